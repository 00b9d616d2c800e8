import { expect, test } from 'vitest';
import { findNamed, findPerson } from '../../../src/core/atlas/find-named';
import { atlasOf } from './cards';

const atlas = atlasOf({
  'People/Ana Reyes.md': '---\ntype: person\naliases: [Annie, Bo Lind]\n---\n',
  'People/Bo Lind.md': '---\ntype: person\n---\n',
  'Systems/Relay.md': '---\ntype: system\n---\n',
});

test.each([
  ['ana reyes', 'Ana Reyes'],
  ['[[Ana Reyes|me]]', 'Ana Reyes'],
  [' ANNIE ', 'Ana Reyes'],
  ['Bo Lind', 'Bo Lind'],
  ['Relay', null],
  ['Ana', null],
  ['', null],
])('%j is %j: a title comes before an alias, and only people are people', (name, title) => {
  expect(findPerson(atlas, name)?.title ?? null).toBe(title);
});

test('a note of another kind is found by its kind, and no other', () => {
  expect(findNamed(atlas, 'system', 'relay')?.path).toBe('Systems/Relay.md');
  expect(findNamed(atlas, 'theme', 'relay')).toBeNull();
});
