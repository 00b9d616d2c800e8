import { expect, test } from 'vitest';
import { isConsentOpen, toConsentLine } from '../../../../src/core/questions/interview/consent-line';
import { readNote } from '../../atlas/cards';

function cardWith(...properties: readonly string[]): NonNullable<ReturnType<typeof readNote>['card']> {
  const { card } = readNote('Talk.md', { 'Talk.md': `---\ntype: interview\n${properties.join('\n')}\n---\n` });
  if (!card) throw new Error('The interview has a card');
  return card;
}

test.each([
  [['consent: notes', 'attribution: named'], /Notes were agreed to, shown with the name\..*stays in this note/, true],
  [['consent: recorded', 'attribution: role only'], /recording was agreed to, shown with the role only/, true],
  [['consent: none'], /Nothing that is said should be written down/, false],
  [[], /Ask before you write/, false],
  [['consent: later'], /Ask before you write/, false],
  [['attribution: off record'], /^Off the record: nothing of this note is repeated/, true],
])('%j: %s', (properties, words, settled) => {
  const line = toConsentLine(cardWith(...properties));
  expect(line.words).toMatch(words);
  expect(line.settled).toBe(settled);
});

test('consent may be written with one press only where nothing about it is written', () => {
  const open = [[], ['consent: none'], ['consent: notes'], ['attribution: off record']];
  expect(open.map((properties) => isConsentOpen(cardWith(...properties)))).toEqual([true, false, false, false]);
});
