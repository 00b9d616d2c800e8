// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findLater, rest, run } from '../../by-hand';
import { eventually, openNote, runPlugin } from '../../language/at-home';
import { saveAll, viewsOf } from '../../vault/disturbances';
import { NOTES } from '../../vault/presses';

test('of a note in two panes the cursor counts of the one in front, also while another program writes', async () => {
  const app = await runPlugin(NOTES);
  await rest(app, 5);
  await openNote(app, 'Belt');
  const file = app.vault.getFileByPath('Belt.md');
  if (!file) throw new Error('The note is there.');
  await app.workspace.getLeaf('tab').openFile(file);
  const [behind, front] = viewsOf(app, file);
  const put = (view: typeof front, words: string): void => {
    if (view) view.editor.setCursor(view.editor.offsetToPos(view.editor.getValue().indexOf(words) + 3));
  };
  put(behind, 'They drained it');
  put(front, 'Nothing much.');
  run(app, 'ask-question');
  const row = await findLater('.prompt .suggestion-item', '');
  await app.vault.process(file, (text) => text.replace('# Belt', '# Belt\n\nWritten elsewhere.'));
  row.click();
  await eventually(async () => {
    await saveAll(app);
    expect(await app.vault.read(file)).toMatch(/> Nothing much\.\n\n> \[!question\|[\w-]+\] .+\n> \n\nAfterwards\./);
  });
  expect(await app.vault.read(file)).toContain('Written elsewhere.');
});

test('words that stand unsaved in another pane are there after the press', async () => {
  const app = await runPlugin(NOTES);
  await rest(app, 5);
  await openNote(app, 'Belt');
  const file = app.vault.getFileByPath('Belt.md');
  if (!file) throw new Error('The note is there.');
  await app.workspace.getLeaf('tab').openFile(file);
  const [behind] = viewsOf(app, file);
  behind?.editor.replaceRange(
    'Typed in the other pane.\n\n',
    behind.editor.offsetToPos(behind.editor.getValue().indexOf('Afterwards.')),
  );
  run(app, 'no-highlights-here');
  await eventually(async () => {
    await saveAll(app);
    const text = await app.vault.read(file);
    expect(text).toContain('Typed in the other pane.');
    expect(text).toContain('highlight-language: false');
  });
});
