import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { HostWish, OpenHost } from './host';
import { closeBrowser, openHost } from './host';
import {
  countOf,
  fileOf,
  inPage,
  openNote,
  putCursor,
  readFileOf,
  runCommand,
  textOf,
  textsOf,
  waitForRest,
} from './user';

let hosts: OpenHost[] = [];

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  hosts = [];
});
afterAll(closeBrowser);

async function open(wish: HostWish = {}): Promise<OpenHost> {
  const host = await openHost(wish);
  hosts.push(host);
  return host;
}

const TIDE = 'The tide that did not turn';

/** Says who reads here, as somebody at the keyboard does. */
async function sayWho(host: OpenHost, name: string): Promise<void> {
  const { page } = host;
  await runCommand(page, 'who-reads');
  await page.locator('.modal input').fill(name);
  await page.locator('.modal button.mod-cta').click();
  await countOf(page, '.modal').toBe(0);
}

/** Selects words of the note that is open for editing. */
async function selectWords(host: OpenHost, words: string): Promise<void> {
  await putCursor(host.page, `editor.getValue().indexOf(${JSON.stringify(words)})`);
  await host.page.evaluate(`(() => {
    const { editor } = window.app.workspace.activeEditor;
    const from = editor.getValue().indexOf(${JSON.stringify(words)});
    editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + ${words.length}));
  })()`);
}

describe('a reader with an incident', () => {
  test('is asked once who reads, and a new name gets a note; what is written makes the reading note', async () => {
    const host = await open();
    const { page } = host;
    await openNote(page, TIDE);
    const before = await page.evaluate('window.app.workspace.activeEditor.editor.getValue()');
    await runCommand(page, 'show-reading');
    await textOf(page, '.second-story-reading-head').toContain('Nobody has said who reads here.');
    const field = page.locator('.second-story-reading-field');
    await field.fill('Who looks at the weed on other days?');
    await field.press('Control+Enter');
    await page.locator('.modal input').fill('Ada Fisk');
    await page.locator('.modal button.mod-cta').click();
    const path = `Readings/Ada Fisk reads ${TIDE}.md`;
    await fileOf(host, path).toMatch(
      new RegExp(
        /reader:\n {2}- "\[\[Ada Fisk\]\]"\ndate: \d{4}-\d\d-\d\d\ndrawn: chosen\n---\n\n?/.source +
          /## Questions\n\n- Who looks at the weed on other days\? \^q-\w{5}\n/.source,
      ),
    );
    await fileOf(host, 'People/Ada Fisk.md').toContain('type: person');
    await textsOf(page, '.second-story-reading-remarks li').toEqual(['Who looks at the weed on other days?']);
    await page.locator('[data-key="kind:took-away"]').click();
    await field.fill('A new time is not a new number');
    await field.press('Control+Enter');
    await fileOf(host, path).toContain('took-away:\n  - A new time is not a new number\n');
    await inPage(page, 'window.app.workspace.activeEditor.editor.getValue()').toBe(before);
    expect(host.consoleErrors).toEqual([]);
  });

  test('leaves a remark about selected words in a note of its own, and finds it or hears that it is gone', async () => {
    const host = await open();
    const { page } = host;
    await sayWho(host, 'Wen Marsh');
    await openNote(page, TIDE);
    await runCommand(page, 'show-reading');
    await openNote(page, TIDE);
    await selectWords(host, 'with a fresh time beside it');
    await runCommand(page, 'remark-surprise');
    const path = `Readings/Wen Marsh reads ${TIDE}.md`;
    await fileOf(host, path).toContain(`## What surprised me\n\n- “with a fresh time beside it” [[${TIDE}#Story]] ^s-`);
    await selectWords(host, 'Wrack on the stone');
    await runCommand(page, 'remark-question');
    await page.locator('.modal textarea').fill('Who taught the mate to look?');
    await page.keyboard.press('Control+Enter');
    await fileOf(host, path).toContain(`- Who taught the mate to look? — “Wrack on the stone” [[${TIDE}#Moments]] ^q-`);
    await countOf(page, '.cm-content .second-story-reading-dot').toBe(2);
    await page.evaluate(`(() => {
      const { editor } = window.app.workspace.activeEditor;
      const from = editor.getValue().indexOf('with a fresh time');
      editor.replaceRange('with the same old', editor.offsetToPos(from), editor.offsetToPos(from + 17));
    })()`);
    await countOf(page, '.cm-content .second-story-reading-dot').toBe(1);
    await textOf(page, '.second-story-reading-gone').toBe('no longer in the text in these words');
    expect(host.consoleErrors).toEqual([]);
  });
});

describe('a story whose ending is hidden', () => {
  test('shows what comes later nowhere before its turn, keeps answers, and goes on another day', async () => {
    const host = await open();
    const { page } = host;
    await sayWho(host, 'Wen Marsh');
    await openNote(page, TIDE);
    await runCommand(page, 'read-hidden');
    await textOf(page, '.second-story-hidden-stop').toContain('The last real row.');
    await countOf(page, '.second-story-hidden-stop').toBe(1);
    const LATER = ['Wrack on the stone', 'gauge’s fuse', "gauge's fuse", 'forty centimetres'];
    /** What of the later story is anywhere in the page or in what a screen reader is told. */
    const seen = async (): Promise<readonly string[]> => {
      const all = (await page.content()) + (await page.locator('body').ariaSnapshot());
      return LATER.filter((words) => all.includes(words));
    };
    expect(await seen()).toEqual([]);
    await countOf(page, '.workspace-leaf .cm-content').toBe(0);
    const field = page.locator('.second-story-hidden textarea');
    await field.fill('The gauge is dead. I would look at the fuse box.');
    await field.press('Control+Enter');
    await countOf(page, '.second-story-hidden-stop').toBe(2);
    await fileOf(host, `Readings/Wen Marsh reads ${TIDE}.md`).toContain(
      '> [!stop|05:20] What do you make of it, and what would you look at?\n' +
        '> The gauge is dead. I would look at the fuse box.\n',
    );
    expect(await seen()).toEqual([]);
    // Nothing to undo, and nothing to do again, brings the ending; the reading note does not hold it either.
    for (const keys of ['Control+z', 'Control+z', 'Control+Shift+z', 'Control+y']) {
      await page.locator('.second-story-hidden textarea').press(keys);
      expect(await seen()).toEqual([]);
    }
    const mine = readFileOf(host, `Readings/Wen Marsh reads ${TIDE}.md`);
    expect(LATER.filter((words) => mine.includes(words))).toEqual([]);
    await page.locator('.second-story-hidden [data-key="on"]').click();
    await countOf(page, '.second-story-hidden-stop').toBe(3);
    await page.evaluate(`window.app.workspace.detachLeavesOfType('second-story-hidden')`);
    await openNote(page, 'Tide feed');
    await runCommand(page, 'choose-incident');
    await page.locator('.prompt-input').fill(TIDE);
    await page.keyboard.press('Enter');
    await countOf(page, '.second-story-hidden-stop').toBe(3);
    await textOf(page, '.second-story-hidden-answer').toContain('The gauge is dead.');
    await waitForRest(page);
    expect(host.consoleErrors).toEqual([]);
  });

  test('before a room shows one stop at a time with a question for everybody', async () => {
    const host = await open();
    const { page } = host;
    await sayWho(host, 'Petra Lindqvist');
    await openNote(page, TIDE);
    await runCommand(page, 'read-hidden');
    await page.getByRole('button', { name: 'Show to a room' }).click();
    await textOf(page, '.is-projector .second-story-hidden-question').toContain('Stop at this paragraph.');
    await page.locator('.second-story-hidden [data-key="on"]').click();
    await textsOf(page, '.second-story-hidden-stop').toEqual([expect.stringContaining('hangs the board')]);
    expect(host.consoleErrors).toEqual([]);
  });

  test('a blind draw gives the same incident to everybody and does not say which it is', async () => {
    const drawn: string[] = [];
    for (const name of ['Wen Marsh', 'Yusuf Brandal']) {
      const host = await open();
      const { page } = host;
      await sayWho(host, name);
      await runCommand(page, 'draw-incident');
      await page.locator('.modal input[type=text]').fill('Thursday readers');
      await page.locator('.modal input[type=date]').fill('2026-11-26');
      await page.locator('.modal button.mod-cta').click();
      await countOf(page, '.second-story-hidden-stop').toBe(1);
      await textOf(page, '.second-story-hidden h2').toBe('Ending hidden');
      drawn.push(String(await page.locator('.second-story-hidden-stop').first().textContent()));
      expect(host.consoleErrors).toEqual([]);
    }
    expect(drawn[0]).toBe(drawn[1]);
  });
});
