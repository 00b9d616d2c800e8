import { describe, expect, test } from 'vitest';
import { findDistance } from '../../../src/core/reading/distance';
import { findMine, findReadings, listGroups, listReadings, toGroupReaders } from '../../../src/core/reading/readings';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const atlas = atlasOf({
  ...GROUP,
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Bo Lind]]"]\n---\n',
  'People/Mia Ode.md': '---\ntype: person\nsince: 2026-01-02\n---\n',
});
const QUEUE = 'Incidents/Stalled queue.md';

describe('the readings of an incident', () => {
  test('stand nearest reader first', () => {
    expect(findReadings(atlas, QUEUE).map(({ who, distance }) => `${who}, ${distance}`)).toEqual([
      'Bo Lind, was there',
      'Mia Ode, new here',
    ]);
  });

  test('mine is the one that names me; nobody has none', () => {
    expect(findMine(atlas, QUEUE, 'People/Mia Ode.md')?.title).toBe('Mia reads the queue');
    expect([findMine(atlas, QUEUE, 'People/Ana Reyes.md'), findMine(atlas, QUEUE, null)]).toEqual([null, null]);
  });

  test('tell the groups of a vault and who reads with them', () => {
    const readings = listReadings(atlas);
    expect(listGroups(readings)).toEqual(['Thursday readers']);
    expect([...toGroupReaders(readings, 'thursday readers')].sort()).toEqual([
      'People/Bo Lind.md',
      'People/Mia Ode.md',
    ]);
    expect(toGroupReaders(readings, 'Monday readers').size).toBe(0);
  });
});

describe('how far a reader stood', () => {
  test.each([
    ['Ana Reyes', 'was there'],
    ['Bo Lind', 'owns the tech'],
    ['Mia Ode', 'new here'],
    ['Nobody Yet', null],
  ])('of %s the notes say %s', (name, distance) => {
    expect(findDistance(atlas, QUEUE, `People/${name}.md`, '2026-02-05')).toBe(distance);
  });

  test('somebody who came long ago is not new any more', () => {
    expect(findDistance(atlas, QUEUE, 'People/Mia Ode.md', '2027-02-05')).toBeNull();
  });
});
