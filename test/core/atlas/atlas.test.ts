import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas';
import { findQuote } from '../../../src/core/atlas/evidence';
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

describe('edges', () => {
  test('each relation and target is one edge, with every place that says so', () => {
    const edges = atlasOf(vault).edgesTo('Systems/Ledger.md');
    expect(
      edges.map(({ from, relation, evidence }) => `${from} ${relation.id} ${evidence[0]?.property ?? ''}`),
    ).toEqual([
      'Incidents/Stall.md incident.systems systems',
      'Incidents/Stall.md incident.contributors contributors',
      'Knowledge/Replay needs the old key.md knowledge.about about',
    ]);
  });

  test('a person linked as a contributor makes no edge, a system does', () => {
    const to = atlasOf(vault)
      .edgesFrom('Incidents/Stall.md')
      .filter(({ relation }) => relation.property === 'contributors')
      .map((edge) => edge.to);
    expect(to).toEqual(['Systems/Ledger.md']);
  });

  test('nor does somebody without a note, as soon as any link names them as a person', () => {
    const stall = '---\ntype: incident\ncontributors: ["[[Cy Dunn]]", "[[A loose cable]]"]\n---\n';
    const night = '---\ntype: incident\nresponders: ["[[cy dunn]]"]\n---\n';
    const contributed = (atlas: Atlas): readonly string[] => atlas.edgesFrom('Stall.md').map(({ to }) => to);
    const atlas = atlasOf({ 'Stall.md': stall });
    expect(contributed(atlas)).toEqual(['?cy dunn', '?a loose cable']);
    atlas.put('Night.md', readNote('Night.md', { 'Night.md': night }).card);
    expect(contributed(atlas)).toEqual(['?a loose cable']);
    expect(contributed(atlasOf({ 'Night.md': night, 'Stall.md': stall }))).toEqual(['?a loose cable']);
    atlas.remove('Night.md');
    expect(contributed(atlas)).toEqual(['?cy dunn', '?a loose cable']);
  });
});

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

describe('evidence', () => {
  test('a mention brings the sentence it stands in', () => {
    const mention = atlasOf(vault)
      .edgesTo('People/Bo Lind.md')
      .find(({ relation }) => relation.id === 'mentions')?.evidence[0];
    expect(mention && findQuote(vault['Incidents/Stall.md'], mention)?.sentence).toBe('Bo knew the old key.');
  });

  test('the first sentence of a note comes without the properties above it', () => {
    const text = '---\ntype: incident\n---\n[[Bo Lind]] came in. He had the key.\n';
    expect(findQuote(text, { path: 'A.md', from: text.indexOf('[[Bo'), property: null })?.sentence).toBe(
      'Bo Lind came in.',
    );
  });

  test('what stands off the record makes no edge and gives no sentence', () => {
    const notes = {
      ...vault,
      'Interviews/Ana.md': '---\ntype: interview\n---\n> [!off-record]\n> [[Bo Lind]] had gone home.\n',
    };
    expect(readNote('Interviews/Ana.md', notes).card?.links).toEqual([]);
    expect(
      findQuote(notes['Interviews/Ana.md'], {
        path: 'Interviews/Ana.md',
        from: notes['Interviews/Ana.md'].indexOf('[[Bo'),
        property: null,
      }),
    ).toBeNull();
  });

  test('an interview off the record yields no relation, mark or question', () => {
    const card = readNote('Interviews/B.md', {
      'Interviews/B.md':
        '---\ntype: interview\nattribution: off record\nincident: "[[Stall]]"\nwith: "[[Bo Lind]]"\n---\nIt ' +
        'hurt. #mark/confused\n\n> [!question|story-01] What happened?\n> A lot.\n',
    }).card;
    expect([card?.links, card?.marks, card?.questions, card?.offRecord]).toEqual([[], [], [], true]);
    expect([...(card?.properties.keys() ?? [])]).toEqual(['attribution']);
  });
});
