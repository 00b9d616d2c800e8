import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findRoot } from '../host/server/root';
import { closeBrowser, openHost } from './host';

/** One picture of README or docs: its name, the note it begins with, and what a person does until it is there. */
interface Picture {
  readonly name: string;
  readonly note: string;
  readonly act: (page: Page) => Promise<void>;
}

const INCIDENT = 'Incidents/Kittiwake sails with nobody aboard.md';

const PICTURES: readonly Picture[] = [
  {
    name: 'notes',
    note: INCIDENT,
    act: async (page) => {
      await command(page, 'New incident');
      await page.keyboard.type('The ramp would not come down');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2026-11-04 02:13 UTC');
      await page.locator('.modal input[aria-label="Systems involved"]').click();
      await page.keyboard.type('pu');
    },
  },
  {
    name: 'editor',
    note: 'Incidents/Refunds at the wrong pier.md',
    act: async (page) => {
      await page.getByText('reopened on 2 July').click();
      await page.mouse.move(640, 500);
      for (let turn = 0; turn < 2; turn += 1) await page.mouse.wheel(0, 160);
      await page.waitForTimeout(300);
      await page.locator('.cm-content .second-story-finding', { hasText: 'should have checked' }).hover();
      await page.getByText('Insert the question below').first().waitFor();
    },
  },
  {
    name: 'questions',
    note: INCIDENT,
    act: async (page) => {
      await command(page, 'Show questions');
    },
  },
  {
    name: 'accounts',
    note: INCIDENT,
    act: async (page) => {
      await command(page, 'Compare accounts of this incident');
    },
  },
  {
    name: 'graph',
    note: 'Systems/Purser.md',
    act: async (page) => {
      await command(page, 'Graph: Who knows about');
    },
  },
  {
    name: 'comparison',
    note: 'Incidents/The tide that did not turn.md',
    act: async (page) => {
      await command(page, 'Compare this incident with another');
      await page.keyboard.type('Kittiwake sails');
      await page.keyboard.press('Enter');
      await page.locator('.second-story-side-table').first().waitFor();
    },
  },
  {
    name: 'signs',
    note: 'Incidents/The tide that did not turn.md',
    act: async (page) => {
      await command(page, 'Show signs that incidents are read');
      await page.locator('.second-story-log li').first().waitFor();
    },
  },
  {
    name: 'who-knows',
    note: 'Systems/Manifest relay.md',
    act: async (page) => {
      await command(page, 'Who knows about the open note');
    },
  },
  {
    name: 'hidden',
    note: 'Systems/Tide feed.md',
    act: async (page) => {
      await command(page, 'Choose an incident to read');
      await page.keyboard.type('The tide that');
      await page.keyboard.press('Enter');
      await page.locator('.second-story-hidden textarea').fill('Something stopped counting.');
      await page.getByRole('button', { name: 'Go on' }).click();
      const who = page.locator('.modal input');
      if (await who.isVisible().catch(() => false)) {
        await who.fill('Noor Achterberg');
        await page.getByRole('button', { name: 'That is me' }).click();
      }
    },
  },
  {
    name: 'readers',
    note: 'Incidents/The coach party the gateway forgot.md',
    act: async (page) => {
      await command(page, 'Show readers of this incident side by side');
      await page.getByRole('button', { name: 'I do not mean to write one' }).click();
    },
  },
];

/** Takes every picture, or those whose name is given, into docs/pictures. */
export async function takePictures(words: readonly string[]): Promise<void> {
  const folder = join(findRoot(), 'docs/pictures');
  await mkdir(folder, { recursive: true });
  for (const { name, note, act } of PICTURES.filter((each) => words.length === 0 || words.includes(each.name))) {
    for (const theme of ['light', 'dark'] as const) {
      const host = await openHost({ theme, width: 1280, height: 800 });
      await host.page.goto(`${host.url}/?theme=${theme}&open=${encodeURIComponent(note)}`);
      await host.page.waitForSelector('body[data-ready]', { state: 'attached' });
      await host.page.waitForTimeout(600);
      await act(host.page);
      await host.page.waitForTimeout(600);
      await host.page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
      await host.close();
      console.log(`docs/pictures/${name}-${theme}.png`);
    }
  }
  await closeBrowser();
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type(name);
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
}
