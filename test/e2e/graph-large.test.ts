import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toSyntheticTexts } from '../bench/synthetic-texts';
import { closeBrowser, openHost, type OpenHost } from './host';
import { countOf, runCommand, textOf, textsOf } from './user';

const WAIT = { timeout: 60_000 };

async function waitForSentence(page: Page, part: string): Promise<void> {
  await page.locator('.second-story-graph-sentence', { hasText: part }).waitFor(WAIT);
}

/**
 * Takes the hand away and waits until two looks at the picture, a little apart, show the same: it is at rest and sharp.
 * Answers how it looks.
 */
async function waitForPicture(page: Page): Promise<string> {
  await page.mouse.move(2, 2);
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await look(page);
        return last === before;
      },
      { ...WAIT, interval: 500 },
    )
    .toBe(true);
  return last;
}

/** Waits until the picture looks just so. */
function picture(page: Page): ReturnType<typeof expect.poll> {
  return expect.poll(() => look(page), WAIT);
}

function look(page: Page): Promise<string> {
  return page.evaluate('document.querySelector(".second-story-graph-canvas").toDataURL()');
}

/** Where the only note of a kind is drawn: the middle of the pixels in its colour, in CSS pixels of the page. */
async function findOnPicture(page: Page, kind: string): Promise<{ readonly x: number; readonly y: number }> {
  const found: unknown = await page.evaluate(`(() => {
    const canvas = document.querySelector('.second-story-graph-canvas');
    const shape = document.querySelector('.second-story-graph-shape[data-kind="${kind}"]');
    const [red, green, blue] = getComputedStyle(shape).fill.match(/\\d+/g).map(Number);
    const { data, width } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let [x, y, count] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
      x += (at / 4) % width;
      y += Math.floor(at / 4 / width);
      count += 1;
    }
    const box = canvas.getBoundingClientRect();
    const toPage = (middle, size, real) => (middle / count) * (size / real);
    return count === 0
      ? [-1, -1]
      : [box.left + toPage(x, box.width, canvas.width), box.top + toPage(y, box.height, canvas.height)];
  })()`);
  return Array.isArray(found) ? { x: Number(found[0]), y: Number(found[1]) } : { x: -1, y: -1 };
}

afterAll(closeBrowser);

describe('a picture that a hand has changed', () => {
  const star = {
    'Systems/Ledger.md': '---\ntype: system\n---\n',
    ...Object.fromEntries(
      ['Ana', 'Bo', 'Cleo', 'Dag'].map((name) => [
        `People/${name}.md`,
        '---\ntype: person\nworked-on: ["[[Ledger]]"]\n---\n',
      ]),
    ),
  };

  test('is tidied, and the tidy is undone: everything lies again as the hand had left it', async () => {
    const host = await openHost({ vault: star });
    const { page } = host;
    try {
      await runCommand(page, 'graph-everything');
      await waitForSentence(page, '5 of 5 notes shown');
      await waitForPicture(page);
      const first = await findOnPicture(page, 'system');
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      await page.mouse.move(first.x + 60, first.y + 70, { steps: 6 });
      await page.mouse.up();
      await page.locator('[data-key="tool:undo"][aria-disabled="true"]').waitFor();
      const dragged = await waitForPicture(page);
      const there = await findOnPicture(page, 'system');
      // The middle of its pixels is a little off where a name lies on it.
      expect(Math.hypot(there.x - first.x - 60, there.y - first.y - 70)).toBeLessThan(5);
      await page.click('[data-key="tool:tidy"]');
      await page.locator('[data-key="tool:undo"][aria-disabled="false"]').waitFor();
      await page.mouse.move(2, 2);
      await picture(page).not.toBe(dragged);
      await page.click('[data-key="tool:undo"]');
      await page.locator('[data-key="tool:undo"][aria-disabled="true"]').waitFor();
      await page.mouse.move(2, 2);
      await picture(page).toBe(dragged);
    } finally {
      await host.close();
    }
  });
});

describe('five thousand notes', () => {
  let host: OpenHost;
  let page: Page;

  beforeAll(async () => {
    host = await openHost({ vault: toSyntheticTexts(5_000) });
    page = host.page;
    await runCommand(page, 'graph-everything');
    await waitForSentence(page, '150 of 5,000 notes drawn');
  }, 120_000);

  afterAll(async () => {
    await host.close();
  });

  test('the sentence, the legend and the table all say that not everything is drawn, and by what choice', async () => {
    await textOf(page, '.second-story-graph-sentence').toBe(
      '150 of 5,000 notes drawn: the newest incidents, each with what it touches. +4,850 more: draw more, open ' +
        'the table or narrow the question.',
    );
    await expect
      .poll(async () =>
        (await page.locator('.second-story-graph-legend-kind').allTextContents()).map((text) =>
          text.replace(/^\D+\d+ of /, ''),
        ),
      )
      .toEqual(['4,083', '250', '167', '500']);
    await textOf(page, '[data-key="legend:more"]').toBe('+4,850 more');
    await textOf(page, '.second-story-graph-table').toContain('150 of 5,000 drawn.');
  });

  test('a long lane is listed a piece at a time', async () => {
    const first = '.second-story-answer-lane:first-of-type';
    await countOf(page, `${first} li`).toBe(40);
    await textOf(page, `${first} .second-story-graph-more`).toContain('40 of 4,083 listed.');
    await page.getByRole('button', { name: 'List 100 more: Incidents' }).click();
    await countOf(page, `${first} li`).toBe(140);
    await textOf(page, `${first} .second-story-graph-more`).toContain('140 of 4,083 listed.');
  });

  test('a press on what is not drawn draws more of it, and another all of it', async () => {
    await page.click('[data-key="legend:more"]');
    await waitForSentence(page, '600 of 5,000 notes drawn');
    await page.click('[data-key="widen-all"]');
    await waitForSentence(page, '5,000 of 5,000 notes shown, with 22,816 links between them.');
    await countOf(page, '[data-key="legend:more"]').toBe(0);
  });

  test('in a crowd too, hiding a kind and showing it again moves nothing', async () => {
    const before = await waitForPicture(page);
    await page.click('[data-key="kind:person"]');
    await waitForSentence(page, '4,833 of 5,000 notes shown');
    await page.mouse.move(2, 2);
    await picture(page).not.toBe(before);
    await waitForPicture(page);
    await page.click('[data-key="kind:person"]');
    await waitForSentence(page, '5,000 of 5,000 notes shown');
    await page.mouse.move(2, 2);
    await picture(page).toBe(before);
  });

  test('hubs hold their links back until the settings say otherwise', async () => {
    const before = await waitForPicture(page);
    const toggle = async (): Promise<void> => {
      await page.evaluate(`(() => { window.app.setting.open(); window.app.setting.openTabById('second-story'); })()`);
      await page.locator('.setting-item', { hasText: 'What the incident graph shows at first.' }).click();
      await page.locator('[data-key="graphStopAtHubs"] .checkbox-container').click();
      await page.keyboard.press('Escape');
      await countOf(page, '.modal').toBe(0);
      await page.mouse.move(2, 2);
    };
    await toggle();
    await picture(page).not.toBe(before);
    await waitForPicture(page);
    await toggle();
    await picture(page).toBe(before);
  });

  test('what a filter cuts out of the crowd is shown whole, and the crowd comes back as it was', async () => {
    const crowd = await waitForPicture(page);
    await page.fill('.second-story-graph-query-input', 'kind:system');
    await waitForSentence(page, '250 of 5,000 notes shown');
    const few = await waitForPicture(page);
    await page.click('[data-key="tool:fit"]');
    await page.mouse.move(2, 2);
    await picture(page).toBe(few);
    await page.fill('.second-story-graph-query-input', '');
    await waitForSentence(page, '5,000 of 5,000 notes shown');
    await page.mouse.move(2, 2);
    await picture(page).toBe(crowd);
  });

  test('a hub that the filter names has all its links', async () => {
    await page.fill('.second-story-graph-query-input', 'within:1 of:[[Systems/quiet ledger 0]]');
    await waitForSentence(page, '325 of 5,000 notes shown, with 388 links between them.');
    await textsOf(page, '.second-story-graph-walk [role=option]').toContain('quiet ledger 0, system, asked about');
    await page.fill('.second-story-graph-query-input', '');
    await waitForSentence(page, '5,000 of 5,000 notes shown');
  });

  test('a filter of a million signs is refused in one sentence, and the last answer stays', async () => {
    await page.fill('.second-story-graph-query-input', 'kind:incident '.repeat(72_000));
    await textOf(page, '.second-story-graph-trouble').toContain(
      'signs, and up to 20,000 are read. Take some of it away. Until then the last filter stays.',
    );
    await textOf(page, '.second-story-graph-sentence').toContain('5,000 of 5,000 notes shown');
    await page.fill('.second-story-graph-query-input', '');
    await textOf(page, '.second-story-graph-trouble').toBe('');
  });

  test('the wheel brings the picture nearer, and fit shows it whole again', async () => {
    await page.click('[data-key="tool:fit"]');
    const whole = await waitForPicture(page);
    const box = await page.locator('.second-story-graph-canvas').boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.mouse.wheel(0, -400);
    await page.mouse.move(2, 2);
    await picture(page).not.toBe(whole);
    await page.click('[data-key="tool:fit"]');
    await page.mouse.move(2, 2);
    await picture(page).toBe(whole);
  });

  test('every question that needs no note has an answer, listed no longer than it can be read', async () => {
    for (const [question, sentence] of [
      ['who-alone', 'of the 444 notes it speaks of drawn'],
      ['everyone-knows', 'everyone'],
      ['by-date', '4,083 of 4,083 incidents had been written down'],
    ] as const) {
      await page.selectOption('.second-story-graph-question', question);
      await waitForSentence(page, sentence);
      await expect.poll(() => page.locator('.second-story-answer-row').count()).toBeLessThanOrEqual(4 * 40);
    }
    expect(host.consoleErrors).toEqual([]);
  });
});
