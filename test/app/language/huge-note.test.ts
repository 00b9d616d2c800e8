// @vitest-environment happy-dom
import { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MarkdownView } from '../../host/page/ui/views/markdown-view';
import { openNote, runPlugin } from './at-home';

const PARAGRAPH =
  '## At nine\n\nThe team should have paged the depot, but nobody noticed the second queue.\n\nIt turned out ' +
  'that the belt has two motors. There was no alert on the second belt.\n\n';
const SIZE = 600_000;
const HUGE = `---\ntype: incident\n---\n\n# Belt\n\n${PARAGRAPH.repeat(Math.ceil(SIZE / PARAGRAPH.length))}`;

let read = 0;
let depth = 0;

beforeEach(() => {
  read = 0;
  for (const prototype of [
    Object.getPrototypeOf(Text.of(['a'])),
    Object.getPrototypeOf(Text.of(Array.from({ length: 500 }, () => 'a'))),
  ]) {
    const sliceString: unknown = Reflect.get(prototype, 'sliceString');
    if (typeof sliceString !== 'function') throw new Error('A document can be read in slices.');
    vi.spyOn(prototype, 'sliceString').mockImplementation(function (this: unknown, ...words: unknown[]) {
      depth += 1;
      const slice: unknown = Reflect.apply(sliceString, this, words);
      depth -= 1;
      if (depth === 0 && typeof slice === 'string') read += slice.length;
      return slice;
    });
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A clock that moves a little at every look, so that a slice of idle work ends as it does on a real machine. */
function letTimePassAtEachLook(): void {
  let now = 0;
  vi.spyOn(window.performance, 'now').mockImplementation(() => {
    now += 4;
    return now;
  });
}

/** Lets everything happen that waits, one turn of the window at a time; gives the most text that one turn read. */
async function readMostInOneTurn(): Promise<number> {
  let most = 0;
  for (let turn = 0; turn < 20_000 && vi.getTimerCount() > 0; turn += 1) {
    read = 0;
    await vi.advanceTimersToNextTimerAsync();
    most = Math.max(most, read);
  }
  return most;
}

async function openHuge(): Promise<{ cm: EditorView; panel: HTMLElement; status: () => string }> {
  letTimePassAtEachLook();
  const app = await runPlugin({ 'Belt.md': HUGE });
  await app.workspace.ensureSideLeaf('second-story-language', 'right', { reveal: true });
  const cm = await openNote(app, 'Belt');
  // The host reads the whole note when it saves it, which is its own affair.
  const leaf = app.workspace.getMostRecentLeaf();
  if (leaf?.surface instanceof MarkdownView) vi.spyOn(leaf.surface, 'save').mockResolvedValue();
  const panel = document.body.find('.second-story-language');
  return {
    cm,
    panel,
    status: () => document.body.find('.second-story-status .second-story-status-button').textContent,
  };
}

test('opening a huge note beside the panel reads a little at a time, and in the end the count is known', async () => {
  const { status } = await openHuge();
  expect(await readMostInOneTurn()).toBeLessThan(SIZE / 3);
  expect(status()).toBe(`${((HUGE.match(/At nine/g) ?? []).length * 3).toLocaleString('en')} phrases to ask about`);
});

test('a key in a huge note reads its own paragraphs, and a pause after it reads a little at a time', async () => {
  const { cm } = await openHuge();
  await readMostInOneTurn();
  const at = HUGE.indexOf('nobody', SIZE / 2);
  for (const letter of 'And ') {
    read = 0;
    cm.dispatch({ changes: { from: at, insert: letter } });
    expect(read).toBeLessThan(100_000);
  }
  expect(await readMostInOneTurn()).toBeLessThan(SIZE / 3);
});

test(
  'the panel beside a huge note draws the first of every list, more when it is asked, and what was folded stays ' +
    'folded',
  async () => {
    const { cm, panel } = await openHuge();
    await readMostInOneTurn();
    const countItems = (): number => panel.findAll('.second-story-language-item').length;
    const countSections = (): number => panel.findAll('.second-story-map-section').length;
    const [items, sections] = [countItems(), countSections()];
    expect(items).toBeLessThan(150);
    expect(sections).toBeLessThan(60);
    panel.find('[data-key="more-counterfactual-modal"]').click();
    expect(countItems()).toBe(items + 100);
    panel.find('[data-key="more-map"]').click();
    expect(countSections()).toBe(sections + 100);
    const group = panel.find('[data-key="group-counterfactual-modal"]').closest('details');
    if (!group) throw new Error('The group can be folded.');
    group.open = false;
    group.dispatchEvent(new Event('toggle'));
    cm.dispatch({ changes: { from: HUGE.length, insert: 'The team should have asked.' } });
    await readMostInOneTurn();
    expect(panel.find('[data-key="group-counterfactual-modal"]').closest('details')?.open).toBe(false);
    expect([countItems(), countSections()]).toEqual([items + 100, sections + 100]);
  },
);
