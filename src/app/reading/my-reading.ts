import type { TFile } from 'obsidian';
import { findDistance } from '../../core/reading/distance';
import { findMine } from '../../core/reading/readings';
import type { Filling } from '../../core/notes/template';
import type { Edited, Refusal } from '../../core/text/edit/change';
import { toRefusalSentence } from '../../core/text/edit/refusal';
import { toLinkText } from '../shell/link-text';
import { tell } from '../shell/tell';
import { toToday } from '../shell/today';
import { editNote, isRefused } from '../vault/write';
import type { ReadingParts } from './reading-parts';
import { findMyNote, withMe, type Me } from './who-reads';

/** What is known of a reading before its first word: how the incident was come by, and the group. */
export interface ReadingStart {
  readonly drawn?: 'blind' | 'chosen' | 'onboarding';
  readonly session?: string;
}

/** The path of my reading note of an incident, also one that was made a moment ago; nothing when there is none. */
export function findMyReading(parts: ReadingParts, incident: string, me: Me | null = findMyNote(parts)): string | null {
  if (!me) return null;
  const known = findMine(parts.atlas, incident, me.path)?.path;
  const made = parts.made.get(toKey(incident, me));
  return known ?? (made !== undefined && parts.app.vault.getFileByPath(made) ? made : null);
}

/** Whether a note that something waited for is still the one in the vault; when it is not, that is told. */
export function isStillThere(parts: ReadingParts, file: TFile | null): file is TFile {
  const isThere = file !== null && parts.app.vault.getFileByPath(file.path) === file;
  if (!isThere) tell(toRefusalSentence('gone', file?.basename ?? 'This note'));
  return isThere;
}

/**
 * Changes my reading note of an incident, which the first thing I write makes: in its place, with reader, day and,
 * where the notes say it, distance. The incident is never written to. The edit is made once it is known where the
 * incident is by then; `done` is called once it is written.
 */
export function writeToMine(
  parts: ReadingParts,
  about: TFile | null,
  edit: (text: string, incident: TFile) => Edited | Refusal,
  done: (path: string) => void = () => undefined,
): void {
  withMe(parts, (me) => {
    if (!isStillThere(parts, about)) return;
    const incident = about.path;
    const write = async (path: string): Promise<void> => {
      const file = parts.app.vault.getFileByPath(path);
      if (!file) return;
      const answer = await editNote(parts.app, file, (text) => edit(text, about));
      if (isRefused(answer)) tell(answer.sentence);
      else done(path);
      parts.written.emit();
    };
    const known = findMyReading(parts, incident, me);
    if (known !== null) {
      void write(known);
      return;
    }
    makeReading(parts, incident, me, (path) => {
      void write(path);
    });
  });
}

/** Remembers on this device how I came by an incident, until my reading note of it is made. */
export function keepStart(parts: ReadingParts, incident: string, start: ReadingStart): void {
  parts.app.saveLocalStorage(START, JSON.stringify({ incident, ...start }));
}

const START = 'second-story-reading-start';

/** What is said when a remark is written. */
export const KEPT = 'Kept in your reading note.';

function readStart(parts: ReadingParts, incident: string): ReadingStart {
  const kept: unknown = parts.app.loadLocalStorage(START);
  try {
    const start: unknown = typeof kept === 'string' ? JSON.parse(kept) : null;
    if (typeof start !== 'object' || start === null || !('incident' in start) || start.incident !== incident) return {};
    const drawn = 'drawn' in start ? start.drawn : undefined;
    const session = 'session' in start ? start.session : undefined;
    return {
      ...(drawn === 'blind' || drawn === 'chosen' || drawn === 'onboarding' ? { drawn } : {}),
      ...(typeof session === 'string' && session !== '' ? { session } : {}),
    };
  } catch {
    return {};
  }
}

function makeReading(parts: ReadingParts, incident: string, me: Me, onMade: (path: string) => void): void {
  const { drawn = 'chosen', session } = readStart(parts, incident);
  const today = toToday(parts.now());
  const answers = new Map<string, Filling>([
    ['incident', [`[[${toLinkText(parts.app, incident)}]]`]],
    ['reader', [`[[${toLinkText(parts.app, me.path)}]]`]],
    ['date', today],
    ['distance', findDistance(parts.atlas, incident, me.path, today)],
    ['drawn', drawn],
    ['session', session ?? null],
  ]);
  const taken = parts.handoffs.makeNote.offer({
    kind: 'reading',
    title: `${me.title} reads ${parts.atlas.titleOf(incident)}`,
    answers,
    body: '',
    quiet: true,
    onMade: (path) => {
      parts.made.set(toKey(incident, me), path);
      onMade(path);
    },
  });
  if (!taken) tell('Your reading note could not be made just now. Try again in a moment; your words are still here.');
}

function toKey(incident: string, me: Me): string {
  return `${incident}\n${me.path}`;
}
