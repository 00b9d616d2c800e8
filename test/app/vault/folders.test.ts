import { expect, test } from 'vitest';
import { findFolder, isHidden, namesIn } from '../../../src/app/vault/folders';
import { vaultWith } from '../../host/vault-with';

const vault = vaultWith({
  'Incidents/A.md': '',
  'Incidents/B.MD': '',
  'Incidents/Picture.png': '',
  'Café/C.md': '',
  'D.md': '',
});

test('a folder is found whatever its case and however its accents are stored', () => {
  expect([
    findFolder(vault, 'Incidents'),
    findFolder(vault, 'incidents'),
    findFolder(vault, 'Cafe\u0301'),
    findFolder(vault, 'Systems'),
  ]).toEqual(['Incidents', 'Incidents', 'Café', null]);
});

test('the names in a folder are those of one ending', () => {
  expect(namesIn(vault, 'Incidents', 'md')).toEqual(['A', 'B']);
  expect([namesIn(vault, '', 'md'), namesIn(vault, 'Nowhere', 'md')]).toEqual([['D'], []]);
});

test('what lies in a hidden folder, or in the app’s own, is hidden', () => {
  const paths = ['.trash/A.md', 'A/.b/C.md', `${vault.vault.configDir}/x.md`, 'Incidents/A.md', 'A.b/C.md'];
  expect(paths.map((path) => isHidden(vault, path))).toEqual([true, true, true, false, false]);
});
