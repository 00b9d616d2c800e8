import { expect, test } from 'vitest';
import { SECTION_ROWS, selectSections } from '../../../src/core/notes/sections';

test('only sections that the note does not have are offered, each with one sentence', () => {
  expect(selectSections(['story', 'WHERE it was hard']).map(({ id }) => id)).not.toContain('hard');
  expect(selectSections([])).toHaveLength(SECTION_ROWS.length);
  for (const { helps } of SECTION_ROWS) expect(helps).toMatch(/^Helps when [^.]+\.$/);
});

test('what an incident could show brings its sections to the front', () => {
  expect(
    selectSections([], ['near-disaster'])
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['kept-from-worse', 'contributors']);
  expect(selectSections([], ['several-teams', 'surprise'])[0]?.id).toBe('accounts');
});
