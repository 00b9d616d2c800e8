import { expect, test } from 'vitest';
import { findCallouts } from '../../../../src/core/text/markdown/callout';

const NOTE = `---
type: interview
---
> [!question|story-01] What did you see?
> The gauge was green.
>
> > [!note]- An aside
> > It stuck.

- A list
  > [!quote] Ana
  > It ran.

\`\`\`
> [!question] in code
\`\`\`
`;

test('each callout is found once, in the order of the heads, with what it says', () => {
  expect(findCallouts(NOTE).map(({ type, metadata, title, depth }) => [type, metadata, title, depth])).toEqual([
    ['question', 'story-01', 'What did you see?', 1],
    ['note', '', 'An aside', 2],
    ['quote', '', 'Ana', 1],
  ]);
  expect(findCallouts(NOTE).map(({ body }) => body.split('\n')[0])).toEqual([
    'The gauge was green.',
    'It stuck.',
    'It ran.',
  ]);
});

test('its lines know where they stand in the note, and what a further line would begin with', () => {
  const [, , quote] = findCallouts(NOTE);
  expect(quote?.lines.map(({ from, to }) => NOTE.slice(from, to))).toEqual(['  > It ran.']);
  expect(quote?.lead).toBe('  > ');
  expect(NOTE.slice(quote?.from, quote?.to)).toBe('  > [!quote] Ana\n  > It ran.');
  expect(findCallouts(NOTE).map(({ line }) => line)).toEqual([3, 6, 10]);
  const item = '- > [!note] In an item\n  > It ran.';
  expect(findCallouts(item).map(({ lead, from, to }) => [lead, from, to])).toEqual([['  > ', 0, item.length]]);
});

test('what it says has no blanks around it, and a head alone says nothing', () => {
  const [callout] = findCallouts('> [!note]\n>\n>  It ran.\n>\n');
  expect([callout?.body, callout?.lines.length]).toEqual(['It ran.', 3]);
  expect(findCallouts('> [!note] Alone').map(({ body, lines }) => [body, lines.length])).toEqual([['', 0]]);
});

test('code, and a quote without a head, is none', () => {
  expect(findCallouts('> just a quote\n')).toEqual([]);
  expect(findCallouts('> just a quote\n\n    > [!note] indented code\n')).toEqual([]);
});

test('a thousand callouts in one another are found in time that grows with their text (A28)', () => {
  const toNote = (depth: number, lines: number): string => {
    const heads = Array.from({ length: depth }, (_none, at) => `${'> '.repeat(at + 1)}[!note] a`);
    return `${heads.join('\n')}\n${`${'> '.repeat(depth)}b\n`.repeat(lines)}`;
  };
  const cost = (text: string): number => {
    const start = process.cpuUsage();
    expect(findCallouts(text).length).toBeGreaterThan(0);
    return process.cpuUsage(start).user / 1000;
  };
  // Another text each time, so that nothing is remembered.
  const least = (depth: number, lines: number): number =>
    Math.min(...[1, 2, 3].map((turn) => cost(`${toNote(depth, lines)}${turn}`)));
  const [short, long] = [toNote(250, 50).length, toNote(1000, 200).length];
  expect(least(1000, 200)).toBeLessThan(Math.max(8, least(250, 50)) * (long / short) * 1.5);
});
