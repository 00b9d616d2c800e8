import { expect, test } from 'vitest';
import { toFirstSentence } from '../../../src/core/reading/explain';

test.each([
  ['---\ntype: system\n---\nKeeps who owes *what*. And more.\n', 'Keeps who owes what.'],
  ['The [[Ledger|book]] of debts\n\nMore.', 'The book of debts'],
  ['## Heading\n\nWords.', ''],
  ['- an item', ''],
  ['', ''],
  ['> [!off-record]\n> TAINTED words\n\nOpen words.', 'Open words.'],
])('the first sentence of %j is told as %j', (text, sentence) => {
  expect(toFirstSentence(text)).toBe(sentence);
});
