import { expect, test } from 'vitest';
import { toEvidence } from '../../../../src/core/atlas/edges';
import { toModel } from '../../../../src/core/atlas/model/build';
import { whoAlone } from '../../../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { QUEUE_MODEL, nodeOf, noteOf } from '../vault';

const answer = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'));

test('people stand in three lanes, the newest first, each with the words that put them there', () => {
  expect(answer.rows.map((row) => `${row.lane}: ${row.reason}`)).toEqual([
    'says so: Mia Brandt owns Payments queue.',
    'holds knowledge: Ana Reyes knows Replay twice is safe, which is about Payments queue.',
    'holds knowledge: Tom Okafor knows The queue drains by hand on Mondays, which is about Payments queue.',
    'was there: Ida Lund took part in Slow queue, which involved Payments queue.',
  ]);
});

test('somebody who is in several lanes is one row that keeps every reason', () => {
  const ana = answer.rows.find((row) => row.reason.startsWith('Ana'));
  expect(ana?.chains.map(({ words }) => words)).toEqual([
    'Ana Reyes knows Replay twice is safe, which is about Payments queue',
    'Ana Reyes took part in Double charge, which involved Payments queue',
    'Ana Reyes is mentioned in Slow queue, which involved Payments queue',
  ]);
  const mention = ana?.chains[2]?.edges[0] ?? -1;
  expect(toEvidence(QUEUE_MODEL, mention)).toEqual({
    path: 'Slow queue.md',
    from: 100,
    property: null,
  });
});

test('the result is a sentence, and who left is still named', () => {
  expect(answer.sentence).toBe(
    'Payments queue: 4 people know about it, 1 only because they were there, 1 is no longer here.',
  );
  expect(answer.rows.filter((row) => row.left).map((row) => row.reason.slice(0, 10))).toEqual(['Tom Okafor']);
});

test('the picture holds the rows and what lies between them, and no more than it may', () => {
  expect(answer.picture.nodes).toHaveLength(9);
  expect(answer.picture.more).toBe(0);
});

test('a person who is away is left out', () => {
  const away = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'), {
    hidden: new Set([nodeOf(QUEUE_MODEL, 'Ana Reyes')]),
  });
  expect(away.rows).toHaveLength(3);
});

test('nobody is an answer too', () => {
  expect(whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Ida Lund')).sentence).toBe(
    'Ida Lund: nobody is written down yet as knowing about it. Whom could you ask?',
  );
});

test(
  'somebody without a note of their own is named where a property says so, and a mention of something unwritten ' +
    'is nobody',
  () => {
    const model = toModel([
      noteOf('system', 'Press', { links: { 'system.owners': ['?Gil Marsh'] } }),
      noteOf('knowledge', 'The left roller sticks', {
        links: { 'knowledge.about': ['Press'], 'knowledge.held-by': ['?Rosa Bell'] },
        says: ['?Some manual'],
      }),
      noteOf('incident', 'Jam', {
        links: { 'incident.systems': ['Press'], 'incident.responders': ['?Theo Vance'] },
        says: ['?Old press'],
      }),
    ]);
    expect(whoKnows(model, nodeOf(model, 'Press')).rows.map((row) => `${row.lane}: ${row.reason}`)).toEqual([
      'says so: Gil Marsh owns Press.',
      'holds knowledge: Rosa Bell knows The left roller sticks, which is about Press.',
      'was there: Theo Vance took part in Jam, which involved Press.',
    ]);
    expect(whoAlone(model).rows.map(({ lane, node }) => `${lane}: ${model.titles[node] ?? ''}`)).toEqual([
      'one person holds it: The left roller sticks',
    ]);
  },
);
