import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { howConnected } from '../../../../src/core/graph/inquiry/connected';
import { QUEUE_MODEL, nodeOf, noteOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

test('how two notes are connected is a sentence in which every step has its place', () => {
  const answer = howConnected(QUEUE_MODEL, at('Ida Lund'), at('Hidden work'));
  expect(answer.sentence).toBe(
    'Ida Lund and Hidden work are 2 steps apart: Ida Lund took part in “Slow queue”, which shows Hidden work.',
  );
  const longer = howConnected(QUEUE_MODEL, at('Ida Lund'), at('Mia Brandt'));
  expect(said(longer).slice(0, 2)).toEqual([
    'shortest: Ida Lund took part in “Slow queue”, which involved Payments queue, which is owned by Mia Brandt.',
    expect.stringMatching(/^next shortest: Ida Lund took part in “Slow queue”, which /),
  ]);
  const apart = toModel([noteOf('person', 'A'), noteOf('person', 'B')]);
  expect(howConnected(apart, 0, 1).sentence).toBe('Nothing written down connects A and B within 8 steps.');
});

test('a note and itself are two different choices to make, and no way is listed', () => {
  const answer = howConnected(QUEUE_MODEL, at('Ledger'), at('Ledger'));
  expect(answer.sentence).toBe('Both are Ledger. Choose two different notes.');
  expect(answer.rows).toEqual([]);
});

test('where more ways are equally short than are listed, the sentence says how many', () => {
  const nights = Array.from({ length: 1200 }, (_each, night) =>
    noteOf('incident', `Night ${night}`, { links: { 'incident.systems': ['Ledger'], 'incident.responders': ['Ana'] } }),
  );
  const many = toModel([noteOf('system', 'Ledger'), noteOf('person', 'Ana'), ...nights]);
  const answer = howConnected(many, nodeOf(many, 'Ledger'), nodeOf(many, 'Ana'));
  expect(answer.sentence).toMatch(/^Ledger and Ana are 2 steps apart: Ledger was part of “Night 0”, .* Ana\. /);
  expect(answer.sentence).toMatch(/ Ana\. 1,200 ways are that short; 6 of them are listed\.$/);
  expect([answer.rows.length, answer.more]).toEqual([6, 1194]);
});
