import type { App, MarkdownView, TFile } from 'obsidian';
import { isRefusal, type Change, type Edited, type Refusal, type RefusalReason } from '../../core/text/edit/change';
import {
  findFreeName,
  isContained,
  readFolder,
  toNoteName,
  toNotePath,
  toPathTitle,
} from '../../core/text/name/filename';
import { toFingerprint } from '../../core/text/name/fingerprint';
import { toRefusalSentence } from '../../core/text/edit/refusal';
import { isAlreadyThere, toMakingReason, toReason } from './disk-reason';
import { findFolder, isHidden, namesIn } from './folders';
import { findEditor, type OpenApp } from './open-editor';

/**
 * What came of a press. `made` is there for a new note: with it, a later press can take the note back as long as nobody
 * has changed it.
 */
export interface Written {
  readonly written: string;
  readonly made?: Made;
}

/** A press that changed nothing, and one calm sentence to show: the note, what happened, the next step. */
export interface Refused {
  readonly refused: RefusalReason;
  readonly sentence: string;
}

/** A note that a press of ours made: its path, and the fingerprint of the text it was given. */
export interface Made {
  readonly path: string;
  readonly fingerprint: string;
}

/**
 * A note to be made. `folder` and `name` as a draft gives them: the name is made legal and free here, whatever it was.
 */
export interface NewNote {
  readonly folder: string;
  readonly name: string;
  /** The whole text, or how it is made once the path is known, for a note that speaks of itself. */
  readonly text: string | ((path: string) => string);
}

/** The parts of the host's `app` that writing needs. */
export interface WritableApp extends OpenApp, Pick<App, 'vault' | 'fileManager'> {}

const MOST_TRIES = 40;

/** Whether an answer of this module is a refusal. */
export function isRefused(answer: Written | Refused): answer is Refused {
  return 'refused' in answer;
}

/**
 * Makes a new note, and the folders it needs. Never writes onto a note that is there: the next free name is taken, also
 * when another device or plugin took ours in the meantime.
 */
export async function createNote(app: WritableApp, note: NewNote): Promise<Written | Refused> {
  let text = '';
  const made = await makeNamed(app, note, 'md', (path) => {
    text = typeof note.text === 'string' ? note.text : note.text(path);
    return app.vault.create(path, text);
  });
  return isRefused(made) ? made : { ...made, made: { path: made.written, fingerprint: toFingerprint(text) } };
}

/** A file that is no note: an exported picture or table, or a base. */
export interface NewFile extends Pick<NewNote, 'folder' | 'name'> {
  readonly extension: 'png' | 'svg' | 'canvas' | 'csv' | 'graphml' | 'base';
  readonly content: string | ArrayBuffer;
}

/** Makes a new file under the next free name, never onto one that is there, with the folders it needs. */
export async function createFile(
  app: WritableApp,
  { folder, name, extension, content }: NewFile,
): Promise<Written | Refused> {
  return makeNamed(app, { folder, name }, extension, (path) =>
    typeof content === 'string' ? app.vault.create(path, content) : app.vault.createBinary(path, content),
  );
}

async function makeNamed(
  app: WritableApp,
  wish: Pick<NewNote, 'folder' | 'name'>,
  extension: string,
  create: (path: string) => Promise<TFile>,
): Promise<Written | Refused> {
  const folder = readFolder(wish.folder);
  const wanted = toNoteName(wish.name);
  if (folder === null || isHidden(app, folder)) return refuse('outside', wish.name);
  const home = await ensureFolder(app, folder);
  if (typeof home !== 'string') return refuse(home.refused, wish.name);
  const taken = new Set<string>();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const name = findFreeName(wanted, [...namesIn(app, home, extension), ...taken]);
    if (!isContained(toNotePath(home, name))) return refuse('outside', wish.name);
    try {
      return { written: (await create(toNotePath(home, name).replace(/md$/, extension))).path };
    } catch (error) {
      if (!isAlreadyThere(error)) return refuse(toMakingReason(error), name);
      taken.add(name);
    }
  }
  return refuse('name-taken', wanted);
}

/** Makes a folder and those above it. One that is there already is fine. */
export async function makeFolder(app: App, folder: string): Promise<Written | Refused> {
  const wanted = readFolder(folder);
  if (wanted === null || isHidden(app, wanted)) return refuse('outside', folder);
  const home = await ensureFolder(app, wanted);
  return typeof home === 'string' ? { written: home } : refuse(home.refused, folder);
}

/**
 * Changes one note with the text that is there now. `edit` is pure and may refuse; it may be asked twice. A note that
 * is open in an editor is changed there, so that undo works and unsaved words stay; any other inside one atomic step.
 */
export async function editNote(
  app: WritableApp,
  file: TFile,
  edit: (text: string) => Edited | Refusal,
): Promise<Written | Refused> {
  const { path } = file;
  const title = toPathTitle(path);
  // Another note may have the path by now, as after a sync: what was meant for one is never written to the other.
  if (app.vault.getFileByPath(path) !== file) return refuse('gone', title);
  if (!path.toLowerCase().endsWith('.md') || isHidden(app, path)) return refuse('outside', title);
  const view = findEditor(app, file);
  if (view) return editOpen(view, path, edit);
  try {
    await app.vault.process(file, (text) => {
      const answer = hasLostBytes(text) ? LOST_BYTES : edit(text);
      if (isRefusal(answer) || answer.changes.length === 0) throw new LeaveAlone(answer);
      return answer.text;
    });
  } catch (error) {
    if (error instanceof LeaveAlone)
      return isRefusal(error.answer) ? refuse(error.answer.refused, title) : { written: path };
    return refuse(app.vault.getFileByPath(path) ? toReason(error) : 'gone', title);
  }
  return { written: path };
}

const LOST_BYTES: Refusal = { refused: 'lost-bytes' };

/** Bytes that are no UTF-8 come as U+FFFD, and would be saved as that: such a note is left to those who can read it. */
function hasLostBytes(text: string): boolean {
  return /[\ufffd\0]/.test(text);
}

/**
 * Thrown inside the atomic step and caught right outside it: the one way to leave the step without the file being
 * written again.
 */
class LeaveAlone extends Error {
  constructor(readonly answer: Edited | Refusal) {
    super('Nothing to write');
  }
}

/**
 * Which of the notes that an earlier press made are still exactly as they were made. Only these may be offered for the
 * trash; show them first.
 */
export async function findUntouched(app: WritableApp, made: readonly Made[]): Promise<readonly Made[]> {
  const out: Made[] = [];
  for (const each of made) if (await isUntouched(app, each)) out.push(each);
  return out;
}

/**
 * Moves notes that an earlier press made to the trash, after the reader saw the list and said yes. Each is looked at
 * once more just before: what somebody changed, opened with unsaved words, or moved stays where it is and is named in
 * `kept`.
 */
export async function trashOurs(
  app: WritableApp,
  confirmed: readonly Made[],
): Promise<{ readonly trashed: readonly string[]; readonly kept: readonly string[] }> {
  const trashed: string[] = [];
  const kept: string[] = [];
  for (const each of confirmed) {
    try {
      const untouched = await isUntouched(app, each);
      const file = app.vault.getFileByPath(each.path);
      if (untouched && file) await app.fileManager.trashFile(file);
      (untouched && file ? trashed : kept).push(each.path);
    } catch {
      kept.push(each.path);
    }
  }
  return { trashed, kept };
}

async function isUntouched(app: WritableApp, made: Made): Promise<boolean> {
  const file = app.vault.getFileByPath(made.path);
  if (!file) return false;
  const { mtime, size } = file.stat;
  try {
    if (toFingerprint(await app.vault.read(file)) !== made.fingerprint) return false;
  } catch {
    return false;
  }
  // While it was read somebody may have typed into it, saved it or moved it; from here to the trash nothing waits any
  // more.
  if (app.vault.getFileByPath(made.path) !== file || file.stat.mtime !== mtime || file.stat.size !== size) return false;
  const open = findEditor(app, file);
  return open === null || toFingerprint(open.editor.getValue()) === made.fingerprint;
}

function editOpen(view: MarkdownView, path: string, edit: (text: string) => Edited | Refusal): Written | Refused {
  const text = view.editor.getValue();
  // A view knows its file before it has read it: until then its editor is empty and the file is not.
  if (text === '' && (view.file?.stat.size ?? 0) > 0) return refuse('failed', toPathTitle(path));
  const answer = hasLostBytes(text) ? LOST_BYTES : edit(text);
  if (isRefusal(answer)) return refuse(answer.refused, toPathTitle(path));
  if (answer.changes.length > 0)
    view.editor.transaction({ changes: answer.changes.map((change) => toEditorChange(text, change)) });
  return { written: path };
}

function toEditorChange(
  text: string,
  { from, to, insert }: Change,
): { from: { line: number; ch: number }; to: { line: number; ch: number }; text: string } {
  return { from: toPosition(text, from), to: toPosition(text, to), text: insert };
}

function toPosition(text: string, offset: number): { line: number; ch: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
}

/**
 * Makes a folder and those above it; a folder that differs only in case or Unicode form is the same folder, and its own
 * spelling is used.
 */
async function ensureFolder(app: WritableApp, folder: string): Promise<string | Refusal> {
  let home = '';
  for (const part of folder === '' ? [] : folder.split('/')) {
    const path = home === '' ? part : `${home}/${part}`;
    const there = findFolder(app, path);
    if (there === null) {
      try {
        await app.vault.createFolder(path);
      } catch (error) {
        if (!isAlreadyThere(error)) return { refused: toMakingReason(error) };
      }
    }
    home = findFolder(app, path) ?? path;
    if (app.vault.getFileByPath(home)) return { refused: 'name-taken' };
  }
  return home;
}

function refuse(refused: RefusalReason, note: string): Refused {
  return { refused, sentence: toRefusalSentence(refused, note) };
}
