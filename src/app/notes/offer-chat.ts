import type { EditorView } from '@codemirror/view';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { isPastedChat } from '../../core/notes/import/chat';
import { toEdited } from '../../core/text/edit/change';
import type { Span } from '../../core/text/place/span';
import type { Parts } from '../shell/parts';
import { tellWithPress } from '../shell/tell';
import { findMainFile } from '../vault/open-editor';
import type { Place } from '../vault/place';
import { editNote } from '../vault/write';
import { askForChat } from './import-chat';
import { toWhenContext } from './moments';

/**
 * Offers to bring in as moments what was pasted into an incident, where it reads as a chat. The paste stands as it is
 * until somebody presses, and goes only when its moments come.
 */
export function createChatOffer(parts: Parts): Extension {
  return ViewPlugin.define((view) => ({
    update: (update) => {
      offer(parts, view, update);
    },
  }));
}

function offer(parts: Parts, view: EditorView, update: ViewUpdate): void {
  if (!update.transactions.some((transaction) => transaction.isUserEvent('input.paste'))) return;
  const file = findMainFile(view);
  if (!file || parts.atlas.card(file.path)?.kind !== 'incident') return;
  let pasted = '';
  let at: Span | null = null;
  update.changes.iterChanges((_from, _to, from, to, inserted) => {
    pasted += inserted.toString();
    at = { from, to };
  });
  if (at === null || !isPastedChat(pasted, toWhenContext(parts, file.path))) return;
  const place = parts.places.remember(file, update.state.doc.toString(), at);
  tellWithPress('What you pasted reads as a chat.', 'Bring in as moments', () => {
    askForChat(parts, {
      text: pasted,
      file,
      taken: () => {
        void takeOut(parts, place, pasted);
      },
    });
  });
}

/** Takes the pasted words out again, where they still stand as they were pasted; else they stay. */
async function takeOut({ app }: Parts, place: Place, pasted: string): Promise<void> {
  await editNote(app, place.file, (text) => {
    const span = place.find(text);
    const isSame = span !== null && text.slice(span.from, span.to).replace(/\r\n/g, '\n') === pasted;
    return isSame ? toEdited(text, [{ ...span, insert: '' }]) : { text, changes: [] };
  });
}
