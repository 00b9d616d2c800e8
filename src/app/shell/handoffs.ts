import type { NoteKind } from '../../core/notes/kind';
import type { Place } from '../vault/place';
import type { Filling } from '../../core/notes/template';

/** A question to be put on top of the panel, with the sentence that brought it. */
export interface AskRequest {
  /** `rule-<ruleId>` for a question that a finding brought, else the id of the question. */
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  readonly sentence: string;
}

/** A question to be written into a note, as a callout after the block that holds the place. */
export interface InsertRequest {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** An answer to be shown in the graph: the name of an inquiry (`who-knows`) and the node it starts from. */
export interface InquiryRequest {
  readonly inquiry: string;
  readonly node: string | null;
}

/** A note to be made: its kind, and what is already known about it, by property (`title` too). */
export interface NewNoteRequest {
  readonly kind: NoteKind;
  readonly seed: ReadonlyMap<string, readonly string[]>;
}

/**
 * A note to be made without a form: everything is known. `onMade` hears its path once it is there; a refusal is told to
 * the reader instead.
 */
export interface MakeNoteRequest {
  readonly kind: NoteKind;
  readonly title: string;
  readonly answers: ReadonlyMap<string, Filling>;
  readonly body: string;
  /** The note is made without being opened: somebody is in the middle of another one. */
  readonly quiet?: boolean;
  readonly onMade: (path: string) => void;
}

/** For which group and which day something is drawn by lot. */
export interface DrawRequest {
  readonly onDraw: (wish: { readonly group: string; readonly day: string }) => void;
}

/** A way to begin: a new incident, a chat to bring in, a folder of old write-ups, the example. */
export type Door = 'incident' | 'chat' | 'folder' | 'example';

/** Two incidents to be laid side by side, by their paths. */
export interface CompareRequest {
  readonly first: string;
  readonly second: string;
}

/** One thing a room asks of another without knowing it. `offer` returns false when nobody is there to take it. */
export interface Handoff<Request> {
  readonly offer: (request: Request) => boolean;
  /** Takes all offers from now on; the returned function gives the place back. */
  readonly accept: (handler: (request: Request) => void) => () => void;
}

/** Everything that one room asks of another. */
export interface Handoffs {
  readonly askInPanel: Handoff<AskRequest>;
  readonly insertQuestion: Handoff<InsertRequest>;
  readonly showInquiry: Handoff<InquiryRequest>;
  readonly newNote: Handoff<NewNoteRequest>;
  readonly makeNote: Handoff<MakeNoteRequest>;
  readonly askForDraw: Handoff<DrawRequest>;
  readonly openDoor: Handoff<Door>;
  readonly compareIncidents: Handoff<CompareRequest>;
  /** The list of what was not understood, from a view about a note, or about the vault. */
  readonly showNotUnderstood: Handoff<string | null>;
}

/** Makes the handoffs, with nobody there yet. */
export function createHandoffs(): Handoffs {
  return {
    askInPanel: createHandoff(),
    insertQuestion: createHandoff(),
    showInquiry: createHandoff(),
    newNote: createHandoff(),
    makeNote: createHandoff(),
    askForDraw: createHandoff(),
    openDoor: createHandoff(),
    compareIncidents: createHandoff(),
    showNotUnderstood: createHandoff(),
  };
}

function createHandoff<Request>(): Handoff<Request> {
  let taker: ((request: Request) => void) | null = null;
  return {
    offer: (request) => {
      taker?.(request);
      return taker !== null;
    },
    accept: (handler) => {
      taker = handler;
      return () => {
        if (taker === handler) taker = null;
      };
    },
  };
}
