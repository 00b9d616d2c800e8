import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import { toPlainSentence } from '../text/markdown/sentence';
import type { Span } from '../text/place/span';
import { toQuoteLines, toWikilink } from '../text/edit/escape-markdown';
import { isTextOffRecord, toAttribution } from './attribution';
import type { NoteCard } from './card';

/**
 * What a selection gives to a new knowledge note: the form's first words, by property (a note by its path), and the
 * body with the way back.
 */
export interface KnowledgeSeed {
  readonly seed: ReadonlyMap<string, readonly string[]>;
  readonly quote: string;
}

const LONGEST_CLAIM = 120;

/**
 * Turns a selection into the start of a knowledge note: few words become the claim, many become the evidence. What the
 * note they stand in already knows comes along (its incident, its system, whom one talked with). Nothing when it was
 * said off the record.
 */
export function findKnowledgeSeed(text: string, selection: Span, card: NoteCard | null): KnowledgeSeed | null {
  if (card === null ? isTextOffRecord(text) : card.offRecord) return null;
  if (isOffRecord(selection, findOffRecord(text))) return null;
  const words = toPlainSentence(text.slice(selection.from, selection.to));
  if (words === '') return null;
  const isClaim = words.length <= LONGEST_CLAIM && !text.slice(selection.from, selection.to).trim().includes('\n');
  const seed = new Map<string, readonly string[]>(isClaim ? [['title', [words.replace(/[.!?…]+$/, '')]]] : []);
  if (card?.kind === 'incident') seed.set('revealed-by', [card.path]);
  if (card?.kind === 'system') seed.set('about', [card.path]);
  if (card?.kind === 'person') seed.set('held-by', [card.path]);
  if (card?.kind === 'interview' || card?.kind === 'review' || card?.kind === 'reading')
    seed.set('revealed-by', toLinked(card, 'incident'));
  if (card?.kind === 'interview' && toAttribution(card) !== 'role only') seed.set('held-by', toLinked(card, 'with'));
  return { seed, quote: words };
}

/** The body of a note made from a selection: the words as a quotation, and a link to the line they stand in. */
export function toQuoteBody(quote: string, noteTitle: string, blockId: string | null): string {
  const link = toWikilink(blockId === null ? noteTitle : `${noteTitle}#^${blockId}`);
  return `${toQuoteLines(quote).join('\n')}\n\nFrom ${link}.\n`;
}

function toLinked(card: NoteCard, property: string): readonly string[] {
  return card.links.filter((link) => link.property === property).map(({ linkpath, target }) => target ?? linkpath);
}
