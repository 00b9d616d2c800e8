import { KIND_ROWS } from '../../notes/kind';
import type { GraphKind } from '../../atlas/model/facts';
import type { Clause, Filter, Name } from './tree';
import { toCounted } from '../../text/in-words';

/** How the kinds read after “are”. */
export const KIND_WORDS: readonly (readonly [GraphKind, string])[] = [
  ...KIND_ROWS.map((row) => [row.kind, row.plural.toLowerCase()] as const),
  ['other', 'other notes'],
];

/** A filter as one English sentence. Reading the sentence gives the same filter again, so nothing in it is vague. */
export function toFilterSentence(filter: Filter): string {
  if (filter.is === 'all' && filter.parts.length === 0) return 'All notes.';
  return `Notes that ${say(filter, false)}.`;
}

function say(filter: Filter, inside: boolean): string {
  switch (filter.is) {
    case 'all':
    case 'any': {
      const words = filter.parts.map((part) => say(part, true)).join(filter.is === 'all' ? ' and ' : ' or ');
      return inside ? `(${words})` : words;
    }
    case 'paused':
      return `[paused: ${say(filter.part, true)}]`;
    case 'not':
      return sayNot(filter.part);
    default:
      return sayClause(filter);
  }
}

function sayNot(part: Filter): string {
  if (part.is === 'all' || part.is === 'any' || part.is === 'not' || part.is === 'paused')
    return `do not match {${say(part, false)}}`;
  const words = sayClause(part);
  return words.startsWith('are ') ? `are not ${words.slice(4)}` : `do not ${words}`;
}

function sayClause(clause: Clause): string {
  switch (clause.is) {
    case 'kind':
      return `are ${KIND_WORDS.find(([kind]) => kind === clause.kind)?.[1] ?? 'other notes'}`;
    case 'rel':
      return `are linked by ${quote(clause.word)}`;
    case 'near':
      return `touch the ${clause.kind} ${sayName(clause.name)}`;
    case 'after':
      return `are dated ${clause.date} or later`;
    case 'before':
      return `are dated before ${clause.date}`;
    case 'within':
      return `are within ${toCounted(clause.steps, 'step', 'steps')} of ${clause.of.map(sayName).join(', ')}`;
    case 'shares':
      return `share something with ${sayName(clause.of)}`;
    case 'held-by':
      return `are held by exactly ${toCounted(clause.people, 'person', 'people')} still here`;
    case 'left':
      return 'are people who left';
    case 'unread':
      return 'are unread';
    case 'evidence':
      return 'are linked by a sentence';
    case 'mark':
      return `carry the mark ${quote(clause.mark)}`;
    case 'path':
      return `lie in a path with ${quote(clause.text)}`;
    case 'property':
      return clause.value === null
        ? `have the property ${quote(clause.key)}`
        : `have the property ${quote(clause.key)} with ${quote(clause.value)}`;
    case 'note':
      return `are the note ${quote(clause.name)}`;
    case 'word':
      return `have ${quote(clause.text)} in their name`;
  }
}

/** A note by its very name between quotes; text that a name contains as “named like”. */
function sayName(name: Name): string {
  return name.link ? quote(name.text) : `anything named like ${quote(name.text)}`;
}

/** Text between curly quotes; a closing quote or backslash inside is kept apart by a backslash. */
function quote(text: string): string {
  return `“${text.replace(/[”\\]/g, '\\$&')}”`;
}
