import { expect, test } from 'vitest';
import {
  HELPER_KINDS,
  KIND_ROWS,
  NOTE_KINDS,
  PICKED_KINDS,
  readHelperKind,
  readKind,
  toKindRow,
} from '../../../src/core/notes/kind';

test('a kind is read from its word, whatever its case, and from nothing else', () => {
  expect([' Incident ', 'PERSON', 'incidents', '__proto__', 7, null, ['incident']].map(readKind)).toEqual([
    'incident',
    'person',
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('helpers are no kinds, and kinds no helpers', () => {
  expect(HELPER_KINDS.map(readKind)).toEqual(HELPER_KINDS.map(() => null));
  expect(NOTE_KINDS.map(readHelperKind)).toEqual(NOTE_KINDS.map(() => null));
  expect(readHelperKind(' Questions ')).toBe('questions');
});

test('every kind has one row, and each may be picked', () => {
  expect(NOTE_KINDS.map((kind) => toKindRow(kind).kind)).toEqual(NOTE_KINDS);
  expect(new Set(NOTE_KINDS).size).toBe(NOTE_KINDS.length);
  expect([...PICKED_KINDS].sort()).toEqual([...NOTE_KINDS].sort());
});

test('no two kinds look alike or lie in one folder', () => {
  for (const column of ['label', 'icon', 'folder'] as const)
    expect(new Set(KIND_ROWS.map((row) => row[column])).size).toBe(KIND_ROWS.length);
});
