import type { Span } from '../../text/place/span';
import { readDay } from '../../atlas/model/day';
import { GRAPH_KINDS } from '../../atlas/model/facts';
import { RELATION_WORDS, findRelations } from '../../atlas/model/relation';
import type { Filter, Name } from './tree';
import { readQuoted } from './tokens';
import type { Token } from './tokens';

interface Reader {
  readonly tokens: readonly Token[];
  readonly troubles: { push: (trouble: Span & { readonly message: string }) => void };
  at: number;
}

/** The names that may stand before a colon, with what each lets through. */
export const CLAUSES: readonly (readonly [name: string, says: string])[] = [
  ['kind', 'notes of one kind'],
  ['rel', 'joined by one relation'],
  ['system', 'linked to a system'],
  ['person', 'linked to a person'],
  ['incident', 'linked to an incident'],
  ['after', 'from a day on'],
  ['before', 'before a day'],
  ['within', 'so many steps around a note'],
  ['of', 'the note to count from'],
  ['shares', 'what shares something with a note'],
  ['held-by', 'held by so many people'],
  ['mark', 'with a mark'],
  ['has', 'with evidence'],
  ['path', 'in a folder'],
];

const CLAUSE_NAMES = CLAUSES.map(([name]) => name);

/**
 * Reads one clause whose name is `token` and whose value, if any, is the joined token after it. Doubts go to
 * `troubles`.
 */
export function readClause(token: Token, reader: Reader): Filter | null {
  const next = reader.tokens[reader.at];
  const value = next?.joined && next.is !== 'open' && next.is !== 'close' ? next : null;
  if (value) reader.at += 1;
  const span = { from: token.from, to: value?.to ?? token.to };
  const name = token.text.toLowerCase();
  if (!CLAUSE_NAMES.includes(name)) return toUnknown(token, value, reader, span);
  if (!value || value.text.trim() === '') {
    reader.troubles.push({ ...span, message: `“${name}:” needs something after the colon. It is passed over.` });
    return null;
  }
  return readNamed(name, value, reader, span);
}

function readNamed(name: string, value: Token, reader: Reader, span: Span): Filter | null {
  const text = value.text.trim();
  switch (name) {
    case 'kind':
      return readKindClause(text, reader, span);
    case 'rel':
      if (findRelations(text).length > 0) return { is: 'rel', word: text };
      return refuse(reader, span, `There is no relation “${text}”. ${toMeant(text, RELATION_WORDS)}`);
    case 'system':
    case 'person':
    case 'incident':
      return { is: 'near', kind: name, name: toName(value) };
    case 'after':
    case 'before':
      if (readDay(text) !== null) return { is: name, date: toShortDate(text) };
      return refuse(reader, span, `“${text}” is no date. A date is written 2026, 2026-11 or 2026-11-04.`);
    case 'within':
      return readWithin(text, reader, span);
    case 'of':
      return refuse(reader, span, '“of:” belongs after “within:”, as in within:2 of:[[Checkout]].');
    case 'shares':
      return { is: 'shares', of: toName(value) };
    case 'held-by':
      if (/^\d{1,4}$/.test(text)) return { is: 'held-by', people: Number(text) };
      return refuse(reader, span, '“held-by:” takes a number of people, as in held-by:1.');
    case 'mark':
      return { is: 'mark', mark: text.replace(/^#?(?:mark\/)?/, '') || text };
    case 'has':
      if (text.toLowerCase() === 'evidence') return { is: 'evidence' };
      return refuse(reader, span, `“has:” knows only has:evidence.`);
    default:
      return { is: 'path', text };
  }
}

function refuse(reader: Reader, span: Span, message: string): null {
  reader.troubles.push({ ...span, message: `${message} The clause is passed over.` });
  return null;
}

function toUnknown(token: Token, value: Token | null, reader: Reader, span: Span): Filter {
  const words = `${token.text}:${value?.text ?? ''}`;
  const meant = toNearest(token.text.toLowerCase(), CLAUSE_NAMES);
  reader.troubles.push({
    ...span,
    message:
      `“${token.text}:” is no clause.${meant === null ? '' : ` Did you mean ${meant}: ?`} It is understood as ` +
      `the words “${words}”.`,
  });
  return { is: 'word', text: words };
}

function readKindClause(text: string, reader: Reader, span: Span): Filter | null {
  const wanted = text.toLowerCase();
  const kind = GRAPH_KINDS.find(
    (each) => each === wanted || `${each}s` === wanted || (each === 'person' && wanted === 'people'),
  );
  if (kind !== undefined) return { is: 'kind', kind };
  return refuse(reader, span, `There is no kind “${text}”. ${toMeant(wanted, GRAPH_KINDS)}`);
}

function readWithin(text: string, reader: Reader, span: Span): Filter | null {
  const of: Name[] = [];
  let to = span.to;
  for (;;) {
    const name = reader.tokens[reader.at];
    const value = reader.tokens[reader.at + 1];
    if (name?.is !== 'clause' || name.text.toLowerCase() !== 'of' || !value?.joined || value.text.trim() === '') break;
    of.push(toName(value));
    to = value.to;
    reader.at += 2;
  }
  if (!/^\d{1,2}$/.test(text))
    return refuse(
      reader,
      { from: span.from, to },
      '“within:” takes a number of steps, as in within:2 of:[[Checkout]].',
    );
  if (of.length === 0)
    return refuse(reader, span, '“within:” needs a note to count from, as in within:2 of:[[Checkout]].');
  return { is: 'within', steps: Number(text), of };
}

/** Reads the inside of `[property]` or `[property:value]`, either part between quotes or not. */
export function readPropertyClause(token: Token, troubles: Reader['troubles']): Filter | null {
  const inside = token.text;
  const key = readPart(inside, 0);
  if (key.text === '') {
    troubles.push({
      from: token.from,
      to: token.to,
      message: 'A property stands between brackets, as in [stage:gathering]. This one is empty and is passed over.',
    });
    return null;
  }
  if (inside[key.to] !== ':') return { is: 'property', key: key.text, value: null };
  return { is: 'property', key: key.text, value: readPart(inside, key.to + 1, true).text };
}

function readPart(inside: string, from: number, last = false): { readonly text: string; readonly to: number } {
  let at = from;
  while (/\s/.test(inside[at] ?? '')) at += 1;
  if (inside[at] === '"') {
    const quoted = readQuoted(inside, at);
    let to = quoted.to;
    while (/\s/.test(inside[to] ?? '')) to += 1;
    return { text: quoted.value, to };
  }
  const colon = last ? -1 : inside.indexOf(':', at);
  const to = colon === -1 ? inside.length : colon;
  return { text: inside.slice(at, to).trim(), to };
}

function toName(value: Token): Name {
  return { text: value.text.trim(), link: value.is === 'link' };
}

function toShortDate(text: string): string {
  return text
    .slice(0, 10)
    .split('-')
    .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

function toMeant(text: string, known: readonly string[]): string {
  const nearest = toNearest(text, known);
  return nearest === null ? `Known: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
}

/** The nearest known word within two changed letters, or nothing. */
function toNearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = 3;
  for (const each of known) {
    const changes = toDistance(word, each, least);
    if (changes < least) {
      least = changes;
      best = each;
    }
  }
  return best;
}

function toDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
