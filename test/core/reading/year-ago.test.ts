import { describe, expect, test } from 'vitest';
import { findYearsAgo } from '../../../src/core/reading/year-ago';
import { atlasOf } from '../atlas/cards';

const began = (started: string): string => `---\ntype: incident\nstarted: ${started}\n---\n`;
const atlas = atlasOf({
  'Last year.md': began('2025-11-26T09:00:00'),
  'Long ago.md': began('2019-11-30'),
  'Another week.md': began('2025-11-20'),
  'This year.md': began('2026-11-27'),
  'New year.md': began('2024-12-31'),
  'No day.md': '---\ntype: incident\n---\n',
});
const ask = (today: string): readonly string[] =>
  findYearsAgo(atlas, today).map(({ title, ago }) => `${title}, ${ago}`);

describe('a year ago', () => {
  test('are the incidents of this week in earlier years, the latest first', () => {
    expect(ask('2026-11-28')).toEqual(['Last year, a year ago', 'Long ago, 7 years ago']);
  });

  test('a week that reaches over the new year holds both sides of it', () => {
    expect(ask('2027-01-02')).toEqual(['New year, 2 years ago']);
  });

  test('a day that cannot be read brings nothing', () => {
    expect(ask('tomorrow')).toEqual([]);
  });
});
