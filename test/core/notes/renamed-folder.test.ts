import { expect, test } from 'vitest';
import { toRenamedFolders } from '../../../src/core/notes/renamed-folder';

const choices = {
  kindFolders: { incident: ['Postmortems', 'Work/Old'] },
  templatesFolder: 'Templates',
  highlightFoldersOff: ['Archive'],
};

test('a folder that tells incidents is followed under its new name, when somebody says so', () => {
  expect(toRenamedFolders(choices, 'Postmortems', 'Write-ups')).toEqual({
    kindFolders: { incident: ['Write-ups', 'Work/Old'] },
    templatesFolder: 'Templates',
    highlightFoldersOff: ['Archive'],
  });
  expect(toRenamedFolders(choices, 'work', 'Team')?.kindFolders).toEqual({ incident: ['Postmortems', 'Team/Old'] });
  expect(toRenamedFolders(choices, 'Templates', 'Forms')?.templatesFolder).toBe('Forms');
  expect(toRenamedFolders(choices, 'Archive', 'Old')?.highlightFoldersOff).toEqual(['Old']);
});

test('nobody is asked about any other folder', () => {
  expect(toRenamedFolders(choices, 'Postmortems 2', 'X')).toBeNull();
  expect(toRenamedFolders(choices, 'Post', 'X')).toBeNull();
});
