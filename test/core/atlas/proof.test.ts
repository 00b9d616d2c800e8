import { expect, test } from 'vitest';
import { toProof } from '../../../src/core/atlas/proof';
import { atlasOf } from './cards';

const TOLD =
  '---\ntype: knowledge\nheld-by: ["[[Ana]]"]\nlearned-through: Len, on her first winter\n---\n\n# Beeps\n\n' +
  'Two long: warm. One short: taken.\n';

function proofOf(text: string): readonly (string | null | undefined)[] {
  const card = atlasOf({ 'Beeps.md': text }).card('Beeps.md');
  if (!card) throw new Error('no card');
  const { quote, learnedThrough } = toProof(text, card);
  return [quote?.sentence, learnedThrough];
}

test('a knowledge note proves itself by its own first sentence and by how somebody learned it', () => {
  expect(proofOf(TOLD)).toEqual(['Two long: warm.', 'Len, on her first winter']);
});

test('what is off the record proves nothing', () => {
  expect(proofOf('---\ntype: knowledge\n---\n> [!off-record]\n> Ana borrowed the key.\n')).toEqual([undefined, null]);
});

test('a note without words proves nothing', () => {
  expect(proofOf('---\ntype: knowledge\n---\n')).toEqual([undefined, null]);
});

test.each([
  ['Two long: warm.', 'Two long: warm.'],
  ['---\ntype: knowledge\nlearned-through: "  Len  "\n---\n# Beeps\n## Long ones\n\n \nWarm. Cold.', 'Warm.'],
  ['---\ntype: knowledge\n---\n# Beeps', undefined],
  ['---\ntype: knowledge\n---\n# Beeps\n\n \n', undefined],
  ['', undefined],
])('headings and blanks above are no proof: %j', (text, sentence) => {
  const card = atlasOf({ 'Beeps.md': TOLD }).card('Beeps.md');
  expect(card && toProof(text, card).quote?.sentence).toBe(sentence);
});

test('blanks around how it was learned are not told, and blanks alone are nothing', () => {
  const of = (learned: string): unknown => proofOf(`---\ntype: knowledge\nlearned-through: "${learned}"\n---\n`)[1];
  expect([of('  Len '), of('   ')]).toEqual(['Len', null]);
});
