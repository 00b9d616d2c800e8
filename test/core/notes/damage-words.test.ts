import { expect, test } from 'vitest';
import { toDamageWords } from '../../../src/core/notes/damage-words';
import type { DamageReason } from '../../../src/core/text/damage';

/**
 * Each reason once, with a word of what it says and one that its next step must name: the compiler tells one missing.
 */
const TOLD: Readonly<Record<DamageReason, readonly [what: RegExp, next: RegExp]>> = {
  'bad-yaml': [/^Its properties could not be read$/, /quote or a tab/],
  'duplicate-key': [/given twice$/, /take the other out/],
  'merge-markers': [/^Two versions met/, /marker lines/],
  'conflict-copy': [/copy beside the real note$/, /Compare it/],
  'wrong-type': [/something else than expected$/, /in use/],
  'unclosed-properties': [/never end$/, /three hyphens/],
  'unclear-attribution': [/counts as off the record$/, /what was agreed/],
  'unclear-sign': [/what stands below it is repeated nowhere$/, /Written as agreed/],
  'unclear-words': [/what stands with them is repeated nowhere$/, /type off-record/],
  unreadable: [/could not be opened$/, /exists/],
  template: [/tags of a template/, /in which folder/],
  'plain-name': [/is no link$/, /two brackets/],
  'unclear-link': [/does not count in properties$/, /two brackets/],
  'unclear-date': [/day could not be read/, /2026-11-04/],
  'unclear-zone': [/time zone is not known/, /Europe\/Berlin/],
};

const isReason = (word: string): word is DamageReason => word in TOLD;

test.each(Object.keys(TOLD).filter(isReason))('%s is told in one calm sentence, and what can be done', (reason) => {
  const { what, next } = toDamageWords({ reason, line: 0, detail: '' });
  expect(what).toMatch(TOLD[reason][0]);
  expect(next).toMatch(TOLD[reason][1]);
  expect(next).toMatch(/\.$/);
  expect(`${what} ${next}`).not.toMatch(/!|error|invalid|failed/i);
});

test('the property, or what the parser said, is named where it is known', () => {
  expect(toDamageWords({ reason: 'unclear-date', line: 3, detail: 'started' }).what).toMatch(/: started$/);
});
