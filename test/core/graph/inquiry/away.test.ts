import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import type { Answer } from '../../../../src/core/graph/inquiry/answer';
import { whatIfAway } from '../../../../src/core/graph/inquiry/away';
import { QUEUE_MODEL, nodeOf, noteOf, titlesOf } from '../vault';

const at = (title: string): number => nodeOf(QUEUE_MODEL, title);

const said = (answer: Answer): string[] => answer.rows.map((row) => `${row.lane}: ${row.reason}`);

test('what if somebody is away: what has nobody, and what has one person left', () => {
  expect(said(whatIfAway(QUEUE_MODEL, [at('Ana Reyes')]))).toEqual([
    'one person is left: Only Mia Brandt would be left for Ledger. Do they know?',
    'one person is left: Only Mia Brandt would be left for Payments queue. Do they know?',
    'one person is left: Only Mia Brandt would be left for “Replay twice is safe”. Do they know?',
  ]);
  expect(whatIfAway(QUEUE_MODEL, [at('Ana Reyes'), at('Mia Brandt')]).sentence).toBe(
    'With Ana Reyes and Mia Brandt away, 3 things have nobody.',
  );
});

test('what if somebody is away, around one note: only what is linked to it is told, and the sentence says so', () => {
  const model = toModel([
    noteOf('person', 'Ana'),
    noteOf('system', 'Relay', { links: { 'system.owners': ['Ana'] } }),
    noteOf('knowledge', 'Two beeps', { links: { 'knowledge.about': ['Relay'], 'knowledge.held-by': ['Ana'] } }),
    noteOf('knowledge', 'Far away', { links: { 'knowledge.held-by': ['Ana'] } }),
  ]);
  const [ana, relay] = [nodeOf(model, 'Ana'), nodeOf(model, 'Relay')];
  const near = whatIfAway(model, [ana], [relay]);
  expect(near.sentence).toBe('With Ana away, around Relay, 2 things have nobody.');
  const titles = titlesOf(
    model,
    near.rows.map(({ node }) => node),
  );
  expect(titles).toEqual(['Relay', 'Two beeps']);
  expect(whatIfAway(model, [ana]).rows).toHaveLength(3);
});
