import { expect, test } from 'vitest';
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
