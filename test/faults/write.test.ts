// @vitest-environment happy-dom
import { MarkdownView, type WorkspaceLeaf } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  createNote,
  editNote,
  findUntouched,
  isRefused,
  trashOurs,
  type Made,
  type Refused,
  type Written,
} from '../../src/app/vault/write';
import { toEdited, type Edited, type Refusal } from '../../src/core/text/edit/change';
import { addToList } from '../../src/core/text/properties/edit';
import { editAt } from '../host/edit-at';
import { vaultWith, type TestVault } from '../host/vault-with';

const stall = '---\ntype: incident\nsystems: [a]\n---\nText\n';
const addSystem = (text: string): Edited | Refusal => addToList(text, 'systems', 'b', (yaml) => parse(yaml));

function appOf(vault: TestVault, views: readonly unknown[] = []) {
  return {
    vault: vault.vault,
    fileManager: vault.fileManager,
    workspace: { getLeavesOfType: () => views.map((view) => leafOf(view)), getMostRecentLeaf: () => null },
  };
}

/** A leaf that shows a view; only its view is ever asked for. */
function leafOf(view: unknown): WorkspaceLeaf {
  const leaf: unknown = { view };
  if (!isLeaf(leaf)) throw new Error('A leaf shows a view.');
  return leaf;
}

function isLeaf(value: unknown): value is WorkspaceLeaf {
  return typeof value === 'object' && value !== null && 'view' in value;
}

const told = (answer: Written | Refused): string =>
  isRefused(answer) ? `${answer.refused}: ${answer.sentence}` : answer.written;
const madeBy = (answer: Written | Refused): Made[] => (!isRefused(answer) && answer.made ? [answer.made] : []);

describe('a new note', () => {
  test('is made with its folders, and never onto another', async () => {
    const vault = vaultWith({ 'incidents/2026/payments STALL.md': stall });
    expect(
      told(await createNote(appOf(vault), { folder: 'Incidents/2026', name: 'Payments stall', text: 'new' })),
    ).toBe('incidents/2026/Payments stall 2.md');
    expect(vault.textOf('incidents/2026/payments STALL.md')).toBe(stall);
    expect(told(await createNote(appOf(vault), { folder: 'Knowledge/Queue', name: 'A: claim?', text: 'x' }))).toBe(
      'Knowledge/Queue/A claim.md',
    );
  });

  test('that names itself names the file that was made, whatever it was asked for (A13)', async () => {
    const vault = vaultWith({ 'Graphs/Who knows Sys v1 v2.md': 'another question' });
    const saved = { folder: 'Graphs', name: 'Who knows: Sys? v1/v2', text: (path: string) => `saved: ${path}` };
    const made = await createNote(appOf(vault), saved);
    expect(told(made)).toBe('Graphs/Who knows Sys v1 v2 2.md');
    expect(vault.textOf(told(made))).toBe('saved: Graphs/Who knows Sys v1 v2 2.md');
    expect(await findUntouched(appOf(vault), madeBy(made))).toHaveLength(1);
  });

  test.each([
    ['EIO: i/o error', 'not-made: “New” could not be made just now, and nothing was written.'],
    ['ENOSPC: no space left on device', 'disk-full: “New” could not be written, because there is no room left.'],
    ['ENOENT: no such file or directory', 'not-made: “New” could not be made'],
    ['EACCES: permission denied', 'read-only: “New” cannot be written to.'],
  ])('that could not be made says what is true of something new: %s (A21)', async (fault, said) => {
    const vault = vaultWith({});
    vault.failNext('create', 'New.md', fault);
    const answer = told(await createNote(appOf(vault), { folder: '', name: 'New', text: 'x' }));
    expect(answer).toContain(said);
    expect(answer).not.toContain('unharmed');
  });

  test('takes the next name when another device took ours while it was being written', async () => {
    const vault = vaultWith({});
    vault.during('create', 'Stall.md', () => {
      vault.disk.writeOutside('Stall.md', 'theirs');
      return Promise.resolve();
    });
    expect(told(await createNote(appOf(vault), { folder: '', name: 'Stall', text: 'ours' }))).toBe('Stall 2.md');
    expect([vault.textOf('Stall.md'), vault.textOf('Stall 2.md')]).toEqual(['theirs', 'ours']);
  });

  test('two at once get two names', async () => {
    const vault = vaultWith({});
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((text) => createNote(appOf(vault), { folder: 'New/Deep', name: 'Same', text })),
    );
    expect(new Set(answers.map(told)).size).toBe(3);
    expect(Object.values(vault.texts()).sort()).toEqual(['one', 'three', 'two']);
  });

  test.each([
    '../x',
    '/../..',
    'a/../../b',
    'C:/x',
    '//server/share',
    '.obsidian/plugins',
    'a/.git',
    '..\\x',
    'a/%2e%2e',
    'x\u0000',
  ])('never leaves the notes of the vault: %j', async (folder) => {
    const vault = vaultWith({});
    expect(told(await createNote(appOf(vault), { folder, name: 'x', text: 'x' }))).toContain(
      'outside: “x” would lie outside',
    );
    expect(vault.texts()).toEqual({});
    expect(vault.vault.getAllFolders()).toEqual([]);
  });

  test('is not made where a file stands in the place of its folder, or where the disk says no', async () => {
    const vault = vaultWith({ Incidents: 'a file without ending' });
    expect(isRefused(await createNote(appOf(vault), { folder: 'Incidents', name: 'x', text: 'x' }))).toBe(true);
    vault.failNext('create', 'x.md', 'EROFS: read-only file system');
    expect(told(await createNote(appOf(vault), { folder: '', name: 'x', text: 'x' }))).toContain(
      'read-only: “x” cannot be written to',
    );
    vault.failNext('create', 'x.md', 'ENOSPC: no space left on device');
    expect(told(await createNote(appOf(vault), { folder: '', name: 'x', text: 'x' }))).toContain(
      'disk-full: “x” could not be written',
    );
    expect(Object.keys(vault.texts())).toEqual(['Incidents']);
  });
});

describe('a note is changed', () => {
  test('with the text that is there now, also when a sync came in between', async () => {
    const vault = vaultWith({ 'Stall.md': stall });
    vault.during('replace', 'Stall.md', () => {
      vault.disk.writeOutside('Stall.md', `${stall}From the other device\n`);
      return Promise.resolve();
    });
    expect(told(await editAt(appOf(vault), 'Stall.md', addSystem))).toBe('Stall.md');
    expect(vault.textOf('Stall.md')).toBe('---\ntype: incident\nsystems: [a, b]\n---\nText\nFrom the other device\n');
  });

  test('and refused in one sentence when it is gone, locked, amid a merge, or not ours to write', async () => {
    const vault = vaultWith({
      'Stall.md': stall,
      'None.md': stall,
      'Merge.md': '---\n<<<<<<< a\n---\n',
      'Bad.md': '---\na: [\n---\n',
    });
    const none = vault.file('None.md');
    vault.disk.removeOutside('None.md');
    expect(told(await editNote(appOf(vault), none, addSystem))).toBe(
      'gone: “None” is no longer there. It may have been moved or renamed; open it and try again.',
    );
    expect(told(await editAt(appOf(vault), 'Merge.md', addSystem))).toContain(
      'merge-markers: “Merge” holds two versions',
    );
    expect(told(await editAt(appOf(vault), 'Bad.md', addSystem))).toContain('unreadable: The properties of “Bad”');
    vault.failNext('replace', 'Stall.md', 'EACCES: permission denied');
    expect(told(await editAt(appOf(vault), 'Stall.md', addSystem))).toContain('read-only: “Stall”');
    vault.during('read', 'Stall.md', () => {
      vault.disk.removeOutside('Stall.md');
      return Promise.resolve();
    });
    expect(told(await editAt(appOf(vault), 'Stall.md', addSystem))).toContain('gone: “Stall”');
  });

  test('never in the place of another: what was meant for a note is not written to its successor (A9)', async () => {
    const vault = vaultWith({ 'Stall.md': stall });
    const meant = vault.file('Stall.md');
    vault.disk.removeOutside('Stall.md');
    vault.disk.writeOutside('Stall.md', '---\ntype: incident\nsystems: [other]\n---\n');
    expect(told(await editNote(appOf(vault), meant, addSystem))).toContain('gone: “Stall”');
    expect(vault.textOf('Stall.md')).toContain('[other]');
    const moved = vault.file('Stall.md');
    vault.disk.moveOutside('Stall.md', 'Moved.md');
    const answer = await editNote(appOf(vault), moved, addSystem);
    expect(isRefused(answer) ? answer.refused : answer.written).toMatch(/^(?:gone|Moved\.md)$/);
  });

  test.each(['\ufffd', '\0'])(
    'not where bytes would be lost that are no text, and the refusal says so: %j (A20)',
    async (sign) => {
      const odd = stall.replace('Text', `Te${sign}xt`);
      const vault = vaultWith({ 'Stall.md': odd });
      const said = 'lost-bytes: “Stall” holds bytes that are no readable text';
      expect(told(await editAt(appOf(vault), 'Stall.md', addSystem))).toContain(said);
      expect(vault.textOf('Stall.md')).toBe(odd);
      const open = openEditor(vault, 'Stall.md', odd);
      expect(told(await editAt(appOf(vault, [open.view]), 'Stall.md', addSystem))).toContain(said);
      expect(open.steps()).toBe(0);
    },
  );

  test('not at all when there is nothing to change or it was refused: the file is not even written again', async () => {
    const vault = vaultWith({ 'Stall.md': stall, 'Merge.md': '---\n<<<<<<< a\n---\n' });
    const before = vault.file('Stall.md').stat.mtime;
    await editAt(appOf(vault), 'Stall.md', (text) => ({ text, changes: [] }));
    await editAt(appOf(vault), 'Stall.md', () => ({ refused: 'unproven' }));
    expect(vault.file('Stall.md').stat.mtime).toBe(before);
  });

  test('in its open editor, with the words nobody saved yet, so that undo takes one step', async () => {
    const vault = vaultWith({ 'Stall.md': stall });
    const open = openEditor(vault, 'Stall.md', `${stall}not saved yet`);
    expect(told(await editAt(appOf(vault, [{}, open.view]), 'Stall.md', addSystem))).toBe('Stall.md');
    expect(open.text()).toBe('---\ntype: incident\nsystems: [a, b]\n---\nText\nnot saved yet');
    expect(open.steps()).toBe(1);
    expect(vault.textOf('Stall.md')).toBe(stall);
  });

  test('with the line ends it has: a note from Windows differs by the one insertion', async () => {
    const windows = stall.replaceAll('\n', '\r\n');
    const vault = vaultWith({ 'Stall.md': windows });
    const reading = openEditor(vault, 'Stall.md', windows, 'preview');
    await editAt(appOf(vault, [reading.view]), 'Stall.md', addSystem);
    expect(vault.textOf('Stall.md')).toBe(windows.replace('[a]', '[a, b]'));
  });

  test('not yet while its view knows the file and has not read it', async () => {
    const vault = vaultWith({ 'Stall.md': stall });
    const open = openEditor(vault, 'Stall.md', '');
    expect(told(await editAt(appOf(vault, [open.view]), 'Stall.md', addSystem))).toBe(
      'failed: “Stall” could not be saved just now. What was in it is unharmed; try again in a moment.',
    );
    expect([open.steps(), vault.textOf('Stall.md')]).toEqual([0, stall]);
  });

  test('on disk when the note is open for reading', async () => {
    const vault = vaultWith({ 'Stall.md': stall });
    const open = openEditor(vault, 'Stall.md', stall, 'preview');
    await editAt(appOf(vault, [open.view]), 'Stall.md', addSystem);
    expect([open.steps(), vault.textOf('Stall.md')?.includes('[a, b]')]).toEqual([0, true]);
  });
});

describe('what a press made is put away by a later one', () => {
  test('only where nobody changed it, and into the trash', async () => {
    const vault = vaultWith({ 'Own.md': 'mine' });
    const app = appOf(vault);
    const made = [
      ...madeBy(await createNote(app, { folder: 'E', name: 'a', text: 'a' })),
      ...madeBy(await createNote(app, { folder: 'E', name: 'b', text: 'b' })),
      { path: 'Own.md', fingerprint: 'never' },
      { path: 'gone.md', fingerprint: 'x' },
    ];
    vault.disk.writeOutside('E/b.md', 'b, and a word of mine');
    expect((await findUntouched(app, made)).map(({ path }) => path)).toEqual(['E/a.md']);
    expect(await trashOurs(app, made)).toEqual({ trashed: ['E/a.md'], kept: ['E/b.md', 'Own.md', 'gone.md'] });
    expect(Object.keys(vault.texts()).sort()).toEqual(['.trash/a.md', 'E/b.md', 'Own.md']);
  });

  test('not while its editor holds words nobody saved, and not when the disk says no', async () => {
    const vault = vaultWith({});
    const made = madeBy(await createNote(appOf(vault), { folder: '', name: 'a', text: 'a' }));
    const open = openEditor(vault, 'a.md', 'a, not saved');
    expect(await trashOurs(appOf(vault, [open.view]), made)).toEqual({ trashed: [], kept: ['a.md'] });
    vault.failNext('trash', 'a.md');
    expect(await trashOurs(appOf(vault), made)).toEqual({ trashed: [], kept: ['a.md'] });
    expect(vault.textOf('a.md')).toBe('a');
  });

  test('not when somebody types into it, saves it or replaces it while it is looked at for the last time', async () => {
    const vault = vaultWith({});
    const make = async (name: string): Promise<Made[]> =>
      madeBy(await createNote(appOf(vault), { folder: '', name, text: 'ours' }));
    const [typed, saved, moved] = [await make('Typed'), await make('Saved'), await make('Moved')];
    const open = openEditor(vault, 'Typed.md', 'ours');
    vault.during(
      'read',
      'Typed.md',
      async () => {
        await editAt(appOf(vault, [open.view]), 'Typed.md', (text) =>
          toEdited(text, [{ from: 0, to: 0, insert: 'Theirs and ' }]),
        );
      },
      'after',
    );
    expect(await trashOurs(appOf(vault, [open.view]), typed)).toEqual({ trashed: [], kept: ['Typed.md'] });
    vault.during(
      'read',
      'Saved.md',
      () => {
        vault.disk.writeOutside('Saved.md', 'Theirs');
        return Promise.resolve();
      },
      'after',
    );
    expect(await trashOurs(appOf(vault), saved)).toEqual({ trashed: [], kept: ['Saved.md'] });
    vault.during(
      'read',
      'Moved.md',
      () => {
        vault.disk.moveOutside('Moved.md', 'Elsewhere.md');
        vault.disk.writeOutside('Moved.md', 'Theirs');
        return Promise.resolve();
      },
      'after',
    );
    expect(await trashOurs(appOf(vault), moved)).toEqual({ trashed: [], kept: ['Moved.md'] });
    expect(vault.texts()).toEqual({
      'Typed.md': 'ours',
      'Saved.md': 'Theirs',
      'Elsewhere.md': 'ours',
      'Moved.md': 'Theirs',
    });
  });
});

/** A note's view with an editor that holds a text, as far as writing asks for it. */
function openEditor(vault: TestVault, path: string, text: string, mode = 'source') {
  let held = text;
  let steps = 0;
  const offset = ({ line, ch }: { line: number; ch: number }): number =>
    held
      .split('\n')
      .slice(0, line)
      .reduce((sum, each) => sum + each.length + 1, 0) + ch;
  const editor = {
    getValue: () => held,
    transaction: ({
      changes,
    }: {
      changes: { from: { line: number; ch: number }; to: { line: number; ch: number }; text: string }[];
    }) => {
      steps += 1;
      for (const change of [...changes].reverse())
        held = held.slice(0, offset(change.from)) + change.text + held.slice(offset(change.to));
    },
  };
  const view: unknown = Object.create(MarkdownView.prototype, {
    file: { value: vault.file(path) },
    editor: { value: editor },
    getMode: { value: () => mode },
  });
  return { view, text: () => held, steps: () => steps };
}
