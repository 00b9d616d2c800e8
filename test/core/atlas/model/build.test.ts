import { describe, expect, test } from 'vitest';
import { createGraphBuilder, toModel } from '../../../../src/core/atlas/model/build';
import { EXISTS, LEFT, findByName, findDay, hasFlag, toDegree } from '../../../../src/core/atlas/model/model';
import type { NoteFacts } from '../../../../src/core/atlas/model/facts';
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

  test('says who may link to a note: who does, and whose link to a person made no edge', () => {
    const builder = createGraphBuilder();
    for (const note of QUEUE_VAULT) builder.put(note);
    builder.put(noteOf('incident', 'Blamed', { links: { 'incident.contributors': ['Ana Reyes'] } }));
    builder.toModel();
    expect(builder.mayLinkTo('Slow queue.md')).toEqual([
      'Double charge.md',
      'The queue drains by hand on Mondays.md',
      'Blamed.md',
    ]);
    expect(builder.mayLinkTo('Nowhere.md')).toEqual(['Blamed.md']);
  });

  test('a link that leads nowhere is spelled as the first note in order spells it', () => {
    const later = noteOf('incident', 'Later', { says: ['Ledger', '?OLD Gateway'] });
    const sooner = noteOf('incident', 'A sooner one', { says: ['?old gateWAY'] });
    const model = toModel([later, sooner, noteOf('system', 'Ledger')]);
    expect(model.titles[nodeOf(model, '?old gateway')]).toBe('old gateWAY');
  });
});

/** What comes in at once: notes as they are now, or the title of one that is gone. */
type Change = readonly (NoteFacts | string)[];

const blames = (title: string, ...names: readonly string[]): NoteFacts =>
  noteOf('incident', title, { links: { 'incident.contributors': names } });

const STORY: readonly (readonly [what: string, change: Change])[] = [
  ['a vault', QUEUE_VAULT],
  ['nothing', []],
  ['somebody and somebody without a note as contributors', [blames('Zero day', 'Ana Reyes', '?Cy Dunn', 'Ledger')]],
  [
    'a note that names the second as a person, first in order',
    [noteOf('incident', 'Early', { links: { 'incident.responders': ['?Cy Dunn'] }, says: ['?Cy Dunn', '?A new one'] })],
  ],
  ['another that has them as a contributor', [blames('Late', '?Cy Dunn', '?A new one')]],
  ['the same note again, with one more', [blames('Late', '?Cy Dunn', '?A new one', 'Ledger')]],
  ['nobody names them as a person any more', ['Early']],
  ['a person becomes a system', [noteOf('system', 'Ana Reyes')]],
  [
    'and a person again, while a note that has them as a contributor changes',
    [noteOf('person', 'Ana Reyes'), blames('Zero day', 'Ana Reyes', 'Payments queue')],
  ],
  ['and has no note any more, though others link to it', ['Ana Reyes']],
  ['a day and a name, and nothing that comes or goes', [noteOf('person', 'Ida Lund', { date: 20_300, left: true })]],
  ['the first note in order', [noteOf('system', '0 first', { says: ['Ledger', '?Nothing', 'Zero day'] })]],
  ['one that links to itself and ends a walk', [noteOf('theme', 'Zz last', { says: ['Zz last'], stop: true })]],
  ['a note without links any more', [noteOf('incident', 'Slow queue')]],
  ['a note from the middle is gone, and one that nobody knows', ['Payments queue', 'Never there']],
  ['two notes at once, one new and one gone', [noteOf('person', 'Ana Reyes'), 'Ledger']],
  ['the first in order is gone', ['0 first']],
  ['everything is gone', ['Zz last', 'Zero day', 'Late', 'Slow queue', 'Ida Lund', 'Ana Reyes']],
];

test('after each change the model is the one of a fresh reading, and the one before stays as it was', () => {
  const builder = createGraphBuilder();
  const notes = new Map<string, NoteFacts>();
  for (const [what, change] of STORY) {
    const before = builder.toModel();
    const kept = structuredClone(before);
    for (const each of change) {
      if (typeof each === 'string') {
        builder.remove(`${each}.md`);
        notes.delete(`${each}.md`);
      } else {
        builder.put(each);
        notes.set(each.path, each);
      }
    }
    const after = builder.toModel();
    expect([what, after]).toEqual([what, toModel(notes.values())]);
    expect([what, before]).toEqual([what, kept]);
    expect(builder.toModel()).toBe(after);
  }
});

test('somebody without a note is no contributor while a note names them as a person, and is one otherwise', () => {
  const builder = createGraphBuilder();
  const tell = (): readonly string[] => {
    const model = builder.toModel();
    return [...model.edgeTo].map((to, edge) => `${model.titles[model.edgeFrom[edge] ?? -1]} ${model.titles[to]}`);
  };
  builder.put(blames('Stall', '?Cy Dunn', '?Old gateway'));
  expect(tell()).toEqual(['Stall Cy Dunn', 'Stall Old gateway']);
  builder.put(noteOf('system', 'Ledger', { links: { 'system.owners': ['?Cy Dunn'] } }));
  expect(tell()).toEqual(['Ledger Cy Dunn', 'Stall Old gateway']);
  builder.put(blames('Stall', '?Cy Dunn'));
  expect(tell()).toEqual(['Ledger Cy Dunn']);
  builder.put(noteOf('system', 'Ledger', { says: ['?Cy Dunn'] }));
  expect(tell()).toEqual(['Ledger Cy Dunn', 'Stall Cy Dunn']);
});

describe('which notes are looked at when one comes in', () => {
  /** A builder over a small vault, and the titles of the notes whose links were looked at since. */
  function watch(...notes: readonly NoteFacts[]) {
    const looked = new Set<string>();
    const builder = createGraphBuilder();
    const put = (note: NoteFacts): void => {
      builder.put({
        ...note,
        get links() {
          looked.add(note.title);
          return note.links;
        },
      });
    };
    notes.forEach(put);
    builder.toModel();
    const after = (change: () => void): readonly string[] => {
      looked.clear();
      change();
      builder.toModel();
      return [...looked].sort();
    };
    return { builder, put, after };
  }
  const vault = [
    noteOf('person', 'Ana'),
    noteOf('system', 'Crane', { links: { 'system.owners': ['Ana'] } }),
    noteOf('incident', 'Blames', { links: { 'incident.contributors': ['Ana', 'Relay'] } }),
    noteOf('incident', 'Relies', { links: { 'incident.contributors': ['Crane'], 'incident.systems': ['Relay'] } }),
    noteOf('system', 'Relay'),
  ];

  test('a person saved again costs a look at nothing else', () => {
    const { put, after } = watch(...vault);
    expect(after(() => put(noteOf('person', 'Ana', { aliases: ['A'] })))).toEqual(['Ana']);
  });

  test('a system saved again costs a look at nothing else, nor does a note that nobody knew', () => {
    const { builder, put, after } = watch(...vault);
    expect(after(() => put(noteOf('system', 'Relay', { says: ['Crane'] })))).toEqual(['Relay']);
    expect(after(() => put(noteOf('person', 'Zoe', { says: ['Crane'] })))).toEqual(['Zoe']);
    expect(after(() => builder.remove('Nowhere.md'))).toEqual([]);
  });

  test('a system that becomes a person costs a look at those that have it as a contributor', () => {
    const { put, after } = watch(...vault);
    expect(after(() => put(noteOf('person', 'Relay')))).toEqual(['Blames', 'Relay']);
  });

  test('the first note in order that becomes a person costs the same', () => {
    const blames = noteOf('incident', 'Blames', { links: { 'incident.contributors': ['A first'] } });
    const { put, after } = watch(
      noteOf('system', 'A first'),
      blames,
      noteOf('incident', 'Says', { says: ['A first'] }),
    );
    expect(after(() => put(noteOf('person', 'A first')))).toEqual(['A first', 'Blames']);
  });

  test('a person that becomes a system, or goes, costs a look at those whose link made no edge', () => {
    const { builder, put, after } = watch(...vault);
    expect(after(() => put(noteOf('system', 'Ana')))).toEqual(['Ana', 'Blames']);
    after(() => put(noteOf('person', 'Ana')));
    expect(after(() => builder.remove('Ana.md'))).toContain('Blames');
  });

  test('somebody named as a person without a note costs a look at those that have them as a contributor', () => {
    const { put, after } = watch(
      ...vault,
      noteOf('incident', 'Doubts', { links: { 'incident.contributors': ['?Cy'] } }),
      noteOf('incident', 'Says', { says: ['?Cy'] }),
    );
    const names = noteOf('system', 'Relay', { links: { 'system.owners': ['?Cy'] } });
    expect(after(() => put(names))).toEqual(['Doubts', 'Relay']);
    expect(after(() => put(noteOf('system', 'Relay', { says: ['Crane'] })))).toEqual(['Blames', 'Doubts', 'Relay']);
  });

  test('and none of that is looked at where nobody without a note is named', () => {
    const { builder, put, after } = watch(...vault);
    expect(after(() => builder.remove('Crane.md'))).not.toContain('Blames');
    expect(after(() => put(noteOf('system', 'Lock', { links: { 'system.owners': ['Ana'] } })))).toEqual(['Lock']);
  });
});
