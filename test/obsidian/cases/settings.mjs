import { browser, expect } from '@wdio/globals';
import { readNote } from './vault.mjs';

const SETTINGS = '.obsidian/plugins/second-story/data.json';

describe('settings that are no JSON', () => {
  it('are not written over, whatever loadData answers', async () => {
    await browser.reloadObsidian({ vault: 'vault' });
    await browser.executeObsidian(async ({ app }, path) => {
      await app.vault.adapter.write(path, '{"kindProperties": ["ki');
    }, SETTINGS);
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
