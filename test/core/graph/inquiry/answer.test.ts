import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toFiltered } from '../../../../src/core/graph/filter/evaluate';
import { NO_FILTER } from '../../../../src/core/graph/filter/tree';
import { MOST_DRAWN, toPicture } from '../../../../src/core/graph/inquiry/answer';
import { whatIfAway } from '../../../../src/core/graph/inquiry/away';
import { writtenBy } from '../../../../src/core/graph/inquiry/by-date';
import { howConnected } from '../../../../src/core/graph/inquiry/connected';
import { everyoneThinks } from '../../../../src/core/graph/inquiry/everyone-knows';
import { everything } from '../../../../src/core/graph/inquiry/everything';
import { readNext } from '../../../../src/core/graph/inquiry/read-next';
import { whatItShares } from '../../../../src/core/graph/inquiry/shares';
import { whoAlone } from '../../../../src/core/graph/inquiry/who-alone';
import { whoKnows } from '../../../../src/core/graph/inquiry/who-knows';
import { toSyntheticVault } from '../../../bench/synthetic';
import { nodeOf, noteOf } from '../vault';

test('of more than a picture holds, the sentence says what is drawn, what is not, and what can be done', () => {
  const model = toModel(toSyntheticVault(1000).notes);
  const answer = everything(model, toFiltered(model, NO_FILTER));
  expect(answer.sentence).toBe(
    '150 of 1,000 notes drawn: the newest incidents, each with what it touches. +850 more: draw more, open the ' +
      'table or narrow the question.',
  );
  expect([answer.picture.nodes.length, answer.picture.more, answer.rows.length]).toEqual([150, 850, 1000]);
});

test('when an answer does not fit into its picture, each of its headings is seen in it', () => {
  const rows = ['a', 'b'].flatMap((lane, at) =>
    Array.from({ length: 200 }, (_none, turn) => ({
      node: at * 200 + turn,
      lane,
      reason: '',
      chains: [],
      last: null,
      left: false,
    })),
  );
  const { nodes, more } = toPicture([], rows);
  expect([nodes.filter((node) => node < 200).length, nodes.length, more]).toEqual([75, 150, 250]);
});

test('whoever knows a system in a hundred ways does not take the room of those who know it in one', () => {
  const incidents = Array.from({ length: 200 }, (_none, at) =>
    noteOf('incident', `I${at}`, {
      links: { 'incident.systems': ['Hub'], 'incident.responders': ['Ana', `P${at % 30}`] },
    }),
  );
  const model = toModel([
    ...incidents,
    noteOf('system', 'Hub'),
    noteOf('person', 'Ana'),
    ...Array.from({ length: 30 }, (_none, at) => noteOf('person', `P${at}`)),
  ]);
  const { picture, rows } = whoKnows(model, nodeOf(model, 'Hub'));
  expect(picture.more).toBeGreaterThan(0);
  expect(rows.filter(({ node }) => !picture.nodes.includes(node))).toEqual([]);
});

test('no picture of any answer is larger than its limit, and it draws only edges between its notes', () => {
  const model = toModel(toSyntheticVault(3000).notes);
  const hub = model.paths.indexOf('Systems/system-0.md');
  const incident = model.paths.indexOf('Incidents/INC-2000.md');
  const person = model.paths.indexOf('People/person-0.md');
  const answers = [
    whoKnows(model, hub),
    whoAlone(model),
    whatIfAway(model, [person]),
    whatItShares(model, incident),
    howConnected(model, incident, person),
    readNext(model, incident),
    writtenBy(model, 18_000),
    everyoneThinks(model),
    everything(model, toFiltered(model, NO_FILTER)),
  ];
  for (const { picture, question } of answers) {
    expect(picture.nodes.length, question).toBeLessThanOrEqual(MOST_DRAWN);
    for (const edge of picture.edges)
      expect(
        [model.edgeFrom[edge], model.edgeTo[edge]].every((end) => picture.nodes.includes(end ?? -1)),
        question,
      ).toBe(true);
  }
});
