import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { readNext } from '../../../../src/core/graph/inquiry/read-next';
import { QUEUE_MODEL, nodeOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

describe('what to read next', () => {
  test('each hop says why, and what is unread comes first', () => {
    const read = new Set(['Double charge.md']);
    expect(said(readNext(QUEUE_MODEL, at('Slow queue')))).toEqual([
      'unread: “Slow queue” and “Double charge” share the system Payments queue and the person Ana Reyes; ' +
        '“Slow queue” came to mind in “Double charge”.',
      'unread: “Double charge” and “Undated outage” share the system Ledger.',
    ]);
    expect(readNext(QUEUE_MODEL, at('Slow queue'), { read }).rows.map(({ lane }) => lane)).toEqual([
      'read before',
      'unread',
    ]);
  });
});
