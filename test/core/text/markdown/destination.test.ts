import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readDestination, toDestination } from '../../../../src/core/text/markdown/destination';

test.each([
  ['](Ana.md)', 'Ana.md', ''],
  ['](Slow%20queue.md#Moments)', 'Slow queue.md', '#Moments'],
  ['](<People/Ana Reyes.md> "our Ana")', 'People/Ana Reyes.md', ''],
  ['](Map_(old).pdf)', 'Map_(old).pdf', ''],
  ['](100%.md)', '100%.md', ''],
])('%s names its note and its place', (written, target, place) => {
  expect(readDestination(written, 0)).toMatchObject({ target, place });
});

test.each(['](https://example.org/ana)', '](mailto:ana@example.org)', '](//example.org)', '](Ana Reyes.md)', ']()'])(
  '%s leads to no note',
  (written) => {
    expect(readDestination(written, 0)).toBeNull();
  },
);

test('it is found where it is written', () => {
  const line = 'Ask [Ana](<Ana Reyes.md> "x").';
  const found = readDestination(line.slice(8, -1), 8);
  expect(found && line.slice(found.from, found.to)).toBe('<Ana Reyes.md>');
});

test.each(['Ana', 'Ana Reyes', 'Queue (old)', '100% sure', '50%off', 'Straße_7'])(
  'a link that is written to “%s” leads there for a reader of Markdown too',
  (name) => {
    const written = toDestination(name, '#By night');
    expect(readDestination(`](${written})`, 0)).toMatchObject({ target: `${name}.md`, place: '#By night' });
    const href = new MarkdownIt().renderInline(`[x](${written})`).split('"')[1] ?? '';
    expect(decodeURIComponent(href)).toBe(`${name}.md#By night`);
  },
);
