import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanText } from '../../src/core/language/scan-text';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { readPhrases } from '../../src/core/language/phrases';
import { maskParagraph } from '../../src/core/text/markdown/mask';
import { runs } from './runs';

const book = toStandardRulebook();

/**
 * Shapes that have made other tools slow: marks that open and never close, triggers without end, one endless line,
 * empty lines.
 */
const SHAPES: readonly string[] = [
  'should have ',
  'should not not have ',
  'had we had we ',
  'if the if the ',
  'no no no no ',
  'lack of of ',
  'did not did not ',
  'was not been ',
  'nobody no one ',
  'the cause of the ',
  'caused by caused by ',
  'which led which led ',
  'really very quite ',
  'either neither or nor ',
  'a ',
  'x',
  'é',
  '\uD83D',
  '\uFFFC',
  '\u200B',
  '.',
  ',',
  '-',
  '—',
  "'",
  '’s ',
  '"',
  '`',
  '``',
  '[',
  '[[',
  '![',
  '](',
  '[[a|',
  '$',
  '$$',
  '%%',
  '<!--',
  '<a ',
  '<%',
  '(k:: ',
  '>',
  '> ',
  '> [!note] ',
  '#',
  '# a\n',
  '- ',
  '- [ ] ',
  '1. ',
  '|',
  '| a |\n',
  '\n',
  '\n\n',
  '\t',
  '```\n',
  '~~~\n',
  '---\n',
  ' ^a',
  '://',
  'https://a.b/',
  '\\',
  '*',
  '_',
  '%%keep: a%% ',
  'word-',
  "word'",
  '1:2:',
  'a.b.',
  'no monitoring alert test ',
  'without any kind of ',
  'Should Have Been ',
  '> [!question|rule-a] b\n> ',
];

/** The least processor time of a few readings, in microseconds: what other processes do is not counted. */
function toCost(shape: string, size: number): number {
  const text = shape.repeat(Math.ceil(size / shape.length)).slice(0, size);
  let least = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const start = process.cpuUsage();
    scanText(text, book);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return Math.max(least, 300);
}

test('time grows with the text and not faster: no doubling costs more than 2.6 times as much, taken over all doublings', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(40);
  const [small, doublings] = process.env['PROVE'] === '1' ? [16_384, 6] : [8_192, 4];
  for (const shape of SHAPES) toCost(shape, small);
  const slow = SHAPES.filter((shape) => {
    for (let tries = 0; tries < 4; tries += 1)
      if ((toCost(shape, small * 2 ** doublings) / toCost(shape, small)) ** (1 / doublings) <= 2.6) return false;
    return true;
  });
  expect(slow).toEqual([]);
});

test('a line of a megabyte, a million line breaks and a million marks are read', () => {
  expect(scanText('a'.repeat(1_000_000), book)).toEqual([]);
  expect(scanText('\n'.repeat(1_000_000), book)).toEqual([]);
  expect(scanText('['.repeat(1_000_000), book)).toEqual([]);
  expect(scanText('`'.repeat(1_000_000), book)).toEqual([]);
  expect(scanText(`${'the word '.repeat(110_000)}We should have called.`, book).length).toBe(1);
});

test('any text is read without a word of complaint, and every finding lies within it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.array(fc.constantFrom(...SHAPES), { maxLength: 60 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const masked = maskParagraph(text);
        expect(masked.length).toBe(text.length);
        for (const finding of scanText(text, book)) {
          expect(finding.from).toBeLessThan(finding.to);
          expect(finding.to).toBeLessThanOrEqual(text.length);
        }
        readPhrases(text);
      },
    ),
    runs(300, 20_000),
  );
});
