// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { beforeAll, describe, expect, test } from 'vitest';
import { attachWatch } from '../../src/app/vault/watch';
import { Atlas } from '../../src/core/atlas/atlas';
import { knowersOf, onlyHeldBy } from '../core/atlas/cards';
import { NOTE_KINDS } from '../../src/core/notes/kind';
import { toMapping } from '../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { vaultWith } from '../host/vault-with';
import { CANARIES, HOSTILE_ROWS, LISTED_IN_THE_VAULT } from './hostile';
import { DEMO, HOSTILE, readNotes } from './vault-folder';

const demo = new Atlas();
const hostile = new Atlas();

/** Lets the plugin read a folder's notes as it does in the host, and answers what it wrote: nothing, one hopes. */
async function read(folder: string, atlas: Atlas): Promise<readonly string[]> {
  const before = Object.fromEntries(readNotes(folder).map((note) => [note.path, note.text]));
  const vault = vaultWith(before);
  const owner = new Component();
  owner.load();
  const { vault: files, metadataCache } = vault;
  const watch = attachWatch(owner, {
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
  await vault.settled();
  await watch.refill();
  owner.unload();
  return Object.entries(vault.texts()).flatMap(([path, text]) => (before[path] === text ? [] : [path]));
}

describe('the plugin reads the demo vault', () => {
  let written: readonly string[] = ['not read yet'];
  beforeAll(async () => {
    written = await read(DEMO, demo);
  });

  test('whole, undamaged, and without writing', () => {
    expect(written).toEqual([]);
    expect(Object.fromEntries(NOTE_KINDS.map((kind) => [kind, demo.ofKind(kind).length]))).toEqual({
      incident: 14,
      system: 12,
      person: 14,
      knowledge: 16,
      interview: 10,
      review: 3,
      reading: 11,
      theme: 5,
    });
    expect(demo.damagedNotes()).toEqual([]);
  });

  test('and can say who knows about the relay, though nobody owns it', () => {
    expect([...knowersOf(demo, 'Systems/Manifest relay.md')].sort()).toEqual([
      'Dunstan Vail (left)',
      'Ingrid Talwar',
      'Len Gunnarsson (left)',
      'Marit Osei',
      'Rhiannon Solberg',
      'Tomás Hale',
      'Yusuf Brandal',
    ]);
  });

  test('and what only one person holds', () => {
    const only = (name: string) => onlyHeldBy(demo, `People/${name}.md`);
    expect(only('Jo Haraldsen')).toEqual(['Card terminals settle at two in the morning in Halifax', 'Card terminals']);
    expect(only('Len Gunnarsson')).toEqual(['A manifest is only accepted when it ends in a carriage return']);
    expect(only('Dunstan Vail')).toEqual([]);
  });

  test('and an interview off the record leads to nobody', () => {
    const card = demo.card('Interviews/From the office on the forty metres.md');
    expect(card?.offRecord).toBe(true);
    expect(demo.edgesFrom('Interviews/From the office on the forty metres.md')).toEqual([]);
  });
});

describe('the plugin reads the hostile vault', () => {
  let written: readonly string[] = ['not read yet'];
  beforeAll(async () => {
    written = await read(HOSTILE, hostile);
  });

  test('without writing and without a scratch on what all objects share', () => {
    expect(written).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('and names each damaged note with its reason, and no other', () => {
    const named = new Map(
      hostile.damagedNotes().map(({ path, damage }) => [path, [...new Set(damage.map(({ reason }) => reason))]]),
    );
    // A name without brackets, a zone that is not known: kept, in use, and only listed.
    const listed = new Set(['plain-name', 'unclear-link', 'unclear-date', 'unclear-zone']);
    const isDamaged = (path: string): boolean => named.get(path)?.some((reason) => !listed.has(reason)) === true;
    const wrong = HOSTILE_ROWS.filter((row) =>
      row.named === null ? isDamaged(row.path) : !named.get(row.path)?.includes(row.named),
    );
    expect(wrong.map((row) => `${row.path}: ${named.get(row.path)?.join(', ') ?? 'not named'}`)).toEqual([]);
    for (const path of LISTED_IN_THE_VAULT) expect(named.get(path), path).toContain('plain-name');
  });

  test('and keeps what was said off the record out of every card', () => {
    const kept = JSON.stringify(
      hostile
        .all()
        .map((card) => [
          card.title,
          card.aliases,
          [...card.properties],
          card.links,
          card.marks,
          card.questions,
          card.headings,
        ]),
    );
    for (const word of Object.values(CANARIES)) expect(kept).not.toContain(word);
  });
});
