import { describe, expect, test } from 'vitest';
import { atlasOf } from './cards';

const vault = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana Reyes]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\n---\n',
  'Incidents/Stall.md':
    '---\ntype: incident\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana Reyes]]", "[[Cy Dunn]]"]\ncontributors: ' +
    '["[[Ana Reyes]]", "[[Ledger]]"]\n---\nNobody was sure. [[Bo Lind|Bo]] knew the old key. It was late.\n',
};

describe('the atlas', () => {
  test('answers the same whatever order the notes came in', () => {
    const backwards = Object.fromEntries(Object.entries(vault).reverse());
    const tell = (notes: Readonly<Record<string, string>>): unknown => {
      const atlas = atlasOf(notes);
      return atlas
        .all()
        .map(({ path }) => [
          path,
          atlas.edgesFrom(path).map(({ to }) => to),
          atlas.edgesTo(path).map(({ from }) => from),
        ]);
    };
    expect(tell(backwards)).toEqual(tell(vault));
  });

  test('a rename leaves one card under the new name, and links follow', () => {
    const atlas = atlasOf(vault);
    atlas.rename('Systems/Ledger.md', 'Systems/Old ledger.md', 'Old ledger');
    expect(atlas.card('Systems/Ledger.md')).toBeNull();
    expect(atlas.card('Systems/Old ledger.md')?.title).toBe('Old ledger');
    expect(atlas.edgesTo('Systems/Old ledger.md').map(({ from }) => from)).toContain('Incidents/Stall.md');
    expect(atlas.edgesTo('Systems/Ledger.md')).toEqual([]);
  });

  test('a removed note leaves no edge behind', () => {
    const atlas = atlasOf(vault);
    atlas.remove('Incidents/Stall.md');
    expect(atlas.edgesTo('?cy dunn')).toEqual([]);
    expect(atlas.edgesTo('People/Ana Reyes.md').map(({ from }) => from)).toEqual(['Systems/Ledger.md']);
  });

  test('its revision counts only real changes', () => {
    const atlas = atlasOf(vault);
    const before = atlas.revision;
    expect(atlas.put('Notes/Shopping.md', null)).toBe(false);
    expect(atlas.remove('Notes/Shopping.md')).toBe(false);
    expect(atlas.revision).toBe(before);
  });

  test('somebody without a note keeps the name that people wrote', () => {
    expect(atlasOf(vault).titleOf('?cy dunn')).toBe('Cy Dunn');
  });
});
