import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas';
import { toEdgesFrom } from '../../../src/core/atlas/edges';
import { toModel } from '../../../src/core/atlas/model/build';
import { atlasOf, readNote } from './cards';
import { toBareFacts } from './model/bare-facts';

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
  test('a note that is none of ours keeps the spelling of its path that links know', () => {
    const spelled = 'Cafe\u0301.md';
    const notes = { 'Stall.md': `---\ntype: incident\n---\nSee [[Cafe\u0301]].\n`, [spelled]: 'Milk.' };
    expect(
      atlasOf(notes)
        .edgesFrom('Stall.md')
        .map(({ to }) => to),
    ).toEqual([spelled]);
  });

  test('a link of a note to itself is none', () => {
    expect(atlasOf({ 'Stall.md': '---\ntype: incident\n---\nSee [[Stall]].\n' }).edgesFrom('Stall.md')).toEqual([]);
  });

  test('a note that is not in the graph has none', () => {
    expect(atlasOf(vault).edgesFrom('Elsewhere.md')).toEqual([]);
    expect(atlasOf(vault).edgesTo('?nobody')).toEqual([]);
  });

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

test('a node that the vault does not have has no edge', () => {
  const atlas = atlasOf({
    'A.md': '---\ntype: incident\nsystems: ["[[B]]"]\n---\n',
    'B.md': '---\ntype: system\n---\n',
  });
  expect([atlas.edgesFrom('Nowhere.md'), atlas.edgesTo('Nowhere.md')]).toEqual([[], []]);
});

test('what stands at the very beginning of a note is a place in its text, and a property is none', () => {
  const atlas = atlasOf({
    'A.md': '---\ntype: incident\nsystems: ["[[B]]"]\n---\n[[B]] stood.\n',
    'B.md': '---\ntype: system\n---\n',
  });
  expect(
    atlas.edgesFrom('A.md').map(({ evidence }) => evidence.map(({ from, property }) => [from > 0, property])),
  ).toEqual([[[false, 'systems']], [[true, null]]]);
  const model = toModel([
    { ...toBareFacts('A.md', 'incident'), links: [{ to: 'B.md', exists: true, relation: 'mentions', offset: 0 }] },
  ]);
  expect(toEdgesFrom(model, 'A.md')[0]?.evidence).toEqual([{ path: 'A.md', from: 0, property: null }]);
});
