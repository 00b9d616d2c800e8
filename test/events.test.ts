// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rest, setClock, stubCanvas } from './app/by-hand';
import { runPlugin } from './app/language/at-home';
import { saveAll } from './app/vault/disturbances';
import { worldWith } from './app/world';
import type { TFile } from './host/page/data/files';
import { MemoryDisk, type DiskStep } from './host/page/data/memory-disk';
import type { HostApp } from './host/page/ui/app';
import { MarkdownView } from './host/page/ui/views/markdown-view';
import { runs } from './properties/runs';

// Only a press writes: whatever happens to a vault while the plugin runs, nothing of it is answered with a write.

const WORLD = worldWith();
const VIEWS = [
  'accounts',
  'compare',
  'connections',
  'damage',
  'graph',
  'hidden',
  'language',
  'local-graph',
  'meeting',
  'question-log',
  'questions',
  'readers',
  'reading',
  'rendering',
  'signs',
  'welcome',
].map((name) => `second-story-${name}`);
const [LAMP, QUEUE, REVIEW] = ['Incidents/Slow lamp.md', 'Incidents/Stalled queue.md', 'Reviews/Queue review.md'];
/** What a view is about, under the names that views keep it by. */
const ABOUT = { incident: LAMP, other: QUEUE, review: REVIEW };
const TEXTS = [
  '---\ntype: incident\n---\n\nThe team should have called.\n',
  '---\ntype: [broken\n---\n\nWords.\n',
  '<<<<<<< mine\nOne.\n=======\nAnother.\n>>>>>>> theirs\n',
  '> [!question|story-01] What happened?\n> It rained.\n\n> [!off-record]\n> Nobody says this.\n',
  '',
  '---\ntype: interview\nincident: "[[Slow lamp]]"\nwith: "[[Ana Reyes]]"\n---\n\n- 09:20 the lamp\n- 09:10 earlier\n',
];

/** A vault with the plugin in it, and what was written that no hand of ours wrote. */
interface Watched {
  readonly app: HostApp;
  readonly disk: MemoryDisk;
  readonly unasked: string[];
  /** Does something as a hand in the app does, so that what it writes is its own. */
  readonly byHand: (act: () => unknown) => Promise<void>;
  /** Notes in which somebody typed: the app saves them, under the name that they have by then. */
  readonly typed: Set<TFile>;
}

async function openWorld(): Promise<Watched> {
  stubCanvas();
  const app = await runPlugin(WORLD);
  const { disk } = app.vault;
  if (!(disk instanceof MemoryDisk)) throw new Error('The vault lies in memory.');
  disk.watch((change) => {
    app.vault.applyOutside(change);
  });
  const unasked: string[] = [];
  const typed = new Set<TFile>();
  const wasTyped = (path: string): boolean => [...typed].some((file) => file.path === path);
  let hand = false;
  disk.hook = ({ operation, path, when }: DiskStep) => {
    const isSaved = (operation === 'write' || operation === 'replace') && wasTyped(path);
    if (when === 'before' && operation !== 'read' && operation !== 'list' && !hand && !isSaved)
      unasked.push(`${operation} ${path}`);
  };
  app.plugins.saveData = () => {
    unasked.push('data.json');
    return Promise.resolve();
  };
  const byHand = async (act: () => unknown): Promise<void> => {
    hand = true;
    await act();
    hand = false;
  };
  return { app, disk, unasked, byHand, typed };
}

/** Closes every tab and pane: an editor that stays open would hold its vault. */
function closeAll(app: HostApp): void {
  const leaves: { detach: () => void }[] = [];
  app.workspace.iterateAllLeaves((leaf) => {
    leaves.push(leaf);
  });
  for (const leaf of leaves) leaf.detach();
}

const at = <Of>(list: readonly Of[], number: number): Of | undefined => list[number % Math.max(1, list.length)];

/** Everything that may happen to a vault, each with a number that chooses what it happens to. */
const EVENTS: Readonly<Record<string, (world: Watched, number: number) => unknown>> = {
  'a note is opened': ({ app }, number) =>
    app.workspace.openLinkText(
      at(app.vault.getMarkdownFiles(), number)?.path ?? '',
      '',
      number % 3 === 0 ? 'tab' : false,
    ),
  'a view of the plugin is opened': ({ app }, number) =>
    app.workspace
      .getLeaf('tab')
      .setViewState({ type: at(VIEWS, number) ?? '', state: ABOUT, active: number % 2 === 0 }),
  'a tab is closed': ({ app }, number) => {
    const leaves = VIEWS.flatMap((type) => app.workspace.getLeavesOfType(type));
    at([...leaves, ...app.workspace.getLeavesOfType('markdown')], number)?.detach();
  },
  'a note is read': async ({ app }) => {
    for (const leaf of app.workspace.getLeavesOfType('markdown'))
      if (leaf.surface instanceof MarkdownView)
        await leaf.surface.switchMode(leaf.surface.getMode() === 'preview' ? 'source' : 'preview');
  },
  'another program writes a note': ({ app, disk }, number) => {
    const path = at(app.vault.getMarkdownFiles(), number)?.path ?? 'New.md';
    disk.writeOutside(path, at(TEXTS, number >> 3) ?? '');
  },
  'another program makes a note': ({ disk }, number) => {
    disk.writeOutside(
      `${at(['Incidents', 'Inbox', 'People'], number) ?? ''}/Made ${number}.md`,
      at(TEXTS, number) ?? '',
    );
  },
  'another program takes a note away': ({ app, disk }, number) => {
    const path = at(app.vault.getMarkdownFiles(), number)?.path;
    if (path !== undefined) disk.removeOutside(path);
  },
  'another program moves a note': ({ app, disk }, number) => {
    const path = at(app.vault.getMarkdownFiles(), number)?.path;
    if (path !== undefined) disk.moveOutside(path, `Moved/${number} ${path.replaceAll('/', ' ')}`);
  },
  'a sync brings twenty notes and their conflicts': ({ app, disk }, number) => {
    const files = app.vault.getMarkdownFiles();
    for (let more = 0; more < 20; more += 1) {
      const path = at(files, number + more * 7)?.path ?? 'New.md';
      disk.writeOutside(
        more % 4 === 0 ? path.replace(/\.md$/, ' (conflicted copy 2026-11-04).md') : path,
        at(TEXTS, more + number) ?? '',
      );
    }
  },
  'a note is renamed by hand': ({ app, byHand }, number) => {
    const file = at(app.vault.getMarkdownFiles(), number);
    return file && byHand(() => app.vault.rename(file, `Renamed ${number}.md`).catch(() => undefined));
  },
  'somebody types': ({ app, typed }, number) => {
    const view = app.workspace.getLeavesOfType('markdown').map(({ surface }) => surface)[0];
    if (!(view instanceof MarkdownView) || !view.file) return;
    typed.add(view.file);
    const { cm } = view.editor;
    const from = number % (cm.state.doc.length + 1);
    cm.dispatch({ changes: { from, insert: ' Nobody noticed. ' }, userEvent: 'input.type' });
  },
  'another device changes the settings': ({ app }) =>
    app.plugins.getPlugin('second-story')?.onExternalSettingsChange?.(),
  'the plugin is switched off and on': async ({ app }) => {
    app.plugins.disable('second-story');
    await app.plugins.enable('second-story');
  },
  'another theme is chosen': ({ app }, number) => {
    app.setTheme(number % 2 === 0 ? 'dark' : 'light');
    app.workspace.trigger('css-change');
  },
  'the window is resized': ({ app }) => {
    window.dispatchEvent(new Event('resize'));
    app.workspace.trigger('layout-change');
  },
  'a hand passes over everything': (_world, number) => {
    const all = document.body.findAll('[class*="second-story"]');
    for (let more = 0; more < 30; more += 1)
      for (const type of ['pointerover', 'mouseover', 'mousemove', 'focusin'])
        at(all, number + more * 13)?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  },
  'time passes': ({ app }) => rest(app, 12),
};

const NAMES = Object.keys(EVENTS);
const STEPS = 60;
const PER_PART = 50;
const STREAMS = runs(8, 2_000);
/** A vault is held until the test that opened it ends, so that thousands of them go through many tests. */
const PARTS = Array.from({ length: Math.ceil(STREAMS.numRuns / PER_PART) }, (_none, part) => part);

describe('whatever happens while the plugin runs', () => {
  test.each(PARTS)('nothing is written that no hand asked for (%i)', { timeout: 7_200_000 }, async (part) => {
    setClock();
    const stream = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.nat(997)), { minLength: STEPS, maxLength: STEPS });
    await fc.assert(
      fc.asyncProperty(stream, async (events) => {
        const world = await openWorld();
        for (const [name, number] of events) {
          await EVENTS[name]?.(world, number);
          await Promise.resolve();
        }
        await rest(world.app, 30);
        await saveAll(world.app);
        world.app.plugins.disable('second-story');
        closeAll(world.app);
        expect(world.unasked).toEqual([]);
      }),
      {
        numRuns: Math.min(PER_PART, STREAMS.numRuns - part * PER_PART),
        seed: STREAMS.seed + part,
        endOnFailure: true,
      },
    );
  });

  test('a write that nobody asked for would be seen', async () => {
    const { app, disk, unasked, typed } = await openWorld();
    await app.vault.create('By itself.md', 'Words.\n');
    await app.plugins.saveData({});
    expect(unasked).toEqual(['create By itself.md', 'data.json']);
    expect([typed.size, disk.texts()['By itself.md']]).toEqual([0, 'Words.\n']);
  });
});
