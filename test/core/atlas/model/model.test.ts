import { expect, test, describe } from 'vitest';
import { GRAPH_KINDS } from '../../../../src/core/atlas/model/facts';
import { toModel } from '../../../../src/core/atlas/model/build';
import {
  EMPTY_MODEL,
  findByName,
  findNode,
  findTwins,
  toFolded,
  toKind,
  toKindNumber,
  toDegree,
  toNotePath,
  toNodeTitle,
} from '../../../../src/core/atlas/model/model';
import { nodeOf, noteOf } from '../../graph/vault';
import { toBareFacts } from './bare-facts';
import { toDrawing } from '../../../../src/core/graph/drawing/to-drawing';
import { NO_PLAN } from '../../../../src/core/graph/drawing/plan/plan';
import { toAnswerMarkdown } from '../../../../src/core/graph/show/answer-words';
import { readGraphState } from '../../../../src/core/graph/ask/state';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { toTold } from '../../../../src/core/graph/ask/answer-state';
import { atlasOf } from '../cards';

const model = toModel([
  noteOf('incident', 'Slow queue', { says: ['?Old gateway'] }),
  { ...toBareFacts('Systems/Relay.md', 'system'), title: 'Relay' },
  { ...toBareFacts('Notes/Relay.md', 'other'), title: 'Relay' },
  noteOf('person', 'Ana', { aliases: ['Relay'] }),
]);

test('where several notes have a name, one of our kinds comes before another, a title before an alias', () => {
  expect(model.paths[findByName(model, 'relay')]).toBe('Systems/Relay.md');
  expect(model.paths[findByName(model, 'Notes/Relay')]).toBe('Notes/Relay.md');
  expect(findTwins(model, 'RELAY')).toEqual(['Notes/Relay.md', 'Systems/Relay.md']);
  expect([findByName(model, ''), findByName(model, 'rel')]).toEqual([-1, -1]);
});

test('a kind is known by its number and back, and what has none is another note', () => {
  expect(GRAPH_KINDS.map(toKindNumber).map((number) => GRAPH_KINDS[number])).toEqual(GRAPH_KINDS);
  expect(toKind(model, nodeOf(model, 'Slow queue'))).toBe('incident');
  expect(toKind(model, 99)).toBe('other');
});

test('a note that does not exist yet has a node and no path', () => {
  expect(findNode(model, '?old gateway')).toBeGreaterThanOrEqual(0);
  expect([toNotePath(model, nodeOf(model, '?old gateway')), toNotePath(model, nodeOf(model, 'Ana'))]).toEqual([
    null,
    'Ana.md',
  ]);
});

test('nothing is found in a vault without notes, and names are compared folded', () => {
  expect([findNode(EMPTY_MODEL, 'A.md'), findByName(EMPTY_MODEL, 'A')]).toEqual([-1, -1]);
  expect(toFolded('  Cafe\u0301   TILL ')).toBe('café till');
});

const TWINS = {
  'Systems/North/Relay.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
  'Systems/South/Relay.md': '---\ntype: system\nowners: ["[[Ana]]"]\n---\n',
  'People/Ana.md': '---\ntype: person\n---\n',
};

describe('two notes of one name', () => {
  const atlas = atlasOf(TWINS);
  const model = atlas.graph();
  const told = toTold(model, readGraphState({ question: 'away', away: ['People/Ana.md'] }), NO_FILTER, { today: 0 });

  test('are told apart by their folders, and a name that one note alone has stays as it is', () => {
    const names = Object.keys(TWINS).map((path) => toNodeTitle(model, findNode(model, path)));
    expect(names).toEqual(['Relay (Systems/North)', 'Relay (Systems/South)', 'Ana']);
    expect(atlas.nameOf('Systems/South/Relay.md')).toBe('Relay (Systems/South)');
  });

  test('are told apart in the sentence of each row, in the outline and on the drawing', () => {
    expect(told.answer.rows.map(({ reason }) => reason)).toEqual([
      'Nobody else here is written down for Relay (Systems/North). Whom would you call?',
      'Nobody else here is written down for Relay (Systems/South). Whom would you call?',
    ]);
    expect(toAnswerMarkdown(model, told.answer, new Map(), null)).toContain(
      '[[Systems/South/Relay|Relay (Systems/South)]]',
    );
    const labels = toDrawing(model, told.plan ?? NO_PLAN, 640).nodes.map(({ label }) => label?.lines.join(' '));
    expect(labels).toEqual(expect.arrayContaining(['Relay (Systems/North)', 'Relay (Systems/South)']));
  });
});

describe('a name is looked up', () => {
  const folders = toModel([
    noteOf('person', 'A first', { aliases: ['Nightly'] }),
    { ...toBareFacts('Systems/North/Relay.md', 'system'), title: 'Relay' },
    { ...toBareFacts('Systems/South/Relay.md', 'system'), title: 'Relay' },
    { ...toBareFacts('Notes/Nightly.md', 'other'), title: 'Nightly' },
    noteOf('theme', 'Nightly run', { says: ['?Nobody yet'] }),
  ]);
  const found = (name: string): string | undefined => folders.paths[findByName(folders, name)];

  test.each([
    ['A first', 'A first.md'],
    ['A first.md', 'A first.md'],
    ['A first#Reach', 'A first.md'],
    ['South/Relay', 'Systems/South/Relay.md'],
    ['south/relay.md', 'Systems/South/Relay.md'],
    ['South/Relay#Old', 'Systems/South/Relay.md'],
    ['outh/Relay', 'Systems/North/Relay.md'],
    ['Relay', 'Systems/North/Relay.md'],
    ['East/Relay', 'Systems/North/Relay.md'],
    ['nightly', 'Notes/Nightly.md'],
    ['nightly run', 'Nightly run.md'],
    ['Systems/', undefined],
    ['#Reach', undefined],
    ['nobody YET', '?nobody yet'],
  ])('%j is %s', (name, path) => {
    expect(found(name)).toBe(path);
  });

  test('by a title before an alias, and of a kind of ours before another', () => {
    const kinds = toModel([
      { ...toBareFacts('0.md', 'other'), title: 'Zero', aliases: ['Gauge'] },
      { ...toBareFacts('1.md', 'system'), title: 'One', aliases: ['Gauge'] },
      { ...toBareFacts('2.md', 'system'), title: 'Two', aliases: ['Gauge'] },
    ]);
    expect(kinds.paths[findByName(kinds, 'gauge')]).toBe('1.md');
  });
});

test('the links of a node count in both directions, and only its own', () => {
  const tied = toModel([
    noteOf('system', 'A', { says: ['B', 'C'] }),
    noteOf('system', 'B', { says: ['C', 'B'] }),
    noteOf('system', 'C', { says: ['A'] }),
  ]);
  expect(['A', 'B', 'C'].map((title) => toDegree(tied, nodeOf(tied, title)))).toEqual([3, 4, 3]);
});

test('a note at the top of the vault is told from its twin by a slash', () => {
  const twins = toModel([
    { ...toBareFacts('Relay.md', 'system'), title: 'Relay' },
    { ...toBareFacts('Old/Relay.md', 'system'), title: 'Relay' },
    noteOf('theme', 'T', { says: ['?Relay'] }),
  ]);
  expect(twins.paths.map((path) => toNodeTitle(twins, findNode(twins, path)))).toEqual([
    'Relay',
    'Relay (Old)',
    'Relay (/)',
    'T',
  ]);
});

test('a path is told as the note or a link to it spells it', () => {
  const spelled = 'Cafe\u0301.md';
  const other = { ...noteOf('theme', 'T'), links: [{ to: spelled, exists: true, relation: 'mentions', offset: 4 }] };
  const model = toModel([
    { ...other, links: [{ to: 'A.md', exists: true, relation: 'mentions', offset: 0 }, ...other.links] },
  ]);
  expect([toNotePath(model, findNode(model, spelled)), toNotePath(model, findNode(model, 'A.md'))]).toEqual([
    spelled,
    'A.md',
  ]);
  expect(toNotePath(model, 99)).toBeNull();
});
