import type { NoteCard } from '../../core/notes/card';
import { toTranscriptNote } from '../../core/notes/import/transcript';
import { SECTION_ROWS } from '../../core/notes/sections';
import type { WhenContext } from '../../core/notes/when';
import { addToSection } from '../../core/text/insert';
import { openNote } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { createNote, editNote, isRefused, type Made } from '../vault/write';
import { makeNote } from './create';
import { ImportChatModal, type ImportedChat, type ImportTarget } from './import-chat-modal';
import { rememberMade, showMade } from './made';
import { toWhenContext } from './moments';
import { toWallClock } from './wall-clock';

/** Asks for a chat and brings it in, into the incident that is open or into a transcript note. */
export function askForChat(parts: Parts): void {
  const file = parts.app.workspace.getActiveFile();
  const card = file ? parts.atlas.card(file.path) : null;
  const incident = card?.kind === 'incident' ? card : null;
  const targets: ImportTarget[] = [
    ...(incident ? [{ id: 'moments', label: `The moments of “${incident.title}”`, incident, into: 'moments' as const }] : []),
    { id: 'transcript', label: incident ? `A transcript note for “${incident.title}”` : 'A transcript note', incident, into: 'transcript' },
  ];
  const context = incident ? toWhenContext(parts, incident.path) : { date: toWallClock(parts.now()).slice(0, 10), zone: toZone(parts) };
  new ImportChatModal(parts, targets, context, (imported) => { void bringIn(parts, imported); }).open();
}

async function bringIn(parts: Parts, { target, lines, context, toMake }: ImportedChat): Promise<void> {
  const made: Made[] = [];
  for (const title of toMake) {
    const note = await makeNote(parts, { kind: 'person', title, answers: new Map() });
    if (note) made.push(note);
  }
  const done = target.into === 'moments' && target.incident ? await addMoments(parts, target.incident, lines) : await makeTranscript(parts, target.incident, lines, context, made);
  if (made.length > 0) rememberMade(parts.app, made);
  if (done !== null) showMade(parts.app, done, made);
}

async function addMoments(parts: Parts, incident: NoteCard, lines: readonly string[]): Promise<string | null> {
  const heading = SECTION_ROWS.find(({ id }) => id === 'moments')?.heading ?? 'Moments';
  const answer = await editNote(parts.app, incident.path, (text) => addToSection(text, heading, lines));
  if (isRefused(answer)) {
    tell(answer.sentence);
    return null;
  }
  return `${lines.length} ${lines.length === 1 ? 'moment stands' : 'moments stand'} under “${heading}” in “${incident.title}” now. Undo in the note takes them out again.`;
}

async function makeTranscript(parts: Parts, incident: NoteCard | null, lines: readonly string[], { date, zone }: WhenContext, made: Made[]): Promise<string | null> {
  const title = `Chat ${date ?? ''} ${incident?.title ?? ''}`.replace(/\s+/g, ' ').trim();
  const file = incident ? parts.app.vault.getFileByPath(incident.path) : null;
  const linked = file ? parts.app.metadataCache.fileToLinktext(file, '') : null;
  const answer = await createNote(parts.app, toTranscriptNote({ title, date, zone, incident: linked, lines, words: parts.settings.current() }));
  if (isRefused(answer)) {
    tell(answer.sentence);
    return null;
  }
  if (answer.made) made.push(answer.made);
  await openNote(parts.app, answer.written);
  return `${lines.length} ${lines.length === 1 ? 'line is' : 'lines are'} in a transcript note now.`;
}

function toZone(parts: Parts): string | null {
  const { defaultZone } = parts.settings.current();
  return defaultZone === '' ? null : defaultZone;
}
