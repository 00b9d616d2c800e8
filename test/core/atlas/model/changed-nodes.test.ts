import { expect, test } from 'vitest';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toChangedNodes, toFinder, toTargetPath } from '../../../../src/core/atlas/model/changed-nodes';
import { noteOf } from '../../graph/vault';

const before = toModel([noteOf('incident', 'A', { says: ['M', '?Gone'] }), noteOf('system', 'M')]);
const change = (...changes: readonly Parameters<typeof noteOf>[]): ReturnType<typeof toChangedNodes> =>
  toChangedNodes(before, new Map(changes.map((note) => [`${note[1]}.md`, noteOf(...note)] as const)));

test('a change that brings no note and takes none leaves the numbers as they are', () => {
  const changed = change(['incident', 'A', { says: ['M', '?Gone', 'M'] }]);
  expect([changed.same, changed.paths]).toEqual([true, before.paths]);
});

test('a new note takes its place in the order, and each old one knows its new number', () => {
  const { paths, origin, now } = change(['person', 'B']);
  expect(paths).toEqual([...before.paths, 'B.md'].sort());
  expect(before.paths.map((path, node) => paths[now[node] ?? -1] === path)).toEqual(before.paths.map(() => true));
  expect(origin[paths.indexOf('B.md')]).toBe(-1);
});

test('a name that nothing links to any more goes, one that is linked stays', () => {
  expect(change(['incident', 'A', { says: ['M'] }]).paths).toEqual(['A.md', 'M.md']);
  const deleted = toChangedNodes(before, new Map([['M.md', null]]));
  expect(deleted.paths).toContain('M.md');
});

test('a path is found the same way whether few or many are asked for', () => {
  const paths = ['?gone', 'A.md', 'M.md'];
  for (const questions of [0, 100]) expect([...paths, 'Z.md'].map(toFinder(paths, questions))).toEqual([0, 1, 2, -1]);
  expect(toTargetPath({ to: 'Old  Gateway.md', exists: false, relation: 'mentions', offset: 0 })).toMatch(/^\?old/);
});
