// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Atlas } from '../src/core/atlas/atlas';
import type { HostApp } from './host/page/ui/app';
import { pick, rest, run, select, stubCanvas } from './app/by-hand';
import { openNote, runPlugin } from './app/language/at-home';

const STORY = '\n## Story\n\nThe team should have called the depot.\n\n- 09:20 It stands still.\n';

/** A vault of so many incidents, each about the same few systems and people. */
function vaultOf(count: number): Readonly<Record<string, string>> {
  const incidents = Array.from({ length: count }, (_none, at) => [
    `Incidents/Night ${String(at)}.md`,
    `---\ntype: incident\nstarted: 2026-01-14T09:00\nsystems: ["[[System ${String(at % 3)}]]"]\n` +
      `responders: ["[[Ana Reyes]]"]\n---\n${STORY}`,
  ]);
  const others = Array.from({ length: count }, (_none, at) => [`Notes/Plain ${String(at)}.md`, 'Milk.\n']);
  const systems = [0, 1, 2].map((at) => [`Systems/System ${String(at)}.md`, '---\ntype: system\n---\n']);
  const files: unknown = Object.fromEntries([
    ...incidents,
    ...others,
    ...systems,
    ['People/Ana Reyes.md', '---\ntype: person\n---\n'],
  ]);
  return isFiles(files) ? files : {};
}

function isFiles(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}

/** Counts what is asked of the host, and how often the atlas is walked as a whole, from now on. */
function startCounting(app: HostApp): () => Readonly<Record<string, number>> {
  const { metadataCache, vault } = app;
  const index = { ...metadataCache.resolvedLinks };
  let walks = 0;
  const walked = new Proxy(index, {
    get: (_whole, key) => metadataCache.resolvedLinks[String(key)],
    ownKeys: () => {
      walks += 1;
      return Reflect.ownKeys(index);
    },
  });
  const before = metadataCache.resolvedLinks;
  Reflect.defineProperty(metadataCache, 'resolvedLinks', { configurable: true, get: () => walked });
  const spies = {
    'a cache': vi.spyOn(metadataCache, 'getFileCache'),
    'a cache by path': vi.spyOn(metadataCache, 'getCache'),
    'a link': vi.spyOn(metadataCache, 'getFirstLinkpathDest'),
    'a text': vi.spyOn(vault, 'read'),
    'a text from memory': vi.spyOn(vault, 'cachedRead'),
    'a file': vi.spyOn(vault, 'getFileByPath'),
    'all notes': vi.spyOn(vault, 'getMarkdownFiles'),
    'all files': vi.spyOn(vault, 'getFiles'),
    'every card': vi.spyOn(Atlas.prototype, 'all'),
  };
  return () => {
    const counts = Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length] as const);
    for (const spy of Object.values(spies)) spy.mockRestore();
    Reflect.defineProperty(metadataCache, 'resolvedLinks', { configurable: true, writable: true, value: before });
    return Object.fromEntries([...counts, ['the whole index', walks]]);
  };
}

async function costOf(
  count: number,
  open: (app: HostApp) => Promise<unknown>,
  act: (app: HostApp) => unknown,
): Promise<Readonly<Record<string, number>>> {
  stubCanvas();
  const app = await runPlugin(vaultOf(count));
  await rest(app, 60);
  await open(app);
  await rest(app, 120);
  const counted = startCounting(app);
  await act(app);
  await rest(app, 250);
  const counts = counted();
  for (const leaf of app.workspace.getLeavesOfType('markdown')) leaf.detach();
  return counts;
}

const save = async (app: HostApp): Promise<void> => {
  const file = app.vault.getFileByPath('Incidents/Night 0.md');
  if (file) await app.vault.process(file, (text) => `${text}\nOne more line.\n`);
};

const pane = (id: string) => async (app: HostApp) => {
  await openNote(app, 'Night 0');
  run(app, id);
};

/** What may be open while a note is saved. */
const OPEN: readonly (readonly [string, (app: HostApp) => Promise<unknown>])[] = [
  ['nothing open', () => Promise.resolve()],
  ['the note open', (app) => openNote(app, 'Night 0')],
  ['the list of what was not understood', pane('show-damaged-notes')],
  ['the language panel', pane('show-language')],
  ['the questions panel', pane('show-questions')],
  ['the connections', pane('show-connections')],
  ['the reading pane', pane('show-reading')],
];

describe('what a save costs does not grow with the vault (G10)', () => {
  test.each(OPEN)('with %s', async (_what, open) => {
    const small = await costOf(20, open, save);
    const large = await costOf(80, open, save);
    expect(large).toEqual(small);
    expect(small['the whole index']).toBe(0);
  });
});

describe('nor does what a press costs', () => {
  test('that marks a line', async () => {
    const open = (app: HostApp): Promise<void> => select(app, 'Night 0', 'should have called');
    const press = (app: HostApp): void => {
      run(app, 'mark-line');
      pick('onfus');
    };
    const small = await costOf(20, open, press);
    expect(await costOf(80, open, press)).toEqual(small);
  });
});
