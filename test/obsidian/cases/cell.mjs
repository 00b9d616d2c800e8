import { browser, expect } from '@wdio/globals';
import { clickText, open, readNote } from './vault.mjs';

describe('a table cell in live preview', () => {
  beforeEach(() => browser.reloadObsidian({ vault: 'vault' }));

  async function putCursorInCell() {
    await open('Incidents/Ferry.md');
    await browser.executeObsidian(({ app }) => {
      const { editor } = app.workspace.activeEditor;
      editor.focus();
      editor.setCursor(editor.offsetToPos(editor.getValue().indexOf('should have paged')));
    });
    await browser.$('.cm-table-widget .cm-editor').waitForExist();
  }

  it('keeps a phrase in the cell it stands in', async () => {
    const before = await readNote('Incidents/Ferry.md');
    await putCursorInCell();
    await browser.executeObsidianCommand('second-story:explain-finding');
    await clickText('Keep these words');
    await browser.waitUntil(async () => (await readNote('Incidents/Ferry.md')) !== before);
    const changed = (await readNote('Incidents/Ferry.md')).split('\n').filter((line) => line.includes('%%keep:'));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('should have paged');
  });

  it('writes the question below the table and nowhere else', async () => {
    const before = (await readNote('Incidents/Ferry.md')).split('\n');
    await putCursorInCell();
    await browser.executeObsidianCommand('second-story:explain-finding');
    await clickText('Insert the question below');
    await browser.waitUntil(async () => (await readNote('Incidents/Ferry.md')).includes('[!question|'));
    const after = (await readNote('Incidents/Ferry.md')).split('\n');
    expect(after.findIndex((line) => line.startsWith('> [!question|'))).toBeGreaterThan(
      after.findIndex((line) => line.includes('should have paged')),
    );
    expect(before.filter((line) => line.startsWith('---'))).toEqual(after.filter((line) => line.startsWith('---')));
  });
});
