import { expect, test } from 'vitest';
import { toCounted, toListed, toNumberText } from '../../../src/core/text/in-words';

test('one note is one note, and none, two or thousands are notes', () => {
  expect([0, 1, 2, 2345].map((count) => toCounted(count, 'note', 'notes'))).toEqual([
    '0 notes',
    '1 note',
    '2 notes',
    '2,345 notes',
  ]);
});

test('a long number has its thousands apart, whatever the machine speaks', () => {
  expect([999, 1000, 1_234_567].map(toNumberText)).toEqual(['999', '1,000', '1,234,567']);
});

test('names stand with commas between, and an “and” before the last', () => {
  expect([[], ['Ana'], ['Ana', 'Bo'], ['Ana', 'Bo', 'Cy']].map(toListed)).toEqual([
    '',
    'Ana',
    'Ana and Bo',
    'Ana, Bo and Cy',
  ]);
});
