import { describe, expect, test } from 'vitest';
import { LONGEST_FILTER, readFilter } from '../../../../src/core/graph/filter/parse';
import { toFilterText } from '../../../../src/core/graph/filter/print';

describe('a filter reads as Obsidian’s search does', () => {
  test.each([
    ['kind:incident after:2025', 'kind:incident after:2025'],
    ['kind:incidents  kind:people', 'kind:incident kind:person'],
    ['a b OR c', 'a b OR c'],
    ['(a OR b) c', '(a OR b) c'],
    ['-(a b)', '-(a b)'],
    ['~kind:person left', '~kind:person left'],
    ['within:2 of:[[Payments queue]] of:this', 'within:2 of:[[Payments queue]] of:this'],
    ['system:"Payments queue" person:ana', 'system:"Payments queue" person:ana'],
    ['["stage":"gathering"] [near-miss]', '[stage:gathering] [near-miss]'],
    ['mark:#mark/confused has:evidence held-by:1', 'mark:confused has:evidence held-by:1'],
    ['"left" [[Ledger]] path:Incidents/2025', '"left" [[Ledger]] path:Incidents/2025'],
  ])('%s', (text, printed) => {
    const parsed = readFilter(text);
    expect(parsed.troubles).toEqual([]);
    expect(toFilterText(parsed.filter)).toBe(printed);
  });
});

describe('what is not understood is named, with what is understood instead', () => {
  test.each([
    [
      '‹knd:incident›',
      '“knd:” is no clause. Did you mean kind: ? It is understood as the words “knd:incident”.',
      '"knd:incident"',
    ],
    ['a ‹kind:incidant›', 'There is no kind “incidant”. Did you mean “incident”? The clause is passed over.', 'a'],
    [
      '‹after:yesterday› b',
      '“yesterday” is no date. A date is written 2026, 2026-11 or 2026-11-04. The clause is passed over.',
      'b',
    ],
    ['a ‹OR›', 'OR stands between two clauses. One is missing here, so it is passed over.', 'a'],
    ['a ‹)› b', 'This bracket closes nothing. It is passed over.', 'a b'],
    ['‹(›a b', 'This bracket is not closed. It is understood up to the end.', 'a b'],
    [
      '‹within:2› b',
      '“within:” needs a note to count from, as in within:2 of:[[Checkout]]. The clause is passed over.',
      'b',
    ],
    ['‹of:[[A]]›', '“of:” belongs after “within:”, as in within:2 of:[[Checkout]]. The clause is passed over.', ''],
    ['a ‹-›', 'A hyphen leaves out the clause right after it. There is none, so it is passed over.', 'a'],
    ['‹kind:›', '“kind:” needs something after the colon. It is passed over.', ''],
    ['‹"half a quote›', 'This is not closed. It is understood up to the end: “half a quote”.', '"half a quote"'],
  ])('%s', (marked, message, printed) => {
    const from = marked.indexOf('‹');
    const text = marked.replace(/[‹›]/g, '');
    const parsed = readFilter(text);
    expect(parsed.troubles).toEqual([{ from, to: marked.indexOf('›') - 1, message }]);
    expect(toFilterText(parsed.filter)).toBe(printed);
  });
});

test.each([
  ['words', 'kind:incident '],
  ['brackets', '('],
  ['hyphens', '-'],
  ['alternatives', 'a OR '],
])('a filter of a million signs, all %s, is refused in one calm sentence', (_what, piece) => {
  const parsed = readFilter(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  expect(toFilterText(parsed.filter)).toBe('');
  expect(parsed.troubles.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^This filter has 1,000,\d\d\d signs, and up to 20,000 are read. Take some of it away.$/),
  ]);
});

test.each(['kind:incident ', '(', '-', 'a OR ', '[[', '"'])(
  'the longest filter that is read, all of “%s”, is read to its end',
  (piece) => {
    const text = piece.repeat(LONGEST_FILTER).slice(0, LONGEST_FILTER);
    for (const { from, to } of readFilter(text).troubles)
      expect(0 <= from && from <= to && to <= LONGEST_FILTER).toBe(true);
  },
);
