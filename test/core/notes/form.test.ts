import { expect, test } from 'vitest';
import { isTitle, selectOffers, toFormFields } from '../../../src/core/notes/form';
import { NOTE_KINDS } from '../../../src/core/notes/kind';
import { toPropertiesOf } from '../../../src/core/notes/properties';
import { atlasOf } from '../atlas/cards';

const cards = atlasOf({
  'Systems/Payments queue.md': '---\ntype: system\naliases: [PQ, the pipe]\n---\n',
  'Systems/Queue board.md': '---\ntype: system\n---\n',
  'People/Quentin Pay.md': '---\ntype: person\n---\n',
}).all();

test('a link field offers what begins with the words, then what holds them, then a new note', () => {
  expect(selectOffers(cards, ['system'], 'queue').map(({ title, path }) => [title, path !== null])).toEqual([
    ['Queue board', true],
    ['Payments queue', true],
    ['queue', false],
  ]);
});

test('an alias finds its note, and a name that is taken is not offered as new', () => {
  expect(selectOffers(cards, ['system'], 'pq').map(({ title, alias }) => [title, alias])).toEqual([
    ['Payments queue', 'PQ'],
  ]);
});

test('dots and dashes are no title, and no new note is offered for them', () => {
  expect(['...', ' — ', '?', ''].map(isTitle)).toEqual([false, false, false, false]);
  expect(['C#', '🚢', '4711', 'Ж'].every(isTitle)).toBe(true);
  expect(selectOffers(cards, ['system'], '...')).toEqual([]);
});

test('nothing typed offers every note of the kind and nothing new', () => {
  expect(selectOffers(cards, ['person'], ' ').map(({ title }) => title)).toEqual(['Quentin Pay']);
});

test('every field of every form is a property of its kind', () => {
  for (const kind of NOTE_KINDS)
    expect(toFormFields(kind).filter(({ key }) => !toPropertiesOf(kind).has(key))).toEqual([]);
});

test('where several fit alike they stand by title, and a name that is whole comes first', () => {
  const many = atlasOf({
    'C queue.md': '---\ntype: system\n---\n',
    'A queue.md': '---\ntype: system\n---\n',
    'B queue.md': '---\ntype: system\naliases: [B queue, queue]\n---\n',
  }).all();
  const titles = (typed: string): readonly string[] => selectOffers(many, ['system'], typed).map(({ title }) => title);
  expect(titles('queue')).toEqual(['B queue', 'A queue', 'C queue']);
  expect(titles('que')).toEqual(['B queue', 'A queue', 'C queue', 'que']);
  expect(titles('')).toEqual(['A queue', 'B queue', 'C queue']);
  expect(titles('  new one ')).toEqual(['new one']);
  expect(selectOffers(many, ['system'], 'b queue').map(({ alias }) => alias)).toEqual([null]);
});
