// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { HostApp } from '../../../host/page/ui/app';
import { press } from '../../../host/ui/page';
import { findLater, rest, run } from '../../by-hand';
import { openNote, runPlugin } from '../../language/at-home';

/** A note that is open before the index knows what it is, and the panel asked for beside it. */
async function openTooEarly(): Promise<{ app: HostApp; index: () => Promise<unknown> }> {
  const app = await runPlugin({ 'Stall.md': 'Nobody knew.\n', 'Lamp.md': '---\ntype: incident\n---\n' });
  await rest(app, 5);
  (await openNote(app, 'Stall')).focus();
  run(app, 'show-questions');
  await findLater('.second-story-questions-empty', '');
  const file = app.vault.getFileByPath('Stall.md');
  if (!file) throw new Error('The note is there.');
  return { app, index: () => app.vault.process(file, (text) => `---\ntype: incident\n---\n${text}`) };
}

describe('the panel that was asked for before the index knew the note', () => {
  test('gives the keyboard to the first question when it comes, whatever is drawn before', async () => {
    const { app, index } = await openTooEarly();
    await app.vault.create('Elsewhere.md', '---\ntype: system\n---\n');
    await rest(app);
    await index();
    const first = await findLater('.second-story-offer-ask', '');
    expect(document.activeElement).toBe(first);
  });

  test('leaves it to whoever has begun to type meanwhile', async () => {
    const { index } = await openTooEarly();
    const before = document.activeElement;
    press('a');
    await index();
    await findLater('.second-story-offer-ask', '');
    expect(document.activeElement).toBe(before);
  });
});
