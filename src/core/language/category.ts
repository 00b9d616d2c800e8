import { ROWS, type CategoryRowOf, type Family } from './category-rows';

/** One of the categories. */
export type Category = (typeof ROWS)[number]['category'];

/** A row of the table of categories. */
export type CategoryRow = CategoryRowOf<Category>;

/** The table of categories, in the order in which they are offered. */
export const CATEGORY_ROWS: readonly CategoryRow[] = ROWS;

/** The categories in that order. */
export const CATEGORIES: readonly Category[] = CATEGORY_ROWS.map(({ category }) => category);

const ROW_OF = new Map(CATEGORY_ROWS.map((row) => [row.category, row]));

/** The row of a category; every category has one. */
export function toCategoryRow(category: Category): CategoryRow {
  const row = ROW_OF.get(category);
  if (!row) throw new Error(`No row for the category ${category}`);
  return row;
}

/** By which facts the findings of a category are weighed. */
export function toFamily(category: Category): Family {
  return toCategoryRow(category).family;
}

/** Reads a category from anything; only the words of the table count. */
export function readCategory(value: unknown): Category | null {
  return CATEGORIES.find((category) => category === value) ?? null;
}
