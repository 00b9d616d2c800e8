import { expect, test } from 'vitest';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toFilterText } from '../../../../src/core/graph/filter/print';

test.each([
  'kind:incident after:2026 -left',
  'a OR b',
  '(a OR b) c',
  '-(a OR b)',
  '~-left',
  '~(a b)',
  'system:[[Payments queue]]',
  'system:"two words"',
  'within:2 of:[[A]] of:b',
  'shares:[[A]] held-by:1 has:evidence',
  'mark:"odd one" path:"a b"',
  '[stage] [stage:gather] ["odd:key":"odd]value"]',
  '"left" "OR" "-minus" "~tilde" "a:b"',
  'rel:owners unread [[A note]]',
])('%s is written as it was typed', (text) => {
  expect(toFilterText(readFilter(text).filter)).toBe(text);
});

test.each([
  ['((a))', 'a'],
  ['(a b) c', 'a b c'],
  ['left   unread', 'left unread'],
])('%j is written shorter and means the same', (text, shorter) => {
  expect(toFilterText(readFilter(text).filter)).toBe(shorter);
  expect(readFilter(shorter).filter).toEqual(readFilter(text).filter);
});
