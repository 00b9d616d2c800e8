import { describe, expect, test } from 'vitest';
import { findBeside } from '../../../src/core/language/beside';
import { USUAL_CHOICES } from '../../../src/core/language/choices';
import { CATEGORIES } from '../../../src/core/language/category';
import { readOn, startNote } from '../../../src/core/language/note';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import { createSurveyor, groupByCategory, toSighting, type Survey } from '../../../src/core/language/survey';
import { toSource } from '../../../src/core/text/markdown/blocks';

const book = toStandardRulebook();
const ACCOUNT =
  'It turned out well.\n\n# Belt\n\n## Story\n\nThe team should have called [[Ana Reyes|Ana]]. Nobody noticed ' +
  'the lamp.\n\n> [!question|rule-modal-should] What was done?\n> They drained it.\n\n- We should have asked. ' +
  '%%keep: should have asked%%\n\n## Contributing factors\n\nThe root cause was a worn belt.\n\n## ' +
  'Quiet\n\nNoon.\n';

function surveyIn(text: string, step: number): Survey {
  const source = toSource(text);
  const surveyor = createSurveyor(readOn(startNote(), source, Infinity), source, book, USUAL_CHOICES);
  while (surveyor.step(step)) continue;
  return surveyor.survey();
}

describe('a note looked through', () => {
  test('tells section by section where it explains, where it tells and what has been answered', () => {
    const { sections } = surveyIn(ACCOUNT, 1_000);
    expect(sections.map(({ heading, marks }) => `${heading}: ${marks.join(' ')}`)).toEqual([
      ': opening',
      'Belt: ',
      'Story: settled closing',
      'Contributing factors: closing',
      'Quiet: ',
    ]);
    expect(sections.map(({ from }) => ACCOUNT.slice(from).split('\n', 1)[0])).toEqual([
      'It turned out well.',
      '# Belt',
      '## Story',
      '## Contributing factors',
      '## Quiet',
    ]);
  });

  test('counts what is still open, openings and kept words aside', () => expect(surveyIn(ACCOUNT, 1_000).open).toBe(2));

  test.each([1, 2, 3, 7])('is the same when it is looked through %i chunks at a time', (step) => {
    expect(surveyIn(ACCOUNT, step)).toEqual(surveyIn(ACCOUNT, 1_000));
  });

  test('is listed by category in the order in which they are offered, each with its sentence in plain words', () => {
    const groups = groupByCategory(surveyIn(ACCOUNT, 5).standing, CATEGORIES);
    expect(groups.map(({ category, seen }) => `${category} ${String(seen.length)}`)).toEqual([
      'counterfactual-modal 2',
      'counterfactual-omission 1',
      'single-cause 1',
      'opening 1',
    ]);
    const first = groups[0]?.seen[0];
    expect(first && toSighting(first, toSource(ACCOUNT))).toMatchObject({
      phrase: 'should have called',
      sentence: 'The team should have called Ana.',
    });
  });

  test('a row of a table is told cell by cell', () => {
    const text = '| when | what |\n|---|---|\n| noon | We missed the **note** |\n';
    expect(surveyIn(text, 5).standing.map((each) => toSighting(each, toSource(text)).sentence)).toEqual([
      'noon · We missed the note',
    ]);
  });

  test('an empty note has no sections and nothing to ask', () =>
    expect(surveyIn('', 3)).toEqual({ standing: [], open: 0, sections: [], text: '' }));
});

describe('the next phrase and the one before', () => {
  const filler = 'Noon came.\n\n'.repeat(300);
  const text = `${filler}We should have called.\n\n${filler}Nobody noticed it. The root cause was a belt.\n\n${filler}`;
  const source = toSource(text);
  const note = readOn(startNote(), source, Infinity);
  const [first, middle, last] = [text.indexOf('should'), text.indexOf('Nobody'), text.indexOf('root')];
  const beside = (offset: number, step: 1 | -1): number | undefined =>
    findBeside(note, { source, book, choices: USUAL_CHOICES }, offset, step)?.from;

  test.each([
    ['behind the beginning', 0, 1, first],
    ['behind the first', first, 1, middle],
    ['behind one in the same sentence line', middle, 1, last],
    ['behind the last, round to the first', last, 1, first],
    ['behind the end', text.length, 1, first],
    ['before the end', text.length, -1, last],
    ['before the last', last, -1, middle],
    ['before the middle', middle, -1, first],
    ['before the first, round to the last', first, -1, last],
    ['before the beginning', 0, -1, last],
  ] as const)('%s', (_where, offset, step, expected) => expect(beside(offset, step)).toBe(expected));

  test('a note without any has none', () => {
    const quiet = toSource(filler);
    expect(
      findBeside(readOn(startNote(), quiet, Infinity), { source: quiet, book, choices: USUAL_CHOICES }, 40, 1),
    ).toBeNull();
  });
});
