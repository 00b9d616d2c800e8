import { Platform, type App, type MarkdownView, type TFile } from 'obsidian';
import { findCallouts } from '../../../core/text/markdown/callout';
import { isRefusal } from '../../../core/text/edit/change';
import { insertQuestion } from '../../../core/questions/interview/insert-question';
import { openNote } from '../../shell/open';
import { tell } from '../../shell/tell';
import { findEditor } from '../../vault/open-editor';
import { editNote, isRefused } from '../../vault/write';
import { toTime } from '../../shell/today';
import type { QuestionParts } from '../question-parts';
import { QUESTION_CALLOUT } from '../../../core/text/markdown/callout-head';

/**
 * A question as it was pressed. `at` finds its place in the note's text as it is then, or refuses with `moved`;
 * `cursor` takes the place of the cursor, `end` the end of the note.
 */
export interface AskPress {
  readonly file: TFile;
  readonly id: string;
  readonly text: string;
  readonly at: ((text: string) => number | 'moved') | 'cursor' | 'end';
}

/**
 * Writes a question into its note and puts the cursor behind it, ready for typing. Nothing that was typed is lost: an
 * open note is changed through its editor, so that undo takes the question back. Returns whether it was written.
 */
export async function askInNote(parts: QuestionParts, press: AskPress): Promise<boolean> {
  const { file } = press;
  const time = parts.settings.current().questionTimes ? toTime(parts.now()) : null;
  const view = findEditor(parts.app, file);
  let cursor = 0;
  const written = await editNote(parts.app, file, (text) => {
    const at = typeof press.at === 'function' ? press.at(text) : press.at === 'cursor' ? toCursorPlace(view) : null;
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

/** A follow-up goes right behind the answer that holds the cursor; anywhere else a talk goes on at its end. */
function toCursorPlace(view: MarkdownView | null): number | null {
  if (!view) return null;
  const { editor } = view;
  const offset = editor.posToOffset(editor.getCursor());
  const inAnswer = findCallouts(editor.getValue()).some(
    ({ type, from, to }) => type === QUESTION_CALLOUT && from <= offset && offset <= to,
  );
  return inAnswer ? offset : null;
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
