import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type HostWish, type OpenHost } from './host';
import { chooseCommand, findNamed, inPage, openNote, runCommand, textsOf } from './user';

let endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of endings) await end();
  endings = [];
});
afterAll(closeBrowser);

async function open(wish: HostWish): Promise<OpenHost> {
  const host = await openHost(wish);
  endings.push(() => host.close());
  return host;
}

const DOORS = ['New incident', 'Bring in a chat', 'Use notes I have', 'Show me an example'];

describe('a vault without a note of ours (E28)', () => {
  test('has four ways to begin in every view that would be empty, and each leads somewhere', async () => {
    const host = await open({ vault: { 'Notes/Shopping.md': 'Milk.\n' } });
    const { page } = host;
    for (const [id, view] of [
      ['show-questions', '.second-story-questions'],
      ['show-language', '.second-story-language'],
      ['show-connections', '.second-story-connections'],
      ['show-reading', '.second-story-reading'],
      ['graph-who-knows', '.second-story-graph-table'],
    ] as const) {
      await runCommand(page, id);
      await textsOf(page, `${view} .second-story-doors button`).toEqual(DOORS);
    }
    const doors = page.locator('.second-story-questions .second-story-doors');
    await runCommand(page, 'show-questions');
    await doors.getByRole('button', { name: 'New incident' }).click();
    await page.locator('.second-story-form').waitFor();
    await page.keyboard.press('Escape');
    await doors.getByRole('button', { name: 'Bring in a chat' }).click();
    await page.locator('.second-story-import-text').waitFor();
    await page.keyboard.press('Escape');
    await doors.getByRole('button', { name: 'Use notes I have' }).click();
    await page.locator('.prompt-input').waitFor();
    await page.keyboard.press('Escape');
    await doors.getByRole('button', { name: 'Show me an example' }).click();
    await page.getByText('notes of an example were made').waitFor();
    await expect.poll(() => findNamed(host, 'Incidents', '')).not.toBeNull();
    await inPage(page, `document.querySelectorAll('.second-story-doors').length`).toBe(0);
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('a folder of the settings that is gone (E23)', () => {
  test('is listed with its likely new name, and a press writes that into the settings', async () => {
    const host = await open({
      vault: {
        'Write-ups/2026-03-01 Crane.md': 'The crane stopped.\n',
        '.obsidian/plugins/second-story/data.json': JSON.stringify({ kindFolders: { incident: ['Postmortems'] } }),
      },
    });
    const { page } = host;
    await page.locator('.second-story-damage-count', { hasText: 'a folder of the settings is gone' }).click();
    await page.getByRole('button', { name: 'Use “Write-ups” in the settings' }).click();
    await page.locator('.second-story-damage-nothing').waitFor();
    await inPage(page, `app.plugins.getPlugin('second-story').store.current().kindFolders.incident.join()`).toBe(
      'Write-ups',
    );
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('a chat that passes midnight (E8)', () => {
  test('has midnight ticked, and every line its day', async () => {
    const host = await open({ vault: { 'Incidents/Purser.md': '---\ntype: incident\nstarted: 2026-11-04\n---\n' } });
    const { page } = host;
    await openNote(page, 'Purser');
    await chooseCommand(page, 'Import a chat');
    await page.locator('.second-story-import-text').fill('23:58 Noor: the counter climbs\n00:07 Bo: restarted it\n');
    await page.getByLabel('Day it was').fill('2026-11-04');
    const tick = page.getByLabel('Before “restarted it” the clock goes back: midnight passed there.');
    await tick.waitFor();
    await expect.poll(() => tick.isChecked()).toBe(true);
    await page.locator('.second-story-import-lines', { hasText: '2026-11-05 00:07 Bo: restarted it' }).waitFor();
    await tick.uncheck();
    await expect.poll(() => page.locator('.second-story-import-lines').innerText()).not.toContain('2026-11-05');
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('the palette (E31)', () => {
  test.each([
    ['slack', 'Import a chat'],
    ['import', 'Import a chat'],
    ['paste', 'Import a chat'],
    ['undo', 'Undo the last creation'],
    ['example', 'Show me an example'],
    ['blame', 'Show language of the open note'],
    ['only one', 'Who is the only one'],
  ])('finds by “%s” what is called “%s…”', async (typed, name) => {
    const host = await open({ vault: { 'A.md': 'a\n' } });
    const { page } = host;
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill(typed);
    await page.locator('.suggestion-item', { hasText: name }).first().waitFor();
  });
});

test('somebody who is away is what “away” means first in the palette (E31)', async () => {
  const host = await open({ vault: { 'A.md': 'a\n' } });
  const { page } = host;
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill('away');
  await page.locator('.suggestion-item').first().filter({ hasText: 'What if … is away?' }).waitFor();
});

describe('the settings (E32)', () => {
  test('begin with the welcome page and what was not understood', async () => {
    const host = await open({ vault: { 'A.md': 'a\n' } });
    const { page } = host;
    await page.evaluate(`app.setting.open(); app.setting.openTabById('second-story')`);
    await page.getByText('Where to begin').waitFor();
    await page.getByText('Show the welcome page').click();
    await page.locator('.second-story-welcome').waitFor();
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('the window of a new interview (E32)', () => {
  test('has fields as wide as those of a new incident', async () => {
    const host = await open({ vault: { 'Incidents/Stall.md': '---\ntype: incident\n---\n' } });
    const { page } = host;
    const width = async (window: string): Promise<number> =>
      Math.round((await page.locator(`${window} input[type=text]`).first().boundingBox())?.width ?? 0);
    await runCommand(page, 'new-incident');
    await page.locator('.second-story-form input[type=text]').first().waitFor();
    const incident = await width('.second-story-form');
    await page.keyboard.press('Escape');
    await runCommand(page, 'start-interview');
    await page.locator('.second-story-interview-start').waitFor();
    await expect.poll(() => width('.second-story-interview-start')).toBe(incident);
  });
});
