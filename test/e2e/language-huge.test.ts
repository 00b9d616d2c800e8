import { afterEach, expect, test } from 'vitest';
import { openHost, type OpenHost } from './host';
import { countOf } from './user';

const PARAGRAPH = '## At nine\n\nAt 09:22 the pager went off and Ana looked at the gauge, which was green. The team should have paged the depot, but nobody noticed the second queue until noon.\n\nThe messages were received by the consumer and written to the store, where a job compacts them every night. It turned out that the belt has two motors.\n\n- 10:04 The second region is drained, and the first one takes its traffic.\n\n';
const SIZE = 5_000_000;

const toNote = (on: boolean): string => `---\ntype: incident\nhighlight-language: ${String(on)}\n---\n\n# Belt\n\n${PARAGRAPH.repeat(Math.ceil(SIZE / PARAGRAPH.length))}`;

let host: OpenHost | null = null;
afterEach(async () => { await host?.close(); host = null; });

/** Runs in the page: opens a note, types into its middle with rests between, and says how many frames were painted in each half and the longest time without one. */
const toTyping = (name: string): string => `(async () => {
  const { workspace } = window.app;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const frames = [];
  let going = true;
  const tick = (now) => { frames.push(now); if (going) requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  await workspace.openLinkText(${JSON.stringify(name)}, '');
  await pause(1000);
  const opening = frames.length;
  const { editor } = workspace.activeEditor;
  const line = Math.floor(editor.lastLine() / 2);
  editor.setCursor({ line, ch: editor.getLine(line).length });
  editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  for (let key = 0; key < 24; key += 1) {
    editor.replaceSelection('we should have called '[key % 22]);
    await pause(key % 8 === 7 ? 500 : 30);
  }
  going = false;
  return [opening, frames.length - opening, Math.max(...frames.slice(1).map((frame, at) => frame - frames[at]))].join(' ');
})()`;

test('beside a note of five megabytes that is left alone, one with its phrases marked paints its frames just as well', async () => {
  host = await openHost({ vault: { 'On.md': toNote(true), 'Off.md': toNote(false) } });
  const { page } = host;
  await page.evaluate(`window.app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true })`);
  const read = async (name: string): Promise<readonly number[]> => String(await page.evaluate(toTyping(name))).split(' ').map(Number);
  const [offOpening = 0, offTyping = 0, offLongest = 0] = await read('Off');
  const [onOpening = 0, onTyping = 0, onLongest = 0] = await read('On');
  expect(onOpening * 3).toBeGreaterThan(offOpening);
  expect(onTyping * 3).toBeGreaterThan(offTyping);
  expect(onLongest).toBeLessThan(offLongest * 4);
  await page.locator('.second-story-status-button', { hasText: /^\d+ phrases to ask about$/ }).waitFor();
  await page.locator('.second-story-language-item').first().waitFor();
  await countOf(page, '.second-story-language-item').toBeLessThan(300);
  await page.locator('.workspace-leaf.mod-active .cm-content .second-story-finding').first().waitFor();
});
