import type { TextSource } from '../text/markdown/blocks';
import { findSentence, toPlainSentence } from '../text/markdown/sentence';
import { isWanted, type Choices } from './choices';
import { listEmptySections } from './empty-section';
import type { Category } from './category';
import type { ScannedNote } from './note';
import type { Rulebook } from './rulebook';
import { listStanding, type Standing } from './finding-state';

/**
 * One section of a note for the two-colour map: its heading, where it begins, and what stands in it in the order of the
 * text.
 */
export interface SectionMap {
  readonly heading: string;
  readonly from: number;
  readonly marks: readonly ('closing' | 'opening' | 'settled')[];
}

/**
 * A whole note looked through: what was found, in the order of the text, how many of those are still open to a
 * question, and where it explains and where it tells.
 */
export interface Survey {
  readonly standing: readonly Standing[];
  readonly open: number;
  readonly sections: readonly SectionMap[];
  /** The text that was looked through, put together as it was read: nobody who asks for it reads it at once. */
  readonly text: string;
}

/**
 * A survey under way. `step` looks through some more chunks and returns whether there are any left; `survey` gives what
 * has been seen so far.
 */
export interface Surveyor {
  readonly step: (chunks: number) => boolean;
  readonly survey: () => Survey;
}

/**
 * Looks through all that has been read of a note, a few chunks at a time: nothing reads more of the text at once than
 * those chunks hold.
 */
export function createSurveyor(note: ScannedNote, source: TextSource, book: Rulebook, choices: Choices): Surveyor {
  const standing: Standing[] = [];
  const sections: { heading: string; from: number; marks: ('closing' | 'opening' | 'settled')[] }[] = [];
  let section: (typeof sections)[number] = { heading: '', from: 0, marks: [] };
  let open = 0;
  let next = 0;
  let at = 0;
  let text = '';
  const take = (each: Standing): void => {
    standing.push(each);
    if (each.state !== 'kept') section.marks.push(toMark(each));
    if (isOpen(each)) open += 1;
  };
  const step = (chunks: number): boolean => {
    const last = Math.min(note.head.length, next + chunks);
    const found = listStanding(note, source, book, choices, { first: next, last, from: at });
    let taken = 0;
    for (; next < last; next += 1) {
      const chunk = note.head[next];
      if (!chunk) break;
      const end = at + chunk.block.length;
      if (chunk.block.kind === 'heading') {
        section = { heading: toHeading(source.slice(at, Math.min(end, at + LONGEST_HEADING))), from: at, marks: [] };
        if (section.heading !== '') sections.push(section);
      }
      for (let each = found[taken]; each !== undefined && each.chunkFrom < end; each = found[(taken += 1)]) take(each);
      if (section.marks.length > 0 && sections[sections.length - 1] !== section) sections.push(section);
      at = end;
    }
    text += source.slice(text.length, at);
    return next < note.head.length;
  };
  return { step, survey: () => ({ standing, open, sections, text }) };
}

/**
 * The headings of a note at rest that have nothing below them, as far as they are wanted; they stand open, since
 * nothing settles them.
 */
export function listEmptyStanding(note: ScannedNote, source: TextSource, choices: Choices): readonly Standing[] {
  return listEmptySections(note, source)
    .filter((finding) => isWanted(finding, 'other', choices))
    .map((finding) => ({ ...finding, state: 'open', section: 'other', chunkFrom: finding.from }));
}

const LONGEST_HEADING = 400;

function toHeading(line: string): string {
  return toPlainSentence(line.replace(/^[ \t]*#+/, ''));
}

function toMark(each: Standing): 'closing' | 'opening' | 'settled' {
  if (each.state === 'settled') return 'settled';
  return each.category === 'opening' ? 'opening' : 'closing';
}

/** Openings are no phrases to be asked about. */
function isOpen(each: Standing): boolean {
  return each.state === 'open' && each.category !== 'opening';
}

/** A finding as a list shows it: its phrase, and the sentence around it, both in plain words. */
export interface Sighting extends Standing {
  readonly phrase: string;
  readonly sentence: string;
}

const SIGHT = 500;

/** Reads the sentence around a finding; costs the sentence and no more, however long the note is. */
export function toSighting(standing: Standing, source: TextSource): Sighting {
  const from = Math.max(0, standing.from - SIGHT);
  const text = source.slice(from, Math.min(source.length, standing.to + SIGHT));
  const sentence = findSentence(text, standing.from - from);
  return {
    ...standing,
    phrase: toPlainSentence(text.slice(standing.from - from, standing.to - from)),
    sentence: toPlainRow(toPlainSentence(text.slice(sentence.from, sentence.to))),
  };
}

/** The cells of a row of a table are told one after the other. */
function toPlainRow(sentence: string): string {
  return sentence.startsWith('|') ? sentence.replace(/^\|\s*|\s*\|$/g, '').replace(/\s*\|\s*/g, ' · ') : sentence;
}

/** Findings in groups, in the order in which the categories are offered; within a group in the order of the text. */
export function groupByCategory<Seen extends { readonly category: Category }>(
  seen: readonly Seen[],
  order: readonly Category[],
): readonly { readonly category: Category; readonly seen: readonly Seen[] }[] {
  const groups = new Map<Category, Seen[]>(order.map((category) => [category, []]));
  for (const each of seen) groups.get(each.category)?.push(each);
  return order
    .map((category) => ({ category, seen: groups.get(category) ?? [] }))
    .filter((group) => group.seen.length > 0);
}
