import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/core/atlas/atlas';
import { atlasOf, readNote } from './cards';

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

  test('a name that no note has and no link writes is told as it is asked, a path by its file', () => {
    const atlas = atlasOf(vault);
    expect(['?nobody else', 'Notes/Shopping list.md', 'People/Bo Lind.md'].map((node) => atlas.titleOf(node))).toEqual([
      'nobody else',
      'Shopping list',
      'Bo Lind',
    ]);
    expect(['?nobody else', 'Notes/Shopping list.md', '?cy dunn'].map((node) => atlas.nameOf(node))).toEqual([
      'nobody else',
      'Shopping list',
      'Cy Dunn',
    ]);
  });

  test('each change counts once, and a note that was one of ours and is none any more is a change', () => {
    const atlas = new Atlas();
    expect([atlas.isEmpty(), atlas.size, atlas.revision]).toEqual([true, 0, 0]);
    const { card } = readNote('Systems/Ledger.md', vault);
    expect([atlas.put('Systems/Ledger.md', card), atlas.isEmpty(), atlas.size, atlas.revision]).toEqual([
      true,
      false,
      1,
      1,
    ]);
    atlas.rename('Systems/Ledger.md', 'Ledger.md', 'Ledger');
    expect([atlas.size, atlas.revision]).toEqual([1, 2]);
    atlas.rename('Systems/Ledger.md', 'Elsewhere.md', 'Elsewhere');
    expect([atlas.put('Ledger.md', null), atlas.size, atlas.revision]).toEqual([true, 0, 3]);
    atlas.put('Systems/Ledger.md', card);
    expect([atlas.remove('Systems/Ledger.md'), atlas.revision]).toEqual([true, 5]);
  });

  test('its cards stand by path, all of them or those of a kind, also after one more came in', () => {
    const atlas = atlasOf(vault);
    const people = ['People/Ana Reyes.md', 'People/Bo Lind.md'];
    expect(atlas.ofKind('person').map(({ path }) => path)).toEqual(people);
    expect(atlas.ofKind('person')).toBe(atlas.ofKind('person'));
    expect(atlas.all().map(({ path }) => path)).toEqual(Object.keys(vault).sort());
    const aside = { 'People/Al.md': '---\ntype: person\n---\n' };
    atlas.put('People/Al.md', readNote('People/Al.md', aside).card);
    expect(atlas.ofKind('person').map(({ path }) => path)).toEqual(['People/Al.md', ...people]);
  });

  test('a rename moves the links to that note and no others', () => {
    const atlas = atlasOf(vault);
    atlas.rename('Systems/Ledger.md', 'Systems/Old ledger.md', 'Old ledger');
    expect(atlas.edgesFrom('Systems/Old ledger.md').map(({ to }) => to)).toEqual(['People/Ana Reyes.md']);
    expect(atlas.edgesFrom('Incidents/Stall.md').map(({ to }) => to)).toEqual([
      'Systems/Old ledger.md',
      'People/Ana Reyes.md',
      '?cy dunn',
      'Systems/Old ledger.md',
      'People/Bo Lind.md',
    ]);
  });
});

describe('a damaged note', () => {
  const damage = [{ reason: 'merge-markers' as const, line: 3, detail: '' }];
  const paths = (atlas: Atlas): readonly string[] => atlas.damagedNotes().map(({ path }) => path);

  test('is told by path, with or without a card, until it is mended or gone', () => {
    const atlas = atlasOf(vault);
    const revision = atlas.revision;
    for (const path of ['C.md', 'A.md', 'B.md']) atlas.put(path, null, damage);
    expect([paths(atlas), atlas.revision]).toEqual([['A.md', 'B.md', 'C.md'], revision + 3]);
    expect([atlas.put('B.md', null, []), atlas.remove('C.md')]).toEqual([true, true]);
    expect(atlas.damagedNotes()).toEqual([{ path: 'A.md', damage }]);
    const card = atlas.card('Systems/Ledger.md');
    atlas.put('Systems/Ledger.md', card && { ...card, damage });
    expect(paths(atlas)).toEqual(['A.md', 'Systems/Ledger.md']);
    atlas.put('Systems/Ledger.md', card);
    expect(paths(atlas)).toEqual(['A.md']);
  });

  test('keeps its damage under its new name, but for being a copy when the name is that of none', () => {
    const copy = [{ reason: 'conflict-copy' as const, line: 0, detail: '' }, ...damage];
    const atlas = new Atlas();
    atlas.put('Stall (conflicted copy 2026-01-05).md', null, copy);
    atlas.rename('Stall (conflicted copy 2026-01-05).md', 'Old (conflicted copy 2026-01-05).md', 'Old');
    expect(atlas.damagedNotes()).toEqual([{ path: 'Old (conflicted copy 2026-01-05).md', damage: copy }]);
    atlas.rename('Old (conflicted copy 2026-01-05).md', 'Old.md', 'Old');
    expect(atlas.damagedNotes()).toEqual([{ path: 'Old.md', damage }]);
    atlas.put('Ledger (conflicted copy 2026-01-05).md', null, copy.slice(0, 1));
    atlas.rename('Ledger (conflicted copy 2026-01-05).md', 'Ledger.md', 'Ledger');
    expect(paths(atlas)).toEqual(['Old.md']);
  });
});
