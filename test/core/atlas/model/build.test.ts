import { describe, expect, test } from 'vitest';
import { createGraphBuilder, toModel } from '../../../../src/core/atlas/model/build';
import { EXISTS, LEFT, findByName, findDay, hasFlag, toDegree } from '../../../../src/core/atlas/model/model';
import { QUEUE_MODEL, QUEUE_VAULT, nodeOf, noteOf, titlesOf } from '../../graph/vault';

describe('the model of a vault', () => {
  test('numbers its notes in the order of their paths, whatever order they came in', () => {
    expect(toModel([...QUEUE_VAULT].reverse())).toEqual(QUEUE_MODEL);
    expect([...QUEUE_MODEL.paths].sort()).toEqual(QUEUE_MODEL.paths);
  });

  test('keeps parallel links and links of a note to itself', () => {
    const model = toModel([
      noteOf('incident', 'A', { links: { 'incident.systems': ['B'] }, says: ['B', 'A'] }),
      noteOf('system', 'B'),
    ]);
    expect(model.edgeCount).toBe(3);
    expect([...model.offset]).toEqual([-1, 100, 110]);
    expect(toDegree(model, nodeOf(model, 'A'))).toBe(4);
  });

  test('keeps a link that leads nowhere yet as a node with the name that was written', () => {
    const gateway = nodeOf(QUEUE_MODEL, '?old gateway');
    expect(QUEUE_MODEL.titles[gateway]).toBe('Old gateway');
    expect(hasFlag(QUEUE_MODEL, gateway, EXISTS)).toBe(false);
  });

  test('keeps undated incidents and says so, and knows who left', () => {
    expect(findDay(QUEUE_MODEL, nodeOf(QUEUE_MODEL, 'Undated outage'))).toBe(null);
    expect(
      titlesOf(QUEUE_MODEL, QUEUE_MODEL.paths.keys()).filter((_title, node) => hasFlag(QUEUE_MODEL, node, LEFT)),
    ).toEqual(['Tom Okafor']);
  });

  test('a person linked as a contributor makes no edge, whichever note came in first', () => {
    const incident = noteOf('incident', 'A', { links: { 'incident.contributors': ['Ana', 'Old cron job'] } });
    const people = [noteOf('person', 'Ana'), noteOf('system', 'Old cron job')];
    for (const notes of [
      [incident, ...people],
      [...people, incident],
    ]) {
      const model = toModel(notes);
      expect(titlesOf(model, model.edgeTo)).toEqual(['Old cron job']);
    }
  });

  test('a note that is renamed leaves nothing behind under its old name', () => {
    const builder = createGraphBuilder();
    for (const note of QUEUE_VAULT) builder.put(note);
    builder.toModel();
    builder.remove('Hidden work.md');
    expect(findByName(builder.toModel(), 'Hidden work')).toBeGreaterThanOrEqual(0);
    builder.put(noteOf('incident', 'Slow queue'));
    expect(findByName(builder.toModel(), 'Hidden work')).toBe(-1);
  });

  test('finds a note by path, title or alias, in any spelling of its accents', () => {
    const model = toModel([noteOf('system', 'Caf\u00e9 till', { aliases: ['The till'] })]);
    expect([
      findByName(model, 'Cafe\u0301 till'),
      findByName(model, 'the  TILL'),
      findByName(model, 'Folder/Café till'),
      findByName(model, 'tillage'),
    ]).toEqual([0, 0, 0, -1]);
  });
});
