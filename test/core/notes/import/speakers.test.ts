import { expect, test } from 'vitest';
import { matchSpeakers } from '../../../../src/core/notes/import/speakers';

const PEOPLE = [
  { title: 'Ana Reyes', aliases: ['Annie'] },
  { title: 'Bo Lind', aliases: [] },
  { title: 'Bo Ek', aliases: [] },
  { title: 'José Núñez', aliases: [] },
];
const personOf = (name: string): string | null => matchSpeakers([{ speaker: name }], PEOPLE)[0]?.person ?? null;

test.each([
  ['ana reyes', 'Ana Reyes'],
  ['ANNIE', 'Ana Reyes'],
  ['ana.reyes', 'Ana Reyes'],
  ['jose_nunez', 'José Núñez'],
  ['Ana', 'Ana Reyes'],
  ['Reyes, Ana', 'Ana Reyes'],
  ['Reyes, Ana (Ops)', 'Ana Reyes'],
  ['Bo', null],
  ['Bo Lindström', null],
  ['Reyes', null],
])('%s is %s', (name, person) => {
  expect(personOf(name)).toBe(person);
});

test('speakers stand as they first spoke, with how often they did; nobody’s words count for nobody', () => {
  const speakers = matchSpeakers(
    ['Bo Ek', 'Ana', null, 'Bo Ek'].map((speaker) => ({ speaker })),
    PEOPLE,
  );
  expect(speakers).toEqual([
    { name: 'Bo Ek', messages: 2, person: 'Bo Ek' },
    { name: 'Ana', messages: 1, person: 'Ana Reyes' },
  ]);
});

test('two notes of one name are nobody’s', () => {
  const twins = [...PEOPLE, { title: 'Ana Reyes', aliases: [] }];
  expect(matchSpeakers([{ speaker: 'Ana Reyes' }], twins)[0]?.person).toBe(null);
});

test.each([
  ['an-r', 'Ana Reyes'],
  ['A', 'Ana Reyes'],
  ['a.', null],
  ['Bo', 'Bo  Lind'],
  ['chief', 'Bo  Lind'],
  ['c.y', null],
  ['Lind, Bo (x) y', null],
  ['Reyes, Ana, Ops', null],
  ['Ana (Ops)', null],
])('by short aliases and handles, %s is %s', (name, person) => {
  const people = [
    { title: 'Ana Reyes', aliases: ['A', 'An R'] },
    { title: 'Bo  Lind', aliases: ['bob', 'Chief'] },
    { title: 'Cy', aliases: [] },
  ];
  expect(matchSpeakers([{ speaker: name }], people)[0]?.person).toBe(person);
});

test('a title counts before letters, letters before a first name, and accents and spaces for nothing', () => {
  const people = [
    { title: 'ana-reyes', aliases: [] },
    { title: 'Ana Reyes', aliases: [] },
    { title: 'Zoë  Ott', aliases: [] },
  ];
  const of = (name: string): string | null => matchSpeakers([{ speaker: name }], people)[0]?.person ?? null;
  expect([of('Ana Reyes'), of('ana-reyes'), of('AnaReyes'), of('zoe.ott'), of('ZOË'), of('on Reyes, Ana')]).toEqual([
    'Ana Reyes',
    'ana-reyes',
    null,
    'Zoë  Ott',
    'Zoë  Ott',
    null,
  ]);
});
