import { describe, expect, test } from 'vitest';
import {
  findRelations,
  NAMES_PEOPLE,
  toRelation,
  toRelationNumber,
  toRelationNumbers,
} from '../../../../src/core/atlas/model/relation';
import { RELATIONS } from '../../../../src/core/atlas/relations';

const ids = (numbers: Iterable<number>): readonly string[] =>
  [...numbers].map((number) => toRelation(number).id).sort();

describe('relations by number', () => {
  test('every relation has its own number, and what is no relation counts as a mention', () => {
    expect(RELATIONS.map(({ id }) => toRelation(toRelationNumber(id)).id)).toEqual(RELATIONS.map(({ id }) => id));
    expect(toRelation(toRelationNumber('incident.nothing')).id).toBe('mentions');
    expect(toRelation(-1).id).toBe('mentions');
  });

  test('a word finds them by property, by id and by how they read', () => {
    expect(ids(findRelations('themes'))).toEqual(['incident.themes', 'review.themes']);
    expect(ids(findRelations(' Knowledge.Held-By '))).toEqual(['knowledge.held-by']);
    expect(ids(findRelations('was worked on by'))).toEqual(['person.worked-on']);
    expect(ids(findRelations('was responded to by'))).toEqual(['incident.responders']);
    expect(findRelations('nothing')).toEqual([]);
  });

  test('those that name people lead to people and nothing else', () => {
    expect(ids(NAMES_PEOPLE)).toContain('incident.responders');
    expect(ids(NAMES_PEOPLE)).not.toContain('incident.mitigators');
    expect(ids(toRelationNumbers(({ notPeople }) => notPeople === true))).toEqual(['incident.contributors']);
    expect(ids(toRelationNumbers(({ holds }) => holds === true))).toEqual([
      'knowledge.held-by',
      'person.ask-me-about',
      'person.worked-on',
      'system.owners',
    ]);
  });
});
