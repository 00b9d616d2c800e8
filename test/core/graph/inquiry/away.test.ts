import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { whatIfAway } from '../../../../src/core/graph/inquiry/away';
import { QUEUE_MODEL, nodeOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

test('what if somebody is away: what has nobody, and what has one person left', () => {
  expect(said(whatIfAway(QUEUE_MODEL, [at('Ana Reyes')]))).toEqual([
    'one person is left: Only Mia Brandt would be left for Ledger. Do they know?',
    'one person is left: Only Mia Brandt would be left for Payments queue. Do they know?',
    'one person is left: Only Mia Brandt would be left for Replay twice is safe. Do they know?',
  ]);
  expect(whatIfAway(QUEUE_MODEL, [at('Ana Reyes'), at('Mia Brandt')]).sentence).toBe(
    'With Ana Reyes and Mia Brandt away, 3 things have nobody.',
  );
});
