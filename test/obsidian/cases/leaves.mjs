import { browser, expect } from '@wdio/globals';
import { listTabs, open } from './vault.mjs';

describe('tabs', () => {
  beforeEach(() => browser.reloadObsidian({ vault: 'vault' }));

  it('a note that is opened from a graph leaves the graph where it is', async () => {
    await open('Systems/Ledger.md');
    await browser.executeObsidianCommand('second-story:graph-everything');
    await browser.$('.second-story-answer-row button').waitForDisplayed();
    await browser.$('.second-story-answer-row button').click();
    await browser.waitUntil(async () => (await listTabs()).includes('markdown'));
    expect(await listTabs()).toContain('second-story-graph');
  });

  it('a panel in the sidebar comes back after a restart, deferred or not, and can be shown', async () => {
    await browser.executeObsidianCommand('second-story:show-questions');
    await browser.$('.second-story-questions').waitForExist();
    await browser.reloadObsidian();
    await browser.executeObsidianCommand('second-story:show-questions');
    await browser.$('.second-story-questions').waitForDisplayed();
    expect((await listTabs()).filter((type) => type === 'second-story-questions')).toHaveLength(1);
  });
});
