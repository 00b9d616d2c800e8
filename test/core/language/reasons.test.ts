import { expect, test } from 'vitest';
import { tellReasons, toToldReasons } from '../../../src/core/language/reasons';
import { findingsIn } from './marked';

const told = (sentence: string, section: 'story' | 'timeline'): string | null => {
  const [finding] = findingsIn(sentence, { section });
  return finding === undefined ? null : tellReasons(finding);
};

const by = (...reasons: readonly (readonly [string, number])[]): string | null =>
  tellReasons({ ...EMPTY, reasons: reasons.map(([told, weight]) => ({ id: 'omission.some', told, weight })) });

test('a card says what spoke for a mark and what against it', () => {
  expect(by(['people act', 1], ['it is told in a timeline', -0.6])).toBe(
    'For: people act. Against: it is told in a timeline.',
  );
});

test('where nothing spoke against a mark, nothing is said of it', () => {
  expect(by(['people act', 1])).toBe('For: people act.');
});

test('where only the words spoke for a mark, they are named', () => {
  expect(by(['it is told in a timeline', -0.6])).toBe('For: the words themselves. Against: it is told in a timeline.');
});

test('what hardly weighs is not told', () => {
  expect(by(['people act', 1], ['it is told in the story', 0.2], ['it is late', -0.2])).toBe('For: people act.');
  expect(by(['people act', 0.2])).toBeNull();
});

test('a sentence of a note is told so', () => {
  expect(told('The engineer did not check the gauge.', 'timeline')).toMatch(/^For: .+\. Against: .+\.$/);
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
