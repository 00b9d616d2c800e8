import { expect, test } from 'vitest';
import { findMissingFolders, useFolderInstead } from '../../../src/core/notes/missing-folders';

const choices = {
  kindFolders: { incident: ['Work/Postmortems'], person: ['People'] },
  templatesFolder: 'Templates/',
  highlightFoldersOff: ['Archive'],
};

test('a folder of the settings that is gone is told with its likely new name (E23)', () => {
  expect(
    findMissingFolders(choices, ['Work', 'Work/Post-mortems', 'Work/Recipes', 'people', 'Templates', 'Archive']),
  ).toEqual([{ folder: 'Work/Postmortems', likely: 'Work/Post-mortems' }]);
});

test('a name that is not alike is offered where it is the only folder left there, else none', () => {
  const there = ['Work', 'People', 'Templates', 'Archive'];
  expect(findMissingFolders(choices, [...there, 'Work/Write-ups'])).toEqual([
    { folder: 'Work/Postmortems', likely: 'Work/Write-ups' },
  ]);
  expect(findMissingFolders(choices, [...there, 'Work/Write-ups', 'Work/Recipes'])).toEqual([
    { folder: 'Work/Postmortems', likely: null },
  ]);
});

test('nothing is told where all are there or none is named', () => {
  expect(findMissingFolders(choices, ['Work/Postmortems', 'People', 'Templates', 'Archive'])).toEqual([]);
  expect(findMissingFolders({ kindFolders: {}, templatesFolder: '', highlightFoldersOff: [] }, ['A'])).toEqual([]);
});

test('the press writes the new name wherever the old one stood, and nothing else', () => {
  const now = useFolderInstead({ ...choices, defaultZone: 'UTC' }, 'Work/Postmortems', 'Work/Write-ups');
  expect(now).toEqual({
    ...choices,
    kindFolders: { incident: ['Work/Write-ups'], person: ['People'] },
    defaultZone: 'UTC',
  });
});
