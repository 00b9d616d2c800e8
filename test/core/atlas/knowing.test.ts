import { expect, test } from 'vitest';
import { doesTell, findLane, findWay, isConcern, toPlaceInLane } from '../../../src/core/atlas/knowing';
import { toRelationNumber } from '../../../src/core/atlas/model/relation';

const RELATIONS = [
  'incident.foreseen-by',
  'knowledge.held-by',
  'system.owners',
  'person.worked-on',
  'system.former-owners',
  'incident.responders',
  'incident.away',
  'mentions',
];

test('each relation between a person and what they know leads to a lane, and any other to none', () => {
  expect(
    RELATIONS.map((id) => [id, findWay(toRelationNumber(id)), findLane(toRelationNumber(id))].join(' | ')),
  ).toEqual([
    'incident.foreseen-by | says so | says so',
    'knowledge.held-by | holds | holds knowledge',
    'system.owners | owns | owns or worked on it',
    'person.worked-on | worked on | owns or worked on it',
    'system.former-owners | owned | owns or worked on it',
    'incident.responders | was there | was there',
    'incident.away |  | ',
    'mentions |  | ',
  ]);
});

test('within a lane who owns a system is told before who worked on it and who owned it', () => {
  expect(RELATIONS.map((id) => toPlaceInLane(toRelationNumber(id)))).toEqual([0, 0, 0, 1, 2, 0, 0, 0]);
});

test('a note concerns what it is about and what it mentions, and nobody who took part', () => {
  const ids = ['incident.systems', 'knowledge.about', 'mentions', 'incident.responders', 'knowledge.held-by'];
  expect(ids.map((id) => isConcern(toRelationNumber(id)))).toEqual([true, true, true, false, false]);
});

test('a kind of note tells only by its own relations how people know', () => {
  expect([
    doesTell('incident', 'was there'),
    doesTell('incident', 'holds'),
    doesTell('knowledge', 'holds'),
    doesTell('other', 'holds'),
  ]).toEqual([true, false, true, false]);
});
