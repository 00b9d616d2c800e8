import { expect, test } from 'vitest';
import { isAtHome, isWanted, USUAL_CHOICES, type Scope } from '../../../src/core/language/choices';
import type { Finding } from '../../../src/core/language/finding';
import { findingsIn } from './marked';

const SCOPE: Scope = { on: true, kinds: ['incident'], foldersOff: ['Archive/'] };
const note = (path: string, kind: string | null, property: unknown = undefined): boolean =>
  isAtHome({ path, kind, property }, SCOPE);

test('the highlighter is at home in the kinds that were chosen, outside the folders that were not', () => {
  expect([note('A.md', 'incident'), note('A.md', 'person'), note('A.md', null)]).toEqual([true, false, false]);
  expect([note('Archive/A.md', 'incident'), note('Archives/A.md', 'incident')]).toEqual([false, true]);
});

test('a note’s own property decides, and the main switch before it', () => {
  expect([
    note('Archive/A.md', null, true),
    note('A.md', 'incident', false),
    note('A.md', 'incident', 'false'),
  ]).toEqual([true, false, false]);
  expect(isAtHome({ path: 'A.md', kind: 'incident', property: true }, { ...SCOPE, on: false })).toBe(false);
});

/** What the highlighter finds in a sentence that it surely marks. */
function toFinding(): Finding {
  const [finding] = findingsIn('The operator should have paged the team.');
  if (finding?.confidence !== 'strong') throw new Error('Nothing is marked in this sentence');
  return finding;
}

test('a finding is seen unless its category, its rule or its section was put away', () => {
  const finding = toFinding();
  const see = (choices: Partial<typeof USUAL_CHOICES>): boolean =>
    isWanted(finding, 'story', { ...USUAL_CHOICES, ...choices });
  expect(see({})).toBe(true);
  expect(see({ categoriesOff: new Set([finding.category]) })).toBe(false);
  expect(see({ rulesOff: new Set([finding.ruleId]) })).toBe(false);
  expect(see({ sectionsOff: new Set(['story']) })).toBe(false);
});

test('a possible one is seen where causes are told or where it is asked for; an opening unless it is not', () => {
  const finding = toFinding();
  const possible: Finding = { ...finding, confidence: 'possible' };
  expect([
    isWanted(possible, 'story', USUAL_CHOICES),
    isWanted(possible, 'cause', USUAL_CHOICES),
    isWanted(possible, 'story', { ...USUAL_CHOICES, possible: true }),
    isWanted({ ...finding, category: 'opening' }, 'story', { ...USUAL_CHOICES, openings: false }),
  ]).toEqual([false, true, true, false]);
});
