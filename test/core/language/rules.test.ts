import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/core/language/category';
import { ALL_RULES } from '../../../src/core/language/rulebook';
import { isWanted, USUAL_CHOICES } from '../../../src/core/language/choices';
import { findingsIn, markedBy } from './marked';

const STORY = { section: 'story' } as const;

describe.each(ALL_RULES)('the rule $id', (rule) => {
  test.each(rule.flag)('marks %s', (example) => {
    expect(markedBy(rule.id, example, STORY)).toBe(example);
  });

  test.each(rule.leaveAlone)('leaves alone %s', (example) => {
    const shown = findingsIn(example, STORY).filter((finding) => isWanted(finding, 'story', USUAL_CHOICES));
    expect(shown.filter((finding) => finding.ruleId === rule.id)).toEqual([]);
  });

  test('asks two or three questions and none that can be answered with yes or no', () => {
    expect(rule.questions.length).toBeGreaterThanOrEqual(2);
    expect(rule.questions.length).toBeLessThanOrEqual(3);
    expect(
      rule.questions.filter((question) =>
        /^(?:did|was|were|is|are|have|has|can|could|do|does|should)\b/i.test(question),
      ),
    ).toEqual([]);
    expect(rule.questions.filter((question) => /why did|should have|could have/i.test(question))).toEqual([]);
  });
});

test('every rule has an id of its own, and every category has a rule', () => {
  expect(new Set(ALL_RULES.map((rule) => rule.id)).size).toBe(ALL_RULES.length);
  expect(CATEGORIES.filter((category) => !ALL_RULES.some((rule) => rule.category === category))).toEqual([]);
  expect(ALL_RULES.length).toBeGreaterThan(24);
});
