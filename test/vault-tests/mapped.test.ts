// @vitest-environment happy-dom
import { Component } from 'obsidian';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countKinds, toCountSentence, toKindSentence } from '../../src/app/notes/recognised';
import { attachWatch } from '../../src/app/vault/watch';
import { Atlas } from '../../src/core/atlas/atlas';
import { knowersOf } from '../core/atlas/cards';
import { acceptSuggestions, toSuggestions } from '../../src/core/notes/import/accept';
import { readFolderOfNotes } from '../core/notes/import/whole-folder';
import { findText } from '../../src/core/notes/card';
import { toMapping } from '../../src/core/notes/mapping';
import { toSettingsWith } from '../../src/core/settings/control';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { vaultWith } from '../host/vault-with';
import { MAPPED, MAPPED_SETTINGS, TYPED } from './mapped';
import { readNotes } from './vault-folder';

const notes = readNotes(MAPPED);
const before = Object.fromEntries(notes.map((note) => [note.path, note.text]));
const settings = { ...DEFAULT_SETTINGS, ...MAPPED_SETTINGS };

describe('a vault that had its own names long before the plugin', () => {
  const vault = vaultWith(before);
  const atlas = new Atlas();
  let mapping = toMapping(DEFAULT_SETTINGS);
  let found: number[] = [];

  beforeAll(async () => {
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
      mapping: () => mapping,
      onChange: () => undefined,
    });
    await vault.settled();
    await watch.refill();
    found = [atlas.all().length];
    mapping = toMapping(settings);
    await watch.refill();
    found = [...found, atlas.all().length];
    owner.unload();
  });

  test('holds no note of ours until the settings say so, and then all of them', () => {
    expect(found).toEqual([0, 13]);
  });

  test('is said in the settings as it is kept there', () => {
    const typed = Object.entries(TYPED).reduce(
      (held, [key, text]) => ({ ...held, ...toSettingsWith(held, key, text) }),
      DEFAULT_SETTINGS,
    );
    expect(typed).toEqual(settings);
  });

  test('is counted while somebody types', () => {
    const counts = countKinds(vault, mapping);
    expect(toCountSentence(counts)).toBe('Recognised now: 4 incidents, 3 systems, 3 people, 2 knowledge, 1 interview.');
    expect(toKindSentence('incident', counts)).toBe('4 notes are recognised as incidents.');
    expect(toKindSentence('theme', counts)).toBe('No note is recognised as theme yet.');
  });

  test('tells its times and ties under our names', () => {
    const card = atlas.card('Postmortems/Dough orders doubled.md');
    expect(
      card && [
        findText(card, 'started'),
        ...card.links
          .filter(({ property }) => property !== null)
          .map(({ property, target }) => `${property ?? ''} → ${target ?? ''}`),
      ],
    ).toEqual([
      '2025-03-14 04:20',
      'systems → Docs/Oven scheduler.md',
      'systems → Docs/Order intake.md',
      'responders → People/Wanda Kessler.md',
      'responders → People/Teo Brandt.md',
      'called-in → People/Ilmari Aalto.md',
    ]);
  });

  test('can say who knows about a system', () => {
    expect(knowersOf(atlas, 'Docs/Oven scheduler.md')).toContain('Ilmari Aalto');
  });

  test('has the account that an interview gives, and a template that counts as nothing', () => {
    expect(atlas.edgesFrom('Debriefs/Teo on the dough.md').map(({ to, relation }) => `${relation.id} ${to}`)).toContain(
      'interview.incident Postmortems/Dough orders doubled.md',
    );
    expect(atlas.card('_templates/Postmortem.md')).toBeNull();
    expect(atlas.damagedNotes()).toEqual([]);
  });

  test('is suggested most of this by its own folder of write-ups', () => {
    const reading = readFolderOfNotes(
      'Postmortems',
      notes.filter(({ folder }) => folder === 'Postmortems'),
      parse,
    );
    const accepted = acceptSuggestions(DEFAULT_SETTINGS, toSuggestions(reading, DEFAULT_SETTINGS));
    expect(accepted.kindProperties).toEqual(['kind', 'type']);
    expect(accepted.kindValues).toEqual({ incident: ['postmortem'] });
    expect(accepted.propertyNames).toMatchObject({
      started: ['start'],
      systems: ['services'],
      responders: ['participants'],
    });
  });

  test('and not one byte of it was changed', () => {
    expect(vault.texts()).toEqual(before);
  });
});
