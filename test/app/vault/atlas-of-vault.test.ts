// @vitest-environment happy-dom
import fc from 'fast-check';
import { Component } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { attachWatch } from '../../../src/app/vault/watch';
import { Atlas } from '../../../src/core/atlas/atlas';
import { findByName, findNode, type GraphModel } from '../../../src/core/atlas/model/model';
import { toRelation } from '../../../src/core/atlas/model/relation';
import { toMapping } from '../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { vaultWith, type TestVault } from '../../host/vault-with';
import { runs } from '../../properties/runs';

/** The graph as the plugin keeps it over a vault, from the vault's own events. */
async function keep(vault: TestVault): Promise<() => GraphModel> {
  const atlas = new Atlas();
  const owner = new Component();
  owner.load();
  const { vault: files, metadataCache } = vault;
  const { refill } = attachWatch(owner, {
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
  await refill();
  await settle(vault);
  return () => atlas.graph();
}

async function settle(vault: TestVault): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await vault.settled();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

/** A model as what it says, without the facts, whose cards remember when they were read. */
function toSaid(model: GraphModel): unknown {
  const edges = [...model.edgeFrom].map(
    (from, edge) =>
      `${model.paths[from] ?? ''} –${toRelation(model.relation[edge] ?? -1).id}@${model.offset[edge] ?? -1}→ ` +
      `${model.paths[model.edgeTo[edge] ?? -1] ?? ''}`,
  );
  return {
    paths: model.paths,
    titles: model.titles,
    names: model.names,
    kind: [...model.kind],
    date: [...model.date],
    flags: [...model.flags],
    edges,
  };
}

const fresh = async (vault: TestVault): Promise<unknown> =>
  toSaid(
    (
      await keep(vaultWith(Object.fromEntries(Object.entries(vault.texts()).filter(([path]) => !path.startsWith('.')))))
    )(),
  );

const NFC = 'Systems/Caf\u00e9.md';
const NFD = 'Systems/Cafe\u0301.md';

const VAULT: Readonly<Record<string, string>> = {
  'Systems/Ledger.md':
    '---\ntype: system\naliases: [the book]\nowners: ["[[Ana Reyes]]"]\n---\n# Old part\nSee [[Queue#Drain]]. ^known\n',
  'Systems/Queue.md': '---\ntype: system\ndepends-on: ["[[Ledger|the book]]"]\n---\n# Drain\n',
  [NFC]: '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Ana]\nworked-on: ["[[Systems/Queue]]", "[[caf\u00e9]]"]\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger#Old part]]"]\nheld-by: ["[[Bo Lind]]", "[[Nobody ' +
    'yet]]"]\n---\nSee [[Ledger#^known|the line]] and ![[Queue]].\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nstarted: 2024-01-05\nsystems: ["[[Ledger]]", "[[queue]]"]\ncontributors: ["[[Bo ' +
    'Lind]]"]\n---\n[[Ana Reyes|Ana]] saw [[Queue#Drain|it]] stand still; [[Stall]] is this note.\n',
  'Incidents/Echo.md': '---\ntype: incident\nreminds-of: ["[[Stall]]"]\n---\n',
  'Plain.md': 'None of ours names [[Ledger]].\n',
};

describe('the graph beside a vault', () => {
  test(
    'takes headings, blocks, aliases, paths and embeds for links to the note itself, and leaves out a person as ' +
      'contributor',
    async () => {
      const said = JSON.stringify(toSaid((await keep(vaultWith(VAULT)))()));
      for (const edge of [
        'Knowledge/Replay needs the old key.md –knowledge.about@-1→ Systems/Ledger.md',
        'Systems/Queue.md –system.depends-on@-1→ Systems/Ledger.md',
        'People/Ana Reyes.md –person.worked-on@-1→ Systems/Queue.md',
        'Incidents/Stall.md –incident.systems@-1→ Systems/Queue.md',
        'Knowledge/Replay needs the old key.md –knowledge.held-by@-1→ ?nobody yet',
      ])
        expect(said).toContain(edge);
      expect([...said.matchAll(/Replay needs the old key\.md –mentions@\d+→ (.+?\.md)/g)].map(([, to]) => to)).toEqual([
        'Systems/Ledger.md',
        'Systems/Queue.md',
      ]);
      expect(said).not.toContain('contributors');
    },
  );

  test('is the same whatever order the notes come in, twins in two spellings of an accent included', async () => {
    const notes = { ...VAULT, [NFD]: '---\ntype: system\naliases: [the twin]\n---\n' };
    const forwards = toSaid((await keep(vaultWith(notes)))());
    const backwards = toSaid((await keep(vaultWith(Object.fromEntries(Object.entries(notes).reverse()))))());
    expect(backwards).toEqual(forwards);
  });

  test('keeps one twin when the other goes, and a note whose name is only spelled anew', async () => {
    const vault = vaultWith({ ...VAULT, [NFD]: '---\ntype: system\naliases: [the twin]\n---\n' });
    const model = await keep(vault);
    expect(findByName(model(), 'the twin')).toBe(-1);
    await vault.fileManager.trashFile(vault.file(NFC));
    await settle(vault);
    expect(findByName(model(), 'the twin')).toBe(findNode(model(), NFD));
    expect(findNode(model(), NFD)).not.toBe(-1);
    await vault.vault.rename(vault.file(NFD), NFC);
    await settle(vault);
    expect(model().titles[findNode(model(), NFC)]).toBe('Caf\u00e9');
    expect(toSaid(model())).toEqual(await fresh(vault));
  });

  type Step = {
    readonly does: 'write' | 'rename' | 'delete' | 'folder' | 'look';
    readonly note: number;
    readonly other: number;
  };
  const names = Object.keys(VAULT);
  const step: fc.Arbitrary<Step> = fc.record({
    does: fc.constantFrom('write', 'rename', 'rename', 'rename', 'delete', 'folder', 'look'),
    note: fc.nat(names.length - 1),
    other: fc.nat(30),
  });

  test('is what a fresh start gives after any storm of writes, renames, deletes and deleted folders', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const vault = vaultWith(VAULT);
        const model = await keep(vault);
        for (const each of steps) await happen(vault, each, model);
        await settle(vault);
        expect(toSaid(model())).toEqual(await fresh(vault));
      }),
      { ...runs(12, 2000), seed: 7 },
    );
  });

  async function happen(vault: TestVault, { does, note, other }: Step, model: () => GraphModel): Promise<void> {
    const files = vault.vault.getMarkdownFiles();
    const file = files[note % Math.max(1, files.length)];
    if (does === 'look') model();
    if (does === 'write') {
      const [path = '', text = ''] = Object.entries(VAULT)[note] ?? [];
      const there = vault.vault.getFileByPath(path);
      if (there) await vault.vault.modify(there, `${text}\nOnce more: [[${other % 2 === 0 ? 'Queue' : 'Ledger'}]].\n`);
      else if (vault.vault.getFolderByPath(path.slice(0, path.lastIndexOf('/')))) await vault.vault.create(path, text);
    }
    if (does === 'rename' && file && !vault.vault.getFileByPath(`Moved ${other}.md`))
      await vault.vault.rename(file, `Moved ${other}.md`);
    if (does === 'delete' && file) await vault.fileManager.trashFile(file);
    const folder =
      does === 'folder' ? vault.vault.getFolderByPath(['Systems', 'People', 'Incidents'][other % 3] ?? '') : null;
    if (folder) await vault.fileManager.trashFile(folder);
  }

  test(
    'is what a fresh start gives after hundreds of notes (thousands when proving) were renamed and their folder ' +
      'deleted',
    async () => {
      const count = runs(800, 5000).numRuns;
      const many = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `Old/Note ${at}.md`,
          `---\ntype: ${['incident', 'system', 'person'][at % 3] ?? ''}\n` +
            `systems: ["[[Note ${(at * 7) % count}]]"]\n---\nSee [[Note ${(at + 1) % count}]].\n`,
        ]),
      );
      const vault = vaultWith({ ...many, 'New/Keep.md': '---\ntype: system\n---\n' });
      const model = await keep(vault);
      for (let at = 0; at < count; at += 1)
        await vault.vault.rename(vault.file(`Old/Note ${at}.md`), `${at % 4 === 0 ? 'New' : 'Old'}/Moved ${at}.md`);
      await settle(vault);
      expect(toSaid(model())).toEqual(await fresh(vault));
      const old = vault.vault.getFolderByPath('Old');
      if (old) await vault.fileManager.trashFile(old);
      await settle(vault);
      expect(model().paths.filter((path) => path.startsWith('Old/'))).toEqual([]);
      expect(toSaid(model())).toEqual(await fresh(vault));
    },
  );
});
