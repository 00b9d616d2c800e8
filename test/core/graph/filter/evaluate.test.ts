import { describe, expect, test } from 'vitest';
import { toMembers } from '../../../../src/core/atlas/model/bits';
import { toModel } from '../../../../src/core/atlas/model/build';
import { findUnknownNames } from '../../../../src/core/graph/filter/clause-nodes';
import type { FilterContext } from '../../../../src/core/graph/filter/clause-nodes';
import { toFiltered } from '../../../../src/core/graph/filter/evaluate';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import type { GraphModel } from '../../../../src/core/atlas/model/model';
import { QUEUE_MODEL, nodeOf, noteOf, titlesOf } from '../vault';

function shown(text: string, context: FilterContext = {}, model: GraphModel = QUEUE_MODEL): string[] {
  return titlesOf(model, toMembers(toFiltered(model, readFilter(text).filter, context).nodes));
}

describe('a filter lets through', () => {
  test.each<[string, readonly string[]]>([
    ['kind:theme OR kind:system', ['Hidden work', 'Ledger', 'Payments queue']],
    ['kind:incident after:2025', ['Double charge', 'Undated outage']],
    ['kind:incident before:2025', ['Slow queue', 'Undated outage']],
    ['kind:incident -after:2025', ['Slow queue', 'Undated outage']],
    ['system:[[PQ]] kind:incident', ['Double charge', 'Slow queue']],
    ['person:ana kind:incident', ['Double charge', 'Slow queue']],
    ['within:1 of:[[Hidden work]]', ['Hidden work', 'Slow queue']],
    ['within:1 of:[[Hidden work]] of:[[Undated outage]]', ['Hidden work', 'Ledger', 'Slow queue', 'Undated outage']],
    ['shares:[[Undated outage]] kind:incident', ['Double charge', 'Undated outage']],
    ['held-by:1 kind:knowledge', []],
    ['held-by:0 kind:knowledge', ['The queue drains by hand on Mondays']],
    ['held-by:2', ['Ledger', 'Payments queue', 'Replay twice is safe']],
    ['left', ['Tom Okafor']],
    ['mark:confused', ['Slow queue']],
    ['[stage:gather]', ['Slow queue']],
    ['[stage]', ['Slow queue']],
    ['pq', ['Payments queue']],
    ['"LEDGER"', ['Ledger']],
    ['rel:owners', ['Mia Brandt', 'Payments queue']],
    ['has:evidence', ['Old gateway', 'Ana Reyes', 'Slow queue']],
    ['kind:incident ~kind:person unread', ['Double charge', 'Slow queue', 'Undated outage']],
    ['[[Ledger]] OR [[Ida Lund]]', ['Ida Lund', 'Ledger']],
    ['path:"ida"', ['Ida Lund']],
  ])('%s', (text, titles) => {
    expect(shown(text).sort()).toEqual([...titles].sort());
  });

  test('what `this` means, and what has not been read', () => {
    const context = { here: nodeOf(QUEUE_MODEL, 'Ledger'), read: new Set(['Slow queue.md']) };
    expect(shown('within:1 of:this unread', context)).toEqual(['Double charge', 'Undated outage']);
  });
});

test('an edge filter drops the notes it leaves bare, unless they are to stay', () => {
  expect(shown('-rel:systems kind:incident', {})).toEqual(['Double charge', 'Slow queue']);
  expect(shown('-rel:systems kind:incident', { keepBare: true })).toEqual([
    'Double charge',
    'Slow queue',
    'Undated outage',
  ]);
});

test('every clause says how many notes it alone removes, a paused one none', () => {
  const { removed, nodeCount } = toFiltered(QUEUE_MODEL, readFilter('kind:incident after:2025 ~left').filter);
  expect(nodeCount).toBe(2);
  expect(removed).toEqual([9, 1, 0]);
});

test('a walk reaches a note that says `graph: stop` and does not go through it', () => {
  const model = toModel([
    noteOf('incident', 'A', { links: { 'incident.systems': ['Everything'] } }),
    noteOf('incident', 'B', { links: { 'incident.systems': ['Everything'] } }),
    noteOf('system', 'Everything', { stop: true }),
  ]);
  expect(shown('within:3 of:[[A]]', {}, model)).toEqual(['A', 'Everything']);
  expect(shown('within:1 of:[[Everything]]', {}, model)).toEqual(['A', 'B', 'Everything']);
});

test('depth means depth', () => {
  const chain = toModel(
    ['A', 'B', 'C', 'D', 'E'].map((title, at, all) =>
      noteOf('system', title, { links: { 'system.depends-on': all.slice(at + 1, at + 2) } }),
    ),
  );
  expect([0, 1, 2, 3].map((depth) => shown(`within:${depth} of:[[C]]`, {}, chain).join(''))).toEqual([
    'C',
    'BCD',
    'ABCDE',
    'ABCDE',
  ]);
});

test('a name that no note has is named', () => {
  expect(findUnknownNames(QUEUE_MODEL, readFilter('system:[[Gone]] within:1 of:[[Ledger]] of:nobody').filter)).toEqual([
    'Gone',
    'nobody',
  ]);
});

test('links are counted only between notes that are shown', () => {
  expect(toFiltered(QUEUE_MODEL, readFilter('kind:system OR kind:person').filter).edgeCount).toBe(3);
});
