import type { EditorView } from '@codemirror/view';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { TFile } from 'obsidian';
import { isPastedChat } from '../../core/notes/import/chat';
import { toEdited } from '../../core/text/edit/change';
import type { Parts } from '../shell/parts';
import { tellWithPress } from '../shell/tell';
import { findMainFile } from '../vault/open-editor';
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
  update.changes.iterChanges((_from, _to, _start, _end, inserted) => {
    pasted += inserted.toString();
  });
  if (!isPastedChat(pasted, toWhenContext(parts, file.path))) return;
  tellWithPress('What you pasted reads as a chat.', 'Bring in as moments', () => {
    askForChat(parts, pasted, () => {
      void takeOut(parts, file, pasted);
    });
  });
}

/** Takes the pasted words out again, where they stand in the note exactly once. */
async function takeOut(parts: Parts, file: TFile, pasted: string): Promise<void> {
  await editNote(parts.app, file, (text) => {
    const from = text.indexOf(pasted);
    const isOnce = from !== -1 && text.indexOf(pasted, from + 1) === -1;
    return isOnce ? toEdited(text, [{ from, to: from + pasted.length, insert: '' }]) : { text, changes: [] };
  });
}
