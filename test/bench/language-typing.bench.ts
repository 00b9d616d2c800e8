import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const PARAGRAPH =
  'At 09:22 the pager went off and Ana looked at the gauge, which was green. The team should have paged the ' +
  'depot, but nobody noticed the second queue until noon.\n\nThe messages were received by the consumer and ' +
  'written to the store, where a scheduled job compacts them every night. Customers saw delayed mails for ' +
  'about forty minutes.\n\n- 10:04 The second region is drained, and the first one takes its traffic.\n\n';
const KEYS = 2_000;

function toNote(size: number, on: boolean): string {
  return (
    `---\ntype: incident\nhighlight-language: ${String(on)}\n---\n\n## ` +
    `Story\n\n${PARAGRAPH.repeat(Math.ceil(size / PARAGRAPH.length)).slice(0, size)}\n`
  );
}

/** Runs in the page: strikes keys in the middle of the note and returns the scripting time of each, in milliseconds. */
const toTyping = (name: string): string => `(async () => {
  const { workspace } = window.app;
  await workspace.openLinkText(${JSON.stringify(name)}, '');
  await new Promise((done) => setTimeout(done, 1500));
  const { editor } = workspace.activeEditor;
  const line = Math.floor(editor.lastLine() / 2);
  editor.setCursor({ line, ch: editor.getLine(line).length });
  editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  await new Promise((done) => setTimeout(done, 500));
  const times = [];
  for (let key = 0; key < ${KEYS}; key += 1) {
    const start = performance.now();
    editor.replaceSelection(key % 7 === 6 ? ' ' : 'should have'[key % 11]);
    times.push(performance.now() - start);
    if (key % 20 === 19) await new Promise((done) => requestAnimationFrame(done));
  }
  return times.sort((a, b) => a - b).join(' ');
})()`;

/** Scripting time of one key in Chromium with the plugin at home in the note, beside the same note left alone. */
export async function figures(): Promise<readonly Figure[]> {
  const sizes = [
    ['100 kB', 100_000],
    ['1 MB', 1_000_000],
  ] as const;
  const vault = Object.fromEntries(
    sizes.flatMap(([name, size]) => [
      [`On ${name}.md`, toNote(size, true)],
      [`Off ${name}.md`, toNote(size, false)],
    ]),
  );
  const host = await openHost({ vault });
  const out: Figure[] = [];
  try {
    for (const [name] of sizes) {
      const read = async (note: string): Promise<readonly number[]> =>
        String(await host.page.evaluate(toTyping(note)))
          .split(' ')
          .map(Number);
      const off = await read(`Off ${name}`);
      const on = await read(`On ${name}`);
      for (const [word, part] of [
        ['p50', 0.5],
        ['p95', 0.95],
        ['max', 0.9999],
      ] as const) {
        const at = Math.floor(KEYS * part);
        out.push(
          toTimeFigure(
            `language: one key in ${name} in Chromium, ${word}`,
            on[at] ?? 0,
            'the same note left alone',
            off[at] ?? 0,
          ),
        );
      }
    }
  } finally {
    await host.close();
    await closeBrowser();
  }
  return out;
}
