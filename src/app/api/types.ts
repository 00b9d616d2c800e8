// What Second Story answers other plugins and scripts. These types stand alone: a release ships them as
// second-story-api.d.ts, and docs/api.md tells how to reach them.

/** The kinds of note that an incident vault has. Later versions may know more. */
export type SecondStoryKind = string;

/** A sentence of a note, and the title of that note. */
export interface SecondStorySaid {
  readonly sentence: string;
  readonly title: string;
}

/** Somebody or something in an answer: how it is tied to what was asked about, and every reason with its sentences. */
export interface SecondStoryRow {
  readonly title: string;
  /** The path of the note, or null while there is none. */
  readonly path: string | null;
  /** How it is tied, as the heading that it stands under: *says so*, *owns or worked on it*, … */
  readonly how: string;
  /** The last day that anything says so, as `2026-03-29`, or null. */
  readonly last: string | null;
  readonly left: boolean;
  /** Of a person: here, away or left. */
  readonly presence?: string;
  /** Of a person: how to reach them, as their note says. */
  readonly reach?: string;
  readonly because: readonly { readonly words: string; readonly sentences: readonly SecondStorySaid[] }[];
}

/** An answer: one sentence, and who or what is in it, in the order in which the plugin shows it. Nobody is ranked. */
export interface SecondStoryAnswer {
  readonly answer: string;
  readonly rows: readonly SecondStoryRow[];
}

/** Everything that a note is tied to in the same words: *was part of*, *is known by*. */
export interface SecondStoryConnections {
  readonly words: string;
  readonly notes: readonly {
    readonly title: string;
    readonly path: string | null;
    readonly kind: SecondStoryKind | null;
    /** The sentences that say so; none where only properties do. */
    readonly sentences: readonly SecondStorySaid[];
  }[];
}

/** A phrase that explains where it could tell, or one that opens. Offsets count the characters of the text given. */
export interface SecondStoryFinding {
  readonly from: number;
  readonly to: number;
  readonly category: string;
  readonly confidence: 'strong' | 'possible';
  readonly phrase: string;
  readonly sentence: string;
  /** Why it is looked at, in one sentence. */
  readonly because: string;
  /** What could be asked instead. */
  readonly questions: readonly string[];
  /** `settled` by an answered question below it, or `kept` by somebody's choice. */
  readonly state: 'open' | 'settled' | 'kept';
}

/** A question that is on offer for a note, and why just now. */
export interface SecondStoryQuestion {
  readonly id: string;
  readonly text: string;
  readonly lens: string;
  readonly because: string;
}

/**
 * The questions that other plugins and scripts may put to Second Story. All of it reads and nothing writes; what was
 * said off the record is in no answer. A note is named by its path, its title or an alias, or by a link
 * (`[[Manifest relay]]`, as properties hold it). A name that no note has, or
 * that several have, is no error: the answer is empty, and where there is a sentence it says so. While the app still
 * reads a large vault, answers hold what has been read so far.
 *
 * `version` is 1 as long as nothing here is taken away or changes its meaning; what is added leaves it as it is.
 */
export interface SecondStoryApi {
  readonly version: 1;
  /** Who knows about a note, how, and where that is said. */
  readonly whoKnows: (note: string) => Promise<SecondStoryAnswer>;
  /** What a note is tied to, grouped by the words in which it reads from this note. */
  readonly connections: (note: string) => Promise<readonly SecondStoryConnections[]>;
  /** The phrases of a text, as the settings of this vault ask for them; Markdown is read as notes are. */
  readonly findings: (text: string) => readonly SecondStoryFinding[];
  /** The questions on offer for a note, best first, as the panel has them when nobody has just said anything. */
  readonly questions: (note: string) => Promise<readonly SecondStoryQuestion[]>;
  /** The kind of a note, or null when it has none. */
  readonly kind: (note: string) => SecondStoryKind | null;
}
