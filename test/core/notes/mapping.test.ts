import { expect, test } from 'vitest';
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
