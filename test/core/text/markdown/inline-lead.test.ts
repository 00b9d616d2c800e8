import { expect, test } from 'vitest';
import { readFieldKey } from '../../../../src/core/text/markdown/inline-lead';
import { maskParagraph } from '../../../../src/core/text/markdown/mask';

test.each([
  ['> quoted words', 'quoted words'],
  ['> > deeper', 'deeper'],
  ['- an item', 'an item'],
  ['- [ ] a task', 'a task'],
  ['12. twelfth', 'twelfth'],
  ['## A heading', 'A heading'],
  ['[!note]- a title', 'a title'],
  ['owner:: Ana', ''],
  ['2026.5 was the version', '2026.5 was the version'],
  ['-5 degrees', '-5 degrees'],
  ['[!note words', '!note words'],
  ['[!note]+ words', 'words'],
  ['> > [!note] words', 'words'],
  ['0. nought', 'nought'],
  ['9) nine', 'nine'],
  ['123456789. words', 'words'],
  ['1234567890. words', '1234567890. words'],
  ['1.words', '1.words'],
  ['1 words', '1 words'],
  ['- x] done', 'x  done'],
  ['- [x]done', 'x done'],
  ['- [xy] done', 'xy  done'],
  ['1. [ ] a task', 'a task'],
  ['* one', 'one'],
  ['+ one', 'one'],
  ['*one*', '*one*'],
  ['> # Head', 'Head'],
  ['> - one', 'one'],
  ['a/b:: c', 'a/b:: c'],
  ['**owner**:: Ana', ''],
  ['  owner:: Ana\nwords', 'words'],
  [`${'x'.repeat(40)}:: y`, ''],
  [`${'x'.repeat(41)}:: y`, `${'x'.repeat(41)}:: y`],
  [`[!${'x'.repeat(77)}] words`, 'words'],
  [`[!${'x'.repeat(78)}] words`, `!${'x'.repeat(78)}  words`],
])('of %j the words are %j', (line, words) => {
  expect(maskParagraph(line).trim()).toBe(words);
});

test('the key of an inline field ends at two colons, and one colon is none', () => {
  expect(
    ['owner:: Ana', 'two words:: x', 'At 09:22 it ran', ':: x', 'owner: Ana'].map((line) => readFieldKey(line, 0)),
  ).toEqual([7, 11, -1, -1, -1]);
});
