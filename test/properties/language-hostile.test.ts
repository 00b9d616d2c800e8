import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanText } from '../core/language/scan-text';
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

/** Less than this is lost among what the process does besides. */
const MEASURABLE = 2_000;
const LONGEST = 2 ** 20;
const DOUBLINGS = process.env['PROVE'] === '1' ? 6 : 4;

function toText(shape: string, size: number): string {
  return shape.repeat(Math.ceil(size / shape.length)).slice(0, size);
}

/** The processor time of one reading, in microseconds: what other processes do is not counted. */
function toCost(text: string): number {
  const start = process.cpuUsage();
  scanText(text, book);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * How many times as much a doubling of a shape costs, taken over all doublings from the first length that can be
 * measured on: a short line of dashes is a rule and costs nothing, a long one is prose. Short and long are read in
 * turn and the least of each counts, until the growth is small enough or many turns have shown that it is not.
 */
function toGrowth(shape: string): number {
  let size = 8_192;
  while (size < LONGEST / 4 && Math.min(toCost(toText(shape, size)), toCost(toText(shape, size))) < MEASURABLE)
    size *= 2;
  const doublings = Math.min(DOUBLINGS, Math.log2(LONGEST / size));
  const [short, long] = [toText(shape, size), toText(shape, size * 2 ** doublings)];
  let [least, most, growth] = [Infinity, Infinity, Infinity];
  for (let turn = 0; turn < 10 && growth > 2.6; turn += 1) {
    least = Math.min(least, toCost(short), toCost(short));
    most = Math.min(most, toCost(long));
    growth = (most / Math.max(least, 1)) ** (1 / doublings);
  }
  return growth;
}

test('time grows with the text and not faster: over all doublings none costs more than 2.6 times as much', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(40);
  for (const shape of SHAPES) toCost(toText(shape, 8_192));
  expect(SHAPES.filter((shape) => toGrowth(shape) > 2.6)).toEqual([]);
}, 180_000);

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
