import { expect, test } from 'vitest';
import { isNamedPerson, isSomebody } from '../../../src/core/atlas/is-person';
import { toModel } from '../../../src/core/atlas/model/build';
import { toEdgesBetween } from '../../../src/core/atlas/model/visit-edges';
import { nodeOf, noteOf } from '../graph/vault';

const MODEL = toModel([
  noteOf('person', 'Ana'),
  noteOf('system', 'Ledger'),
  noteOf('knowledge', 'Key', { links: { 'knowledge.held-by': ['Ana', '?Zed', 'Ledger'] }, says: ['?Gateway', 'Ana'] }),
]);
const tell = (title: string): boolean => {
  const node = nodeOf(MODEL, title);
  return isSomebody(MODEL, node, toEdgesBetween(MODEL, nodeOf(MODEL, 'Key'), node)[0] ?? -1);
};

test('somebody with a note of their own is a person, however they are linked', () => {
  expect(tell('Ana')).toBe(true);
});

test('somebody without a note is a person where a link names people, and may be anything in a text', () => {
  expect(tell('?zed')).toBe(true);
  expect(tell('?gateway')).toBe(false);
});

test('a system named as a holder by mistake is nobody', () => {
  expect(tell('Ledger')).toBe(false);
  expect(isNamedPerson(MODEL, 'Ledger.md')).toBe(false);
  expect(isNamedPerson(MODEL, 'Ana.md')).toBe(true);
  expect(isNamedPerson(MODEL, '?zed')).toBe(true);
  expect(isNamedPerson(MODEL, 'Elsewhere.md')).toBe(false);
});
