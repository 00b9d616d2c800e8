import { describe, expect, test } from 'vitest';
import { CLAUSES } from '../../../../src/core/graph/filter/clauses';
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

test.each([
  ['rel:" owners "', { is: 'rel', word: 'owners' }],
  ['held-by:12', { is: 'held-by', people: 12 }],
  ['mark:#mark/confused', { is: 'mark', mark: 'confused' }],
  ['mark:mark/confused', { is: 'mark', mark: 'confused' }],
  ['mark:#confused', { is: 'mark', mark: 'confused' }],
  ['mark:a#mark/b', { is: 'mark', mark: 'a#mark/b' }],
  ['has:EVIDENCE', { is: 'evidence' }],
  ['incident:[[A]]', { is: 'near', kind: 'incident', name: { text: 'A', link: true } }],
  ['within:12 of:" a "', { is: 'within', steps: 12, of: [{ text: 'a', link: false }] }],
  ['[ stage : gathering ]', { is: 'property', key: 'stage', value: 'gathering' }],
  ['["a b":"c d"]', { is: 'property', key: 'a b', value: 'c d' }],
  ['[stage]', { is: 'property', key: 'stage', value: null }],
  ['after:2025-1-5', { is: 'after', date: '2025-01-05' }],
  ['after:2025-01-05T10:00', { is: 'after', date: '2025-01-05' }],
  ['path:" a/b "', { is: 'path', text: 'a/b' }],
])('%s is one clause, without doubt', (text, clause) => {
  expect(readFilter(text)).toEqual({ filter: clause, troubles: [] });
});

test.each([
  [
    'rel:zzzzzzz',
    'rel:zzzzzzz',
    /^There is no relation “zzzzzzz”\. Known: systems, responders, .*, mentions\. The clause is passed over\.$/,
  ],
  ['kind:incidnt', 'kind:incidnt', /^There is no kind “incidnt”\. Did you mean “incident”\?/],
  ['kind:zzzzzzzz', 'kind:zzzzzzzz', /^There is no kind “zzzzzzzz”\. Known: incident, system, /],
  ['held-by:1x', 'held-by:1x', /^“held-by:” takes a number of people, as in held-by:1\./],
  ['held-by:x1', 'held-by:x1', /^“held-by:” takes a number/],
  ['held-by:12345', 'held-by:12345', /^“held-by:” takes a number/],
  ['has:x', 'has:x', /^“has:” knows only has:evidence\./],
  ['sytem:x', 'sytem:x', /^“sytem:” is no clause\. Did you mean system: \? It is understood as the words “sytem:x”\.$/],
  ['zzzzzz:x', 'zzzzzz:x', /^“zzzzzz:” is no clause\. It is understood as the words “zzzzzz:x”\.$/],
  ['kind:(a)', 'kind:', /^“kind:” needs something after the colon\./],
  ['kind:" "', 'kind:" "', /^“kind:” needs something after the colon\./],
  ['kind: incident', 'kind:', /^“kind:” needs something after the colon\./],
  ['within:123 of:a', 'within:123 of:a', /^“within:” takes a number of steps, as in within:2 of:/],
  ['within:1x of:a', 'within:1x of:a', /^“within:” takes a number of steps/],
  ['within:2 of: a', 'within:2', /^“within:” needs a note to count from/],
  ['within:2 off:[[B]]', 'within:2', /^“within:” needs a note to count from/],
  ['[ : x]', '[ : x]', /^A property stands between brackets, as in \[stage:gathering\]\. This one is empty/],
  ['after:2025-13', 'after:2025-13', /^“2025-13” is no date\./],
])('of %s, “%s” is not understood, and the reader is told why', (text, words, message) => {
  const [trouble] = readFilter(text).troubles;
  expect(text.slice(trouble?.from, trouble?.to)).toBe(words);
  expect(trouble?.message).toMatch(message);
});

test('each word that begins a clause says what it asks', () => {
  expect(CLAUSES.filter(([, asks]) => asks === '')).toEqual([]);
});
