import type { Editor, MarkdownFileInfo } from 'obsidian';
import { findKnowledgeSeed, toQuoteBody } from '../../core/notes/from-selection';
import { anchorLine } from '../../core/text/edit/block-id';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { editNote, isRefused } from '../vault/write';
import { askForNote } from './create';

/** Whether there is a selection that a note could be made from. */
export function hasSelection(editor: Editor): boolean {
  return editor.getSelection().trim() !== '';
}

/**
 * Makes a knowledge note from the selection: it becomes the claim or the evidence, with a link back to the line it
 * stands in.
 */
export function makeKnowledgeFromSelection(parts: Parts, editor: Editor, { file }: MarkdownFileInfo): void {
  if (!file) return;
  const text = editor.getValue();
  const span = {
    from: editor.posToOffset(editor.getCursor('from')),
    to: editor.posToOffset(editor.getCursor('to')),
  };
  const place = parts.places.remember(file, text, span);
  const seed = findKnowledgeSeed(text, span, parts.atlas.card(file.path));
  if (!seed) {
    tell(
      `What is selected in “${file.basename}” was said off the record, so no note was made from it. Select ` +
        'something that may be repeated.',
    );
    return;
  }
  askForNote(parts, 'knowledge', seed.seed, {
    toBody: async () => {
      let id: string | null = null;
      const written = await editNote(parts.app, file, (now) => {
        const at = place.find(now);
        if (!at) return { refused: 'moved' };
        const anchored = anchorLine(now, at.from, parts.mapping().markPrefix);
        if ('refused' in anchored) return anchored;
        id = anchored.id;
        return anchored.edited;
      });
      if (isRefused(written))
        tell(
          `“${file.basename}” could not be given a link to that line: it has changed meanwhile, or takes none there. ` +
            'The new note links it as a whole.',
        );
      return toQuoteBody(seed.quote, parts.app.metadataCache.fileToLinktext(file, ''), isRefused(written) ? null : id);
    },
  });
}

/** The name inside an unresolved wikilink under the cursor, or nothing. */
export function findUnresolvedAtCursor(parts: Parts, editor: Editor, { file }: MarkdownFileInfo): string | null {
  if (!file) return null;
  const { line, ch } = editor.getCursor();
  const text = editor.getLine(line);
  const open = text.lastIndexOf('[[', ch);
  const close = text.indexOf(']]', Math.max(open, ch - 2));
  if (open === -1 || close === -1 || close < open || ch > close + 2) return null;
  const name = (text.slice(open + 2, close).split('|')[0] ?? '').split('#')[0]?.trim() ?? '';
  return name === '' || parts.app.metadataCache.getFirstLinkpathDest(name, file.path) ? null : name;
}
