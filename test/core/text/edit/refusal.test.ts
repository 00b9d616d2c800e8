import { expect, test } from 'vitest';
import type { RefusalReason } from '../../../../src/core/text/edit/change';
import { toRefusalSentence } from '../../../../src/core/text/edit/refusal';

/** Each reason once: the compiler names one that is missing. */
const REASONS: Readonly<Record<RefusalReason, RegExp>> = {
  'merge-markers': /Choose one of them/,
  unreadable: /damage list/,
  unproven: /by hand/,
  gone: /moved or renamed/,
  'read-only': /not locked/,
  'name-taken': /another title/,
  outside: /another folder/,
  'not-here': /a line of text/,
  'unclear-time': /the hint beside its line/,
  moved: /Put the cursor/,
  'lost-bytes': /UTF-8/,
  'not-made': /Try again/,
  'disk-full': /Make room/,
  failed: /unharmed/,
};

function isReason(word: string): word is RefusalReason {
  return word in REASONS;
}

test.each(Object.keys(REASONS).filter(isReason))('“%s” names the note and says what can be done next', (reason) => {
  const sentence = toRefusalSentence(reason, 'Slow queue');
  expect(sentence).toContain('“Slow queue”');
  expect(sentence).toMatch(REASONS[reason]);
  expect(sentence).not.toMatch(/!|error|invalid|failed/i);
});
