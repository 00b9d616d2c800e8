import { expect, test } from 'vitest';
import { tellReasons, toToldReasons } from '../../../src/core/language/reasons';
import { findingsIn } from './marked';

const told = (sentence: string, section: 'story' | 'timeline'): string | null => {
  const [finding] = findingsIn(sentence, { section });
  return finding === undefined ? null : tellReasons(finding);
};

test('a card says what spoke for a mark and what against it', () => {
  expect(told('The engineer did not check the gauge.', 'story')).toMatch(/^For: .+\. Against: .+\.$/);
});

test('at most two reasons are told on either side, the heaviest first', () => {
  const [finding] = findingsIn('The engineer did not check the gauge.', { section: 'timeline' });
  const { speaksFor, speaksAgainst } = toToldReasons(finding ?? { ...EMPTY });
  expect(speaksFor.length).toBeLessThanOrEqual(2);
  expect(speaksAgainst.length).toBeLessThanOrEqual(2);
  const weights = (finding?.reasons ?? []).map(({ weight }) => Math.abs(weight));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('words that speak for themselves have no reasons to tell', () => {
  expect(told('It turned out that the belt had two motors.', 'story')).toBeNull();
});

const EMPTY = {
  from: 0,
  to: 0,
  category: 'opening',
  confidence: 'strong',
  ruleId: '',
  because: '',
  reasons: [],
} as const;
