import { walkLines } from '../../text/place/lines';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';
import { listOf } from '../accounts/compare';
import type { Agenda, AgendaItem } from './agenda';

/** The titles of notes and the headings above their lines, so that an item can be linked to where it stands. */
export interface AgendaPlaces {
  /** A wikilink's inside for a line of a note: `Slow queue#Moments`. */
  readonly linkTo: (path: string, line: number) => string;
}

const FEW = 'Nothing has been marked or left open yet. Begin with what surprised people.';

/**
 * The body of a review note: what to dig into, by how many people are involved, and the parked ideas last. Everything
 * is a list, so that it can be cut and reordered by hand.
 */
export function toAgendaBody(agenda: Agenda, places: AgendaPlaces): string {
  const items = agenda.items.length === 0 ? [FEW] : agenda.items.map((item) => toLine(item, places));
  const parked = agenda.parked.map(
    ({ text, parked: day, soaked }) =>
      `- ${day === null ? '' : `${day} `}${text}${soaked === null ? '' : ` (${toSoaked(soaked)})`}`,
  );
  return [
    '## Agenda',
    '',
    ...items,
    ...(parked.length > 0 ? ['', '## Parked ideas', '', 'For after the story, if at all.', '', ...parked] : []),
    '',
  ].join('\n');
}

/** `soaking for 12 days`; an idea parked today is still wet. */
export function toSoaked(days: number): string {
  if (days <= 0) return 'parked today';
  return days === 1 ? 'soaking for a day' : `soaking for ${days} days`;
}

function toLine({ about, because, people, path, line }: AgendaItem, { linkTo }: AgendaPlaces): string {
  const words = about.replace(/[[\]|]/g, '').trim() || 'this line';
  const who = people.length === 0 ? '' : ` Can speak to it: ${listOf(people)}.`;
  return `- ${words} ([[${linkTo(path, line)}|where it stands]])\n    - ${because.join('; ')}.${who}`.replace(
    /\.\./g,
    '.',
  );
}

/**
 * One item of an agenda as somebody keeps it by hand: its words, what stands below it, and its line in the review note.
 */
export interface AgendaLine {
  readonly text: string;
  readonly below: string;
  readonly line: number;
}

/**
 * The items under `## Agenda` of a review note, in the order in which they stand there now; nothing that is off the
 * record.
 */
export function readAgendaItems(text: string): readonly AgendaLine[] {
  const hidden = findOffRecord(text);
  const out: { text: string; below: string; line: number }[] = [];
  let inside = false;
  for (const line of walkLines(text)) {
    const heading = /^#{1,6}[ \t]+(.*)$/.exec(line.text);
    if (heading) inside = /^agenda\b/i.test(heading[1] ?? '');
    if (!inside || isOffRecord(line, hidden)) continue;
    const item = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+\S/.exec(line.text);
    if (!item) continue;
    const words = toPlainSentence(line.text.replace(/\s*\(\[\[[^\]]*\]\]\)/g, ''));
    const last = out[out.length - 1];
    if (item[1] === '' || !last) out.push({ text: words, below: '', line: line.number });
    else last.below = `${last.below} ${words}`.trim();
  }
  return out;
}
