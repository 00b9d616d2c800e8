// @vitest-environment happy-dom
import { Component, type TFile } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { countKinds } from '../../../src/app/notes/recognised';
import { attachWatch, type Watched } from '../../../src/app/vault/watch';
import { Atlas } from '../../../src/core/atlas/atlas';
import { toMapping } from '../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vaultWith, type TestVault } from '../../host/vault-with';

const system = '---\ntype: system\n---\n';
const incident = '---\ntype: incident\nsystems: ["[[Queue]]"]\n---\nThe [[Queue]] was green. #mark/confused\n';

async function watch(vault: TestVault): Promise<Atlas> {
  const atlas = new Atlas();
  const owner = new Component();
  owner.load();
  const { vault: files, metadataCache } = vault;
  attachWatch(owner, {
    app: {
      vault: files,
      metadataCache,
      workspace: {
        onLayoutReady: (ready) => {
          ready();
        },
      },
    },
    atlas,
    mapping: () => toMapping(DEFAULT_SETTINGS),
    onChange: () => undefined,
  });
  await settle(vault);
  return atlas;
}

async function settle(vault: TestVault): Promise<void> {
  await vault.settled();
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
  await vault.settled();
}

const paths = (atlas: Atlas): readonly string[] => atlas.all().map(({ path }) => path);
const targets = (atlas: Atlas, path: string): readonly string[] => [
  ...new Set(atlas.edgesFrom(path).map(({ to }) => to)),
];

describe('what happens in the vault reaches the atlas', () => {
  test('notes of our kinds get a card, others leave no trace', async () => {
    const atlas = await watch(
      vaultWith({ 'Incidents/Stall.md': incident, 'Systems/Queue.md': system, 'Shopping.md': 'Milk for [[Queue]]' }),
    );
    expect(paths(atlas)).toEqual(['Incidents/Stall.md', 'Systems/Queue.md']);
    expect(targets(atlas, 'Incidents/Stall.md')).toEqual(['Systems/Queue.md']);
  });

  test('a note made later resolves the links that waited for it', async () => {
    const vault = vaultWith({ 'Incidents/Stall.md': incident });
    const atlas = await watch(vault);
    expect(targets(atlas, 'Incidents/Stall.md')).toEqual(['?queue']);
    await vault.vault.createFolder('Systems');
    await vault.vault.create('Systems/Queue.md', system);
    await settle(vault);
    expect(targets(atlas, 'Incidents/Stall.md')).toEqual(['Systems/Queue.md']);
  });

  test('a rename leaves one card under the new name', async () => {
    const vault = vaultWith({ 'Incidents/Stall.md': incident, 'Systems/Queue.md': system });
    const atlas = await watch(vault);
    await vault.vault.rename(vault.file('Incidents/Stall.md'), 'Incidents/Slow stall.md');
    await settle(vault);
    expect(paths(atlas)).toEqual(['Incidents/Slow stall.md', 'Systems/Queue.md']);
    expect(atlas.edgesTo('Systems/Queue.md').map(({ from }) => from)).toEqual([
      'Incidents/Slow stall.md',
      'Incidents/Slow stall.md',
    ]);
  });

  test('a rename while a note is being read leaves one card, under the new name', async () => {
    const vault = vaultWith({ 'Incidents/Stall.md': incident });
    const watching = watch(vault);
    await vault.vault.rename(vault.file('Incidents/Stall.md'), 'Incidents/Slow stall.md');
    const atlas = await watching;
    await settle(vault);
    expect(paths(atlas)).toEqual(['Incidents/Slow stall.md']);
  });

  test('a deleted note is forgotten and links to it wait again', async () => {
    const vault = vaultWith({ 'Incidents/Stall.md': incident, 'Systems/Queue.md': system });
    const atlas = await watch(vault);
    await vault.fileManager.trashFile(vault.file('Systems/Queue.md'));
    await settle(vault);
    expect(paths(atlas)).toEqual(['Incidents/Stall.md']);
    expect(targets(atlas, 'Incidents/Stall.md')).toEqual(['?queue']);
  });

  test('a note that changes its type changes its card', async () => {
    const vault = vaultWith({ 'Incidents/Stall.md': incident });
    const atlas = await watch(vault);
    await vault.vault.modify(vault.file('Incidents/Stall.md'), incident.replace('incident', 'review'));
    await settle(vault);
    expect(atlas.card('Incidents/Stall.md')?.kind).toBe('review');
    await vault.vault.modify(vault.file('Incidents/Stall.md'), 'Only words now.');
    await settle(vault);
    expect(paths(atlas)).toEqual([]);
  });

  test('damage is named, mended damage goes away', async () => {
    const vault = vaultWith({ 'Incidents/Broken.md': '---\ntype: incident\nsystems: ["[[A]]\n---\n' });
    const atlas = await watch(vault);
    expect(atlas.damagedNotes().map(({ path, damage }) => [path, damage[0]?.reason])).toEqual([
      ['Incidents/Broken.md', 'bad-yaml'],
    ]);
    await vault.vault.modify(vault.file('Incidents/Broken.md'), incident);
    await settle(vault);
    expect([atlas.damagedNotes(), paths(atlas)]).toEqual([[], ['Incidents/Broken.md']]);
  });

  test('a template is no note', async () => {
    expect(paths(await watch(vaultWith({ 'Templates/Incident.md': incident })))).toEqual([]);
  });
});

/** A host that knows its notes in batches, as a large vault is indexed, and tells so with or without naming them. */
function inBatches(vault: TestVault): {
  readonly app: Watched['app'];
  readonly learn: (paths: readonly string[], named: boolean) => void;
} {
  const known: Record<string, Record<string, number>> = {};
  const heard = new Map<string, ((file: TFile) => unknown)[]>();
  const metadataCache: unknown = new Proxy(vault.metadataCache, {
    get: (cache, key) => {
      if (key === 'resolvedLinks') return known;
      if (key === 'getFileCache')
        return (file: TFile) => (file.path in known ? cache.getFileCache(vault.file(file.path)) : null);
      if (key === 'on')
        return (name: string, listener: (file: TFile) => unknown) => {
          heard.set(name, [...(heard.get(name) ?? []), listener]);
          return {};
        };
      const value: unknown = Reflect.get(cache, key);
      return typeof value === 'function' ? (...words: unknown[]): unknown => Reflect.apply(value, cache, words) : value;
    },
  });
  const app: Watched['app'] = {
    vault: vault.vault,
    metadataCache: isCache(metadataCache) ? metadataCache : vault.metadataCache,
    workspace: {
      onLayoutReady: (ready) => {
        ready();
      },
    },
  };
  const emit = (name: string, path: string | null): void => {
    const file = path === null ? vault.file('Queue.md') : vault.file(path);
    for (const listener of heard.get(name) ?? []) listener(file);
  };
  return {
    app,
    learn: (paths, named) => {
      for (const path of paths) known[path] = {};
      if (named) for (const path of paths) emit('resolve', path);
      emit('resolved', null);
    },
  };
}

function isCache(value: unknown): value is Watched['app']['metadataCache'] {
  return typeof value === 'object' && value !== null && 'resolvedLinks' in value;
}

describe('a large vault is read whole, in whatever batches the host indexes it', () => {
  test.each([
    ['each note named', [true, true, true]],
    ['no note named', [false, false, false]],
    ['some batches named', [false, true, false]],
  ] as const)('three batches of a hundred, %s (G2)', async (_how, named) => {
    const names = Array.from({ length: 300 }, (_none, at) => `Incident ${at}.md`);
    const vault = vaultWith({ 'Queue.md': 'x', ...Object.fromEntries(names.map((name) => [name, incident])) });
    const { app, learn } = inBatches(vault);
    const atlas = new Atlas();
    const owner = new Component();
    owner.load();
    attachWatch(owner, { app, atlas, mapping: () => toMapping(DEFAULT_SETTINGS), onChange: () => undefined });
    const counts: number[] = [];
    for (const [at, isNamed] of named.entries()) {
      learn(names.slice(at * 100, at * 100 + 100), isNamed);
      await vi.waitFor(() => {
        expect(atlas.all().length).toBe(at * 100 + 100);
      }, 20_000);
      counts.push(atlas.all().length);
    }
    expect(counts).toEqual([100, 200, 300]);
    owner.unload();
  });

  test('a canvas in the index is no note (G5)', async () => {
    const vault = vaultWith({
      'Queue.md': 'x',
      'Incidents/Board.canvas': '{"nodes":[]}',
      'Incidents/Stall.md': 'Text',
    });
    const { app, learn } = inBatches(vault);
    const atlas = new Atlas();
    const owner = new Component();
    owner.load();
    const mapping = toMapping({ ...DEFAULT_SETTINGS, kindFolders: { incident: ['Incidents'] } });
    attachWatch(owner, { app, atlas, mapping: () => mapping, onChange: () => undefined });
    learn(['Incidents/Board.canvas', 'Incidents/Stall.md'], true);
    await settle(vault);
    expect(paths(atlas)).toEqual(['Incidents/Stall.md']);
    expect(countKinds(app, mapping).get('incident')).toBe(1);
    owner.unload();
  });
});

test('a link without a name is no link (G13)', async () => {
  const atlas = await watch(vaultWith({ 'Stall.md': `${incident}\n[[|]] and [[ | ]] are nothing.\n` }));
  expect(targets(atlas, 'Stall.md')).toEqual(['?queue']);
});
