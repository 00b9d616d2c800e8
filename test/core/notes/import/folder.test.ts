import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findBodyFacts } from '../../../../src/core/notes/import/body-facts';
import { readFolderOfNotes } from './whole-folder';
import { findKind, toMapping } from '../../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

const parseYaml = (yaml: string): unknown => parse(yaml);

const withTable = (day: string) =>
  `# Queue outage\n\n| Field | Value |\n| --- | --- |\n| Date | ${day} |\n| Authors | Ana Reyes, Bo |\n\n## ` +
  `Impact\n\nCards failed.\n\n## Timeline\n\n- 09:22 pager\n\n## Root cause\n\nMany things.\n\n## Action ` +
  `items\n\n- [ ] x\n`;

test('a folder of write-ups with headings and tables is recognised, and nothing in it is touched', () => {
  const notes = ['2026-11-04', '2026-10-02', '2026-09-17'].map((day) => ({
    path: `Postmortems/${day} outage.md`,
    text: withTable(day),
  }));
  const reading = readFolderOfNotes('Postmortems', notes, parseYaml);
  expect(
    reading.recognised.map(({ ours, theirs, where, notes: found }) => `${theirs} (${where}) → ${ours}, ${found}`),
  ).toEqual([
    'Impact (heading) → story, 3',
    'Timeline (heading) → moments, 3',
    'Root cause (heading) → contributors, 3',
    'Action items (heading) → parked, 3',
    'Date (table) → started, 3',
    'Authors (table) → authors, 3',
  ]);
  expect(reading.suggested.kindFolders).toEqual({ incident: ['Postmortems'] });
  const mapping = toMapping({ ...DEFAULT_SETTINGS, ...reading.suggested });
  expect(notes.map(({ path }) => findKind({ path, properties: new Map(), tags: [] }, mapping))).toEqual([
    'incident',
    'incident',
    'incident',
  ]);
});

test('a folder that tells its kind and names its properties otherwise suggests those words', () => {
  const notes = [1, 2, 3].map((number) => ({
    path: `Docs/${number}.md`,
    text: `---\nkind: postmortem\nAffected services: [queue]\nIncident-date: 2026-11-0${number}\n---\n`,
  }));
  const { suggested } = readFolderOfNotes(
    'Docs',
    [...notes, { path: 'Docs/bad.md', text: '---\na: [\n---\n' }],
    parseYaml,
  );
  expect(suggested).toEqual({
    kindProperties: ['kind', 'type'],
    kindValues: { incident: ['postmortem'] },
    kindTags: {},
    kindFolders: {},
    kindNames: {},
    propertyNames: { systems: ['Affected services'], started: ['Incident-date'] },
  });
});

test('a word that only one note of many has is not suggested, and a note that cannot be read is named', () => {
  const notes = [
    { path: 'a.md', text: '---\nauthor: Ana\n---\n' },
    { path: 'b.md', text: '---\na: [\n---\n' },
    { path: 'c.md', text: 'x' },
  ];
  const reading = readFolderOfNotes('', notes, parseYaml);
  expect(reading.recognised).toEqual([]);
  expect(reading.unreadable).toEqual(['b.md']);
});

test('facts stand in tables, headings and bold lines', () => {
  expect(
    findBodyFacts('**Date:** 2026-11-04\n- **Services**: queue\n\n## Authors: Ana\n\n## 3. Timeline\n').map(
      ({ ours, value, line }) => `${ours} ${value} ${line}`,
    ),
  ).toEqual(['authors Ana 3', 'moments  5', 'started 2026-11-04 0', 'systems queue 1']);
});

describe('of a folder of write-ups', () => {
  const note = (name: string, properties: string, body = ''): { readonly path: string; readonly text: string } => ({
    path: `Docs/${name}.md`,
    text: `---\n${properties}---\n${body}`,
  });
  const suggest = (...notes: readonly { readonly path: string; readonly text: string }[]) =>
    readFolderOfNotes('Docs', notes, parseYaml).suggested;

  test.each([
    'incident',
    'incidents',
    'outage',
    'outages',
    'post-mortem',
    'postmortems',
    'write-up',
    'writeups',
    'retro',
    'retros',
    'retrospective',
    'retrospectives',
    'PIR',
    'rca',
    'review',
    'ops/incident',
    '#outage',
  ])('the tag %s of most notes tells what they are', (tag) => {
    const reading = suggest(note('a', `tags: ["${tag}", crane]\n`), note('b', `tag: "${tag}"\n`), note('c', 'a: 1\n'));
    expect(reading.kindTags).toEqual({ incident: [tag.replace('#', '').toLowerCase()] });
    expect(reading.kindFolders).toEqual({});
  });

  test.each(['preview', 'non-incident', 'incident/crane', 'a#incident', 'crane'])('the tag %s does not', (tag) => {
    const reading = suggest(note('a', `tags: ["${tag}", 7]\n`), note('b', `tags: ["${tag}"]\n`));
    expect([reading.kindTags, reading.kindFolders]).toEqual([{}, { incident: ['Docs'] }]);
  });

  test('a tag that a note has twice, or half of the notes have, or that stands elsewhere, tells nothing', () => {
    expect(suggest(note('a', 'tags: [outage, Outage]\n'), note('b', 'x: 1\n')).kindTags).toEqual({});
    expect(suggest(note('a', 'tagsets: outage\n'), note('b', 'mytags: outage\n')).kindTags).toEqual({});
  });

  test.each(['type', 'Kind', 'category', 'document-type', 'doc-type', 'note-type'])(
    'the property %s of most notes tells what they are',
    (name) => {
      const reading = suggest(note('a', `${name}: " report "\n`), note('b', `${name}: report\n`), note('c', 'x: 1\n'));
      expect(reading.kindValues).toEqual({ incident: ['report'] });
      expect(reading.kindProperties).toEqual(name === 'type' ? ['type'] : [name, 'type']);
    },
  );

  test('a word that says so already, in its property, needs no mapping, and the most usual word counts', () => {
    const reading = suggest(
      note('a', 'type: person\n'),
      note('b', 'type: Incident\n'),
      note('c', 'type: Incident\n'),
      note('d', 'type: Incident\n'),
    );
    expect([reading.kindProperties, reading.kindValues]).toEqual([['type'], {}]);
  });

  test('half of the notes, an empty word and a list tell nothing', () => {
    expect(suggest(note('a', 'type: report\n'), note('b', 'x: 1\n')).kindValues).toEqual({});
    expect(suggest(note('a', 'type: "  "\n'), note('b', 'type: [report]\n')).kindValues).toEqual({});
  });

  test('where the words tell, neither the folder nor the names do', () => {
    const flat = ['PM1', 'PM2'].map((title) => ({ path: `${title}.md`, text: '---\ntags: outage\n---\n' }));
    expect(readFolderOfNotes('', flat, parseYaml).suggested).toMatchObject({
      kindTags: { incident: ['outage'] },
      kindFolders: {},
      kindNames: {},
    });
    const named = ['PM1', 'PM2'].map((title) => note(title, 'x: 1\n'));
    expect(suggest(...named)).toMatchObject({ kindFolders: { incident: ['Docs'] }, kindNames: {} });
  });

  test('a property is counted once in a note, with its headings and tables apart, the usual ones first', () => {
    const body = '## Impact\n\na\n\n## impact\n\nb\n\n| Authors | Ana |\n|-|-|\n| authors | Bo |\n';
    const reading = readFolderOfNotes(
      'Docs',
      [note('a', 'service: a\n', body), note('b', 'service: b\nSERVICE: c\n', body), note('c', '', body)],
      parseYaml,
    );
    expect(reading.recognised.map(({ theirs, where, notes }) => `${theirs} (${where}) ${String(notes)}`)).toEqual([
      'Impact (heading) 3',
      'Authors (table) 3',
      'service (property) 2',
    ]);
    expect(reading.suggested.propertyNames).toEqual({ systems: ['service'] });
  });

  test('a name of ours needs no mapping, and two words for one thing are both kept', () => {
    const properties = 'systems: a\nservice: b\ncomponents: c\n';
    expect(suggest(note('a', properties), note('b', properties)).propertyNames).toEqual({
      systems: ['service', 'components'],
    });
  });

  test('those are counted whose text tells another day than they bear, by more than one', () => {
    const began = '- **Outage start (UTC):** 15 December 2025, 03:53\n';
    const others = (...notes: readonly { readonly path: string; readonly text: string }[]): number =>
      readFolderOfNotes('Docs', notes, parseYaml).others;
    expect(others(note('a', 'date: 2026-02-15\n', began), note('b', 'Date: "2025-12-01"\n', began))).toBe(2);
    expect(others(note('a', 'date: 2025-12-15\n', began), note('b', 'date: 2025-12-16\n', began))).toBe(0);
    expect(others(note('a', 'date: 2025-12-18\n'), note('b', 'dated: 2026-02-15\n', began))).toBe(0);
    expect(others(note('a', 'date: 7\n', began), note('b', 'date: [\n', began))).toBe(0);
  });
});

test('a property whose name begins alike holds no tags, a sign inside a tag stays, and the usual word counts', () => {
  const suggest = (...properties: readonly string[]) =>
    readFolderOfNotes(
      'Docs',
      properties.map((each, at) => ({ path: `Docs/${String(at)}.md`, text: `---\n${each}\n---\n` })),
      parseYaml,
    ).suggested;
  expect(suggest('tagsets: outage', 'tagsets: outage').kindTags).toEqual({});
  expect(suggest('tags: "out#age"', 'tags: "out#age"').kindTags).toEqual({});
  expect(suggest('type: person', 'type: report', 'type: " report"', 'type: report').kindValues).toEqual({
    incident: ['report'],
  });
});
