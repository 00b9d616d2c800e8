import { selectHeadingAt } from '../../text/markdown/heading-place';
import { findSpokenHeadings } from '../../text/markdown/headings';
import { readItems } from '../../text/markdown/list-item';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';
import type { Edited, Refusal } from '../../text/edit/change';
import { addToSection } from '../../text/edit/insert';
import { findWikilinks } from '../../text/markdown/wikilink';
import { toInlineText, toItemText } from '../../text/edit/escape-markdown';
import type { Agenda, AgendaItem } from './agenda';
import { toListed } from '../../text/in-words';

/** The titles of notes and the headings above their lines, so that an item can be linked to where it stands. */
export interface AgendaPlaces {
  /** The wikilink to a line of a note: `[[Slow queue#Moments|where it stands]]`. */
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
      `- ${toItemText(day === null ? text : `${day} ${text}`)}${soaked === null ? '' : ` (${toSoaked(soaked)})`}`,
  );
  return [
    '## Agenda',
    '',
    ...items,
    ...(parked.length > 0 ? ['', '## Parked ideas', '', 'For after the story, if at all.', '', ...parked] : []),
    '',
  ].join('\n');
}

/**
 * Adds to a review note what is not on its agenda yet, at the end of it; what stands there stays as it is. Unchanged
 * when all of it is there.
 */
export function addAgenda(text: string, agenda: Agenda, places: AgendaPlaces): Edited | Refusal {
  const there = new Set(readAgendaItems(text).map((item) => item.text));
  const lines = agenda.items.flatMap((item) => {
    const written = toLine(item, places);
    const words = readAgendaItems(`## Agenda\n\n${written}\n`)[0]?.text;
    return words !== undefined && there.has(words) ? [] : written.split('\n');
  });
  return addToSection(text, 'Agenda', lines);
}

/** `soaking for 12 days`; an idea parked today is still wet. */
export function toSoaked(days: number): string {
  if (days <= 0) return 'parked today';
  return days === 1 ? 'soaking for a day' : `soaking for ${days} days`;
}

function toLine({ about, because, people, path, line }: AgendaItem, { linkTo }: AgendaPlaces): string {
  const who = people.length === 0 ? '' : ` Can speak to it: ${toFullStop(toInlineText(toListed(people)))}`;
  const words = toItemText(about) || 'this line';
  return `- ${words} (${linkTo(path, line)})\n    - ${toFullStop(toItemText(because.join('; ')))}${who}`;
}

/** A sentence ends once, also when the words it was made of had an end of their own. */
function toFullStop(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
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
  const headings = findSpokenHeadings(text);
  const out: { text: string; below: string; line: number }[] = [];
  for (const { item, from, to, text: written } of readItems(text)) {
    const isInside = /^agenda\b/i.test(selectHeadingAt(headings, item.line)?.text ?? '');
    if (!isInside || written === '' || isOffRecord({ from, to }, hidden)) continue;
    const words = toPlainSentence(withoutWays(written));
    const last = out[out.length - 1];
    if (item.parent === null || !last) out.push({ text: words, below: '', line: item.line });
    else last.below = `${last.below} ${words}`.trim();
  }
  return out;
}

/** The words of an item without the links in brackets that lead to where it stands. */
function withoutWays(words: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of findWikilinks(words)) {
    if (words[from - 1] !== '(' || words[to] !== ')') continue;
    out += words.slice(at, from - 1).trimEnd();
    at = to + 1;
  }
  return out + words.slice(at);
}
