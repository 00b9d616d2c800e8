// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type * as rulebook from '../../../src/core/language/rulebook';
import { eventually, listMarked, openNote, runPlugin } from './at-home';

const made = vi.hoisted(() => ({ pieces: 0 }));
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
