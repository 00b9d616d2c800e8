import { expect, test } from 'vitest';
import { findRelationOf, MENTIONS, RELATIONS } from '../../../src/core/atlas/relations';

test('every relation reads from both ends, and no two are of one name', () => {
  for (const { id, forward, inverse } of RELATIONS) {
    expect(id).not.toBe('');
    expect([forward, inverse].every((words) => /^[a-z].*[^.]$/.test(words))).toBe(true);
  }
  expect(new Set(RELATIONS.map(({ id }) => id)).size).toBe(RELATIONS.length);
});

test('a link in the body mentions; one in a property is what its kind says; any other is none', () => {
  expect(findRelationOf('incident', null)).toBe(MENTIONS);
  expect(findRelationOf('incident', 'systems')?.id).toBe('incident.systems');
  expect([findRelationOf('incident', 'started'), findRelationOf('person', '__proto__')]).toEqual([null, null]);
});
