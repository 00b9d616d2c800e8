import { expect, test } from 'vitest';
import { findMarkRow, MARK_ROWS } from '../../../src/core/notes/marks';

test('there are ten marks, each said in one sentence and seen by a sign of its own', () => {
  expect(MARK_ROWS).toHaveLength(10);
  for (const { purpose } of MARK_ROWS) expect(purpose).toMatch(/^[A-Z][^.]+\.$/);
  for (const column of ['mark', 'label', 'icon'] as const)
    expect(new Set(MARK_ROWS.map((row) => row[column])).size).toBe(MARK_ROWS.length);
});

test('a mark is found whatever its case, and a word of the vault’s own has no row', () => {
  expect(findMarkRow('Confused')?.label).toBe('Confused');
  expect([findMarkRow('__proto__'), findMarkRow('puzzling')]).toEqual([null, null]);
});

test('the words of the marks stay as notes already hold them, in the order in which they are offered', () => {
  const told = MARK_ROWS.map(({ mark, label, icon }) => `${mark}: ${label}, ${icon}`);
  expect(told).toEqual([
    'confused: Confused, puzzle',
    'unsure: Unsure, cloud-fog',
    'torn: Torn, split',
    'surprised: Surprised, zap',
    'dropped-line: Dropped line, unlink',
    'who-knew: Who knew, lightbulb',
    'coordination: Coordination, users',
    'gave-up-goal: Gave up a goal, scale',
    'luck: Luck, clover',
    'ask: Ask, message-square',
  ]);
});
