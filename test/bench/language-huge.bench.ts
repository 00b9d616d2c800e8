import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';

const PARAGRAPH =
  '## At nine\n\nAt 09:22 the pager went off and Ana looked at the gauge, which was green. The team should ' +
  'have paged the depot, but nobody noticed the second queue until noon.\n\nThe messages were received by the ' +
  'consumer and written to the store, where a job compacts them every night. It turned out that the belt has ' +
  'two motors.\n\n- 10:04 The second region is drained, and the first one takes its traffic.\n\n';
const SIZE = 5_000_000;

const toNote = (on: boolean): string =>
  `---\ntype: incident\nhighlight-language: ${String(on)}\n---\n\n# Belt\n\n` +
  `${PARAGRAPH.repeat(Math.ceil(SIZE / PARAGRAPH.length))}`;

/**
 * Runs in the page: opens a note, types into its middle with rests between, and says how many frames were painted in
 * each half and the longest time without one.
 */
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
  const longest = Math.max(...frames.slice(1).map((frame, at) => frame - frames[at]));
  return [opening, frames.length - opening, longest].join(' ');
})()`;

/**
 * Frames painted while a note of 5 MB opens and is typed into, with the plugin at home in it, beside the same note left
 * alone; and the longest time without a frame.
 */
export async function figures(): Promise<readonly Figure[]> {
  const host = await openHost({ vault: { 'On.md': toNote(true), 'Off.md': toNote(false) } });
  try {
    await host.page.evaluate(`window.app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true })`);
    const read = async (name: string): Promise<readonly number[]> =>
      String(await host.page.evaluate(toTyping(name)))
        .split(' ')
        .map(Number);
    const off = await read('Off');
    const on = await read('On');
    return ['frames while it opens', 'frames while one types', 'longest time without a frame'].map((what, at) => ({
      name: `language: 5 MB in Chromium, ${what}`,
      figure: Math.round(on[at] ?? 0),
      unit: at === 2 ? 'ms' : 'frames',
      peer: 'the same note left alone',
      ratio: Number(((on[at] ?? 0) / (off[at] ?? 1)).toPrecision(3)),
    }));
  } finally {
    await host.close();
    await closeBrowser();
  }
}
