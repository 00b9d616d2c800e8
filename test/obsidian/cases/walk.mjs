import { browser, expect } from '@wdio/globals';
import { Key } from 'webdriverio';
import {
  clickText,
  findNote,
  keepPicture,
  listen,
  listSaid,
  listTabs,
  open,
  putCursor,
  readNote,
  run,
  waitForWords,
} from './vault.mjs';

const REPORT = 'Incidents/Refunds at the wrong pier.md';
const BESIDE = 'Incidents/Beside other things.md';
const TEXT = [
  ...['---', 'type: incident', '---', ''],
  ...['| when | what |', '| --- | --- |', '| 09:22 | green |', ''],
  ...['> [!note] Aside', '> Nothing yet.', ''],
  ...['![[Refunds at the wrong pier]]', '', 'Last line.', ''],
].join('\n');

// One round of work with each of the four instruments, in a copy of the demo vault; on the desktop and on a phone.
describe('the walk through the four instruments', () => {
  let steps = 0;

  before(async () => {
    await browser.reloadObsidian({ vault: '../vault' });
    await listen();
  });

  afterEach(async () => {
    steps += 1;
    await keepPicture(`walk-${String(steps).padStart(2, '0')}`);
  });

  it('notes: an incident is written by its form', async () => {
    await run('new-incident');
    await browser.$('.modal input').waitForDisplayed();
    await browser.keys('The gate sticks');
    await browser.keys(Key.Tab);
    await browser.keys('2026-11-04 02:13');
    await browser.keys([Key.Ctrl, Key.Enter]);
    const path = await findNote('The gate sticks');
    expect(await readNote(path)).toContain('type: incident');
  });

  it('language: a phrase is underlined, explained, and asked about below its line', async () => {
    await open(REPORT);
    await browser.$('.second-story-finding').waitForExist();
    await run('next-finding');
    await run('explain-finding');
    await clickText('Insert the question below');
    await waitForWords(REPORT, '[!question|');
    await run('show-language');
    await browser.$('.second-story-language').waitForExist();
  });

  it('questions: the panel offers one, and it is asked in the note', async () => {
    await open(await findNote('Kittiwake sails'));
    await run('show-questions');
    await browser.$('.second-story-offer-ask').waitForExist();
    const path = await browser.executeObsidian(({ app }) => app.workspace.getActiveFile().path);
    const before = (await readNote(path)).split('[!question|').length;
    await run('ask-next');
    await browser.waitUntil(async () => (await readNote(path)).split('[!question|').length === before + 1);
  });

  it('graph: everything is drawn, a filter leaves what it names, and who knows is answered', async () => {
    await run('graph-everything');
    await browser.$('.second-story-graph-canvas').waitForExist();
    const sentence = browser.$('.second-story-graph-sentence');
    await browser.waitUntil(async () => /\d/.test(await sentence.getText()));
    const whole = await sentence.getText();
    const filter = browser.$('.second-story-graph input[type="text"], .second-story-graph input[type="search"]');
    if (await filter.isDisplayed()) {
      await filter.click();
      await browser.keys('kind:person');
      await browser.keys(Key.Enter);
      await browser.waitUntil(async () => (await sentence.getText()) !== whole);
    }
    await open(REPORT);
    await run('show-connections');
    await browser.$('.second-story-connections').waitForExist();
  });

  it('its views are there again after a restart', async () => {
    const before = (await listTabs()).filter((type) => type.startsWith('second-story'));
    expect(before.length).toBeGreaterThan(2);
    // The workspace is written a moment after it changed.
    await browser.pause(4_000);
    await browser.reloadObsidian();
    await listen();
    await browser.waitUntil(async () => (await listTabs()).length > 0);
    expect((await listTabs()).filter((type) => type.startsWith('second-story')).sort()).toEqual(before.sort());
    await run('show-questions');
    await browser.$('.second-story-questions .second-story-offer-ask').waitForExist();
  });

  it('is at home in live preview beside a table, a callout and an embed', async () => {
    await browser.executeObsidian(
      async ({ app }, path, text) => {
        await app.vault.create(path, text);
      },
      BESIDE,
      TEXT,
    );
    await open(BESIDE);
    await putCursor('Last line.');
    await browser.keys(Key.End);
    await browser.keys(' They should have paged the ferry.');
    await browser.$('.second-story-finding').waitForExist();
    await waitForWords(BESIDE, 'Last line. They should have paged the ferry.');
    expect(await readNote(BESIDE)).toContain('| 09:22 | green |');
  });

  it('opens a base as a graph', async () => {
    await browser.executeObsidian(async ({ app }) => {
      await app.vault.create('All.base', 'views:\n  - type: second-story-graph\n    name: Graph\n');
    });
    await open('All.base');
    await browser.$('.second-story-bases .second-story-graph-canvas').waitForExist();
  });

  it('goes without a trace, and has said nothing to the console', async () => {
    expect(await listSaid()).toEqual([]);
    await browser.executeObsidian(async ({ app }) => {
      await app.plugins.disablePlugin('second-story');
    });
    const listLeft = () =>
      browser.executeObsidian(() =>
        [...document.querySelectorAll('[class*="second-story"]')].map((el) => `${el.className} ${el.textContent}`),
      );
    await browser.waitUntil(async () => (await listLeft()).length === 0).catch(() => null);
    expect(await listLeft()).toEqual([]);
    expect(await listSaid()).toEqual([]);
  });
});
