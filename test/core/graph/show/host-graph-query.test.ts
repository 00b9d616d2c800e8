import { expect, test } from 'vitest';
import { toHostQuery, toKindColour, toKindQueries } from '../../../../src/core/graph/show/host-graph-query';
import { NOTE_KINDS } from '../../../../src/core/notes/kind';
import { toMapping } from '../../../../src/core/notes/mapping';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { PLAIN } from '../../atlas/cards';
import { toModel } from '../../../../src/core/atlas/model/build';
import { nodeOf, noteOf } from '../vault';

test('the host’s graph shows exactly these notes, whatever signs their names hold', () => {
  const model = toModel([
    noteOf('system', 'Pay (v2)'),
    noteOf('system', 'Pay v2'),
    noteOf('incident', 'A', { says: ['?X'] }),
  ]);
  const query = toHostQuery(model, [nodeOf(model, 'Pay (v2)'), nodeOf(model, '?x')]);
  const pattern = new RegExp(/^path:\/(.*)\/$/.exec(query ?? '')?.[1] ?? 'none');
  expect(model.paths.filter((path) => pattern.test(path))).toEqual(['Pay (v2).md']);
});

test('nothing is asked for where no note exists, or for more than anybody reads', () => {
  const model = toModel([noteOf('system', 'A'), noteOf('system', 'B')]);
  expect([toHostQuery(model, []), toHostQuery(model, [0, 1], 1)]).toEqual([null, null]);
});

test('each kind is coloured by the words that tell it, the team’s among them', () => {
  expect(toKindQueries(PLAIN).map(({ kind }) => kind)).toEqual(NOTE_KINDS);
  const ours = toMapping({
    ...DEFAULT_SETTINGS,
    kindProperties: ['category'],
    kindValues: { incident: ['post"mortem'] },
    kindTags: { incident: ['outage'] },
    kindFolders: { incident: ['Reports/2026'] },
  });
  expect(toKindQueries(ours).find(({ kind }) => kind === 'incident')?.query).toBe(
    '["category":"incident"] OR ["category":"post\\"mortem"] OR tag:#outage OR path:"reports/2026/"',
  );
  expect(new Set(NOTE_KINDS.map(toKindColour)).size).toBeGreaterThan(1);
});
