import { expect, test } from 'vitest';
import { toFilterText } from '../../../../src/core/graph/filter/print';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import {
  join,
  NO_FILTER,
  replaceClause,
  togglePause,
  toTopClauses,
  withClause,
} from '../../../../src/core/graph/filter/tree';

const THREE = readFilter('kind:incident left (a OR b)').filter;

test('each clause that stands side by side is a chip of its own', () => {
  expect(toTopClauses(THREE).map(toFilterText)).toEqual(['kind:incident', 'left', 'a OR b']);
  expect(toTopClauses(NO_FILTER)).toEqual([]);
  expect(toTopClauses(readFilter('left').filter)).toHaveLength(1);
});

test('a clause comes beside the others, takes the place of one, or goes', () => {
  const unread = readFilter('unread').filter;
  expect(toFilterText(withClause(THREE, unread))).toBe('kind:incident left (a OR b) unread');
  expect(toFilterText(withClause(NO_FILTER, unread))).toBe('unread');
  expect(toFilterText(replaceClause(THREE, 1, unread))).toBe('kind:incident unread (a OR b)');
  expect(toFilterText(replaceClause(THREE, 1, null))).toBe('kind:incident (a OR b)');
  expect(replaceClause(readFilter('left').filter, 0, null)).toEqual(NO_FILTER);
});

test('a pause is pressed and pressed again, and a clause that is not there has none', () => {
  expect(toFilterText(togglePause(THREE, 2))).toBe('kind:incident left ~(a OR b)');
  expect(togglePause(togglePause(THREE, 2), 2)).toEqual(THREE);
  expect(togglePause(THREE, 9)).toBe(THREE);
});

test('one part alone is itself, and groups of one sort are one group', () => {
  const [a, b] = [readFilter('a').filter, readFilter('b').filter];
  expect(join('any', [a])).toBe(a);
  expect(join('any', [join('any', [a, b]), a])).toEqual({ is: 'any', parts: [a, b, a] });
  expect(join('all', [join('any', [a, b]), a])).toEqual({ is: 'all', parts: [{ is: 'any', parts: [a, b] }, a] });
});
