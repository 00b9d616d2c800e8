import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { toContrast, type Rgb } from '../../src/core/graph/show/colour-contrast';
import { closeBrowser, openHost, type OpenHost } from './host';
import { countOf, inPage, openNote, runCommand as run, textOf, textsOf, waitForRest } from './user';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECRET = 'borrowed the harbour master’s stamp';

const night: Readonly<Record<string, string>> = {
  'Systems/Ledger.md':
    '---\ntype: system\naliases: [the book]\nowners: ["[[Ana Reyes]]"]\n---\n\nThe [[Ledger replay]] is the ' +
    'part nobody likes.\n',
  'Systems/Ledger replay.md': '---\ntype: system\ndepends-on: ["[[Ledger]]"]\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\nprofile-ok: true\n---\n',
  'People/Bo Lind.md': '---\ntype: person\nleft: 2024-02-01\n---\n',
  'Knowledge/Replay needs the old key.md':
    '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Bo Lind]]"]\nconfirmed: 2024-01-20\n---\n\nThe ' +
    'new key is refused without a word. [[Bo Lind|Bo]] keeps the old one in the tin.\n',
  'Incidents/Stall.md':
    `---\ntype: incident\nstarted: 2024-01-05T08:00:00\nsystems: ["[[Ledger]]"]\nresponders: ["[[Ana ` +
    `Reyes]]"]\n---\n\nIt was late.\n\n[[Ana Reyes|Ana]] saw first that [[Ledger]] stood still.\n\n> ` +
    `[!off-record]\n> [[Bo Lind]] ${SECRET} for [[Ledger]].\n`,
};

async function withHost(wish: Parameters<typeof openHost>[0], act: (host: OpenHost) => Promise<void>): Promise<void> {
  const host = await openHost(wish);
  try {
    await act(host);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
}

async function openGraph(page: Page, path: string, question = 'graph-who-knows'): Promise<void> {
  await openNote(page, path);
  await run(page, question);
  const subject = path.replace(/^.*\//, '').replace(/\.md$/, '');
  if (question !== 'graph-everything') await textOf(page, '.second-story-graph-sentence').toContain(subject);
  await page.waitForSelector('.second-story-graph-sentence:not(:empty)');
}

/** Goes along the lines at a node, one press each, until the card tells of such a one. */
async function stepTo(page: Page, words: string): Promise<void> {
  const card = page.locator('.second-story-edge-card');
  for (let step = 0; step < 8 && !(await card.textContent())?.includes(words); step += 1) {
    const before = await card.textContent();
    await page.keyboard.press(']');
    await expect.poll(() => card.textContent()).not.toBe(before);
  }
}

const queryOf = (page: Page): ReturnType<typeof inPage> =>
  expect.poll(() => page.locator('.second-story-graph-query-input').last().inputValue());

async function countAxe(page: Page, inside: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(inside)})).then(({ violations }) => violations.map(({ id, ` +
      `nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe said nothing'];
}

afterAll(closeBrowser);

describe('who knows about a system, in the browser', () => {
  test('a reader sees people by lane, reads the sentence and opens it at its line', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await textOf(page, '.second-story-graph-sentence').toContain('Ledger: 2 people know about it');
      await textsOf(page, '.second-story-graph-table h3').toEqual(['Owns or worked on it', 'No longer here']);
      await page.getByText('Ana saw first that Ledger stood still.').first().waitFor();
      await page.getByRole('button', { name: 'Open Stall, line 10' }).first().click();
      await inPage(page, 'app.workspace.getActiveFile()?.path').toBe('Incidents/Stall.md');
      await inPage(page, 'app.workspace.activeEditor?.editor?.getCursor().line ?? -1').toBe(9);
    });
  });

  test('the keyboard alone leads from the system to the expert and to the sentence', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await page.focus('.second-story-graph-walk');
      const here = '.second-story-graph-walk [aria-selected=true]';
      await textOf(page, here).toBe('Ledger, system, asked about');
      await page.keyboard.press('n');
      await textOf(page, '[aria-live=assertive]').toContain('Ledger is owned by Ana Reyes');
      await stepTo(page, 'is about');
      await page.keyboard.press('Space');
      await textOf(page, here).toBe('Replay needs the old key, knowledge');
      await stepTo(page, 'is held by');
      await textOf(page, '[aria-live=assertive]').toContain('keeps the old one in the tin');
      await page.keyboard.press('Tab');
      for (
        let step = 0;
        step < 4 && !(await page.evaluate('document.activeElement.className.includes("second-story-quote-open")'));
        step += 1
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await inPage(page, 'app.workspace.getActiveFile()?.path').toBe('Knowledge/Replay needs the old key.md');
    });
  });

  test('an arrow walks to a neighbour, Backspace goes back to the question before, and focus stays', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await page.focus('.second-story-graph-walk');
      await page.keyboard.press('f');
      await queryOf(page).toBe('within:1 of:[[Systems/Ledger]]');
      await page.keyboard.press('2');
      await queryOf(page).toBe('within:2 of:[[Systems/Ledger]]');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await expect.poll(() => page.inputValue('.second-story-graph-question')).toBe('who-knows');
      await inPage(page, 'document.activeElement.className').toContain('second-story-graph-walk');
    });
  });

  test('somebody is hidden, and what nobody holds then is asked', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'People/Ana Reyes.md', 'graph-away');
      await textOf(page, '.second-story-graph-sentence').toContain('With Ana Reyes away');
      await textOf(page, '.second-story-graph-table').toContain('Whom would you call?');
    });
  });

  test('when one of two notes is gone, the one chosen next takes its place', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await page.evaluate(
        `app.workspace.getLeaf('tab').setViewState({ type: 'second-story-graph', active: true, state: { ` +
          `question: 'connected', subjects: ['People/Bo Lind.md', 'Systems/Ledger.md'] } })`,
      );
      await textOf(page, '.second-story-graph-sentence').toContain('Bo Lind and Ledger are 2 steps apart');
      await page.evaluate('app.fileManager.trashFile(app.vault.getFileByPath("People/Bo Lind.md"))');
      await textOf(page, '.second-story-graph-sentence').toBe(
        '“Bo Lind” is not in the graph, or not read yet. Choose one more note.',
      );
      await page.getByRole('button', { name: 'Choose another…' }).click();
      await page.fill('.prompt-input', 'Ledger replay');
      await page.locator('.suggestion-item.is-selected', { hasText: 'Ledger replay' }).waitFor();
      await page.keyboard.press('Enter');
      await textOf(page, '.second-story-graph-sentence').toContain(
        'Ledger replay and Ledger are 1 step apart: Ledger replay needs Ledger.',
      );
    });
  });

  test('the legend filters, and a filter that is not understood leaves the last answer standing', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md', 'graph-everything');
      await page.click('[data-key="kind:person"]');
      await queryOf(page).toBe('-kind:person');
      await waitForRest(page);
      const before = await page.textContent('.second-story-graph-sentence');
      await page.fill('.second-story-graph-query-input', '-kind:person kind:unicorn');
      await page.keyboard.press('Enter');
      await textOf(page, '.second-story-graph-trouble').toContain('Until then the last filter stays.');
      await textOf(page, '.second-story-graph-sentence').toBe(before);
    });
  });

  test('a tab comes back as it was, filter and all', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await page.fill('.second-story-graph-query-input', '-left');
      await page.keyboard.press('Enter');
      const state = 'app.workspace.getLeavesOfType("second-story-graph")[0].getViewState()';
      await inPage(page, state).toMatchObject({
        state: { question: 'who-knows', subjects: ['Systems/Ledger.md'], filter: '-left' },
      });
      const kept: unknown = await page.evaluate(state);
      await page.evaluate(
        `(async () => { const leaf = app.workspace.getLeaf('tab'); await ` +
          `leaf.setViewState(${JSON.stringify(kept)}); await app.workspace.revealLeaf(leaf); })()`,
      );
      await countOf(page, '.second-story-graph-query-input').toBe(2);
      await queryOf(page).toBe('-left');
    });
  });

  test('hiding a kind and showing it again moves nothing', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md', 'graph-everything');
      await waitForRest(page);
      const picture = 'document.querySelector(".second-story-graph-canvas").toDataURL()';
      const before: unknown = await page.evaluate(picture);
      const isAsBefore = `${picture} === ${JSON.stringify(before)}`;
      await page.click('[data-key="kind:person"]');
      await inPage(page, isAsBefore).toBe(false);
      await waitForRest(page);
      await page.click('[data-key="kind:person"]');
      await inPage(page, isAsBefore).toBe(true);
    });
  });

  test('a saved question is a note that anybody can read, and a block answers it again', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await page.click('[data-key="tool:more"]');
      await page.getByText('Save this question as a note').click();
      await page.fill('.modal input[type=text]', 'Who keeps the Ledger');
      await page.keyboard.press('Enter');
      await textOf(page, '.second-story-block .second-story-answer-sentence').toContain(
        'Ledger: 2 people know about it',
      );
      const text = String(
        await page.evaluate('app.vault.read(app.vault.getFileByPath("Graphs/Who keeps the Ledger.md"))'),
      );
      expect(text).toContain('type: graph-filter');
      expect(text).toContain('  - "[[Ledger]]"');
    });
  });

  test('when nothing changes, no frame is asked for', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await openGraph(page, 'Systems/Ledger.md');
      await waitForRest(page);
      const asked = await page.evaluate(
        '(async () => { let asked = 0; const real = window.requestAnimationFrame; window.requestAnimationFrame ' +
          '= (each) => { asked += 1; return real.call(window, each); }; await new Promise((done) => ' +
          'setTimeout(done, 600)); window.requestAnimationFrame = real; return asked; })()',
      );
      expect(asked).toBe(0);
    });
  });
});

describe('what must never happen', () => {
  test('what was said off the record is nowhere: not on the screen, not in a copy, not in an export', async () => {
    await withHost({ vault: night }, async ({ page }) => {
      await page.evaluate(
        'window.copied = ""; Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => { ' +
          'window.copied += text; return Promise.resolve(); } } })',
      );
      await openGraph(page, 'Systems/Ledger.md');
      await page.evaluate(
        'for (const each of document.querySelectorAll(".second-story-graph [aria-expanded=false]")) each.click()',
      );
      await page.click('[data-key="tool:more"]');
      await page.getByText('Copy the answer as Markdown').click();
      const exports = ['Markdown outline', 'Notes as CSV', 'Links as CSV', 'GraphML', 'Picture (SVG)'];
      for (const [at, name] of exports.entries()) {
        // The notice of the export before lies over the button for a while.
        await page.dispatchEvent('[data-key="tool:more"]', 'click');
        await page.getByText(`Export: ${name}`).click();
        await inPage(page, 'app.vault.getFiles().filter((file) => file.path.startsWith("Graphs/")).length').toBe(
          at + 1,
        );
      }
      await inPage(page, 'window.copied.length > 20').toBe(true);
      const all = await page.evaluate(
        '(async () => { let text = window.copied + ' +
          '[...document.querySelectorAll(".second-story-graph")].map((each) => each.innerHTML).join(); for ' +
          '(const file of app.vault.getFiles()) if (file.path.startsWith("Graphs/")) text += await ' +
          'app.vault.read(file); return text; })()',
      );
      expect(String(all)).toContain('Ana saw first');
      expect(String(all)).not.toContain(SECRET);
    });
  });
});

describe('for every reader', () => {
  test.each(['light', 'dark'] as const)(
    'nothing stands in a reader’s way in the %s theme, and every kind is seen',
    async (theme) => {
      await withHost({ theme }, async ({ page }) => {
        await openNote(page, 'Systems/Purser gateway.md');
        await run(page, 'show-connections');
        await page.waitForSelector('.second-story-connection');
        await openGraph(page, 'Systems/Purser gateway.md');
        await waitForRest(page);
        await expect.poll(() => countAxe(page, '.second-story-graph')).toEqual([]);
        await expect.poll(() => countAxe(page, '.second-story-connections')).toEqual([]);
        const colours: unknown = await page.evaluate(
          '(() => { const el = document.querySelector(".second-story-graph"); const style = ' +
            'getComputedStyle(el); return [...Array(9).keys()].map((kind) => ' +
            'style.getPropertyValue("--second-story-kind-" + ' +
            'kind).trim()).concat(getComputedStyle(' +
            'document.querySelector(".second-story-graph-picture").closest(".workspace-leaf") ' +
            '?? document.body).backgroundColor, style.getPropertyValue("--background-primary")); })()',
        );
        const [background, ...kinds] = await readColours(
          page,
          Array.isArray(colours) ? [String(colours[10]), ...colours.slice(0, 9).map(String)] : [],
        );
        expect(kinds).toHaveLength(9);
        for (const kind of kinds) expect(toContrast(kind, background ?? kind)).toBeGreaterThanOrEqual(3);
      });
    },
  );

  test('on a phone the table comes first, the picture takes two fifths, and a finger meets every button', async () => {
    await withHost({ width: 390, height: 780 }, async ({ page }) => {
      await openGraph(page, 'Systems/Purser gateway.md');
      await waitForRest(page);
      const [table, picture] = [
        await page.locator('.second-story-graph-table').boundingBox(),
        await page.locator('.second-story-graph-picture').boundingBox(),
      ];
      expect((table?.y ?? 0) < (picture?.y ?? 0)).toBe(true);
      expect((picture?.height ?? 0) / ((table?.height ?? 1) + (picture?.height ?? 0))).toBeCloseTo(0.4, 1);
      await page.click('.second-story-graph-sheet');
      await inPage(
        page,
        '[...document.querySelectorAll(".second-story-graph button, .second-story-graph ' +
          'select")].filter((each) => each.offsetParent && !each.className.includes("time-bar") && ' +
          'each.getBoundingClientRect().height < 44).map((each) => each.className || each.textContent)',
      ).toEqual([]);
    });
  });
});

async function readColours(page: Page, colours: readonly string[]): Promise<readonly Rgb[]> {
  const found: unknown = await page.evaluate(
    `(() => { const ctx = document.createElement('canvas').getContext('2d', { willReadFrequently: true }); ` +
      `return ${JSON.stringify(colours)}.map((colour) => { ctx.fillStyle = colour; ctx.fillRect(0, 0, 1, 1); ` +
      'return [...ctx.getImageData(0, 0, 1, 1).data]; }); })()',
  );
  return Array.isArray(found)
    ? found.map((each: unknown): Rgb =>
        Array.isArray(each) ? [Number(each[0]), Number(each[1]), Number(each[2])] : [0, 0, 0],
      )
    : [];
}
