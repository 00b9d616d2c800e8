import { expect, test } from 'vitest';
import { toPlural, toVerbForms } from '../../../src/core/language/inflect';

test.each([
  ['check', 'checks checked checked checking'],
  ['page', 'pages paged paged paging'],
  ['deploy', 'deploys deployed deployed deploying'],
  ['notify', 'notifies notified notified notifying'],
  ['stop', 'stops stopped stopped stopping'],
  ['catch', 'catches caught caught catching'],
  ['see', 'sees saw seen seeing'],
  ['go', 'goes went gone going'],
  ['tie', 'ties tied tied tying'],
  ['fail-over', 'fail-overs fail-overed fail-overed fail-overing'],
  ['double-check', 'double-checks double-checked double-checked double-checking'],
])('%s: %s', (base, forms) => {
  const { s, past, participle, ing } = toVerbForms(base);
  expect([s, past, participle, ing].join(' ')).toBe(forms);
});

test('a noun becomes several', () => {
  expect(['queue', 'box', 'batch', 'query', 'day', 'repo'].map(toPlural)).toEqual([
    'queues',
    'boxes',
    'batches',
    'queries',
    'days',
    'repos',
  ]);
});
