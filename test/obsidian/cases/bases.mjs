import { browser, expect } from '@wdio/globals';
import { open } from './vault.mjs';

describe('our view of a base', () => {
  it('follows its notes while they come, change and go', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await browser.executeObsidian(({ app }) =>
      app.vault.create('All.base', 'views:\n  - type: second-story-graph\n    name: Graph\n'),
    );
    await open('All.base');
    await browser.$('.second-story-graph-canvas').waitForDisplayed();
    await browser.executeObsidian(async ({ app }) => {
      const file = await app.vault.create('Incidents/Fresh.md', '---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n');
      await app.vault.process(file, (text) => `${text}\nSee [[Ledger]].\n`);
      await app.fileManager.trashFile(file);
    });
    const said = await browser.getLogs('browser').catch(() => []);
    expect(said.filter(({ level }) => level === 'SEVERE')).toEqual([]);
  });
});
