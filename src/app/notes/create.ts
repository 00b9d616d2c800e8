import { parseYaml } from 'obsidian';
import { keepTitle, toDraftAnyway, type DraftRequest } from '../../core/notes/draft';
import type { LinkOffer } from '../../core/notes/form';
import { toKindRow, type NoteKind } from '../../core/notes/kind';
import type { Filling } from '../../core/notes/template';
import { findKind, toMapping } from '../../core/notes/mapping';
import { isRefusal } from '../../core/text/edit/change';
import { toNoteName } from '../../core/text/name/filename';
import { toRefusalSentence } from '../../core/text/edit/refusal';
import { toLinkText } from '../shell/link-text';
import { openNote } from '../shell/open';
import type { MakeNoteRequest } from '../shell/handoffs';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { toClues } from '../vault/read';
import { createNote, isRefused, type Made } from '../vault/write';
import { rememberMade } from './made';
import { askForSection } from './sections';
import { findTemplatePath } from './template';
import { toWallClock } from '../shell/today';
import { NewNoteModal, type Answered, type Seed } from './new-note-modal';

/**
 * How a link to a note that was made is written, by the name it was asked for: the two differ where no file can be
 * called so.
 */
export type MadeLinks = ReadonlyMap<string, string>;

/**
 * Asks for the little that is needed and makes the note, and the missing ones that were asked for. Opens what was made.
 * `toBody` is asked for the body only once the person has pressed and the linked notes are made; `onMade` is told every
 * note that was made.
 */
export function askForNote(parts: Parts, kind: NoteKind, seed: Seed, after: Afterwards = {}): void {
  new NewNoteModal(parts, kind, seed, (answered) => {
    void makeNotes(parts, kind, answered, after);
  }).open();
}

interface Afterwards {
  readonly toBody?: (links: MadeLinks) => Promise<string>;
  readonly onMade?: (made: readonly Made[]) => void;
}

async function makeNotes(
  parts: Parts,
  kind: NoteKind,
  { title, answers, links, toMake, cues, template }: Answered,
  { toBody, onMade }: Afterwards,
): Promise<void> {
  const { made, links: written } = await makeLinked(parts, toMake);
  const toLink = ({ title: name, path }: LinkOffer): string =>
    `[[${path === null ? (written.get(name) ?? toNoteName(name)) : toLinkText(parts.app, path)}]]`;
  const linked = [...links].map(([key, offers]) => [key, offers.map(toLink)] as const);
  const note = await makeNote(parts, {
    kind,
    title,
    answers: new Map<string, Filling>([...answers, ...linked]),
    body: (await toBody?.(written)) ?? '',
    ...(template === undefined ? {} : { template }),
  });
  if (note) made.push(note);
  if (made.length > 0) rememberMade(parts.app, made);
  if (!note) return;
  await openNote(parts.app, note.path);
  onMade?.(made);
  const file = parts.app.vault.getFileByPath(note.path);
  if (file && cues.length > 0) await askForSection(parts, file, cues);
}

/**
 * Makes the notes that another one will link, and tells how a link to each is written. One that could not be made is
 * left out; why was told.
 */
export async function makeLinked(
  parts: Parts,
  wanted: readonly { readonly kind: NoteKind; readonly title: string }[],
): Promise<{ readonly made: Made[]; readonly links: MadeLinks }> {
  const made: Made[] = [];
  const links = new Map<string, string>();
  for (const { kind, title } of wanted) {
    const there = findMade(parts, kind, title);
    if (there !== null) {
      links.set(title, toLinkText(parts.app, there));
      continue;
    }
    const note = await makeNote(parts, { kind, title, answers: new Map() });
    if (!note) continue;
    made.push(note);
    links.set(title, toLinkText(parts.app, note.path));
  }
  return { made, links };
}

/**
 * The note of this kind that a link with this name meets already: made since the form was opened, as by *Who reads
 * here?*, and so not to be made a second time beside it.
 */
function findMade({ app, settings }: Parts, kind: NoteKind, title: string): string | null {
  const file = app.metadataCache.getFirstLinkpathDest(toNoteName(title), '');
  if (!file) return null;
  const clues = toClues(file.path, app.metadataCache.getFileCache(file));
  return findKind(clues, toMapping(settings.current())) === kind ? file.path : null;
}

/** Makes a note that another room asked for, opens it unless it is to be quiet, and tells that room where it is. */
export async function makeNoteFor(
  parts: Parts,
  { kind, title, answers, body, quiet, onMade }: MakeNoteRequest,
): Promise<void> {
  const note = await makeNote(parts, { kind, title, answers, body });
  if (!note) return;
  rememberMade(parts.app, [note]);
  if (quiet !== true) await openNote(parts.app, note.path);
  onMade(note.path);
}

/**
 * What makes a note: its kind, title, answers and body, and the name of its template where one was chosen, '' for none.
 */
type NoteWish = Pick<DraftRequest, 'kind' | 'title' | 'answers' | 'body' | 'template'>;

/** Makes one note as the settings say where and how it is named. Tells why when it could not. */
export async function makeNote(parts: Parts, request: NoteWish): Promise<Made | null> {
  const { draft, leftOut } = toDraftAnyway(await toRequest(parts, request), parseYaml);
  if (leftOut)
    tell(
      `The template for a new ${toKindRow(request.kind).label.toLowerCase()} could not be filled, so the note ` +
        'was made without it. Look at the properties of the template, or choose another in the settings.',
    );
  if (isRefusal(draft)) {
    tell(toRefusalSentence(draft.refused, request.title));
    return null;
  }
  const written = await createNote(parts.app, draft);
  if (isRefused(written)) {
    tell(written.sentence);
    return null;
  }
  return written.made ?? null;
}

async function toRequest(parts: Parts, { template: chosen, ...request }: NoteWish): Promise<DraftRequest> {
  const settings = parts.settings.current();
  const choice = (words: Readonly<Record<string, readonly string[]>>): string | undefined =>
    Object.hasOwn(words, request.kind) ? words[request.kind]?.[0] : undefined;
  const templateName = chosen ?? choice(settings.newNoteTemplates) ?? '';
  const template = templateName === '' ? null : await findTemplate(parts, templateName);
  const folder = choice(settings.newNoteFolders);
  const namePattern =
    choice(settings.newNoteNames) ?? (request.kind === 'incident' ? '{yyyy-MM-dd} {title}' : undefined);
  return {
    ...request,
    answers: keepTitle(request.title, request.answers),
    words: settings,
    now: toWallClock(parts.now()),
    ...(template === null ? {} : { template }),
    ...(folder === undefined ? {} : { folder }),
    ...(namePattern === undefined ? {} : { namePattern }),
  };
}

async function findTemplate(parts: Parts, name: string): Promise<string | null> {
  const { templatesFolder } = parts.settings.current();
  const path = findTemplatePath(parts, name);
  const text = path === null ? null : await parts.readText(path);
  if (text !== null) return text;
  tell(
    `The template “${name}” is not in “${templatesFolder}”, so the note was made without one. The settings say ` +
      'which template is used.',
  );
  return null;
}
