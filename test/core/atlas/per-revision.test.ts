import { expect, test } from 'vitest';
import { createPerRevision } from '../../../src/core/atlas/per-revision';
import { atlasOf } from './cards';

test('a question about a vault is answered once for each state of it, and for each vault by itself', () => {
  let asked = 0;
  const countNotes = createPerRevision((atlas) => {
    asked += 1;
    return atlas.all().length;
  });
  const one = atlasOf({ 'Ledger.md': '---\ntype: system\n---\n' });
  const two = atlasOf({});
  expect([countNotes(one), countNotes(one), countNotes(two), asked]).toEqual([1, 1, 0, 2]);
  one.remove('Ledger.md');
  expect([countNotes(one), countNotes(one), asked]).toEqual([0, 0, 3]);
});
