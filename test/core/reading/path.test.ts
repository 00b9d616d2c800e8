import { expect, test } from 'vitest';
import { findNextStep, toPathSteps } from '../../../src/core/reading/path';
import { atlasOf } from '../atlas/cards';
import { GROUP } from './vault';

const TARGETS = [
  'Incidents/Stalled queue.md',
  'Systems/Ledger.md',
  'Incidents/Cold start.md',
  'Incidents/Stalled queue.md',
];

test('a path holds the incidents that a note links, in order and once, and goes on where I have not read', () => {
  const steps = toPathSteps(atlasOf(GROUP), TARGETS, 'People/Mia Ode.md');
  expect(steps.map(({ title, read }) => `${title}: ${read ? 'read' : 'open'}`)).toEqual([
    'Stalled queue: read',
    'Cold start: open',
  ]);
  expect(findNextStep(steps)?.title).toBe('Cold start');
});

test('a path that is read to its end has no next step', () => {
  const steps = toPathSteps(atlasOf(GROUP), ['Incidents/Stalled queue.md'], 'People/Bo Lind.md');
  expect(findNextStep(steps)).toBeNull();
});
