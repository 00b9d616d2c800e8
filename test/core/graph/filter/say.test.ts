import { expect, test } from 'vitest';
import { NOTE_KINDS } from '../../../../src/core/notes/kind';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { KIND_WORDS, toFilterSentence } from '../../../../src/core/graph/filter/say';

test.each([
  ['', 'All notes.'],
  ['kind:incident', 'Notes that are incidents.'],
  ['-kind:incident', 'Notes that are not incidents.'],
  ['-rel:owners', 'Notes that are not linked by “owners”.'],
  ['kind:incident after:2026', 'Notes that are incidents and are dated 2026 or later.'],
  ['a OR b', 'Notes that have “a” in their name or have “b” in their name.'],
  ['left (a OR b)', 'Notes that are people who left and (have “a” in their name or have “b” in their name).'],
  ['~left', 'Notes that [paused: are people who left].'],
  ['-(a b)', 'Notes that do not match {have “a” in their name and have “b” in their name}.'],
  ['within:1 of:[[A]]', 'Notes that are within 1 step of “A”.'],
  ['system:pay', 'Notes that touch the system anything named like “pay”.'],
  ['[[A ” b]]', 'Notes that are the note “A \\” b”.'],
])('%j says: %s', (text, sentence) => {
  expect(toFilterSentence(readFilter(text).filter)).toBe(sentence);
});

test('every kind has its word', () => {
  expect(KIND_WORDS.map(([kind]) => kind)).toEqual([...NOTE_KINDS, 'other']);
  expect(new Set(KIND_WORDS.map(([, words]) => words)).size).toBe(KIND_WORDS.length);
});
