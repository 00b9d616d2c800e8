import { expect, test } from 'vitest';
import { maskParagraph } from '../../../../src/core/text/markdown/mask';

const words = (text: string): string =>
  maskParagraph(text)
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim();

test.each([
  ['struck out', 'It ran. ~~The operator did not check.~~ It stopped.', 'It ran. It stopped.'],
  ['struck out with one sign', 'It ~~did not~~ run.', 'It run.'],
  ['a placeholder', 'It {{should have paged}} ran.', 'It ran.'],
  ['a placeholder over two lines', 'It {{should\nhave paged}} ran.', 'It ran.'],
  ['Templater', 'It <% tp.should.have() %> ran.', 'It ran.'],
])('is no prose: %s', (_what, text, left) => {
  expect(words(text)).toBe(left);
});

test('signs of a highlight are seen through, at the same places', () => {
  const text = 'The operator did ==not== check.';
  expect(maskParagraph(text)).toBe('The operator did   not   check.');
});

test.each(['a ~~ b', 'a == b', '{{ a', '====', 'x ~ y'])('%j is left as it is written', (text) => {
  expect(maskParagraph(text).replace(/ +/g, ' ')).toContain(text.split(' ')[0] ?? '');
});
