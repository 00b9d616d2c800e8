import { describe, expect, test } from 'vitest';
import { toReadable } from '../../../src/core/language/readable';
import { findingsIn, markedBy } from './marked';

const SOFT = '\u00ad';

describe('odd characters', () => {
  test('a plain text is not read a second time', () => expect(toReadable('We should have called.')).toBeNull());

  test('soft hyphens hide no phrase and change no kind', () => {
    const text =
      `We should have pa${SOFT}ged. Nobody no${SOFT}ticed the gauge. ` +
      `The engi${SOFT}neer did not check the gauge. It was a hu${SOFT}man error.`;
    const found = findingsIn(text).filter(({ category }) => category !== 'opening');
    expect(found.map(({ from, to }) => text.slice(from, to).replaceAll(SOFT, ''))).toEqual([
      'should have paged',
      'Nobody noticed',
      'did not check',
      'human error',
    ]);
    const plain = findingsIn(text.replaceAll(SOFT, '')).filter(({ category }) => category !== 'opening');
    expect(found.map(({ ruleId, confidence }) => [ruleId, confidence])).toEqual(
      plain.map(({ ruleId, confidence }) => [ruleId, confidence]),
    );
  });

  test.each(["'", '’', '‘', 'ʼ', '′', '＇', '´'])('the apostrophe %s is one', (mark) => {
    const text = `The engineer didn${mark}t check the gauge.`;
    expect(findingsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([`didn${mark}t check`]);
  });

  test.each([
    ['The engineer ‹didn&#39;t check› the gauge.'],
    ['The engineer ‹didn&rsquo;t check› the gauge.'],
    ['We ‹should&nbsp;have paged›.'],
    ['We ‹should&#160;have paged›.'],
    ['We ‹should have pa&shy;ged›.'],
  ])('entities are read as what they stand for: %s', (marked) => {
    expect(markedBy('counterfactual', marked)).toBe(marked);
  });

  test('an entity that nobody knows stays what it is', () => {
    expect(toReadable('A &blorb; of tea.')?.text).toBe('A &blorb; of tea.');
  });

  test('a mark does not begin inside a word', () => {
    expect(markedBy('opening', '‹I’m not sure› which gauge it was.')).toBe('‹I’m not sure› which gauge it was.');
  });
});
