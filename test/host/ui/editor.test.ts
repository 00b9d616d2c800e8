// @vitest-environment happy-dom
import { Text } from '@codemirror/state';
import { describe, expect, test, vi } from 'vitest';
import { MemoryDisk } from '../page/data/memory-disk';
import { findBlocks } from '../page/editor/blocks';
import { focusField } from '../page/editor/fields';
import { readProperties } from '../page/data/properties';
import { MarkdownView } from '../page/ui/views/markdown-view';
import { appWith } from './page';

async function open(text: string): Promise<{ view: MarkdownView; app: ReturnType<typeof appWith> }> {
  const app = appWith({ 'A.md': text, 'B.md': 'other' });
  await app.workspace.openLinkText('A', '');
  const view = app.workspace.getMostRecentLeaf()?.surface;
  if (!(view instanceof MarkdownView)) throw new Error('The note is open.');
  return { view, app };
}

test('lines and characters count from nothing, and past an end means the end', async () => {
  const { editor } = (await open('one\ntwo\n')).view;
  expect([editor.lineCount(), editor.lastLine(), editor.getLine(1), editor.getLine(9)]).toEqual([3, 2, 'two', '']);
  expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(6);
  expect(editor.posToOffset({ line: 1, ch: 99 })).toBe(7);
  expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(8);
  expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 1 });
});

test('text is replaced where it is asked, and undo brings it back', async () => {
  const { editor } = (await open('one two')).view;
  editor.replaceRange('ONE', { line: 0, ch: 0 }, { line: 0, ch: 3 });
  expect(editor.getValue()).toBe('ONE two');
  editor.undo();
  expect(editor.getValue()).toBe('one two');
});

test('an editor that got the focus knows so before a key can be pressed', async () => {
  const { cm } = (await open('> [!note] A\n> ')).view.editor;
  cm.contentDOM.blur();
  await vi.waitFor(() => {
    expect(cm.state.field(focusField)).toBe(false);
  });
  cm.focus();
  await Promise.resolve();
  expect([cm.hasFocus, cm.state.field(focusField)]).toEqual([true, true]);
});

test('a selection is told by both of its ends', async () => {
  const { editor } = (await open('one two')).view;
  editor.blur();
  editor.setSelection({ line: 0, ch: 4 }, { line: 0, ch: 7 });
  expect([editor.getSelection(), editor.getCursor('anchor'), editor.somethingSelected()]).toEqual([
    'two',
    { line: 0, ch: 4 },
    true,
  ]);
});

test('a transaction changes several places at once, in the positions of the text before it', async () => {
  const { editor } = (await open('a\nb\nc')).view;
  editor.transaction({
    changes: [
      { text: 'A', from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 } },
      { text: 'C', from: { line: 2, ch: 0 }, to: { line: 2, ch: 1 } },
    ],
    selection: { from: { line: 1, ch: 0 } },
  });
  expect([editor.getValue(), editor.getCursor()]).toEqual(['A\nb\nC', { line: 1, ch: 0 }]);
  expect(editor.wordAt({ line: 0, ch: 0 })).toEqual({ from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 } });
});

test('what is typed is saved after a pause, and told to those who listen', async () => {
  const { view, app } = await open('one');
  const told = vi.fn();
  app.workspace.on('editor-change', told);
  view.editor.replaceRange(' two', { line: 0, ch: 3 });
  await view.save();
  expect(told).toHaveBeenCalledWith(view.editor, view);
  expect(await app.vault.disk.read('A.md')).toBe('one two');
});

test('a change that is heard of while a note is being saved takes no typed word away', async () => {
  const { view, app } = await open('one');
  let finish = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const modify = app.vault.modify.bind(app.vault);
  vi.spyOn(app.vault, 'modify').mockImplementation(async (...words) => {
    await gate;
    await modify(...words);
  });
  view.editor.replaceRange(' two', { line: 0, ch: 3 });
  const saved = view.save();
  app.vault.trigger('modify', view.file);
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(view.editor.getValue()).toBe('one two');
  finish();
  await saved;
  expect([view.editor.getValue(), await app.vault.disk.read('A.md')]).toEqual(['one two', 'one two']);
});

test('an open note that is written and taken away before it is read again is no error of anybody', async () => {
  const { view, app } = await open('one');
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  vi.spyOn(app.vault, 'read').mockRejectedValue(new Error('ENOENT'));
  app.vault.trigger('modify', view.file);
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  process.off('unhandledRejection', unheard);
  expect([unheard.mock.calls, view.editor.getValue()]).toEqual([[], 'one']);
});

test('what somebody else writes comes into the open note; cursor and undo are kept', async () => {
  const { view, app } = await open('one\ntwo');
  view.editor.replaceRange('!', { line: 0, ch: 3 });
  await view.save();
  view.editor.setCursor({ line: 1, ch: 3 });
  const file = app.vault.getFileByPath('A.md');
  if (!file) throw new Error('The note is there.');
  await app.vault.process(file, (text) => `zero\n${text}`);
  await vi.waitFor(() => {
    expect(view.editor.getValue()).toBe('zero\none!\ntwo');
  });
  expect(view.editor.getCursor()).toEqual({ line: 2, ch: 3 });
  view.editor.undo();
  view.editor.undo();
  expect(view.editor.getValue()).toBe('one\ntwo');
});

test('a note in two panes has a history in each: undo in one is an entry in the other (A11)', async () => {
  const { view, app } = await open('The gauge was green.');
  const leaf = app.workspace.getLeaf('split');
  await leaf.openFile(view.file ?? app.vault.getFiles()[0]!);
  const other = leaf.view;
  if (!(other instanceof MarkdownView)) throw new Error('The note is open twice.');
  const both = (): readonly string[] => [view.editor.getValue(), other.editor.getValue()];
  view.editor.replaceRange(' #mark/confused', { line: 0, ch: 20 });
  await vi.waitFor(() => {
    expect(both()).toEqual(['The gauge was green. #mark/confused', 'The gauge was green. #mark/confused']);
  });
  other.editor.undo();
  await vi.waitFor(() => {
    expect(both()).toEqual(['The gauge was green.', 'The gauge was green.']);
  });
  view.editor.undo();
  await vi.waitFor(() => {
    expect(both()).toEqual(['The gauge was green. #mark/confused', 'The gauge was green. #mark/confused']);
  });
});

test('a note that was changed is saved before another takes its place', async () => {
  const { view, app } = await open('one');
  view.editor.replaceRange('+', { line: 0, ch: 3 });
  await app.workspace.openLinkText('B', '');
  expect(await app.vault.disk.read('A.md')).toBe('one+');
  expect(view.editor.getValue()).toBe('other');
});

test('blocks that live preview draws are found, and those inside code are not', () => {
  const text =
    '---\ntype: x\n---\n> [!note] Title\n> body\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![[B]]\n\n```\n> [!note] ' +
    'no\n```\n```story\nx\n```\n';
  const found = findBlocks(Text.of(text.split('\n')), new Set(['story']));
  expect(found.map(({ kind, from, to }) => [kind, text.slice(from, to).split('\n').length])).toEqual([
    ['callout', 2],
    ['table', 3],
    ['embed', 1],
    ['code', 3],
  ]);
});

test('properties are read in their order; what is not a list of properties is left as text', () => {
  expect(readProperties('---\ntype: incident\nsystems:\n  - "[[A]]"\n---')).toEqual([
    ['type', 'incident'],
    ['systems', ['[[A]]']],
  ]);
  expect(readProperties('---\na: [\n---')).toBeNull();
  expect(readProperties('---\n- a\n---')).toBeNull();
  expect(readProperties('no properties')).toBeNull();
});

describe('unsaved words, when another program writes the file', () => {
  async function typeWhile(before: string, typed: string, theirs: string): Promise<readonly [string, string]> {
    const { view, app } = await open(before);
    const disk = app.vault.disk;
    if (!(disk instanceof MemoryDisk)) throw new Error('The vault lies in memory.');
    disk.watch((change) => {
      app.vault.applyOutside(change);
    });
    view.editor.setValue(typed);
    disk.writeOutside('A.md', theirs);
    await vi.waitFor(async () => {
      expect(await disk.read('A.md')).toBe(view.editor.getValue());
      expect(view.editor.getValue()).not.toBe(typed);
    });
    return [view.editor.getValue(), await disk.read('A.md')];
  }

  test('are merged with what it wrote, and both are saved', async () => {
    const [shown, saved] = await typeWhile('one\n\ntwo\n', 'one, typed\n\ntwo\n', 'one\n\ntwo\nappended\n');
    expect(shown).toBe('one, typed\n\ntwo\nappended\n');
    expect(saved).toBe(shown);
  });

  test('stay beside what it wrote on the same line', async () => {
    const [shown] = await typeWhile('The lamp went out.\n', 'The lamp went out. Typed.\n', 'The old lamp went out.\n');
    expect(shown).toBe('The old lamp went out. Typed.\n');
  });
});
