import { expect, test } from 'vitest';
import { toDamageWords } from '../../../src/core/notes/damage-words';
import type { DamageReason } from '../../../src/core/text/damage';

/** Each reason once, with something that its next step must name: the compiler tells one that is missing. */
const NEXT: Readonly<Record<DamageReason, RegExp>> = {
  'bad-yaml': /quote or a tab/,
  'duplicate-key': /take the other out/,
  'merge-markers': /marker lines/,
  'conflict-copy': /Compare it/,
  'wrong-type': /still|in use/,
  'unclosed-properties': /three hyphens/,
  'unclear-attribution': /what was agreed/,
  'unclear-sign': /Written as agreed/,
  'unclear-words': /type off-record/,
  unreadable: /exists/,
  template: /in which folder/,
  'plain-name': /two brackets/,
  'unclear-link': /two brackets/,
  'unclear-date': /2026-11-04/,
  'unclear-zone': /Europe\/Berlin/,
};

const isReason = (word: string): word is DamageReason => word in NEXT;

test.each(Object.keys(NEXT).filter(isReason))('%s is told in one calm sentence, and what can be done', (reason) => {
  const { what, next } = toDamageWords({ reason, line: 0, detail: '' });
  expect(next).toMatch(NEXT[reason]);
  expect(next).toMatch(/\.$/);
  expect(`${what} ${next}`).not.toMatch(/!|error|invalid|failed/i);
});

test('the property, or what the parser said, is named where it is known', () => {
  expect(toDamageWords({ reason: 'unclear-date', line: 3, detail: 'started' }).what).toMatch(/: started$/);
});
