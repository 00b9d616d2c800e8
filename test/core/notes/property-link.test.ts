import { expect, test } from 'vitest';
import { toPropertyLink } from '../../../src/core/notes/property-link';

test.each([
  ['[Ana](Ana.md)', '[[Ana]]'],
  ['[the queue](Slow%20queue.md#By%20night)', '[[Slow queue#By night|the queue]]'],
  ['[A](<People/Ana Reyes.md> "our Ana")', '[[People/Ana Reyes|A]]'],
  ['[Ana](../People/Ana.md)', '[[People/Ana|Ana]]'],
  ['[map](Map_(old).pdf)', '[[Map_(old).pdf|map]]'],
  ['[a|b](Ana.md)', '[[Ana]]'],
  ['[the bar](Ana.md#Caf%C3%A9%20bar)', '[[Ana#Café bar|the bar]]'],
])('%s counts in a property as %s', (value, wikilink) => {
  expect(toPropertyLink(value)).toBe(wikilink);
});

test.each([
  'Ana',
  '[[Ana]]',
  '[Ana]',
  '[Ana](https://example.org/ana)',
  'ask [Ana](Ana.md)',
  '[Ana](Ana.md) and [Bo](Bo.md)',
  '[Ana]()',
  '[here](#Reach)',
  '[the language](C%23.md)',
  '[a](<a|b.md>)',
  '[a](<a]] b.md>)',
])('%s is no link to a note, or more than that', (value) => {
  expect(toPropertyLink(value)).toBeNull();
});
