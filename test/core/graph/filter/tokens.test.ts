import { expect, test } from 'vitest';
import { toTokens } from '../../../../src/core/graph/filter/tokens';

const read = (text: string): readonly string[] => toTokens(text).map(({ is, text: inner }) => `${is} ${inner}`);

test.each([
  ['slow queue', ['word slow', 'word queue']],
  ['kind:incident', ['clause kind', 'word incident']],
  ['kind: incident', ['clause kind', 'word incident']],
  ['system:[[Payments queue]]', ['clause system', 'link Payments queue']],
  ['"two words"', ['quoted two words']],
  ['"a \\"b\\" c"', ['quoted a "b" c']],
  ['[stage:"a]b"]', ['property stage:"a]b"']],
  ['-left', ['not -', 'word left']],
  ['~(a OR b)', ['paused ~', 'open (', 'word a', 'or OR', 'word b', 'close )']],
  ['mark:-odd', ['clause mark', 'word -odd']],
  ['path:OR', ['clause path', 'word OR']],
  ['after:2026-11', ['clause after', 'word 2026-11']],
])('%s', (text, tokens) => {
  expect(read(text)).toEqual(tokens);
});

test('a value belongs to its clause only when nothing stands between', () => {
  expect(toTokens('kind:a').map(({ joined }) => joined)).toEqual([false, true]);
  expect(toTokens('kind: a').map(({ joined }) => joined)).toEqual([false, false]);
});

test.each(['"open', '[[open', '[open'])('%s runs to the end and says that it was not closed', (text) => {
  const [token] = toTokens(text);
  expect([token?.text, token?.to, token?.unclosed]).toEqual(['open', text.length, true]);
});

test('tokens stand apart, in order, and cover all that is no space', () => {
  const text = ' kind:x  -"a b" ([[n]] OR [p:1]) ~w ';
  const tokens = toTokens(text);
  expect(tokens.every(({ from }, at) => from >= (tokens[at - 1]?.to ?? 0))).toBe(true);
  const covered = tokens.map(({ from, to }) => text.slice(from, to)).join('');
  expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
