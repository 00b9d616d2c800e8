import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import {
  readDestination,
  readMarkdownLink,
  toDestination,
  toWikilinkText,
} from '../../../../src/core/text/markdown/markdown-link';

test.each([
  ['[Ana](Ana.md)', 'Ana.md', '', '[[Ana]]'],
  ['[the queue](Slow%20queue.md#Moments)', 'Slow queue.md', '#Moments', '[[Slow queue#Moments|the queue]]'],
  ['[A](<People/Ana Reyes.md> "our Ana")', 'People/Ana Reyes.md', '', '[[People/Ana Reyes|A]]'],
  ['[Ana](../People/Ana.md)', '../People/Ana.md', '', '[[People/Ana|Ana]]'],
  ['[map](Map_(old).pdf)', 'Map_(old).pdf', '', '[[Map_(old).pdf|map]]'],
  ['[100%](100%.md)', '100%.md', '', '[[100%]]'],
  ['[a|b](Ana.md)', 'Ana.md', '', '[[Ana]]'],
])('%s names its note, and reads as a wikilink', (value, target, place, wikilink) => {
  const link = readMarkdownLink(value);
  expect(link).toMatchObject({ target, place });
  expect(link && toWikilinkText(link)).toBe(wikilink);
});

test.each([
  'Ana',
  '[[Ana]]',
  '[Ana]',
  '[Ana](https://example.org/ana)',
  '[Ana](mailto:ana@example.org)',
  '[Ana](Ana Reyes.md)',
  'ask [Ana](Ana.md)',
  '[Ana](Ana.md) and [Bo](Bo.md)',
  '[Ana]()',
])('%s is no link to a note, or more than that', (value) => {
  expect(readMarkdownLink(value)).toBeNull();
});

test('the place of a destination is where it is written', () => {
  const line = 'Ask [Ana](<Ana Reyes.md> "x").';
  const found = readDestination(line.slice(8, -1), 8);
  expect(found && line.slice(found.from, found.to)).toBe('<Ana Reyes.md>');
});

test.each(['Ana Reyes', 'Queue (old)', '100% sure', 'a#b', 'Straße 7'])(
  'a link that is written to “%s” leads there for a reader of Markdown too',
  (name) => {
    const written = `[x](${toDestination(name, '#By night')})`;
    expect(readMarkdownLink(written)).toMatchObject({ target: `${name}.md`, place: '#By%20night' });
    const href = new MarkdownIt().renderInline(written).split('"')[1] ?? '';
    expect(decodeURIComponent(href)).toBe(`${name}.md#By night`);
  },
);
