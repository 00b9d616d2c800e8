import { toEdited, toLineBreak, type Change, type Edited, type ParseYaml, type Refusal } from '../edit/change';
import { findFrontmatter, type Frontmatter } from '../markdown/frontmatter';
import { findMergeMarkers } from '../edit/markers';
import { walkLines, type Line } from '../place/lines';
import { overlaps, type Span } from '../place/span';
import { isSame, provesOneKey, parseProperties, type Properties } from './prove';
import { toYamlScalar, type YamlScalar } from './yaml-scalar';

/** Where a property stands: the lines of its key and value, and the place just behind its colon. */
interface Place {
  readonly line: Line;
  readonly colon: number;
  /** The rest of the key's line behind the colon, as it is written. */
  readonly rest: string;
  /** The lines below that belong to the value. */
  readonly below: readonly Line[];
}

/**
 * Adds an item to a list property, whatever shape the list has now: block, flow, single value, empty, absent, no
 * properties at all. Only the insertion differs from the text before, which is proven by reading both; else it refuses.
 * An item that is there already is not added again.
 */
export function addToList(text: string, key: string, item: YamlScalar, parseYaml: ParseYaml): Edited | Refusal {
  return editKey(text, key, parseYaml, (place, name, held) => {
    const list = toList(held);
    if (!list) return null;
    if (list.some((each) => isSame(each, item))) return { changes: [], value: held };
    return { changes: proposeItem(text, place, name, list.length === 0, item), value: [...list, item] };
  });
}

/**
 * Sets a property that holds one value, or adds it. A list, a map or a text over several lines is left alone and
 * refused.
 */
export function setScalar(text: string, key: string, value: YamlScalar, parseYaml: ParseYaml): Edited | Refusal {
  return editKey(text, key, parseYaml, (place, name, held) => {
    if (isSame(held, value)) return { changes: [], value };
    if (typeof held === 'object' && held !== null) return null;
    return { changes: proposeScalar(text, place, name, value), value };
  });
}

/**
 * Writes one value of a property anew, a single one or the items of a list that hold it, wherever it stands; a link
 * whose brackets want quotes counts as its name. Refuses when it is not there as often as the property holds it.
 */
export function replaceValue(
  text: string,
  key: string,
  from: string,
  to: YamlScalar,
  parseYaml: ParseYaml,
): Edited | Refusal {
  return editKey(text, key, parseYaml, (place, _name, held) => {
    const { value, count } = replaceHeld(held, from, to);
    const spots = place && count > 0 ? findWritten(text, place, from) : [];
    if (count === 0 || spots.length !== count) return null;
    return { changes: spots.map((spot) => ({ ...spot, insert: toYamlScalar(to) })), value };
  });
}

interface Replaced {
  readonly value: unknown;
  readonly count: number;
}

/** A value with every `from` in it replaced, and how many there were. Without quotes `[[Ana]]` is a list in a list. */
function replaceHeld(held: unknown, from: string, to: YamlScalar): Replaced {
  if (held === from || isSame(held, [[from]])) return { value: to, count: 1 };
  if (!Array.isArray(held)) return { value: held, count: 0 };
  const items = held.map((each: unknown) => replaceHeld(each, from, to));
  return { value: items.map(({ value }) => value), count: items.reduce((sum, { count }) => sum + count, 0) };
}

/** Where a value stands in the lines of its property as a whole item, its quotes or brackets included. */
function findWritten(text: string, place: Place, value: string): readonly Span[] {
  const end = place.below[place.below.length - 1]?.to ?? place.line.to;
  const region = text.slice(place.colon, end);
  const spots: Span[] = [];
  for (const written of [JSON.stringify(value), `'${value.replace(/'/g, "''")}'`, `[[${value}]]`, value])
    for (
      let at = written === '' ? -1 : region.indexOf(written);
      at !== -1;
      at = region.indexOf(written, at + written.length)
    ) {
      const spot = { from: place.colon + at, to: place.colon + at + written.length };
      if (isWholeItem(region, at, at + written.length) && !spots.some((each) => overlaps(each, spot))) spots.push(spot);
    }
  return spots;
}

/** Whether nothing but the signs of a list stands around a stretch of a property's value. */
function isWholeItem(region: string, from: number, to: number): boolean {
  let before = from - 1;
  while (/\s/.test(region[before] ?? '')) before -= 1;
  if (before >= 0 && !/[[,-]/.test(region.charAt(before))) return false;
  return /^[ \t]*(?:[,\]\r\n]|$|[ \t]#)/.test(region.slice(to, to + 80));
}

interface Proposal {
  readonly changes: readonly Change[];
  readonly value: unknown;
}
type Propose = (place: Place | null, name: string, held: unknown) => Proposal | null;

function editKey(text: string, key: string, parseYaml: ParseYaml, propose: Propose): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const before = parseProperties(text, parseYaml);
  if (!before) return { refused: 'unreadable' };
  const name = toWrittenKey(before, key);
  const frontmatter = findFrontmatter(text);
  const places = frontmatter ? findPlaces(text, frontmatter, name) : [];
  const place = places[0] ?? null;
  if (places.length > 1 || (place === null && before.has(name))) return { refused: 'unproven' };
  const proposal = propose(place, name, before.get(name));
  if (!proposal) return { refused: 'unproven' };
  const edited = toEdited(text, proposal.changes);
  if (!provesOneKey(before, parseProperties(edited.text, parseYaml), name, proposal.value))
    return { refused: 'unproven' };
  return keepsBody(text, edited.text) ? edited : { refused: 'unproven' };
}

/** The key as the note writes it: exactly, else the one that differs only in case, as the host treats properties. */
function toWrittenKey(properties: Properties, key: string): string {
  if (properties.has(key)) return key;
  const alike = [...properties.keys()].filter((each) => each.toLowerCase() === key.toLowerCase());
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : key;
}

function keepsBody(before: string, after: string): boolean {
  const body = before.slice(findFrontmatter(before)?.block.to ?? (before.startsWith('\uFEFF') ? 1 : 0));
  return after.slice(findFrontmatter(after)?.block.to ?? 0) === body;
}

function toList(held: unknown): readonly unknown[] | null {
  if (Array.isArray(held)) return held.map((each: unknown) => each);
  if (typeof held === 'object' && held !== null) return null;
  return held === null || held === undefined || held === '' ? [] : [held];
}

function findPlaces(text: string, frontmatter: Frontmatter, key: string): Place[] {
  const lines = [...walkLines(text.slice(0, frontmatter.yaml.to), frontmatter.yaml.from)];
  return lines.flatMap((line, at) => {
    const colon = findColon(line.text, key);
    if (colon === null) return [];
    const below: Line[] = [];
    for (const next of lines.slice(at + 1)) {
      if (next.from >= frontmatter.yaml.to || /^[^\s#-]/.test(next.text) || /^-(?=\S)/.test(next.text)) break;
      below.push(next);
    }
    while (below.length > 0 && /^[ \t]*(?:#.*)?$/.test(below[below.length - 1]?.text ?? '')) below.pop();
    return [{ line, colon: line.from + colon + 1, rest: line.text.slice(colon + 1), below }];
  });
}

/** Where the colon of a key stands in its line, or nothing when the line holds another key. */
function findColon(line: string, key: string): number | null {
  for (const written of [key, JSON.stringify(key), `'${key.replace(/'/g, "''")}'`, toYamlScalar(key)]) {
    if (!line.startsWith(written)) continue;
    const behind = /^[ \t]*:(?=[ \t]|$)/.exec(line.slice(written.length));
    if (behind) return written.length + behind[0].length - 1;
  }
  return null;
}

function proposeItem(
  text: string,
  place: Place | null,
  key: string,
  empty: boolean,
  item: YamlScalar,
): readonly Change[] {
  const lineBreak = toLineBreak(text);
  const written = toYamlScalar(item);
  if (!place) return proposeKey(text, key, `${lineBreak}  - ${written}`);
  const value = findValue(place);
  const first = place.below.find((line) => !/^[ \t]*(?:#.*)?$/.test(line.text));
  if (value.text.startsWith('[')) return proposeFlowItem(text, place, written);
  if (value.text !== '' && empty)
    return /^(?:""|''|~|null)$/i.test(value.text) ? [{ ...value.span, insert: `[${written}]` }] : [];
  if (value.text === '' && first) {
    const indent = /^([ \t]*)-(?:[ \t]|$)/.exec(first.text)?.[1];
    const last = place.below[place.below.length - 1];
    if (indent === undefined || !last) return [];
    return [{ from: last.to, to: last.to, insert: `${lineBreak}${indent}- ${written}` }];
  }
  const line = { from: place.line.to, to: place.line.to, insert: `${lineBreak}  - ${written}` };
  if (value.text === '') return [line];
  return [{ from: place.colon, to: place.colon, insert: `${lineBreak}  -` }, line];
}

function proposeFlowItem(text: string, place: Place, written: string): readonly Change[] {
  const end = place.below[place.below.length - 1]?.to ?? place.line.to;
  const close = findClosingBracket(text, text.indexOf('[', place.colon), end);
  if (close === null) return [];
  let at = close.at;
  while (!close.commented && /\s/.test(text[at - 1] ?? '')) at -= 1;
  const comma = close.last === '[' ? '' : close.last === ',' ? ' ' : ', ';
  return [{ from: at, to: at, insert: `${comma}${written}` }];
}

/**
 * The bracket that closes a flow list, the last sign of the list before it, and whether a comment stands between them.
 */
function findClosingBracket(
  text: string,
  open: number,
  end: number,
): { at: number; last: string; commented: boolean } | null {
  let depth = 0;
  let last = '';
  let commented = false;
  for (let at = open; at < end; at += 1) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) continue;
    if (char === '#' && /[\s,[]/.test(text[at - 1] ?? '')) {
      const feed = text.indexOf('\n', at);
      if (feed === -1) return null;
      at = feed;
      commented = true;
      continue;
    }
    if (char === '[' || char === '{') depth += 1;
    if (char === ']' || char === '}') {
      depth -= 1;
      if (depth === 0) return { at, last, commented };
    }
    if ((char === '"' || char === "'") && /[[,:{]/.test(last)) {
      at = findQuoteEnd(text, at, end);
    }
    last = char;
    commented = false;
  }
  return null;
}

function findQuoteEnd(text: string, open: number, end: number): number {
  const quote = text[open];
  for (let at = open + 1; at < end; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return end;
}

function proposeScalar(text: string, place: Place | null, key: string, value: YamlScalar): readonly Change[] {
  const written = toYamlScalar(value);
  if (!place) return proposeKey(text, key, ` ${written}`);
  const held = findValue(place);
  if (held.text === '') return [{ from: place.colon, to: place.colon, insert: ` ${written}` }];
  return place.below.length > 0 ? [] : [{ ...held.span, insert: written }];
}

/** The value on the key's own line, without the spaces around it and without a comment behind it. */
function findValue(place: Place): { readonly text: string; readonly span: { from: number; to: number } } {
  const lead = /^[ \t]*/.exec(place.rest)?.[0].length ?? 0;
  let to = lead;
  const quote = place.rest[lead];
  if (quote === '"' || quote === "'")
    to = Math.min(place.rest.length, findQuoteEnd(place.rest, lead, place.rest.length) + 1);
  const comment = /(?:^|[ \t])#/.exec(place.rest.slice(to));
  const whole = place.rest.slice(lead, comment ? to + comment.index : undefined).trimEnd();
  const from = place.colon + lead;
  return { text: whole, span: { from, to: from + whole.length } };
}

function proposeKey(text: string, key: string, value: string): readonly Change[] {
  const lineBreak = toLineBreak(text);
  const line = `${toYamlScalar(key)}:${value}${lineBreak}`;
  const frontmatter = findFrontmatter(text);
  if (frontmatter) return [{ from: frontmatter.yaml.to, to: frontmatter.yaml.to, insert: line }];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ from: start, to: start, insert: `---${lineBreak}${line}---${lineBreak}` }];
}
