import { browser } from '@wdio/globals';

const NOTES = 10_000;

describe('a start', () => {
  it('knows every note of a large vault once its index is whole, in whatever batches it came', async function () {
    this.timeout(900_000);
    await browser.reloadObsidian({ vault: 'vault' });
    // A script in the app may take half a minute.
    for (let from = 0; from < NOTES; from += 100)
      await browser.executeObsidian(async ({ app }, first) => {
        for (let at = first; at < first + 100; at += 1)
          await app.vault.create(`Incidents/Many ${at}.md`, `---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n`);
      }, from);
    await browser.reloadObsidian();
    await browser.executeObsidianCommand('second-story:graph-everything');
    await browser.waitUntil(
      () =>
        browser
          .$('.second-story-graph-sentence')
          .getText()
          .then((text) => /10,0\d\d/.test(text)),
      { timeout: 120_000 },
    );
  });
});
