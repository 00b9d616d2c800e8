import { expect, test } from 'vitest';
import { readFilter } from '../../../../src/core/graph/filter/parse';
import { toFilterText } from '../../../../src/core/graph/filter/print';
import { isolateKind, toLegend, toggleKind } from '../../../../src/core/graph/show/legend';
import { toModel } from '../../../../src/core/atlas/model/build';
import { toBareFacts } from '../../atlas/model/bare-facts';

const model = toModel([
  toBareFacts('Ledger.md', 'system'),
  toBareFacts('Ana.md', 'person'),
  toBareFacts('Bo.md', 'person'),
]);
const nodeAt = (path: string): number => model.paths.indexOf(path);

test('the legend counts what is shown, and keeps a line for what was left out', () => {
  const { filter } = readFilter('-kind:incident');
  expect(toLegend(model, [0, 1, 2], filter)).toEqual([
    { kind: 'incident', count: 0, all: 0, off: true },
    { kind: 'system', count: 1, all: 1, off: false },
    { kind: 'person', count: 2, all: 2, off: false },
  ]);
});

test('when not all is drawn the legend says of how many, and keeps a line for a kind that is not drawn', () => {
  const { filter } = readFilter('');
  const drawn = [nodeAt('Bo.md')];
  expect(toLegend(model, drawn, filter, [0, 1, 2])).toEqual([
    { kind: 'system', count: 0, all: 1, off: false },
    { kind: 'person', count: 1, all: 2, off: false },
  ]);
});

test('a press on a kind writes the filter that a hand would write, and a second press takes it back', () => {
  const once = toggleKind(readFilter('after:2024').filter, 'person');
  expect(toFilterText(once)).toBe('after:2024 -kind:person');
  expect(toFilterText(toggleKind(once, 'person'))).toBe('after:2024');
});

test('one kind alone takes the place of everything said about kinds, and nothing else', () => {
  const alone = isolateKind(readFilter('after:2024 -kind:person kind:system').filter, 'incident');
  expect(toFilterText(alone)).toBe('after:2024 kind:incident');
  expect(toFilterText(isolateKind(alone, 'incident'))).toBe('after:2024');
});
