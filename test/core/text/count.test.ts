import { expect, test } from 'vitest';
import { toCounted, toNumberText } from '../../../src/core/text/count';

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
