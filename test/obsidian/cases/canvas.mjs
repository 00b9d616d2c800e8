import { browser, expect } from '@wdio/globals';

describe('a canvas in a folder that is mapped to a kind', () => {
  it('is a key of resolvedLinks and makes no card', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    const known = await browser.executeObsidian(async ({ app, obsidian }) => {
      const board = {
        nodes: [{ id: 'a', type: 'file', file: 'Systems/Ledger.md', x: 0, y: 0, width: 9, height: 9 }],
        edges: [],
      };
      const file = await app.vault.create('Incidents/Board.canvas', JSON.stringify(board));
      await new Promise((resolve) => {
        window.setTimeout(resolve, 3000);
      });
      return {
        keys: Object.keys(app.metadataCache.resolvedLinks),
        cache: app.metadataCache.getFileCache(file),
        version: obsidian.apiVersion,
      };
    });
    console.log(
      `${known.version}: canvas among the keys: ${known.keys.includes('Incidents/Board.canvas')}, cache: ` +
        `${JSON.stringify(known.cache)}`,
    );
    await browser.executeObsidianCommand('second-story:graph-everything');
    await browser.$('.second-story-graph-sentence').waitForDisplayed();
    expect(await browser.$('.second-story-graph-table').getText()).not.toContain('Board');
  });
});
