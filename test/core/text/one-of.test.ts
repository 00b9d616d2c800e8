import { expect, test } from 'vitest';
import { toOneOf, toWholeText, toWholeWords } from '../../../src/core/text/one-of';

test('a line is one of several only when nothing stands before or behind it', () => {
  const reactions = toWholeText([/like|heart/, /\d+ replies/], 'i');
  expect(['Like', 'heart', '12 replies'].filter((line) => reactions.test(line))).toHaveLength(3);
  expect(['a like', 'hearts', 'replies', '12 replies more'].filter((line) => reactions.test(line))).toEqual([]);
});

test('words are one of several as whole words, wherever they stand', () => {
  const causes = toWholeWords([/causes?|roots?/, /had no/], '');
  expect(['the causes', 'what had no key'].filter((heading) => causes.test(heading))).toHaveLength(2);
  expect(['because', 'rooted', 'Causes'].filter((heading) => causes.test(heading))).toEqual([]);
});

test('the first that fits is taken, and each keeps what it captures', () => {
  expect(/^(?:(a)|(ab))/.exec('ab')?.[0]).toBe('a');
  expect(new RegExp(toOneOf([/(\d+) min/, /(half) an hour/])).exec('about half an hour')?.slice(1)).toEqual([
    undefined,
    'half',
  ]);
});
