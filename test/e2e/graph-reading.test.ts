import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenHost } from './host';
import { countOf, fileOf, findOpen, inPage, openNote, runCommand, textOf, textsOf } from './user';

afterAll(closeBrowser);

const SENTENCE = '.workspace-leaf.mod-active .second-story-graph-sentence';

async function withHost(wish: Parameters<typeof openHost>[0], act: (host: OpenHost) => Promise<void>): Promise<void> {
  const host = await openHost(wish);
  try {
    await act(host);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
}

describe('a study group', () => {
  test('walks from incident to incident with a reason each, notes a reading; what was read comes last', async () => {
    await withHost({}, async (host) => {
      const { page } = host;
      await openNote(page, 'Kittiwake sails with nobody aboard');
      await runCommand(page, 'graph-read-next');
      await textOf(page, SENTENCE).toContain('“Unread” here: nobody has a reading note about it yet.');
      await page.getByRole('button', { name: 'Who reads? Anybody…' }).click();
      await page.locator('.prompt-input').fill('Wen Marsh');
      await page.locator('.suggestion-item.is-selected', { hasText: 'Wen Marsh' }).waitFor();
      await page.keyboard.press('Enter');
      await textOf(page, SENTENCE).toContain('“Unread” here: Wen Marsh has no reading note about it yet.');
      await textsOf(page, '.second-story-answer-lane-name').toEqual(['Unread']);
      const first = page.locator('.second-story-answer-row').first();
      await expect.poll(() => first.locator('.second-story-answer-reason').textContent()).toMatch(/share the .*\.$/);
      const title = String(await first.locator('.second-story-note-link').textContent());
      await openNote(page, title);
      await runCommand(page, 'new-reading');
      await page.locator('.modal').waitFor();
      await expect.poll(() => page.locator('.modal input').first().inputValue()).toBe(`Wen Marsh reads ${title}`);
      await page.locator('.modal button.mod-cta').click();
      await fileOf(host, `Readings/Wen Marsh reads ${title}.md`).toMatch(
        /reader:\n {2}- "\[\[Wen Marsh\]\]"\ndate: \d{4}-\d{2}-\d{2}\n/,
      );
      // The note that was made is opened by the press itself, a little later than it is written.
      await expect.poll(() => findOpen(page)).toBe(`Wen Marsh reads ${title}`);
      await page.locator('.workspace-leaf.mod-active .cm-content').waitFor();
      await openNote(page, 'Kittiwake sails with nobody aboard');
      await runCommand(page, 'graph-read-next');
      await textOf(page, SENTENCE).toContain('Wen Marsh has no reading note');
      await expect
        .poll(() =>
          page
            .locator('.workspace-leaf.mod-active .second-story-answer-row .second-story-note-link')
            .first()
            .textContent(),
        )
        .not.toBe(title);
    });
  });

  test('draws where to begin: the same for the same group and day', async () => {
    await withHost({}, async ({ page }) => {
      await runCommand(page, 'graph-read-next');
      await textOf(page, SENTENCE).toContain('or draw one for a group.');
      const draw = async (): Promise<void> => {
        await page.locator('[data-key="choose-draw"]').click();
        await page.locator('.modal input[type=text]').fill('Thursday readers');
        await page.locator('.modal input[type=date]').fill('2026-11-26');
        await page.locator('.modal button.mod-cta').click();
      };
      await draw();
      await textOf(page, SENTENCE).toMatch(/^Drawn for Thursday readers, 2026-11-26: begin with /);
      const drawn = await page.locator(SENTENCE).textContent();
      await page.getByRole('button', { name: 'Take the nearest instead' }).click();
      await textOf(page, SENTENCE).toContain('or draw one for a group.');
      await draw();
      await textOf(page, SENTENCE).toBe(drawn);
    });
  });
});

describe('the other ways to ask who knows', () => {
  test('a link from outside opens the answer, and one that names nothing here says so', async () => {
    await withHost({}, async ({ page }) => {
      await page.evaluate(
        `app.protocols.get('second-story-who-knows')({ action: 'second-story-who-knows', system: 'the gateway' })`,
      );
      await textOf(page, '.modal .second-story-answer-sentence').toMatch(/^Purser gateway: \d+ people know about it/);
      await page.keyboard.press('Escape');
      await countOf(page, '.modal').toBe(0);
      await page.evaluate(
        `app.protocols.get('second-story-who-knows')({ action: 'second-story-who-knows', system: '<b>Toaster' })`,
      );
      await textOf(page, '.notice').toBe(
        'No note here is called “<b>Toaster”. The link may come from another vault, or the note was renamed.',
      );
      await inPage(page, `app.cli.get('second-story:who-knows').handler({ system: 'Purser gateway' })`).toContain(
        '**Says so**',
      );
    });
  });

  test('an empty vault is met calmly in every place', async () => {
    await withHost({ vault: {} }, async ({ page }) => {
      await runCommand(page, 'show-connections');
      await textOf(page, '.second-story-connections .second-story-doors').toContain('Four ways to begin');
      for (const question of [
        'who-knows',
        'who-alone',
        'away',
        'shares',
        'connected',
        'read-next',
        'by-date',
        'everyone-knows',
        'everything',
      ]) {
        await runCommand(page, `graph-${question}`);
        await textOf(page, SENTENCE).not.toBe('');
      }
      await runCommand(page, 'who-knows');
      await textOf(page, '.suggestion-empty').toContain('No incident, system, person or knowledge note');
      await page.keyboard.press('Escape');
      await inPage(page, `app.cli.get('second-story:who-knows').handler({ system: 'x', format: 'json' })`).toContain(
        'This vault holds no incident',
      );
      await page.evaluate(`app.protocols.get('second-story-who-knows')({ action: 'second-story-who-knows' })`);
      await countOf(page, '.notice').toBe(1);
    });
  });

  test('when Obsidian’s own graph is not as we know it, one notice says so and our view goes on', async () => {
    await withHost({}, async ({ page }) => {
      await openNote(page, 'Purser');
      await runCommand(page, 'graph-who-knows');
      await textOf(page, SENTENCE).toContain('Purser: ');
      await page.dispatchEvent('.workspace-leaf.mod-active [data-key="tool:more"]', 'click');
      await page.getByText("Filter Obsidian's graph to this answer").click();
      await textsOf(page, '.notice').toEqual([expect.stringContaining('so nothing was changed there')]);
      await page.fill('.second-story-graph-query-input', '-left');
      await page.press('.second-story-graph-query-input', 'Enter');
      await textOf(page, SENTENCE).toContain('The filter takes away');
    });
  });
});
