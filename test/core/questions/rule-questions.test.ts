import { expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/core/language/rulebook';
import { lintQuestion } from '../../../src/core/questions/lint';

test.each(ALL_RULES.flatMap((rule) => rule.questions.map((text) => ({ id: rule.id, text }))))(
  'the highlighter’s question “$text” ($id) stands up to the lint of the bank',
  ({ text }) => {
    expect(lintQuestion({ text }).map(({ rule }) => rule)).toEqual([]);
  },
);
