import { expect, test } from 'vitest';
import { findNewLinked } from '../../../../src/core/graph/show/new-linked';

test.each([
  ['system', { kind: 'knowledge', key: 'about' }],
  ['person', { kind: 'knowledge', key: 'held-by' }],
  ['incident', { kind: 'knowledge', key: 'revealed-by' }],
  ['other', null],
] as const)('about a note of the kind %s one would write %j', (kind, wish) => {
  expect(findNewLinked(kind)).toEqual(wish);
});
