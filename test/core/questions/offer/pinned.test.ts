import { describe, expect, test } from 'vitest';
import { toBroughtQuestion } from '../../../../src/core/questions/offer/pinned';

const pinned = {
  id: 'rule-obvious',
  text: 'How did people here come to know this?',
  sentence: 'Everybody knew that the gauge lags.',
};

describe('a question that is asked in another note than the one that brought it (E27)', () => {
  test('brings the sentence that it is about', () => {
    expect(toBroughtQuestion(pinned, 'Everybody knew that the gauge lags. We went on.')?.text).toBe(
      'How did people here come to know this? — “Everybody knew that the gauge lags.”',
    );
  });

  test.each([
    '> [!off-record]\n> Everybody knew that the gauge lags.\n',
    '> [!off-record]\n> Everybody knew\n> that the gauge lags.\n',
    'A line.\n\n- > [!off-record]\n  > Everybody knew that the gauge lags.\n',
  ])('is not asked there when the sentence was said off the record: %j', (source) => {
    expect(toBroughtQuestion(pinned, source)).toBeNull();
  });

  test('is not asked there when the sentence runs on into words that were said off the record', () => {
    const sentence = 'The team should have called it and [!off-record] Bo was asleep until noon.';
    const source = 'The team should have called it and\n[!off-record] Bo was asleep\nuntil noon.\n';
    expect(toBroughtQuestion({ ...pinned, sentence }, source)).toBeNull();
    const other = { ...pinned, sentence: 'We went on.' };
    expect(toBroughtQuestion(other, `We went on.\n\n${source}`)?.text).toContain('“We went on.”');
  });

  test('says it once, where the question itself has the words', () => {
    const told = { ...pinned, text: 'What was “Everybody knew that the gauge lags.” about?' };
    expect(toBroughtQuestion(told, '')).toEqual(told);
  });
});
