import { describe, expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../../src/core/language/choices';
import { readOn, startNote } from '../../../src/core/language/note';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import { scanText } from './scan-text';
import { listEmptyStanding } from '../../../src/core/language/survey';
import { toSource } from '../../../src/core/text/markdown/blocks';

const fillerIn = (text: string): string[] =>
  scanText(text, toStandardRulebook())
    .filter((finding) => finding.category === 'filler')
    .map((finding) => text.slice(finding.from, finding.to));
const standingIn = (text: string, off: readonly string[] = []): string[] =>
  listEmptyStanding(readOn(startNote(), toSource(text), Infinity), toSource(text), {
    ...USUAL_CHOICES,
    categoriesOff: new Set(off),
  }).map(({ from, to }) => text.slice(from, to));

describe('a heading with nothing below it was filed and not told', () => {
  test.each([
    ['followed by its like', '## Surprises\n\n## Moments\n\nNoon came.\n', ['Surprises']],
    ['followed by a larger one', '# Story\n\nNoon came.\n\n### Luck\n\n# Later\n\nOne o’clock came.\n', ['Luck']],
    ['at the end of the note', 'Noon came.\n\n## Luck\n\n\n', ['Luck']],
    ['two in a row', '## One\n## Two\n', ['One', 'Two']],
    ['filled with a placeholder', '## Luck\n\nN/A\n\n## Moments\n\nTBD\n', ['N/A', 'TBD']],
  ])('%s', (_where, text, expected) => expect(fillerIn(text)).toEqual(expected));

  test.each([
    ['words', '## Luck\n\nThe gate held.\n'],
    ['a smaller heading with words below', '## Accounts\n\n### Tomas\n\nNoon came.\n'],
    ['a picture', '## Diagram\n\n![[belt.png]]\n'],
    ['an answer', '## Luck\n\n> [!question|luck-01] What held?\n> The gate.\n'],
    ['code', '## Log\n\n```\nbelt 2 stopped\n```\n'],
    ['ideas that wait', '## Parked ideas\n\n## Story\n\nNoon came.\n'],
    ['no name', '##\n\n## Story\n\nNoon came.\n'],
  ])('is not said of a heading with %s', (_what, text) => expect(fillerIn(text)).toEqual([]));

  test('a heading that holds its value is not empty, and neither is the title of a note', () => {
    expect(scanText('# Belt\n# Story\nIt stopped.\n', toStandardRulebook())).toEqual([]);
    const text = '## Date: 4 November 2026\n## Owner: Ana\n## Story\nIt stopped.\n';
    expect(scanText(text, toStandardRulebook())).toEqual([]);
  });

  test('who does not want to hear of filler is not told', () => {
    expect(standingIn('## Luck\n\n## Story\n\nNoon came.\n')).toEqual(['Luck']);
    expect(standingIn('## Luck\n\n## Story\n\nNoon came.\n', ['filler'])).toEqual([]);
  });
});
