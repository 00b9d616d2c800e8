import { parseYaml } from 'obsidian';
import { toDraft, type DraftRequest } from '../../core/notes/draft';
import type { NoteKind } from '../../core/notes/kind';
import { isRefusal } from '../../core/text/change';
import { toRefusalSentence } from '../../core/text/refusal';
import { openNote } from '../shell/open';
import type { MakeNoteRequest } from '../shell/handoffs';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { createNote, isRefused, type Made } from '../vault/write';
import { rememberMade } from './made';
import { askForSection } from './sections';
import { findTemplatePath } from './template';
import { toWallClock } from './wall-clock';
import { NewNoteModal, type Answered, type Seed } from './new-note-modal';

/**
 * Asks for the little that is needed and makes the note, and the missing ones that were asked for. Opens what was made. `toBody` is
 * asked for the body only once the person has pressed; `onMade` is told every note that was made.
 */
export function askForNote(parts: Parts, kind: NoteKind, seed: Seed, after: Afterwards = {}): void {
  new NewNoteModal(parts, kind, seed, (answered) => { void makeNotes(parts, kind, answered, after); }).open();
}

interface Afterwards {
  readonly toBody?: () => Promise<string>;
  readonly onMade?: (made: readonly Made[]) => void;
}

async function makeNotes(parts: Parts, kind: NoteKind, { title, answers, toMake, cues }: Answered, { toBody, onMade }: Afterwards): Promise<void> {
  const made: Made[] = [];
  for (const offer of toMake) {
    const note = await makeNote(parts, { kind: offer.kind, title: offer.title, answers: new Map() });
    if (note) made.push(note);
  }
  const note = await makeNote(parts, { kind, title, answers, body: (await toBody?.()) ?? '' });
  if (note) made.push(note);
  if (made.length > 0) rememberMade(parts.app, made);
  if (!note) return;
  await openNote(parts.app, note.path);
  onMade?.(made);
  if (cues.length > 0) await askForSection(parts, note.path, cues);
}

/** Makes a note that another room asked for, opens it, and tells that room where it is. */
export async function makeNoteFor(parts: Parts, { kind, title, answers, body, onMade }: MakeNoteRequest): Promise<void> {
  const note = await makeNote(parts, { kind, title, answers, body });
  if (!note) return;
  rememberMade(parts.app, [note]);
  await openNote(parts.app, note.path);
  onMade(note.path);
}

/** Makes one note as the settings say where and how it is named. Tells why when it could not. */
export async function makeNote(parts: Parts, request: Pick<DraftRequest, 'kind' | 'title' | 'answers' | 'body'>): Promise<Made | null> {
  const draft = toDraft(await toRequest(parts, request), parseYaml);
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

async function toRequest(parts: Parts, request: Pick<DraftRequest, 'kind' | 'title' | 'answers' | 'body'>): Promise<DraftRequest> {
  const settings = parts.settings.current();
  const choice = (words: Readonly<Record<string, readonly string[]>>): string | undefined => (Object.hasOwn(words, request.kind) ? words[request.kind]?.[0] : undefined);
  const templateName = choice(settings.newNoteTemplates);
  const template = templateName === undefined ? null : await findTemplate(parts, templateName);
  const folder = choice(settings.newNoteFolders);
  const namePattern = choice(settings.newNoteNames) ?? (request.kind === 'incident' ? '{yyyy-MM-dd} {title}' : undefined);
  return {
    ...request,
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
  tell(`The template “${name}” is not in “${templatesFolder}”, so the note was made without one. The settings say which template is used.`);
  return null;
}
