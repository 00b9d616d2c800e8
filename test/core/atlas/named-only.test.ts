import { expect, test } from 'vitest';
import { listNamedOnly } from '../../../src/core/atlas/named-only';
import { atlasOf } from './cards';

test('systems and people that links name without a note can be asked about; what is mentioned cannot', () => {
  const atlas = atlasOf({
    'Stall.md':
      '---\ntype: incident\nsystems: ["[[Ledger]]", "[[Gauge]]"]\nresponders: ["[[Ana Reyes]]"]\n---\n' +
      '[[Nowhere]] saw it.\n',
    'Gauge.md': '---\ntype: system\n---\n',
  });
  expect(listNamedOnly(atlas.graph(), ['system', 'person', 'incident'])).toEqual([
    { path: '?ana reyes', title: 'Ana Reyes', kind: 'person' },
    { path: '?ledger', title: 'Ledger', kind: 'system' },
  ]);
  expect(listNamedOnly(atlas.graph(), ['person']).map(({ title }) => title)).toEqual(['Ana Reyes']);
});

test('only the properties for systems and people name any, once for all that link it, by name', () => {
  const atlas = atlasOf({
    'Stall.md':
      '---\ntype: incident\nsystems: ["[[Zander]]", "[[Alder]]"]\nrelated: ["[[Echo]]"]\nmitigators: ["[[Luck]]"]\n' +
      '---\n[[Zander]] stood.\n',
    'Again.md': '---\ntype: incident\nsystems: ["[[Zander]]", "[[Mink]]"]\n---\n',
  });
  const all = listNamedOnly(atlas.graph(), ['incident', 'system', 'person', 'theme']);
  expect(all.map(({ title, kind }) => `${title} ${kind}`)).toEqual(['Alder system', 'Mink system', 'Zander system']);
});

test('names stand in the order of their letters, whether they are written large or small', () => {
  const atlas = atlasOf({
    'Stall.md': '---\ntype: incident\nsystems: ["[[Zander]]", "[[dock crane]]", "[[Alder]]", "[[mink]]"]\n---\n',
  });
  expect(listNamedOnly(atlas.graph(), ['system']).map(({ title }) => title)).toEqual([
    'Alder',
    'dock crane',
    'mink',
    'Zander',
  ]);
});
