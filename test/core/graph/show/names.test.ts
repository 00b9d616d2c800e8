import { describe, expect, test } from 'vitest';
import { findNode, toNodeTitle } from '../../../../src/core/atlas/model/model';
import { toReasonWords } from '../../../../src/core/graph/walk/chain';
import { toDrawing } from '../../../../src/core/graph/drawing/to-drawing';
import { NO_PLAN } from '../../../../src/core/graph/drawing/plan/plan';
import { toAnswerMarkdown } from '../../../../src/core/graph/show/answer-words';
import { readGraphState } from '../../../../src/core/graph/ask/state';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { toTold } from '../../../../src/core/graph/ask/answer-state';
import { writtenBy } from '../../../../src/core/graph/inquiry/by-date';
import { atlasOf } from '../../atlas/cards';
import { QUEUE_MODEL } from '../vault';

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

test('what an incident is tied to is named, for “it” would be nothing that was asked about', () => {
  const { rows } = writtenBy(QUEUE_MODEL, 30_000);
  const words = rows.flatMap(({ node, chains }) => chains.map((chain) => toReasonWords(QUEUE_MODEL, chain, node)));
  expect(words).toContain('involved Payments queue');
  expect(words.filter((each) => / it$/.test(each))).toEqual([]);
});
