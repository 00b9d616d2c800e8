import { parseYaml, type TFile } from 'obsidian';
import { toWrittenName } from '../../core/notes/draft';
import { toIncidentFromChat, type IncidentFromChat } from '../../core/notes/import/to-incident';
import { toTranscriptNote } from '../../core/notes/import/transcript';
import { SECTION_ROWS } from '../../core/notes/sections';
import type { WhenContext } from '../../core/notes/when';
import { addToSection } from '../../core/text/edit/insert';
import { toRefusalSentence } from '../../core/text/edit/refusal';
import { addToList } from '../../core/text/properties/edit';
import { openNote } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { createNote, editNote, isRefused, type Made } from '../vault/write';
import { toLinkText } from '../shell/link-text';
import { askForNote, makeLinked, type MadeLinks } from './create';
import { ImportChatModal } from './import-chat-modal';
import type { ImportedChat, ImportTarget } from './imported-chat';
import { rememberMade, showMade } from './made';
import { toWhenContext } from './moments';
import { toToday } from '../shell/today';
import { toCounted } from '../../core/text/in-words';
import { findFileInFront } from '../vault/open-editor';

const MOMENTS = SECTION_ROWS.find(({ id }) => id === 'moments')?.heading ?? 'Moments';

/** A chat that is there already, and the note it belongs to; `taken` is called once its moments are written. */
export interface ChatAtHand {
  readonly text: string;
  readonly file: TFile | null;
  readonly taken?: () => void;
}

/** Asks for a chat and brings it in, into the incident that it belongs to, a transcript note or a new incident. */
export function askForChat(parts: Parts, atHand: ChatAtHand = { text: '', file: findFileInFront(parts.app) }): void {
  const { file, text } = atHand;
  const card = file ? parts.atlas.card(file.path) : null;
  const incident = card?.kind === 'incident' ? card : null;
  const fresh: ImportTarget = { id: 'new-incident', label: 'A new incident', incident: null, into: 'new-incident' };
  const targets: ImportTarget[] = [
    ...(incident
      ? [{ id: 'moments', label: 'The moments of the open incident', incident, into: 'moments' as const }]
      : []),
    ...(incident ? [] : [fresh]),
    {
      id: 'transcript',
      label: incident ? 'A transcript note for the open incident' : 'A transcript note',
      incident,
      into: 'transcript',
    },
    ...(incident ? [fresh] : []),
  ];
  const context = incident ? toWhenContext(parts, incident.path) : { date: toToday(parts.now()), zone: toZone(parts) };
  new ImportChatModal(parts, targets, context, text, (imported) => {
    void bringIn(parts, imported, atHand);
  }).open();
}

async function bringIn(
  parts: Parts,
  imported: ImportedChat,
  { file, taken = () => undefined }: ChatAtHand,
): Promise<void> {
  const { target, toLines, context, toMake } = imported;
  if (target.into === 'new-incident') {
    beginIncident(parts, imported, taken);
    return;
  }
  // Nobody gets a note of a chat whose incident has gone meanwhile.
  if (target.incident && file && parts.app.vault.getFileByPath(file.path) !== file) {
    tell(toRefusalSentence('gone', file.basename));
    return;
  }
  const { made, links } = await makeLinked(
    parts,
    toMake.map((title) => ({ kind: 'person', title })),
  );
  const lines = toLines(links);
  const done =
    target.into === 'moments' && file
      ? await addMoments(parts, file, lines)
      : await makeTranscript(parts, target.incident && file ? file : null, lines, context, made);
  if (done !== null) taken();
  if (done !== null && imported.asResponders && target.incident && file)
    await addResponders(parts, file, imported.people, links);
  if (made.length > 0) rememberMade(parts.app, made);
  if (done !== null) showMade(parts.app, done, made);
}

/**
 * The form of a new incident, filled as far as the chat tells; the lines are written with the note, when the reader
 * presses there.
 */
function beginIncident(parts: Parts, { messages, context, people, toLines }: ImportedChat, taken: () => void): void {
  const begin = (links: MadeLinks): IncidentFromChat =>
    toIncidentFromChat(messages, context, people, MOMENTS, toLines(links));
  askForNote(parts, 'incident', begin(new Map()).seed, {
    toBody: (links) => Promise.resolve(begin(links).body),
    onMade: (made) => {
      taken();
      showMade(parts.app, toMovedSentence(messages, made[made.length - 1]?.path ?? ''), made);
    },
  });
}

function toMovedSentence({ length }: readonly unknown[], where: string): string {
  return `${toCounted(length, 'moment stands', 'moments stand')} under “${MOMENTS}” in “${where}” now.`;
}

async function addMoments(parts: Parts, file: TFile, lines: readonly string[]): Promise<string | null> {
  const answer = await editNote(parts.app, file, (text) => addToSection(text, MOMENTS, lines));
  if (isRefused(answer)) {
    tell(answer.sentence);
    return null;
  }
  return `${toMovedSentence(lines, file.basename)} Undo in the note takes them out again.`;
}

/** Names those who spoke as responders, one link each; who is named already stays as written. */
async function addResponders(parts: Parts, file: TFile, people: readonly string[], links: MadeLinks): Promise<void> {
  const key = toWrittenName('responders', parts.settings.current());
  for (const title of people) {
    const link = `[[${links.get(title) ?? title}]]`;
    const answer = await editNote(parts.app, file, (text) => addToList(text, key, link, parseYaml));
    if (!isRefused(answer)) continue;
    tell(answer.sentence);
    return;
  }
}

async function makeTranscript(
  parts: Parts,
  incident: TFile | null,
  lines: readonly string[],
  { date, zone }: WhenContext,
  made: Made[],
): Promise<string | null> {
  const title = `Chat ${date ?? ''} ${incident?.basename ?? ''}`.replace(/\s+/g, ' ').trim();
  const linked = incident ? toLinkText(parts.app, incident.path) : null;
  const answer = await createNote(
    parts.app,
    toTranscriptNote({ title, date, zone, incident: linked, lines, words: parts.settings.current() }),
  );
  if (isRefused(answer)) {
    tell(answer.sentence);
    return null;
  }
  if (answer.made) made.push(answer.made);
  await openNote(parts.app, answer.written);
  return `${toCounted(lines.length, 'line is', 'lines are')} in a transcript note now.`;
}

function toZone(parts: Parts): string | null {
  const { defaultZone } = parts.settings.current();
  return defaultZone === '' ? null : defaultZone;
}
