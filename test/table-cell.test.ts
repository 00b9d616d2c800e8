// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { editorInfoField } from './host/page/editor/fields';
import type { HostApp } from './host/page/ui/app';
import { MarkdownView } from './host/page/ui/views/markdown-view';
import { find, findLater, listNotices, pick, rest, run } from './app/by-hand';
import { eventually, listMarked, openNote, runPlugin } from './app/language/at-home';
import { saveAll } from './app/vault/disturbances';

// Since 1.5 a cell that is written in is an editor of its own: it gets every registered extension, its text is the
// cell's, and its editorInfoField is the whole note's view (No-Instructions/Relay#112, rvben/obsidian-rumdl#11).

const CELL = ' At nine the team should have called the depot. Nobody noticed. ';
const HEAD =
  '---\ntype: incident\n---\n\n## Story\n\nWe start here, and nothing in this line is wrong.\n\n| When | What |\n' +
  '| --- | --- |\n';
const NOTE = `${HEAD}| 09:00 |${CELL}|\n\nAfterwards.\n`;

/** Opens the note with the cursor in the cell, and the editor that the app makes of the cell. */
async function openCell(): Promise<{ app: HostApp; note: EditorView; cell: EditorView }> {
  const app = await runPlugin({ 'Table.md': NOTE });
  await rest(app, 5);
  const note = await openNote(app, 'Table');
  const view = app.workspace.getMostRecentLeaf()?.surface;
  if (!(view instanceof MarkdownView)) throw new Error('The note is open.');
  note.dispatch({ selection: { anchor: NOTE.indexOf('should have called') + 2 } });
  const cell = new EditorView({
    parent: note.dom.createDiv(),
    state: EditorState.create({
      doc: CELL,
      selection: { anchor: CELL.indexOf('should have called') + 2 },
      extensions: [editorInfoField.init(() => view), ...app.editorExtensions],
    }),
  });
  return { app, note, cell };
}

async function readTable(app: HostApp): Promise<string> {
  await saveAll(app);
  const file = app.vault.getFileByPath('Table.md');
  return file ? app.vault.read(file) : 'gone';
}

const rowOf = (text: string): string => text.split('\n').find((line) => line.startsWith('| 09:00')) ?? '';

describe('a press while a table cell is being written in (G1)', () => {
  test('keeps the words in the row of the cell, and every other line as it was', async () => {
    const { app } = await openCell();
    run(app, 'explain-finding');
    (await findLater('.second-story-card button', 'Keep these words')).click();
    await eventually(async () => {
      const text = await readTable(app);
      expect(rowOf(text)).toMatch(/^\| 09:00 \| At nine .* %%keep: should have called%% \|$/);
      expect(text.replace(rowOf(text), rowOf(NOTE))).toBe(NOTE);
    });
  });

  test('asks below the table, not at the end of the note', async () => {
    const { app } = await openCell();
    run(app, 'explain-finding');
    find('.second-story-card button', 'Insert the question below').click();
    await eventually(async () => {
      const text = await readTable(app);
      expect(text).toMatch(/\|\n\n> \[!question\|rule-modal-should\] .*\n> \n\nAfterwards\.\n$/);
    });
  });

  test('marks the row of the cell, or says why not, and never another line', async () => {
    const { app } = await openCell();
    run(app, 'mark-line');
    pick('onfus');
    await rest(app, 15);
    const text = await readTable(app);
    if (text === NOTE) expect(listNotices().join('\n')).toMatch(/^“Table” .+\.$/m);
    else expect(text.replace(rowOf(text), rowOf(NOTE))).toBe(NOTE);
  });

  test('nothing is underlined, explained or counted in the cell as if it were a note', async () => {
    const { app, note, cell } = await openCell();
    await rest(app, 400);
    expect(listMarked(cell)).toEqual([]);
    expect(listMarked(note)).toEqual(['should have called', 'Nobody noticed']);
    expect(document.body.find('.second-story-status .second-story-status-button').textContent).toBe(
      '2 phrases to ask about',
    );
    run(app, 'next-finding');
    expect(cell.state.selection.main.head).toBe(CELL.indexOf('should have called') + 2);
    expect(note.state.sliceDoc(note.state.selection.main.head)).toMatch(/^Nobody noticed/);
    cell.destroy();
  });

  test('a line written above the note while its card is open moves nothing', async () => {
    const { app, note } = await openCell();
    run(app, 'explain-finding');
    const keep = await findLater('.second-story-card button', 'Keep these words');
    note.dispatch({
      changes: { from: NOTE.indexOf('We start'), insert: 'Typed meanwhile.\n\n' },
      userEvent: 'input.type',
    });
    keep.click();
    await eventually(async () => {
      expect(rowOf(await readTable(app))).toContain('%%keep: should have called%%');
    });
  });
});
