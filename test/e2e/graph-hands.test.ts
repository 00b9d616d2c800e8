import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { closeBrowser, openHost, type OpenHost } from './host';
import { inPage, openNote, putCursor, runCommand, textOf, textsOf, waitForRest } from './user';

afterAll(closeBrowser);

const QUERY = '.second-story-graph-query-input';
const SENTENCE = '.second-story-graph-sentence';
const OFFERED = '.suggestion-item span:first-child';

const harbour: Readonly<Record<string, string>> = {
  'Systems/Ledger.md': '---\ntype: system\nowners: ["[[Ana Reyes]]"]\n---\n',
  'Systems/Payments.md': '---\ntype: system\n---\n',
  'People/Ana Reyes.md': '---\ntype: person\nworked-on: ["[[Ledger]]"]\n---\n',
  'Knowledge/The old key works.md': '---\ntype: knowledge\nabout: ["[[Ledger]]"]\nheld-by: ["[[Ana Reyes]]"]\n---\n',
  'Incidents/Stall.md': '---\ntype: incident\nstarted: 2026-01-05\nsystems: ["[[Ledger]]", "[[Payments]]"]\n---\n',
  'Diary.md': 'Ask \n',
};

async function withGraph(
  question: string,
  act: (host: OpenHost, page: Page) => Promise<void>,
  width?: number,
): Promise<void> {
  const host = await openHost({ vault: harbour, ...(width === undefined ? {} : { width }) });
  const { page } = host;
  try {
    await openNote(page, 'Systems/Ledger.md');
    await runCommand(page, `graph-${question}`);
    await textOf(page, SENTENCE).toMatch(question === 'everything' ? /notes shown/ : /^Ledger: /);
    await waitForRest(page);
    await act(host, page);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
}

/** Where a note lies on the picture, in pixels of the window. */
async function placeOf(page: Page, path: string): Promise<{ readonly x: number; readonly y: number }> {
  const found: unknown = await page.evaluate(`(() => {
    const { furniture, scenery } = app.workspace.getLeavesOfType('second-story-graph')[0].view;
    const { x, y } = furniture.picture.toPlaceInWindow(scenery.model.paths.indexOf(${JSON.stringify(path)}));
    return [x, y];
  })()`);
  const [x, y] = Array.isArray(found) ? found.map(Number) : [];
  return { x: x ?? 0, y: y ?? 0 };
}

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('.menu-item', { hasText: item }).first().click();
}

describe('the filter line', () => {
  test('offers clauses and what may stand behind them, and the keyboard alone writes a filter', async () => {
    await withGraph('everything', async (_host, page) => {
      await page.focus(QUERY);
      await textsOf(page, OFFERED).toContain('kind:');
      await page.keyboard.type('sys');
      await textsOf(page, OFFERED).toEqual(['system:']);
      await page.keyboard.press('Enter');
      await textsOf(page, OFFERED).toEqual(['[[Ledger]]', '[[Payments]]']);
      await page.keyboard.press('ArrowDown');
      await inPage(
        page,
        `document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent`,
      ).toContain('Payments');
      await page.keyboard.press('Enter');
      await inPage(page, 'document.activeElement.value').toBe('system:[[Payments]] ');
      await page.keyboard.type('-kind:inc');
      await textsOf(page, OFFERED).toEqual(['incident']);
      await page.keyboard.press('Enter');
      await textsOf(page, '.second-story-graph-chips .second-story-chip-text').toEqual([
        'system:[[Payments]]',
        '-kind:incident',
      ]);
      await textOf(page, SENTENCE).toMatch(/^1 of 5 notes shown/);
    });
  });

  test('that was emptied is sent with Enter, and nothing is taken from a list', async () => {
    await withGraph('everything', async (_host, page) => {
      await page.fill(QUERY, 'kind:system');
      await page.press(QUERY, 'Enter');
      await textOf(page, SENTENCE).toMatch(/^2 of 5 notes shown/);
      await page.fill(QUERY, '');
      await page.press(QUERY, 'Enter');
      await textOf(page, SENTENCE).toMatch(/^5 of 5 notes shown/);
      await inPage(page, `document.querySelector('${QUERY}').value`).toBe('');
    });
  });

  test('marks the piece that is not understood, says one thing about it, and lets go once it is mended', async () => {
    await withGraph('everything', async (_host, page) => {
      await page.fill(QUERY, '-left kind:incidant after:2026');
      await textOf(page, '.second-story-graph-trouble').toBe(
        '“kind:incidant”: There is no kind “incidant”. Did you mean “incident”? Until then the last filter stays.',
      );
      await textOf(page, '.second-story-graph-slip-here').toBe('kind:incidant');
      // The line lies under the very signs of the field.
      await inPage(
        page,
        `(() => { const box = document.querySelector('${QUERY}').getBoundingClientRect();
          const slip = document.querySelector('.second-story-graph-slip-here').getBoundingClientRect();
          return slip.left > box.left + 20 && slip.right < box.right && slip.bottom <= box.bottom + 1; })()`,
      ).toBe(true);
      await page.fill(QUERY, '-left kind:incident after:2026');
      await textsOf(page, '.second-story-graph-slip-here').toEqual([]);
    });
  });
});

describe('a hand on the picture', () => {
  test('carries a note into an open note, where its link is written and can be undone', async () => {
    await withGraph('who-knows', async (_host, page) => {
      await page.evaluate(
        `(async () => { const leaf = app.workspace.getLeaf('split', 'vertical');
          await leaf.openFile(app.vault.getFileByPath('Diary.md')); })()`,
      );
      await inPage(page, `app.workspace.activeEditor?.file?.path`).toBe('Diary.md');
      await putCursor(page, '4');
      const from = await placeOf(page, 'People/Ana Reyes.md');
      const line = await page.locator('.workspace-leaf.mod-active .cm-line').first().boundingBox();
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 20, from.y, { steps: 4 });
      await page.mouse.move((line?.x ?? 0) + 200, (line?.y ?? 0) + 8, { steps: 8 });
      await page.mouse.up();
      await inPage(page, 'app.workspace.activeEditor.editor.getValue()').toMatch(
        /^Ask \[\[(?:People\/)?Ana Reyes\]\]\n$/,
      );
      await page.locator('.workspace-leaf.mod-active .cm-content').focus();
      await page.keyboard.press('Control+z');
      await inPage(page, 'app.workspace.activeEditor.editor.getValue()').toBe('Ask \n');
    });
  });

  test('selects a second note with Shift, and both are asked how they are connected', async () => {
    await withGraph('who-knows', async (_host, page) => {
      const click = async (path: string): Promise<void> => {
        const { x, y } = await placeOf(page, path);
        await page.mouse.click(x, y);
      };
      await click('People/Ana Reyes.md');
      await page.keyboard.down('Shift');
      await click('Knowledge/The old key works.md');
      await page.keyboard.up('Shift');
      await textOf(page, '.second-story-edge-words').toBe('Ana Reyes and The old key works');
      await page.getByRole('button', { name: 'How are these connected?' }).click();
      await textOf(page, SENTENCE).toContain('Ana Reyes and “The old key works” are 1 step apart');
    });
  });

  test('the same by keyboard: C on one note, C on another', async () => {
    await withGraph('who-knows', async (_host, page) => {
      await page.focus('.second-story-graph-walk');
      await page.keyboard.press('c');
      await textOf(page, '[aria-live=assertive]').toContain('C on a second note');
      await page.keyboard.press(']');
      await page.keyboard.press('Space');
      await page.keyboard.press('c');
      await textOf(page, SENTENCE).toMatch(/^Ledger and .* are 1 step apart/);
    });
  });

  test('comes nearer with Ctrl and plus, goes away with minus, and shows all with 0', async () => {
    await withGraph('who-knows', async (_host, page) => {
      const scale = `app.workspace.getLeavesOfType('second-story-graph')[0].view.furniture.picture.canvas.camera.scale`;
      const before = Number(await page.evaluate(scale));
      await page.focus('.second-story-graph-walk');
      await page.keyboard.press('Control+Equal');
      await inPage(page, scale).toBeCloseTo(before * 1.3, 5);
      await page.keyboard.press('Control+Minus');
      await page.keyboard.press('Control+Minus');
      await inPage(page, scale).toBeCloseTo(before / 1.3, 5);
      await page.keyboard.press('Control+0');
      await inPage(page, scale).toBeCloseTo(before, 5);
    });
  });
});

describe('a menu on the picture', () => {
  test('of a note makes a new note that links to it', async () => {
    await withGraph('who-knows', async (_host, page) => {
      const { x, y } = await placeOf(page, 'People/Ana Reyes.md');
      await page.mouse.click(x, y, { button: 'right' });
      await choose(page, 'New knowledge note linked to it…');
      await page.locator('.modal').waitFor();
      await page.keyboard.type('The gate sticks');
      await page.locator('.modal button.mod-cta').click();
      await inPage(page, `app.vault.getFileByPath('Knowledge/The gate sticks.md') !== null`).toBe(true);
      await inPage(page, `app.vault.read(app.vault.getFileByPath('Knowledge/The gate sticks.md'))`).toMatch(
        /held-by:\s+- "\[\[Ana Reyes\]\]"/,
      );
    });
  });

  test('of a note on the map pins it', async () => {
    await withGraph('everything', async (_host, page) => {
      const { x, y } = await placeOf(page, 'Systems/Ledger.md');
      await page.mouse.click(x, y, { button: 'right' });
      await choose(page, 'Pin, or let go');
      const pins =
        "app.workspace.getLeavesOfType('second-story-graph')[0].getViewState().state.pins.map((pin) => pin.path)";
      await inPage(page, pins).toEqual(['Systems/Ledger.md']);
    });
  });

  test('of an empty spot shows the whole picture, and has all that the question can become', async () => {
    await withGraph('who-knows', async (_host, page) => {
      const box = await page.locator('.second-story-graph-canvas').boundingBox();
      await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) - 4, { button: 'right' });
      await textsOf(page, '.menu-item').toEqual(
        expect.arrayContaining([
          expect.stringContaining('Show the whole picture'),
          expect.stringContaining('Save this question as a note…'),
          expect.stringContaining('Export: Canvas'),
        ]),
      );
    });
  });
});
