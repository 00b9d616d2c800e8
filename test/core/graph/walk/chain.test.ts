import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toChain, toClauseWords, toReasonWords, toSetOff, toStepWords } from '../../../../src/core/graph/walk/chain';
import { nodeOf, noteOf, QUEUE_MODEL } from '../vault';
import { writtenBy } from '../../../../src/core/graph/inquiry/by-date';

const model = toModel([
  noteOf('knowledge', 'Replay twice is safe', {
    links: { 'knowledge.held-by': ['Ana'], 'knowledge.about': ['Ledger'] },
  }),
  noteOf('knowledge', 'The old key', {
    properties: new Map([['state', ['out of date']]]),
    links: { 'knowledge.held-by': ['Ana'] },
  }),
  noteOf('person', 'Ana'),
  noteOf('system', 'Ledger'),
]);
const at = (title: string): number => nodeOf(model, title);
const edgeOf = (from: string, to: string): number =>
  [...model.edgeFrom].findIndex((node, edge) => node === at(from) && model.edgeTo[edge] === at(to));
const held = edgeOf('Replay twice is safe', 'Ana');
const about = edgeOf('Replay twice is safe', 'Ledger');

test('a way is one clause, whichever note stores each step', () => {
  const chain = toChain(model, at('Ana'), [held, about]);
  expect(chain.nodes).toEqual([at('Ana'), at('Replay twice is safe'), at('Ledger')]);
  expect(chain.words).toBe('Ana knows “Replay twice is safe”, which is about Ledger');
});

test('under the note of its row nobody is named again, nor what was asked about', () => {
  const chain = toChain(model, at('Ana'), [held, about]);
  expect(toReasonWords(model, chain, at('Ana'))).toBe('knows “Replay twice is safe”');
  expect(toReasonWords(model, chain, at('Ledger'))).toBe('Ana knows “Replay twice is safe”, which is about Ledger');
});

test('knowledge that is out of date is told as such', () => {
  expect(toChain(model, at('Ana'), [edgeOf('The old key', 'Ana')]).words).toBe('Ana knows “The old key” (out of date)');
});

test('an inverse that stands over a list reads otherwise in a clause', () => {
  expect(toClauseWords(model, about, false)).toBe('is known about in');
  expect(toStepWords(model, about, false)).not.toBe('is known about in');
  expect(toClauseWords(model, about, true)).toBe(toStepWords(model, about, true));
});

test('a claim is set off in a sentence, a name is not', () => {
  expect([toSetOff(model, at('Replay twice is safe')), toSetOff(model, at('Ana'))]).toEqual([
    '“Replay twice is safe”',
    'Ana',
  ]);
});

test('what an incident is tied to is named, for “it” would be nothing that was asked about', () => {
  const { rows } = writtenBy(QUEUE_MODEL, 30_000);
  const words = rows.flatMap(({ node, chains }) => chains.map((chain) => toReasonWords(QUEUE_MODEL, chain, node)));
  expect(words).toContain('involved Payments queue');
  expect(words.filter((each) => / it$/.test(each))).toEqual([]);
});
