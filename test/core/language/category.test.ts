import { expect, test } from 'vitest';
import { CATEGORY_ROWS, toCategoryRow } from '../../../src/core/language/category';
import { CATEGORIES } from '../../../src/core/language/category';

test('every category is told in plain words, once, and by none that blames', () => {
  expect(CATEGORY_ROWS.map(({ category }) => category).sort()).toEqual([...CATEGORIES].sort());
  expect(new Set(CATEGORY_ROWS.map(({ label }) => label)).size).toBe(CATEGORY_ROWS.length);
  for (const category of CATEGORIES) {
    const { label, does } = toCategoryRow(category);
    expect(does).toMatch(/^[A-Z].*\.$/);
    expect(`${label} ${does}`).not.toMatch(/wrong|fault|mistake|avoid|bad/i);
  }
});
