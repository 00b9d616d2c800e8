import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isSame, parseProperties, provesOneKey } from '../../../../src/core/text/properties/prove';

const read = (yaml: string): ReadonlyMap<string, unknown> | null => parseProperties(`---\n${yaml}\n---\n`, parse);
const proves = (before: string, after: string, key: string, value: unknown): boolean =>
  provesOneKey(read(before) ?? new Map(), read(after), key, value);

test('properties are read as the host reads them, and nothing where they cannot be', () => {
  expect(read('type: incident\n__proto__: x')).toEqual(
    new Map([
      ['type', 'incident'],
      ['__proto__', 'x'],
    ]),
  );
  expect([read('a: [1'), read('- a list'), parseProperties('---\nnever closed', parse)]).toEqual([null, null, null]);
  expect([parseProperties('Story', parse), read('')]).toEqual([new Map(), new Map()]);
});

test('an edit is proven when one key holds what was meant and all else is as it was', () => {
  expect(proves('a: 1\nb: [x]', 'a: 1\nb: [x, y]', 'b', ['x', 'y'])).toBe(true);
});

test.each([
  ['the value is another', 'a: 1', 'a: 1\nb: x', 'b', 'y'],
  ['another key changed', 'a: 1', 'a: 2\nb: x', 'b', 'x'],
  ['another key is gone', 'a: 1\nc: 3', 'b: x\nc: 3', 'b', 'x'],
  ['another key came in', 'a: 1', 'a: 1\nb: x\nc: 3', 'b', 'x'],
  ['others changed places', 'a: 1\nc: 3', 'c: 3\na: 1\nb: x', 'b', 'x'],
  ['a number became a text', 'a: 1', 'a: "1"\nb: x', 'b', 'x'],
  ['it cannot be read any more', 'a: 1', 'a: [1', 'b', 'x'],
])('it is not proven when %s', (_what, before, after, key, value) => {
  expect(proves(before, after, key, value)).toBe(false);
});

test('values are the same through and through, days and types included', () => {
  expect(isSame({ a: [1, new Date(5)] }, { a: [1, new Date(5)] })).toBe(true);
  expect([isSame([1], { 0: 1 }), isSame(new Date(5), new Date(6)), isSame(7, '7'), isSame(null, {})]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
