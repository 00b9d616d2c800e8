import { browser, expect } from '@wdio/globals';

describe('the bridge to Obsidian’s own graph', () => {
  const readSearch = () =>
    browser.executeObsidian(({ app }) => {
      const [leaf] = app.workspace.getLeavesOfType('graph');
      return leaf?.view?.dataEngine?.getOptions?.()?.search ?? null;
    });

  const choose = async (words) => {
    await browser.executeObsidianCommand('second-story:graph-everything');
    await browser.$('.second-story-graph [data-key="tool:more"]').click();
    const item = browser.$(`//div[contains(@class, "menu-item") and contains(., "${words}")]`);
    await item.waitForDisplayed();
    await item.click();
  };

  it('sets a filter and puts back what was there', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await browser.executeObsidianCommand('graph:open');
    await browser.waitUntil(async () => (await readSearch()) !== null);
    const before = await readSearch();
    await choose("Filter Obsidian's graph to this answer");
    await browser.waitUntil(async () => (await readSearch()) !== before);
    await choose("Restore Obsidian's graph");
    await browser.waitUntil(async () => (await readSearch()) === before);
    expect(await readSearch()).toBe(before);
  });
});
