import type { NoteCard } from '../../core/notes/card';
import type { ChatMessage } from '../../core/notes/import/message';
import type { WhenContext } from '../../core/notes/when';
import type { MadeLinks } from './create';

/** A place that a chat may go to: an incident's timeline, a note of its own, or an incident that begins with it. */
export interface ImportTarget {
  readonly id: string;
  readonly label: string;
  /** The incident whose timeline takes the lines, or whose transcript it is; nothing when it belongs to none. */
  readonly incident: NoteCard | null;
  readonly into: 'moments' | 'transcript' | 'new-incident';
}

/** What the reader agreed to: the lines that are written, and the people who get a note. */
export interface ImportedChat {
  readonly target: ImportTarget;
  /** The lines, once it is known how a link to each new note is written. */
  readonly toLines: (links: MadeLinks) => readonly string[];
  readonly context: WhenContext;
  readonly toMake: readonly string[];
  readonly messages: readonly ChatMessage[];
  /** The titles of the person notes that speakers were matched to, those to be made included. */
  readonly people: readonly string[];
  /** Whether those people shall be named as responders of the incident that takes the lines. */
  readonly asResponders: boolean;
}
