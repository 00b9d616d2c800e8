import type { CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openHost, type OpenHost } from './host';
import { chooseCommand, countOf, inPage, openNote, textsOf } from './user';

const MARKED = '.cm-content .second-story-finding';
const ACCOUNT =
  '---\ntype: incident\n---\n\n## Story\n\nThe team should have called the depot.\n\nNoon came and ' +
  'went.\n\nNobody noticed the second lamp.\n';

let host: OpenHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

async function open(text: string): Promise<OpenHost> {
  host = await openHost({ vault: { 'Belt.md': text } });
  await openNote(host.page, 'Belt');
  return host;
}

/** Where the cursor stands, as line and column counted from 0. */
const CURSOR =
  `(() => { const { line, ch } = window.app.workspace.activeEditor.editor.getCursor(); return line + ':' + ch; ` +
  '})()';

const textOfNote = `window.app.workspace.activeEditor.editor.getValue()`;

async function putCursor(page: Page, line: number, ch: number): Promise<void> {
  await page.evaluate(
    '(() => { const { editor } = window.app.workspace.activeEditor; editor.focus(); editor.setCursor({ line: ' +
      `${String(line)}, ch: ${String(ch)} }); })()`,
  );
  await inPage(page, CURSOR).toBe(`${String(line)}:${String(ch)}`);
}

describe('an input method', () => {
  /**
   * Composes a word letter by letter, as an input method does, and waits after each until the editor has taken it in.
   */
  async function compose(cdp: CDPSession, page: Page, stages: readonly string[], before: string): Promise<void> {
    for (const text of stages) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await inPage(page, textOfNote).toContain(before + text);
    }
  }

  test('composes the last word of a phrase undisturbed, and the underline comes when the word is settled', async () => {
    const { page, consoleErrors } = await open(
      '---\ntype: incident\n---\n\n## Story\n\nThe team should have \n\nNobody noticed it.\n',
    );
    await textsOf(page, MARKED).toEqual(['Nobody noticed']);
    const cdp = await page.context().newCDPSession(page);
    await putCursor(page, 6, 21);
    await compose(cdp, page, ['c', 'ca', 'call', 'calle', 'called'], 'The team should have ');
    await inPage(page, `window.app.workspace.activeEditor.editor.cm.composing`).toBe(true);
    await textsOf(page, MARKED).toEqual(['Nobody noticed']);
    await cdp.send('Input.insertText', { text: 'called' });
    await inPage(page, textOfNote).toBe(
      '---\ntype: incident\n---\n\n## Story\n\nThe team should have called\n\nNobody noticed it.\n',
    );
    await textsOf(page, MARKED).toEqual(['should have called', 'Nobody noticed']);
    expect(consoleErrors).toEqual([]);
  });

  test('composes letters inside an underlined phrase without losing or doubling any', async () => {
    const { page, consoleErrors } = await open(ACCOUNT);
    await textsOf(page, MARKED).toEqual(['should have called', 'Nobody noticed']);
    const cdp = await page.context().newCDPSession(page);
    await putCursor(page, 6, 16);
    await compose(cdp, page, ['n', 'ne', '\u306D', '\u306D\u3053', '\u732B'], 'should ');
    await cdp.send('Input.insertText', { text: '\u732B' });
    await inPage(page, textOfNote).toBe(ACCOUNT.replace('should have', 'should \u732Bhave'));
    await page.keyboard.press('Backspace');
    await inPage(page, textOfNote).toBe(ACCOUNT);
    await textsOf(page, MARKED).toEqual(['should have called', 'Nobody noticed']);
    expect(consoleErrors).toEqual([]);
  });
});

describe('with Vim’s keys', () => {
  async function openWithVim(): Promise<OpenHost> {
    const opened = await open(ACCOUNT);
    await chooseCommand(opened.page, 'Toggle Vim key bindings');
    await countOf(opened.page, '.cm-content .second-story-finding').toBe(2);
    await opened.page.locator('.cm-vimMode').waitFor();
    return opened;
  }

  test('motions, a deleted word, its repetition and undo pass an underlined phrase as any other', async () => {
    const { page, consoleErrors } = await openWithVim();
    await putCursor(page, 6, 0);
    await page.keyboard.type('ww');
    await inPage(page, CURSOR).toBe('6:9');
    await page.keyboard.type('dw');
    await inPage(page, textOfNote).toContain('The team have called the depot.');
    await textsOf(page, MARKED).toEqual(['Nobody noticed']);
    await page.keyboard.type('.');
    await inPage(page, textOfNote).toContain('The team called the depot.');
    await page.keyboard.type('uu');
    await inPage(page, textOfNote).toContain('The team should have called the depot.');
    await textsOf(page, MARKED).toEqual(['should have called', 'Nobody noticed']);
    expect(consoleErrors).toEqual([]);
  });

  test('visual mode takes an underlined phrase as a whole, and what is written instead is read at once', async () => {
    const { page } = await openWithVim();
    await putCursor(page, 6, 9);
    await page.keyboard.type('v2ec');
    await inPage(page, textOfNote).toContain('The team  called the depot.');
    await page.keyboard.type('could have');
    await page.keyboard.press('Escape');
    await inPage(page, textOfNote).toContain('The team could have called the depot.');
    await textsOf(page, MARKED).toEqual(['could have called', 'Nobody noticed']);
  });

  test('the commands move from phrase to phrase, and Escape leads from the card back to the note', async () => {
    const { page } = await openWithVim();
    await putCursor(page, 0, 0);
    await chooseCommand(page, 'Next highlighted phrase');
    await inPage(page, CURSOR).toBe('6:9');
    await chooseCommand(page, 'Next highlighted phrase');
    await inPage(page, CURSOR).toBe('10:0');
    await chooseCommand(page, 'Previous highlighted phrase');
    await inPage(page, CURSOR).toBe('6:9');
    await chooseCommand(page, 'Explain finding at cursor');
    await page.locator('.second-story-card').waitFor();
    await inPage(page, `document.activeElement?.closest('.second-story-card') !== null`).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.second-story-card').waitFor({ state: 'detached' });
    await inPage(page, `document.activeElement?.classList.contains('cm-content') ?? false`).toBe(true);
    await page.keyboard.type('x');
    await inPage(page, textOfNote).toContain('The team hould have called');
  });
});
