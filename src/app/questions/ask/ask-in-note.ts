import { Platform, type App, type TFile } from 'obsidian';
import { findCallouts } from '../../../core/text/markdown/callout';
import { isRefusal } from '../../../core/text/edit/change';
import { toLineEnd } from '../../../core/text/place/char';
import { insertQuestion } from '../../../core/questions/interview/insert-question';
import { openNote } from '../../shell/open';
import { tell } from '../../shell/tell';
import { findEditor } from '../../vault/open-editor';
import type { Place } from '../../vault/place';
import { editNote, isRefused } from '../../vault/write';
import { toTime } from '../../shell/today';
import type { QuestionParts } from '../question-parts';
import { QUESTION_CALLOUT } from '../../../core/text/markdown/callout-head';

/** Where a question goes: an offset in the note's text as it is then, `moved` when that cannot be told, or its end. */
export type AskPlace = ((text: string) => number | 'moved') | 'end';

/** A question as it was pressed, and where it goes in its note. */
export interface AskPress {
  readonly file: TFile;
  readonly id: string;
  readonly text: string;
  readonly at: AskPlace;
}

/**
 * Writes a question into its note and puts the cursor behind it, ready for typing. Nothing that was typed is lost: an
 * open note is changed through its editor, so that undo takes the question back. Returns whether it was written.
 */
export async function askInNote(parts: QuestionParts, press: AskPress): Promise<boolean> {
  const { file } = press;
  const time = parts.settings.current().questionTimes ? toTime(parts.now()) : null;
  let cursor = 0;
  const written = await editNote(parts.app, file, (text) => {
    const at = typeof press.at === 'function' ? press.at(text) : null;
    if (at === 'moved') return { refused: 'moved' };
    const edit = insertQuestion(text, { id: press.id, text: press.text, at, time });
    if (!isRefusal(edit)) cursor = edit.cursor;
    return edit;
  });
  if (isRefused(written)) {
    tell(written.sentence);
    return false;
  }
  if (parts.pinned.current?.id === press.id) parts.pinned.current = null;
  await placeCursor(parts.app, file, cursor);
  parts.asked.emit();
  return true;
}

/** Asks where a remembered place stands by then. */
export function toPlaceOf(place: Place): AskPlace {
  return (text) => place.find(text)?.from ?? 'moved';
}

/**
 * Where a question goes that is asked with the cursor where it is now: a follow-up right behind the answer that holds
 * it, remembered by its question; anywhere else a talk goes on at its end.
 */
export function toCursorPlace({ app, places }: QuestionParts, file: TFile): AskPlace {
  const editor = findEditor(app, file)?.editor;
  if (!editor) return 'end';
  const text = editor.getValue();
  const offset = editor.posToOffset(editor.getCursor());
  const answer = findCallouts(text).find(
    ({ type, from, to }) => type === QUESTION_CALLOUT && from <= offset && offset <= to,
  );
  if (!answer) return 'end';
  return toPlaceOf(places.remember(file, text, { from: answer.from, to: toLineEnd(text, answer.from) }));
}

async function placeCursor(app: App, file: TFile, offset: number): Promise<void> {
  let view = findEditor(app, file);
  if (!view) {
    await openNote(app, file.path);
    view = findEditor(app, file);
  }
  if (!view) return;
  const at = view.editor.offsetToPos(offset);
  view.editor.setCursor(at);
  view.editor.scrollIntoView({ from: at, to: at }, true);
  // The focus comes last: an editor that is changed twice right after it got the focus never hears that it has it, and
  // shows no cursor.
  app.workspace.setActiveLeaf(view.leaf, { focus: true });
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
  view.editor.focus();
}
