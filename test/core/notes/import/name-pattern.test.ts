import { describe, expect, test } from 'vitest';
import { findNamePattern } from '../../../../src/core/notes/import/name-pattern';

describe('the pattern in which most names begin', () => {
  test.each<[string | null, readonly string[]]>([
    ['PM*', ['PM2025-001 - Nodes', 'PM2024-017 - Traffic', 'README']],
    ['INC-*', ['INC-7 gauge', 'INC-12 tide', 'Onboarding']],
    ['Postmortem *', ['Postmortem 2024-05-03', 'Postmortem 2024-06-11']],
    ['Outage_*', ['Outage_1', 'Outage_2']],
    [null, ['2024-05-03 Slow queue', '2024-06-11 Stall']],
    [null, ['Slow queue', 'Stall', 'Tide']],
    [null, ['PM1', 'Slow queue', 'Stall']],
    [null, ['PM1']],
    [null, []],
  ])('is %s', (pattern, titles) => {
    expect(findNamePattern(titles)).toBe(pattern);
  });
});

test.each<[string | null, readonly string[]]>([
  ['PM*', ['A1 first', 'PM2025-001', 'PM2024-017', 'PM2024-018']],
  ['INC *', ['PM1', 'INC 1', 'INC 2', 'INC 3', 'PM2']],
  [null, ['PM1', 'PM2', 'INC1', 'INC2']],
  [null, ['The PM1', 'Our PM2']],
])('the most usual beginning is %s, where most have it', (pattern, titles) => {
  expect(findNamePattern(titles)).toBe(pattern);
});
