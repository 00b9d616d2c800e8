import { describe, expect, test } from 'vitest';
import { isWanted, USUAL_CHOICES } from '../../../src/core/language/choices';
import type { Finding } from '../../../src/core/language/finding';
import { COUNTERFACTUAL } from './examples/counterfactual';
import { OTHER } from './examples/other';
import { findingsIn } from './marked';

/** What a reader of the story is shown: what is only possible waits for the sections that tell causes. */
const shownIn = (sentence: string): readonly Finding[] =>
  findingsIn(sentence, { section: 'story' }).filter((finding) => isWanted(finding, 'story', USUAL_CHOICES));
const toLines = (block: string): string[] => block.split('\n').filter((line) => line.trim() !== '');
const sees = (category: string, sentence: string): boolean =>
  findingsIn(sentence, { section: 'story' }).some(
    (finding) =>
      finding.category === category ||
      (category.startsWith('counterfactual') && finding.category.startsWith('counterfactual')),
  );

describe.each(Object.entries(COUNTERFACTUAL))('%s', (category, examples) => {
  test.each(toLines(examples.sees))('is seen in: %s', (sentence) => expect(sees(category, sentence)).toBe(true));
  test.each(toLines(examples.leavesAlone))('is not seen in: %s', (sentence) =>
    expect(shownIn(sentence).filter((finding) => finding.category === category)).toEqual([]),
  );
  test('has at least forty sentences of each sort', () => {
    expect(toLines(examples.sees).length).toBeGreaterThanOrEqual(40);
    expect(toLines(examples.leavesAlone).length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(Object.entries(OTHER))('%s', (category, examples) => {
  test.each(toLines(examples.sees))('is seen in: %s', (sentence) => expect(sees(category, sentence)).toBe(true));
  test.each(toLines(examples.leavesAlone))('is not seen in: %s', (sentence) =>
    expect(shownIn(sentence).filter((finding) => finding.category === category)).toEqual([]),
  );
  test('has at least fifteen sentences of each sort', () => {
    expect(toLines(examples.sees).length).toBeGreaterThanOrEqual(15);
    expect(toLines(examples.leavesAlone).length).toBeGreaterThanOrEqual(15);
  });
});
