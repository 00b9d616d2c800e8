// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findEditor, findFileInFront, findMainFile, findOpenText } from '../../../src/app/vault/open-editor';
import { openNote, runPlugin } from '../language/at-home';

test('an open note is found by its file, with the words that are not saved yet', async () => {
  const app = await runPlugin({ 'A.md': 'saved\n', 'B.md': 'closed\n' });
  const cm = await openNote(app, 'A.md');
  cm.dispatch({ changes: { from: 0, insert: 'not yet ' } });
  const [open, closed] = ['A.md', 'B.md'].map((path) => app.vault.getFileByPath(path));
  if (!open || !closed) throw new Error('The notes of this vault are there');
  expect(findOpenText(app, open)).toBe('not yet saved\n');
  expect(findEditor(app, open)?.file?.path).toBe('A.md');
  expect(findMainFile(cm)?.path).toBe('A.md');
  expect([findOpenText(app, closed), findEditor(app, closed)]).toEqual([null, null]);
});

test('the note in front is known although no note has been active since the start', async () => {
  const app = await runPlugin({ 'A.md': 'words\n' });
  expect(findFileInFront(app)).toBeNull();
  await openNote(app, 'A.md');
  // A restart with the keyboard in a panel: the tab is there, and nobody has been in it.
  app.workspace.iterateRootLeaves((leaf) => Reflect.set(leaf, 'activeTime', 0));
  expect(app.workspace.getActiveFile()).toBeNull();
  expect(findFileInFront(app)?.path).toBe('A.md');
});
