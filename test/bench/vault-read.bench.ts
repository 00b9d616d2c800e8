import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const NOTES = 10_000;
const OURS = 2_000;
const DAMAGED = 20;
/** About what a phone of some years ago is. */
const SLOW = 6;

/**
 * Ten thousand notes, every fifth one of ours, a few of them with merge markers so that the page can tell when all have
 * been read.
 */
function toVault(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  const each = NOTES / OURS;
  for (let at = 0; at < NOTES; at += 1) {
    const body = (
      `The lag grew for [[Payments ${at % 97}]] and nobody saw it. #mark/surprised\n\n- 09:22 the first ` +
      `page\n- 09:31 [[Person ${at % 211}]]: drained by hand\n\n`
    ).repeat(6);
    const isOurs = at % each === 0;
    const torn = at % (NOTES / DAMAGED) === 0 ? '<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> theirs\n' : '';
    const head = isOurs
      ? `---\ntype: incident\nstarted: 2026-03-02T02:10:00\nsystems: ["[[Payments ${at % 97}]]"]\nresponders: ` +
        `["[[Person ${at % 211}]]", "[[Person ${at % 53}]]"]\n---\n\n`
      : '---\ntags: [daily]\n---\n\n';
    notes[`Folder ${at % 40}/Note ${String(at).padStart(5, '0')}.md`] = head + body + torn;
  }
  return notes;
}

/**
 * Runs in the page: switches the plugin on with the list of damaged notes open, and answers how long the page was kept
 * waiting at most.
 */
const READ = `(async (listen) => {
  const { workspace, plugins } = window.app;
  workspace.detachLeavesOfType('second-story-damage');
  plugins.disable('second-story');
  await new Promise((done) => setTimeout(done, 500));
  let longest = 0;
  let last = performance.now();
  let going = listen;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) port2.postMessage(0);
  };
  const start = performance.now();
  await plugins.enable('second-story');
  await workspace.getLeaf('tab').setViewState({ type: 'second-story-damage', active: true });
  if (listen) { last = performance.now(); port2.postMessage(0); }
  while (document.querySelectorAll('.second-story-damage-note').length < ${DAMAGED}) {
    if (performance.now() - start > 60000) throw new Error('The notes were not read within a minute');
    await new Promise((done) => setTimeout(done, 20));
  }
  going = false;
  return { longest, took: performance.now() - start };
})`;

/** Runs in the page: what the host itself needs to look at every note's cache once, and what one changed note costs. */
const PASS = `(async () => {
  const { metadataCache, vault } = window.app;
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const passes = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const start = performance.now();
    let seen = 0;
    for (const path of Object.keys(metadataCache.resolvedLinks)) {
      const file = vault.getFileByPath(path);
      if (file && metadataCache.getFileCache(file)?.frontmatter?.type === 'incident') seen += 1;
    }
    if (seen !== ${OURS}) throw new Error('The host knows ' + seen + ' incidents');
    passes.push(performance.now() - start);
  }
  const file = vault.getFileByPath('Folder 5/Note 00005.md');
  const cache = metadataCache.getFileCache(file);
  const changes = [];
  const text = await vault.cachedRead(file);
  for (let turn = 0; turn < 31; turn += 1) {
    // The clock of a page is coarse: ten changes are measured together.
    const start = performance.now();
    for (let more = 0; more < 10; more += 1)
      metadataCache.trigger('changed', file, text + '\\nturn ' + turn + ' ' + more, cache);
    changes.push((performance.now() - start) / 10);
  }
  return { pass: median(passes), change: median(changes) };
})()`;

function read(value: unknown, key: string): number {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof found !== 'number') throw new Error(`The page did not measure ${key}`);
  return found;
}

/**
 * A vault of 10,000 notes is read in Chromium: the longest the page was kept waiting, all that the page worked, and one
 * changed note.
 */
export async function figures(): Promise<readonly Figure[]> {
  const host = await openHost({ vault: toVault() });
  try {
    const { page } = host;
    await page.evaluate(`${READ}(false)`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // Chromium's own figure for scripting leaves out what promises run, which is nearly all of this: all tasks of the
    // page are counted.
    const work = async (): Promise<number> =>
      ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
      1000;
    const totals: number[] = [];
    const slices: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const before = await work();
      await page.evaluate(`${READ}(false)`);
      totals.push((await work()) - before);
      slices.push(read(await page.evaluate(`${READ}(true)`), 'longest'));
    }
    const passed: unknown = await page.evaluate(PASS);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
    const slowed = read(await page.evaluate(`${READ}(true)`), 'longest');
    const pass = read(passed, 'pass');
    const peer = 'a plain pass over getFileCache';
    const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    return [
      toTimeFigure('vault/read-10k-all-work', middle(totals), peer, pass),
      toTimeFigure('vault/read-10k-longest-slice', middle(slices), peer, pass),
      toTimeFigure(`vault/read-10k-longest-slice, page slowed ${SLOW} times`, slowed),
      toTimeFigure('vault/changed-note', read(passed, 'change'), peer, pass),
    ];
  } finally {
    await host.close();
    await closeBrowser();
  }
}
