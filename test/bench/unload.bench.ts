import type { CDPSession } from 'playwright-core';
import { closeBrowser, openHost } from '../e2e/host';
import type { Figure } from './figure';

const CYCLES = 50;
const VIEWS = ['connections', 'graph', 'language', 'questions', 'signs', 'damage', 'local-graph'];

/**
 * Runs in the page: switches the plugin off and on again with its views open and a note in the editor, so many times.
 */
const CYCLE = `(async (times) => {
  const { plugins, workspace } = window.app;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let turn = 0; turn < times; turn += 1) {
    await workspace.openLinkText('Kittiwake sails with nobody aboard', '');
    for (const name of ${JSON.stringify(VIEWS)})
      await workspace.getLeaf('tab').setViewState({ type: 'second-story-' + name, active: true });
    await pause(120);
    for (const name of ${JSON.stringify(VIEWS)}) workspace.detachLeavesOfType('second-story-' + name);
    plugins.disable('second-story');
    await pause(20);
    await plugins.enable('second-story');
  }
  await pause(500);
})`;

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** What scripts hold on to. The rest of the heap is code that the engine compiled, and records that Chromium keeps. */
const HELD = new Set([
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'regexp',
  'number',
]);

/** What scripts of the page hold after all that can go has gone, in kB. */
async function toHeldSize(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  let text = '';
  const take = ({ chunk }: { readonly chunk: string }): void => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes }: Snapshot = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const names = types[fields.indexOf('type')];
  if (!Array.isArray(names)) throw new Error('The snapshot has other columns than these.');
  let held = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (HELD.has(String(names[nodes[node + fields.indexOf('type')] ?? -1])))
      held += nodes[node + fields.indexOf('self_size')] ?? 0;
  return held / 1024;
}

/** What the page holds after everything that can go has gone. */
async function toHeld(
  session: CDPSession,
): Promise<{ readonly heap: number; readonly nodes: number; readonly listeners: number }> {
  const heap = await toHeldSize(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { heap, nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

/**
 * What fifty rounds of switching the plugin off and on leave behind in Chromium, after the rounds in which the engine
 * and the page grow warm.
 */
export async function figures(): Promise<readonly Figure[]> {
  const { page, close } = await openHost();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    await page.evaluate(`${CYCLE}(10)`);
    const before = await toHeld(session);
    await page.evaluate(`${CYCLE}(${CYCLES})`);
    const after = await toHeld(session);
    const toFigure = (name: string, figure: number, unit: string): Figure => ({
      name: `unload: ${name} after ${CYCLES} rounds`,
      figure: Math.round(figure * 10) / 10,
      unit,
      peer: null,
      ratio: null,
    });
    return [
      toFigure('more that scripts hold', after.heap - before.heap, 'kB'),
      toFigure('more DOM nodes', after.nodes - before.nodes, 'nodes'),
      toFigure('more listeners', after.listeners - before.listeners, 'listeners'),
    ];
  } finally {
    await close();
    await closeBrowser();
  }
}
