import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { toSideBySide, whatItShares } from '../../../../src/core/graph/inquiry/shares';
import { QUEUE_MODEL, nodeOf, titlesOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

describe('what an incident shares', () => {
  test('the rarest thing in common comes first, and the reason is one sentence', () => {
    expect(said(whatItShares(QUEUE_MODEL, at('Slow queue')))).toEqual([
      'shares: “Slow queue” and “Double charge” share the system Payments queue and the person Ana Reyes; ' +
        '“Slow queue” came to mind in “Double charge”.',
    ]);
    expect(whatItShares(QUEUE_MODEL, at('Undated outage')).rows.map(({ reason }) => reason)).toEqual([
      '“Undated outage” and “Double charge” share the system Ledger.',
    ]);
  });

  test('no number is shown: no row carries a score', () => {
    for (const row of whatItShares(QUEUE_MODEL, at('Slow queue')).rows)
      expect(Object.keys(row).sort()).toEqual(['chains', 'lane', 'last', 'left', 'node', 'reason']);
  });

  test('two incidents stand side by side', () => {
    const { first, both, second } = toSideBySide(QUEUE_MODEL, at('Slow queue'), at('Double charge'));
    expect([titlesOf(QUEUE_MODEL, first), titlesOf(QUEUE_MODEL, both), titlesOf(QUEUE_MODEL, second)]).toEqual([
      ['Ida Lund', 'Tom Okafor', 'The queue drains by hand on Mondays', 'Hidden work'],
      ['Payments queue', 'Ana Reyes'],
      ['Ledger'],
    ]);
  });
});
