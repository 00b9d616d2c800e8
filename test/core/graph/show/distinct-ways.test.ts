import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { toDistinct } from '../../../../src/core/graph/show/distinct-ways';
import { nodeOf, noteOf } from '../vault';

test('where a property and a mention lead the same way, the property speaks', () => {
  const model = toModel([
    noteOf('knowledge', 'Replay twice is safe', {
      links: { 'knowledge.held-by': ['Ana'], 'knowledge.about': ['Ledger'] },
      says: ['Ana', 'Ledger'],
    }),
    noteOf('person', 'Ana'),
    noteOf('system', 'Ledger'),
  ]);
  const answer = whoKnows(model, nodeOf(model, 'Ledger'));
  const ways = toDistinct(model, answer).rows.flatMap(({ chains }) => chains.map(({ words }) => words));
  expect(ways).toEqual(['Ana knows “Replay twice is safe”, which is about Ledger']);
  expect(answer.picture.edges.length).toBeGreaterThanOrEqual(2);
});
