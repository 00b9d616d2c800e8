import { browser, expect } from '@wdio/globals';
import { readNote } from './vault.mjs';

const SETTINGS = '.obsidian/plugins/second-story/data.json';

describe('a start', () => {
  it('knows every note of a large vault once its index is whole, in whatever batches it came', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await browser.executeObsidian(async ({ app }) => {
      for (let at = 0; at < 10_000; at += 1)
        await app.vault.create(`Incidents/Many ${at}.md`, `---\ntype: incident\nsystems: ["[[Ledger]]"]\n---\n`);
    });
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

  it('does not write over settings that are no JSON, whatever loadData answers', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await browser.executeObsidian(
      ({ app }, path) => app.vault.adapter.write(path, '{"kindProperties": ["ki'),
      SETTINGS,
    );
    const answered = await browser.executeObsidian(({ app }) =>
      app.plugins
        .getPlugin('second-story')
        .loadData()
        .then(
          (data) => (data === null ? 'null' : 'data'),
          () => 'throws',
        ),
    );
    console.log(`loadData on broken JSON: ${answered}`);
    await browser.executeObsidian(async ({ app }) => {
      await app.plugins.disablePlugin('second-story');
      await app.plugins.enablePlugin('second-story');
    });
    expect(await readNote(SETTINGS)).toBe('{"kindProperties": ["ki');
  });
});
