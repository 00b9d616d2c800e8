import type { NoteKind } from './kind';
import type { Damage } from '../text/damage';

/** A property's item as YAML gave it; dates stay the text that was written. */
export type Scalar = string | number | boolean;

/**
 * One link out of a note. `property` is the canonical key of the property it stands in, or nothing for a link in the
 * body. `target` is the path the host resolved it to, or nothing while no such note exists. `from` and `to` are offsets
 * in the note; both are 0 for a link in the properties. Links off the record are never here.
 */
export interface CardLink {
  readonly property: string | null;
  readonly linkpath: string;
  readonly subpath: string;
  readonly display: string;
  readonly target: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * A mark (`#mark/confused`) at the end of a line: its word without the prefix, and the offset and number of its line.
 */
export interface CardMark {
  readonly mark: string;
  readonly line: number;
  readonly from: number;
}

/**
 * A question callout of a note: its id and where it stands. Never an off-record one. What was answered is read from the
 * note itself, by `readAnswers`.
 */
export interface CardQuestion {
  readonly id: string;
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The few facts we keep about a note of one of our kinds. Keys of `properties` are canonical whatever the
 * vault calls them; every value is a list, so that `systems: X` and `systems: [X]` are the same. A map, because
 * `__proto__` is a legal thing to type in a note.
 */
export interface NoteCard {
  readonly path: string;
  readonly title: string;
  readonly kind: NoteKind;
  readonly aliases: readonly string[];
  readonly properties: ReadonlyMap<string, readonly Scalar[]>;
  readonly links: readonly CardLink[];
  readonly marks: readonly CardMark[];
  readonly questions: readonly CardQuestion[];
  readonly headings: readonly string[];
  readonly damage: readonly Damage[];
  /** The whole interview was said off the record: it yields no relation, and no other view repeats a word of it. */
  readonly offRecord: boolean;
  /** The day that the text of an incident tells, where no property does. */
  readonly toldDay?: string;
  /** Milliseconds since 1970, as the host gives it; only ever compared, never shown as a fact about the incident. */
  readonly modified: number;
}

/** The first item of a property as text, or nothing. */
export function findText(card: NoteCard, key: string): string | null {
  const first = card.properties.get(key)?.[0];
  return first === undefined ? null : String(first);
}
