import { listOf } from './compare';
import type { Agenda, AgendaItem } from './agenda';

/** The titles of notes and the headings above their lines, so that an item can be linked to where it stands. */
export interface AgendaPlaces {
  /** A wikilink's inside for a line of a note: `Slow queue#Moments`. */
  readonly linkTo: (path: string, line: number) => string;
}

const FEW = 'Nothing has been marked or left open yet. Begin with what surprised people.';

/** The body of a review note: what to dig into, by how many people are involved, and the parked ideas last. Everything is a list, so that it can be cut and reordered by hand. */
export function toAgendaBody(agenda: Agenda, places: AgendaPlaces): string {
  const items = agenda.items.length === 0 ? [FEW] : agenda.items.map((item) => toLine(item, places));
  const parked = agenda.parked.map(({ text, parked: day, soaked }) => `- ${day === null ? '' : `${day} `}${text}${soaked === null ? '' : ` (${toSoaked(soaked)})`}`);
  return [
    '## Agenda', '', ...items,
    ...(parked.length > 0 ? ['', '## Parked ideas', '', 'For after the story, if at all.', '', ...parked] : []), '',
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
  return `- ${words} ([[${linkTo(path, line)}|where it stands]])\n    - ${because.join('; ')}.${who}`.replace(/\.\./g, '.');
}
