import type { Page } from 'playwright-core';

// How the open place of a page is looked at from outside; `in-page.ts` does the looking.

/** The screen of a desk, at which most of what is seen is seen. */
export const WIDE = { width: 1360, height: 800 };

/** What axe tells by colours; all else is in the dark as it was in the light. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

type Look = 'listCut' | 'listCovered' | 'listPale' | 'listWithoutRing';

/** What is wrong with the place that is open, by each of these looks. */
export async function look(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`[${looks.map((each) => `...window.sights.${each}()`).join(', ')}]`);
}

/** What axe finds by these rules; nothing is said of `without`, which the theme draws. */
export async function runAxe(
  page: Page,
  only: readonly string[],
  without: readonly string[] = [],
): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`window.sights.runAxe(${JSON.stringify(only)}, ${JSON.stringify(without)})`);
}
