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
