import { expect, test } from 'vitest';
import { isQuietCallout, readCalloutHead } from '../../../../src/core/text/markdown/callout-head';

test.each([
  ['[!note] A title', { type: 'note', metadata: '', title: 'A title' }],
  ['[!Question|story-01]- Folded', { type: 'question', metadata: 'story-01', title: 'Folded' }],
  ['[! off-record ]', { type: 'off-record', metadata: '', title: '' }],
  ['[!note| story-01 ]+\t Two  words ', { type: 'note', metadata: 'story-01', title: 'Two  words' }],
  ['[!note]title', { type: 'note', metadata: '', title: 'title' }],
])('%s is the head of a callout', (line, head) => {
  expect(readCalloutHead(line, 0)).toEqual(head);
});

test('a head is read from its place in the line, and from nowhere else', () => {
  expect(readCalloutHead('> [!note] A title', 2)).toEqual({ type: 'note', metadata: '', title: 'A title' });
  expect([readCalloutHead('> [!note] A title', 0), readCalloutHead('x [!note] A title', 1)]).toEqual([null, null]);
});

test.each([
  '[x] a task',
  '![!note] a picture',
  '[?!note]',
  '[!] nothing',
  '[! open',
  ' [!note]',
  `[!${'n'.repeat(201)}]`,
])('%s is none', (line) => {
  expect(readCalloutHead(line, 0)).toBe(null);
});

test('somebody else’s words are quiet, our own are not', () => {
  const types = ['quote', 'transcript', 'question', 'off-record', 'off the record', 'cite', 'faq', 'help'];
  expect(['note', 'info', 'warning', '', ...types].filter(isQuietCallout)).toEqual(types);
});
