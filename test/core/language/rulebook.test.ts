import { expect, test } from 'vitest';
import { finish } from '../../../src/core/language/making';
import { ALL_RULES, makeRulebook, toStandardRulebook } from '../../../src/core/language/rulebook';
import { scanProse } from '../../../src/core/language/scan';

const TEXT = 'We should have called. Nobody noticed the gauge. There was no alarm. It was human error.';

test('the rules are made ready in many small pieces, so that a window can breathe between them', () => {
  const making = makeRulebook(ALL_RULES);
  let pieces = 1;
  for (let step = making.next(); step.done !== true; step = making.next()) pieces += 1;
  expect(pieces).toBeGreaterThan(200);
});

test('rules that were begun piece by piece and finished at once find the same', () => {
  const making = makeRulebook(ALL_RULES);
  for (let piece = 0; piece < 60; piece += 1) making.next();
  const found = scanProse(TEXT, { book: finish(making) });
  expect(found.length).toBeGreaterThanOrEqual(4);
  expect(found).toEqual(scanProse(TEXT, { book: finish(makeRulebook(ALL_RULES)) }));
});

test('each setting of the dial has its own rulebook and shares the words', () => {
  const [fewer, more] = [toStandardRulebook('fewer'), toStandardRulebook('more')];
  expect(fewer.dial).toBe('fewer');
  expect(more.dial).toBe('more');
  expect(more.vocabulary).toBe(fewer.vocabulary);
  expect(toStandardRulebook('fewer')).toBe(fewer);
});
