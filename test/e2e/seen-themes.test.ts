import { afterAll, expect, test } from 'vitest';
import { closeBrowser } from './host';
import { openSights } from './sights/open';
import { look, OF_COLOURS, runAxe, WIDE } from './sights/see';
import { COMMUNITY_THEMES } from './sights/themes';

afterAll(closeBrowser);

/** What looks as the theme wants it everywhere: a first button, what stands below a setting, the links of a note. */
const OF_THE_THEME = ['button.mod-cta', '.setting-item-description', '.markdown-rendered a'];

test('three themes of the community leave our words readable, light and dark', { timeout: 300_000 }, async () => {
  const host = await openSights(WIDE);
  const { page } = host;
  const found: string[] = [];
  const places = await page.evaluate<readonly string[]>('window.sights.list()');
  // One note for each window; the settings and the lists of pickers are drawn by the app, as readable as the theme is.
  const seen = new Set<string>();
  for (const name of places) {
    const [window = ''] = name.split(',');
    if (seen.has(window) || /^settings|Picker|KindModal|MarkModal|SectionModal|FolderModal|\.ts$/.test(window))
      continue;
    seen.add(window);
    await page.evaluate(`window.sights.open(${JSON.stringify(name)})`);
    for (const theme of COMMUNITY_THEMES)
      for (const mode of ['light', 'dark'] as const) {
        await page.evaluate(`window.sights.wear(${JSON.stringify(mode)}, ${JSON.stringify(theme[mode])})`);
        const faults = [...(await runAxe(page, OF_COLOURS, OF_THE_THEME)), ...(await look(page, ['listPale']))];
        found.push(...faults.map((fault) => `${name}, ${theme.name} ${mode}: ${fault}`));
      }
    await page.evaluate(`window.sights.wear('light', {})`);
  }
  expect(found).toEqual([]);
});
