import { expect, test } from 'vitest';
import { isQuietCallout, readCalloutHead } from '../../../../src/core/text/markdown/callout-head';

test.each([
  ['[!note] A title', { type: 'note', metadata: '', title: 'A title' }],
  ['[!Question|story-01]- Folded', { type: 'question', metadata: 'story-01', title: 'Folded' }],
  ['[! off-record ]', { type: 'off-record', metadata: '', title: '' }],
])('%s is the head of a callout', (line, head) => {
  expect(readCalloutHead(line, 0)).toEqual(head);
});

test.each(['[x] a task', '[!] nothing', '[! open', ' [!note]', `[!${'n'.repeat(201)}]`])('%s is none', (line) => {
  expect(readCalloutHead(line, 0)).toBe(null);
});

test('somebody else’s words are quiet, our own are not', () => {
  const types = ['quote', 'transcript', 'question', 'off-record', 'off the record', 'note', 'info', 'warning'];
  expect(types.filter(isQuietCallout)).toEqual(['quote', 'transcript', 'question', 'off-record', 'off the record']);
});
