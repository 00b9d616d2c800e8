import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toFiltered } from '../../../../src/core/graph/filter/evaluate';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { everything } from '../../../../src/core/graph/inquiry/everything';
import { toSyntheticVault } from '../../../bench/synthetic';
import { QUEUE_MODEL, titlesOf } from '../vault';

test('everything that fits is drawn, and said to be', () => {
  const answer = everything(QUEUE_MODEL, toFiltered(QUEUE_MODEL, NO_FILTER));
  expect(answer.sentence).toMatch(/^13 of 13 notes shown, with \d+ links between them\.$/);
  expect([answer.picture.nodes.length, answer.picture.more, answer.rows.length]).toEqual([13, 0, 13]);
});

test('incidents are listed from the newest on, people by name', () => {
  const model = toModel(toSyntheticVault(200).notes);
  const { rows } = everything(model, toFiltered(model, NO_FILTER));
  const days = rows.filter(({ lane }) => lane === 'incident').map(({ last }) => last ?? 0);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  const people = titlesOf(
    model,
    rows.filter(({ lane }) => lane === 'person').map(({ node }) => node),
  );
  expect(people).toEqual([...people].sort());
});
