import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { toDraft } from '../../../src/core/notes/draft';
import { EXAMPLE_NOTES, toLinkedExample } from '../../../src/core/notes/example';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { atlasOf, knowersOf } from '../atlas/cards';

test.each(['{title}', '{yyyy-MM-dd} {title}', '{title} ({yyyy})', 'INC {yyyyMMdd} {title}'])(
  'the small example is whole under the name pattern %s, and answers who knows about its system',
  (namePattern) => {
    const links = new Map<string, string>();
    const notes: Record<string, string> = {};
    for (const note of EXAMPLE_NOTES) {
      const request = { ...toLinkedExample(note, links), words: DEFAULT_SETTINGS, now: '2026-03-12T10:00:00' };
      const draft = toDraft(note.kind === 'incident' ? { ...request, namePattern } : request, parse);
      if (!('text' in draft)) throw new Error(draft.refused);
      links.set(note.title, draft.name);
      notes[`${draft.folder}/${draft.name}.md`] = draft.text;
    }
    const atlas = atlasOf(notes);
    expect(atlas.size).toBe(EXAMPLE_NOTES.length);
    expect(atlas.damagedNotes()).toEqual([]);
    expect(atlas.all().flatMap((card) => card.links.filter(({ target }) => target === null))).toEqual([]);
    expect(knowersOf(atlas, 'Systems/Label printer queue (example).md')).toEqual([
      'Imke Vos (example)',
      'Tarek Aziz (example)',
    ]);
  },
);
