import type { TextSource } from '../text/blocks';
import { findSentence, toPlainSentence } from '../text/sentence';
import type { Choices } from './choices';
import type { Category } from './finding';
import type { ScannedNote } from './note';
import type { Rulebook } from './rulebook';
import { listStanding, type Standing } from './standing';

/** A finding as a list shows it: its phrase, the sentence around it in plain words, and its line, counted from 0. */
export interface Sighting extends Standing {
  readonly phrase: string;
  readonly sentence: string;
  readonly line: number;
}

/** One section of a note for the two-colour map: its heading, its line, and what stands in it in the order of the text. */
export interface SectionMap {
  readonly heading: string;
  readonly line: number;
  readonly marks: readonly ('closing' | 'opening' | 'settled')[];
}

/** A whole note looked through: what was found, and where it explains and where it tells. */
export interface Survey {
  readonly sightings: readonly Sighting[];
  readonly sections: readonly SectionMap[];
}

/** Looks through all that has been read of a note. */
export function surveyNote(note: ScannedNote, source: TextSource, book: Rulebook, choices: Choices): Survey {
  const standing = listStanding(note, source, book, choices, { first: 0, last: note.head.length, from: 0 });
  const text = source.slice(0, source.length);
  const lines = createLineCounter(text);
  const sightings = standing.map((each) => toSighting(each, text, lines(each.from)));
  return { sightings, sections: toSections(note, text, standing) };
}

function toSighting(standing: Standing, text: string, line: number): Sighting {
  const sentence = findSentence(text, standing.from);
  return { ...standing, phrase: toPlainSentence(text.slice(standing.from, standing.to)), sentence: toPlainSentence(text.slice(sentence.from, sentence.to)), line };
}

function toSections(note: ScannedNote, text: string, standing: readonly Standing[]): readonly SectionMap[] {
  const sections: { heading: string; line: number; marks: ('closing' | 'opening' | 'settled')[]; from: number }[] = [{ heading: '', line: 0, marks: [], from: 0 }];
  const lines = createLineCounter(text);
  let at = 0;
  for (const chunk of note.head) {
    if (chunk.block.kind === 'heading') sections.push({ heading: toPlainSentence(text.slice(at, at + chunk.block.length).replace(/^[ \t]*#+/, '')), line: lines(at), marks: [], from: at });
    at += chunk.block.length;
  }
  let number = 0;
  for (const each of standing) {
    while (number + 1 < sections.length && (sections[number + 1]?.from ?? Infinity) <= each.from) number += 1;
    if (each.state !== 'kept') sections[number]?.marks.push(each.state === 'settled' ? 'settled' : each.category === 'opening' ? 'opening' : 'closing');
  }
  return sections.filter((section) => section.heading !== '' || section.marks.length > 0);
}

/** Tells line numbers of rising offsets in one walk through the text. */
function createLineCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (let feed = text.indexOf('\n', at); feed !== -1 && feed < offset; feed = text.indexOf('\n', at)) { line += 1; at = feed + 1; }
    return line;
  };
}

/** Sightings in groups, in the order in which the categories are offered; within a group in the order of the text. */
export function groupByCategory<Seen extends { readonly category: Category }>(sightings: readonly Seen[], order: readonly Category[]): readonly { readonly category: Category; readonly sightings: readonly Seen[] }[] {
  return order.map((category) => ({ category, sightings: sightings.filter((each) => each.category === category) })).filter((group) => group.sightings.length > 0);
}

/** How many phrases of a note are still open to a question; openings are no phrases to be asked about. */
export function countOpen(sightings: readonly Standing[]): number {
  return sightings.filter((each) => each.state === 'open' && each.category !== 'opening').length;
}
