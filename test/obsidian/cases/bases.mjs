import { browser, expect } from '@wdio/globals';
import { listen, listSaid, open } from './vault.mjs';

describe('our view of a base', () => {
  it('follows its notes while they come, change and go', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await listen();
    await browser.executeObsidian(async ({ app }) => {
      await app.vault.create('All.base', 'views:\n  - type: second-story-graph\n    name: Graph\n');
    });
    await open('All.base');
    await browser.$('.second-story-graph-canvas').waitForDisplayed();
    await browser.executeObsidian(async ({ app }) => {
      const file = await app.vault.create('Incidents/Fresh.md', '---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n');
      await app.vault.process(file, (text) => `${text}\nSee [[Ledger]].\n`);
      await app.fileManager.trashFile(file);
    });
    expect(await listSaid()).toEqual([]);
  });
});
