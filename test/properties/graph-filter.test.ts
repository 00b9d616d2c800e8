import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAPH_KINDS } from '../../src/core/atlas/model/facts';
import { toMembers } from '../../src/core/atlas/model/bits';
import { toFiltered } from '../../src/core/graph/filter/evaluate';
import { findFilterInSentence } from './hear-filter';
import { readFilter } from '../../src/core/graph/filter/parse';
import { toFilterText } from '../../src/core/graph/filter/print';
import { toFilterSentence } from '../../src/core/graph/filter/say';
import { join } from '../../src/core/graph/filter/tree';
import type { Clause, Filter, Name } from '../../src/core/graph/filter/tree';
import { RELATION_WORDS } from '../../src/core/atlas/model/relation';
import { QUEUE_MODEL } from '../core/graph/vault';
import { runs } from './runs';

const text = fc
  .string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom(...'abOR-~:()[]{}"\\”“. ,é\n'.split(''), 'left', 'and ', ' or ', 'kind:'),
  })
  .map((each) => each.trim())
  .filter((each) => each !== '');
const link = fc
  .stringMatching(/^[a-zA-ZéØ0-9 .,'()-]{1,12}$/)
  .map((each) => each.trim())
  .filter((each) => each !== '');
const name: fc.Arbitrary<Name> = fc.oneof(
  link.map((each) => ({ text: each, link: true })),
  text.map((each) => ({ text: each, link: false })),
);
const date = fc.constantFrom('2024', '2025-02', '2026-11-04');

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.constantFrom(...GRAPH_KINDS).map((kind): Clause => ({ is: 'kind', kind })),
  fc.constantFrom(...RELATION_WORDS).map((word): Clause => ({ is: 'rel', word })),
  fc.record({ is: fc.constant('near' as const), kind: fc.constantFrom('system', 'person', 'incident'), name }),
  fc.record({ is: fc.constantFrom('after', 'before'), date }),
  fc.record({
    is: fc.constant('within' as const),
    steps: fc.nat(9),
    of: fc.array(name, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ is: fc.constant('shares' as const), of: name }),
  fc.record({ is: fc.constant('held-by' as const), people: fc.nat(5) }),
  fc.constantFrom<Clause>({ is: 'left' }, { is: 'unread' }, { is: 'evidence' }),
  text.filter((each) => !/^#?(?:mark\/)|^#/.test(each)).map((mark): Clause => ({ is: 'mark', mark })),
  text.map((each): Clause => ({ is: 'path', text: each })),
  fc.record({ is: fc.constant('property' as const), key: text, value: fc.option(text) }),
  link.map((each): Clause => ({ is: 'note', name: each })),
  text.map((each): Clause => ({ is: 'word', text: each })),
);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    clause,
    fc
      .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('filter'), { minLength: 2, maxLength: 4 }))
      .map(([is, parts]) => join(is, parts)),
    tie('filter').map((part): Filter => ({ is: 'not', part })),
    tie('filter').map((part): Filter => ({ is: 'paused', part })),
  ),
}));

describe('a filter', () => {
  test('reads back from its own text as the same tree, without any doubt', () => {
    fc.assert(
      fc.property(filter, (tree) => {
        const parsed = readFilter(toFilterText(tree));
        expect(parsed).toMatchObject({ filter: tree, troubles: [] });
      }),
      runs(400, 20_000),
    );
  });

  test('reads back from its English sentence as the same tree', () => {
    fc.assert(
      fc.property(filter, (tree) => {
        expect(findFilterInSentence(toFilterSentence(tree))).toEqual(tree);
      }),
      runs(400, 20_000),
    );
  });

  test('is read from any text whatever, and what was understood reads back the same', () => {
    const pieces = fc
      .array(
        fc.oneof(
          text,
          fc.constantFrom('kind:', 'within:2', 'of:', '[[', ']]', '(', ')', 'OR', '-', '~', '"', ' ', '[a:', ']'),
        ),
        { maxLength: 12 },
      )
      .map((each) => each.join(''));
    fc.assert(
      fc.property(pieces, (written) => {
        const parsed = readFilter(written);
        const again = readFilter(toFilterText(parsed.filter));
        expect(again).toMatchObject({ filter: parsed.filter, troubles: [] });
        for (const { from, to } of parsed.troubles) expect(0 <= from && from <= to && to <= written.length).toBe(true);
      }),
      runs(400, 20_000),
    );
  });

  test('lets through what its opposite keeps out, unless it asks about dates or links', () => {
    const plain = fc.letrec<{ one: Filter }>((tie) => ({
      one: fc.oneof(
        { maxDepth: 3 },
        clause.filter(({ is }) => !['after', 'before', 'rel', 'evidence'].includes(is)),
        fc.array(tie('one'), { minLength: 2, maxLength: 3 }).map((parts) => join('any', parts)),
        tie('one').map((part): Filter => ({ is: 'not', part })),
      ),
    })).one;
    fc.assert(
      fc.property(plain, (tree) => {
        const through = toMembers(toFiltered(QUEUE_MODEL, tree).nodes);
        const kept = toMembers(toFiltered(QUEUE_MODEL, { is: 'not', part: tree }).nodes);
        expect([...through, ...kept].sort((a, b) => a - b)).toEqual([...QUEUE_MODEL.paths.keys()]);
      }),
      runs(200, 5000),
    );
  });
});
