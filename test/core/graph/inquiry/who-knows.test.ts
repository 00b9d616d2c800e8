import { expect, test } from 'vitest';
import { toEvidence } from '../../../../src/core/atlas/edges';
import { toModel } from '../../../../src/core/atlas/model/build';
import { whoAlone } from '../../../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { QUEUE_MODEL, nodeOf, noteOf } from '../vault';

const answer = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'));

test('people stand in lanes, the newest first, who left last, each with the words that put them there', () => {
  expect(answer.rows.map((row) => `${row.lane}: ${row.reason}`)).toEqual([
    'holds knowledge: Ana Reyes knows “Replay twice is safe”, which is about Payments queue.',
    'holds knowledge: Mia Brandt knows “Replay twice is safe”, which is about Payments queue.',
    'was there: Ida Lund took part in “Slow queue”, which involved Payments queue.',
    'no longer here: Tom Okafor knows “The queue drains by hand on Mondays”, which is about Payments queue.',
  ]);
});

test('somebody who is in several lanes is one row that keeps every reason', () => {
  const ana = answer.rows.find((row) => row.reason.startsWith('Ana'));
  expect(ana?.chains.map(({ words }) => words)).toEqual([
    'Ana Reyes knows “Replay twice is safe”, which is about Payments queue',
    'Ana Reyes took part in “Double charge”, which involved Payments queue',
    'Ana Reyes is mentioned in “Slow queue”, which involved Payments queue',
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

test('a person who is away stands by themselves, and what then has nobody is said', () => {
  const away = whoKnows(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Payments queue'), {
    hidden: new Set([nodeOf(QUEUE_MODEL, 'Ana Reyes'), nodeOf(QUEUE_MODEL, 'Mia Brandt')]),
  });
  expect(away.rows.map((row) => `${row.lane}: ${QUEUE_MODEL.titles[row.node] ?? ''}`)).toEqual([
    'was there: Ida Lund',
    'away: Ana Reyes',
    'away: Mia Brandt',
    'no longer here: Tom Okafor',
  ]);
  expect(away.sentence).toBe(
    'Payments queue: 2 people know about it, 1 only because they were there, 1 is no longer here. With Ana Reyes and ' +
      'Mia Brandt away, “Replay twice is safe” has nobody. Whom would you call?',
  );
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
      'holds knowledge: Rosa Bell knows “The left roller sticks”, which is about Press.',
      'owns or worked on it: Gil Marsh owns Press.',
      'was there: Theo Vance took part in “Jam”, which involved Press.',
    ]);
    expect(whoAlone(model).rows.map(({ lane, node }) => `${lane}: ${model.titles[node] ?? ''}`)).toEqual([
      'one person holds it: The left roller sticks',
    ]);
  },
);
