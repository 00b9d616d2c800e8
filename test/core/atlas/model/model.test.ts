import { expect, test } from 'vitest';
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
} from '../../../../src/core/atlas/model/model';
import { nodeOf, noteOf } from '../../graph/vault';
import { toBareFacts } from './bare-facts';

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
