// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type * as making from '../../../src/core/language/making';
import type * as rulebook from '../../../src/core/language/rulebook';
import { eventually, listMarked, openNote, runPlugin } from './at-home';

const made = vi.hoisted(() => ({ pieces: 0, atOnce: 0 }));
vi.mock('../../../src/core/language/rulebook', async (importOriginal) => {
  const original = await importOriginal<typeof rulebook>();
  return {
    ...original,
    prepareStandardRulebook: () => {
      made.pieces += 1;
      return made.pieces > 40 && original.prepareStandardRulebook();
    },
  };
});
vi.mock('../../../src/core/language/making', async (importOriginal) => {
  const original = await importOriginal<typeof making>();
  return {
    ...original,
    finish: <Made>(each: making.Making<Made>): Made => {
      made.atOnce += 1;
      return original.finish(each);
    },
  };
});

test('the first note of a session is drawn when the rules are ready, and no key waits for them', async () => {
  const app = await runPlugin({ 'Belt.md': '---\ntype: incident\n---\n\nThe team should have called the depot.\n' });
  const cm = await openNote(app, 'Belt');
  expect(listMarked(cm)).toEqual([]);
  cm.dispatch({ changes: { from: cm.state.doc.length, insert: 'Nobody noticed.' } });
  expect(listMarked(cm)).toEqual([]);
  await eventually(() => {
    expect(listMarked(cm)).toEqual(['should have called', 'Nobody noticed']);
  });
  expect(made.pieces).toBeGreaterThan(40);
});

test('with phrases of the team too, the rules are made ready in idle moments and never at once', async () => {
  const app = await runPlugin({
    'Belt.md': '---\ntype: incident\n---\n\nIt was a brown belt day.\n',
    'Ours.md': '---\ntype: phrases\n---\n\n- brown belt day, single-cause\n',
  });
  const cm = await openNote(app, 'Belt');
  await eventually(() => {
    expect(listMarked(cm)).toEqual(['brown belt day']);
  });
  expect(made.atOnce).toBe(0);
});
