import { describe, expect, test } from 'vitest';
import {
  findHelperKind,
  findKind,
  isInFolder,
  isTemplate,
  readProperties,
  toCanonicalKey,
  toMapping,
  type MappingChoices,
} from '../../../src/core/notes/mapping';
import type { NoteKind } from '../../../src/core/notes/kind';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const TEAM: MappingChoices = {
  ...DEFAULT_SETTINGS,
  kindProperties: ['Category'],
  kindValues: { incident: ['Postmortem'], nonsense: ['x'] },
  kindTags: { incident: ['#team/outage'] },
  kindFolders: { system: ['Services'], person: ['Services/People'] },
  kindNames: { incident: ['PM-*', '*review*2024'] },
  propertyNames: { authors: ['Owners'], started: ['Began at'] },
  templatesFolder: 'Templates/',
};
const ours = toMapping(TEAM);

function kindOf(
  path: string,
  properties: Readonly<Record<string, unknown>> = {},
  tags: readonly string[] = [],
): NoteKind | null {
  return findKind({ path, properties: new Map(Object.entries(properties)), tags }, ours);
}

test.each<[string, NoteKind | null]>([
  ['Services/Ledger.md', 'system'],
  ['Services/People/Ana.md', 'person'],
  ['services/ledger.md', 'system'],
  ['Servicesx/Ledger.md', null],
  ['PM-12.md', 'incident'],
  ['The review of 2024.md', 'incident'],
  ['The review of 2023.md', null],
  ['APM-12.md', null],
])('%s is %s by its place or its name', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('a property comes before a tag, a tag before a folder', () => {
  expect(kindOf('Services/A.md', { category: 'postmortem' }, ['#x'])).toBe('incident');
  expect(kindOf('Services/A.md', {}, ['#Team/Outage/2024'])).toBe('incident');
  expect(kindOf('Services/A.md', {}, ['#team/outages'])).toBe('system');
});

test('a kind may be written as a link or stand in a list, and our own words are always understood', () => {
  expect(kindOf('A.md', { Category: ['draft', '[[Kinds/Postmortem]]'] })).toBe('incident');
  expect(kindOf('A.md', { category: 'theme' })).toBe('theme');
  expect(kindOf('A.md', { type: 'incident' })).toBe(null);
});

test('templates and helpers are no notes of any kind', () => {
  expect(kindOf('Templates/Incident.md', { category: 'incident' })).toBe(null);
  expect(kindOf('Services/Ours.md', { category: 'questions' })).toBe(null);
  expect(findHelperKind({ properties: new Map([['category', 'phrases']]) }, ours)).toBe('phrases');
  expect([isTemplate('templates/x.md', ours), isTemplate('Templates.md', ours)]).toEqual([true, false]);
});

test('a property keeps our name of its kind, though the team calls another so', () => {
  expect(toCanonicalKey('Owners', ours, 'system')).toBe('owners');
  expect(toCanonicalKey('Owners', ours, 'incident')).toBe('authors');
  expect(toCanonicalKey('began AT', ours, 'incident')).toBe('started');
  expect(toCanonicalKey('Unheard of', ours, 'incident')).toBe('unheard of');
});

test('a folder is matched whole, and properties are read from nothing but a plain map', () => {
  expect([isInFolder('A/B.md', 'a'), isInFolder('AB/C.md', 'a'), isInFolder('A.md', '')]).toEqual([true, false, false]);
  expect([readProperties(null), readProperties(['a']), readProperties('a')]).toEqual([new Map(), new Map(), new Map()]);
  expect(readProperties({ a: 1 })).toEqual(new Map([['a', 1]]));
});

describe('words that say nothing', () => {
  const blank = toMapping({
    ...DEFAULT_SETTINGS,
    kindProperties: [' ', ''],
    kindValues: { incident: ['', ' '], system: [] },
    kindTags: { incident: ['', ' '] },
    kindFolders: { incident: ['', '/'] },
    kindNames: { incident: [''] },
    propertyNames: { authors: ['', ' '] },
    templatesFolder: '',
  });
  const find = (path: string, properties: object = {}, tags: readonly string[] = []): NoteKind | null =>
    findKind({ path, properties: new Map(Object.entries(properties)), tags }, blank);

  test('take no note for one of a kind, no property for another, and no folder for that of templates', () => {
    expect([find('A.md'), find('B/A.md', { type: '' }), find('A.md', {}, ['', '#'])]).toEqual([null, null, null]);
    expect(find('A.md', { Type: 'incident' })).toBe('incident');
    expect([toCanonicalKey('', blank, 'incident'), isTemplate('/A.md', blank)]).toEqual(['', false]);
    expect([blank.kindProperties, blank.canonical.size, blank.tags.length]).toEqual([['type'], 0, 0]);
  });
});

test.each([
  ['PM', 'PM', true],
  ['PM', 'pm 12', false],
  ['PM-*', 'PM-', true],
  ['*-PM', '12-PM', true],
  ['*-PM', '12-PM-13', false],
  ['PM-*-end', 'PM-end', false],
  ['PM-*-end', 'PM--end', true],
  ['a*b*c', 'a1b2c', true],
  ['a*b*c', 'a1c', false],
  ['a*bb*b', 'abb', false],
  ['a*b*b', 'abb', true],
  ['a*bc*cd', 'abcd', false],
  ['a*x*y*d', 'a--y--x--d', false],
  ['*', 'whatever', true],
])('the pattern %s and the name %s: %s', (pattern, name, fits) => {
  const mapping = toMapping({ ...DEFAULT_SETTINGS, kindNames: { incident: [pattern] } });
  expect(findKind({ path: `Notes/${name}.md`, properties: new Map(), tags: [] }, mapping)).toBe(
    fits ? 'incident' : null,
  );
});

test('a tag is one of a kind with or without its sign, and of those below it', () => {
  const mapping = toMapping({ ...DEFAULT_SETTINGS, kindTags: { incident: ['Outage', 'a#b'] } });
  const find = (...tags: readonly string[]): NoteKind | null =>
    findKind({ path: 'A.md', properties: new Map(), tags }, mapping);
  expect([find('#outage'), find('OUTAGE'), find('other', 'outage/2024'), find('outages'), find('ab')]).toEqual([
    'incident',
    'incident',
    'incident',
    null,
    null,
  ]);
});

test('a helper word among others is enough, and of two folders the deeper one counts', () => {
  expect(kindOf('Services/A.md', { category: ['incident', 'questions'] })).toBeNull();
  expect(kindOf('Services/A.md', { category: [7, null, 'theme'] })).toBe('theme');
  const deep = toMapping({ ...TEAM, kindFolders: { person: ['//Work/People//'], system: ['Work'] } });
  const find = (path: string): NoteKind | null => findKind({ path, properties: new Map(), tags: [] }, deep);
  expect([find('Work/People/Ana.md'), find('Work/Ana.md'), find('People/Ana.md')]).toEqual(['person', 'system', null]);
});

test('a name of a kind that has no such property stands for the last that was chosen, unless it is one of ours', () => {
  const twice = toMapping({ ...TEAM, propertyNames: { started: ['When'], noticed: ['When'], authors: ['Owners'] } });
  expect([toCanonicalKey('when', twice, 'incident'), toCanonicalKey('when', twice, 'theme')]).toEqual([
    'started',
    'noticed',
  ]);
  expect(toCanonicalKey('owners', twice, 'theme')).toBe('owners');
});
