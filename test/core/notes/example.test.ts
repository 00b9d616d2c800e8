import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { toDraft } from '../../../src/core/notes/draft';
import { EXAMPLE_NOTES } from '../../../src/core/notes/example';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { atlasOf, knowersOf } from '../atlas/cards';

test('the small example is read without damage and answers who knows about its system', () => {
  const notes = Object.fromEntries(
    EXAMPLE_NOTES.map((note) => {
      const draft = toDraft({ ...note, words: DEFAULT_SETTINGS, now: '2026-03-12T10:00:00' }, parse);
      return 'text' in draft ? [`${draft.folder}/${draft.name}.md`, draft.text] : ['refused', draft.refused];
    }),
  );
  const atlas = atlasOf(notes);
  expect(atlas.size).toBe(EXAMPLE_NOTES.length);
  expect(atlas.damagedNotes()).toEqual([]);
  expect(knowersOf(atlas, 'Systems/Label printer queue (example).md')).toEqual([
    'Imke Vos (example)',
    'Tarek Aziz (example)',
  ]);
});
