import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost } from './host';
import { countOf, fileOf, inPage, runCommand, textOf, textsOf } from './user';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

afterAll(closeBrowser);

const SENTENCE = '.second-story-bases .second-story-answer-sentence';

test(
  'ready-made bases list the notes of a kind, and our view draws how they hang together, with what is around ' +
    'them on request',
  async () => {
    const host = await openHost();
    try {
      const { page } = host;
      await runCommand(page, 'make-bases');
      for (const name of ['Incidents', 'People', 'Systems', 'Knowledge'])
        await fileOf(host, `${name}.base`).toContain('second-story-graph');
      await page.evaluate(`app.workspace.getLeaf('tab').openFile(app.vault.getFileByPath('Systems.base'))`);
      await textsOf(page, '.bases-table td:first-child').toEqual([
        'Almanac',
        'Bus validators',
        'Card terminals',
        'Harbour clock',
        'Island link',
        'Lanes',
        'Manifest relay',
        'Pier gates',
        'Purser',
        'Purser gateway',
        'Ticket app',
        'Tide feed',
      ]);
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await textOf(page, SENTENCE).toMatch(/^12 notes of this base, with \d+ relations among them\./);
      await inPage(
        page,
        `(() => { const canvas = document.querySelector('.second-story-bases canvas'); return canvas !== null && ` +
          `new Set(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data).size > 2; })()`,
      ).toBe(true);
      await page.getByText('The relations in words').click();
      await textsOf(page, '.second-story-bases-words li').toContain('Almanac needs Tide feed');
      await page.getByLabel('Show what is one step around').check();
      await textOf(page, SENTENCE).toMatch(
        /^12 notes of this base and \d+ one step around, with \d+ relations among them\./,
      );
      await fileOf(host, 'Systems.base').toContain('around: true');
      expect(host.consoleErrors).toEqual([]);
    } finally {
      await host.close();
    }
  },
);

test('the filter of a base chooses the notes: a narrower one draws less, a changed note comes and goes', async () => {
  const host = await openHost({
    vault: {
      'Night.base':
        `filters:\n  or:\n    - 'if(note["type"], note["type"].toString().lower() == "system")'\n    - ` +
        `'file.hasTag("night")'\nviews:\n  - type: second-story-graph\n    name: Graph\n    filters: ` +
        `'!file.inFolder("Old")'\n`,
      'Ledger.md': '---\ntype: system\ndepends-on: ["[[Queue]]"]\n---\n',
      'Queue.md': '---\ntype: system\n---\n',
      'Old/Tape.md': '---\ntype: system\ndepends-on: ["[[Queue]]"]\n---\n',
      'Ana.md': '---\ntype: person\ntags: [night]\nworked-on: ["[[Queue]]"]\n---\n',
      'No properties.md': 'Plain.\n',
    },
  });
  try {
    const { page } = host;
    await page.evaluate(`app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('Night.base'))`);
    await textOf(page, SENTENCE).toBe('3 notes of this base, with 2 relations among them.');
    await page.evaluate(`app.vault.process(app.vault.getFileByPath('Ana.md'), (text) => text.replace('night', 'day'))`);
    await textOf(page, SENTENCE).toBe('2 notes of this base, with 1 relation among them.');
    await countOf(page, '.bases-error').toBe(0);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
});

test('a base is walked by keyboard alone: from a note along its relation to the sentence that says so', async () => {
  const host = await openHost({
    vault: {
      'All.base': 'filters: \'!file.inFolder("Old")\'\nviews:\n  - type: second-story-graph\n    name: Graph\n',
      'Ledger.md': '---\ntype: system\n---\n',
      'Stall.md':
        '---\ntype: incident\nstarted: 2024-01-05\nsystems: ["[[Ledger]]"]\n---\n\nIt was late.\n\n[[Ledger]] ' +
        'stood still until noon.\n',
    },
  });
  try {
    const { page } = host;
    const here = '.second-story-graph-walk [aria-selected=true]';
    const card = '.second-story-bases .second-story-edge-card';
    await page.evaluate(`app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('All.base'))`);
    await textOf(page, SENTENCE).toContain('2 notes of this base');
    await page.focus('.second-story-graph-walk');
    await textOf(page, here).toBe('Ledger, system');
    await page.keyboard.press(']');
    await textOf(page, card).toContain('“Stall” involved Ledger');
    await textOf(page, card).toContain('Ledger stood still until noon.');
    await textOf(page, '[aria-live=assertive]').toContain('Ledger stood still until noon.');
    await page.evaluate(axe);
    await inPage(
      page,
      `axe.run(document.querySelector('.second-story-bases')).then(({ violations }) => violations.map(({ id }) => id))`,
    ).toEqual([]);
    await page.keyboard.press('Space');
    await textOf(page, here).toBe('Stall, incident');
    await page.keyboard.press('/');
    await textOf(page, '[aria-live=assertive]').toBe('The filter of this base chooses the notes.');
    await page.keyboard.press('2');
    await inPage(page, `document.querySelector('.second-story-graph-query-input')?.value`).toBe(
      'within:2 of:[[Stall]]',
    );
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
});
