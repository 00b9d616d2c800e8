import { expect, test } from 'vitest';
import { readAnswerTime } from '../../../../src/core/text/markdown/answer-time';

test('the time before an answer is read off it, and no other emphasis', () => {
  expect(readAnswerTime('*9:24* It was dark.')).toEqual({ at: '9:24', words: 'It was dark.' });
  expect(readAnswerTime('*09:24*')).toEqual({ at: '09:24', words: '' });
  expect(readAnswerTime('*We did* at *09:24*')).toEqual({ at: null, words: '*We did* at *09:24*' });
});
