import { expect, test } from 'vitest';
import { countKinds, toCountSentence, toKindSentence } from '../../../src/app/notes/recognised';
import { PLAIN } from '../../core/atlas/cards';
import { vaultWith } from '../../host/vault-with';

const vault = vaultWith({
  'A.md': '---\ntype: incident\n---\n',
  'B.md': '---\ntype: incident\n---\n',
  'Ana.md': '---\ntype: person\n---\n',
  'Words.md': 'no kind\n',
});

test('a mapping says what it would recognise, kind by kind', () => {
  const counts = countKinds(vault, PLAIN);
  expect(toCountSentence(counts)).toBe('Recognised now: 2 incidents, 1 person.');
  expect(toKindSentence('incident', counts)).toBe('2 notes are recognised as incidents.');
  expect(toKindSentence('person', counts)).toBe('1 note is recognised as person.');
  expect(toKindSentence('theme', counts)).toBe('No note is recognised as theme yet.');
});

test('where nothing is recognised yet, the sentence says so', () => {
  expect(toCountSentence(new Map())).toBe('No note is recognised yet.');
});
