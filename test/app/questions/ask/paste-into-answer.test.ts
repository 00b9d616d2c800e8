// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openNote, runPlugin } from '../../language/at-home';

const NOTE = '---\ntype: interview\n---\n> [!question|story-01] What did you see?\n> It ran.\n\nBelow.\n';

/** Pastes words where others stand, and gives the note as it is then; nothing where the app is to do it. */
async function paste(behind: string, words: string): Promise<string | null> {
  const app = await runPlugin({ 'A.md': NOTE });
  const cm = await openNote(app, 'A.md');
  cm.dispatch({ selection: { anchor: cm.state.doc.toString().indexOf(behind) + behind.length } });
  const event = new Event('paste', { cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => words } });
  const view = app.workspace.activeEditor;
  if (!view?.editor) throw new Error('The note is open.');
  app.workspace.trigger('editor-paste', event, view.editor, view);
  return event.defaultPrevented ? cm.state.doc.toString() : null;
}

test('several lines that are pasted into an answer stay in it', async () => {
  expect(await paste('It ran.', ' Then:\n\n- it stopped')).toContain('> It ran. Then:\n>\n> - it stopped\n\nBelow.\n');
});

test('one line, and anything pasted elsewhere, is left to the app', async () => {
  expect(await paste('It ran.', ' once')).toBe(null);
  expect(await paste('Below.', 'a\nb')).toBe(null);
});
