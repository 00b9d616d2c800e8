import { findCallouts } from '../markdown/callout';
import { findFrontmatter } from '../markdown/frontmatter';
import { findHeading, findHeadings, findSectionEnd, toHeadingIdentity } from '../markdown/headings';
import { countQuotes, readMarkdown, toLinePrefix, type BodyLine, type Markdown } from '../markdown/structure';
import { findWordsEnd, toEdited, toLineBreak, type Edited, type Refusal } from './change';
import { findMergeMarkers } from './markers';

/** Where a new section goes: behind the section with these words, or at the end of the note. */
export interface SectionPlace {
  readonly after?: string;
  readonly level?: number;
  readonly body?: string;
}

/**
 * Adds a heading, with a body if one is given, at the end or behind another section. A section that is there already is
 * left as it is.
 */
export function addSection(text: string, words: string, place: SectionPlace = {}): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  if (/[\r\n]/.test(words) || words.trim() === '') return { refused: 'unproven' };
  if (findHeading(text, words)) return { text, changes: [] };
  const before = place.after === undefined ? null : findHeading(text, place.after);
  const at = before ? findSectionEnd(text, before) : text.length;
  const lineBreak = toLineBreak(text);
  const body =
    place.body === undefined || place.body === '' ? '' : `${toLines(place.body).join(lineBreak)}${lineBreak}`;
  const lead = toGap(text, at, lineBreak);
  const tail = at < text.length ? lineBreak : '';
  const heading = `${'#'.repeat(place.level ?? before?.level ?? 2)} ${words.trim()}`;
  return prove(
    text,
    at,
    `${lead}${heading}${lineBreak}${lineBreak}${body}${body === '' ? '' : tail}`,
    [toHeadingIdentity(words)],
    0,
  );
}

/** Adds lines at the end of a section, making the section at the end of the note when it is not there. */
export function addToSection(text: string, words: string, lines: readonly string[]): Edited | Refusal {
  if (lines.length === 0) return { text, changes: [] };
  const heading = findHeading(text, words);
  if (!heading) return addSection(text, words, { body: lines.join('\n') });
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const end = findSectionEnd(text, heading);
  const section = text.slice(heading.to, end);
  const at = heading.to + section.trimEnd().length;
  const lineBreak = toLineBreak(text);
  const last = readMarkdown(text).lines.find((line) => line.from < at && at <= line.to);
  const isItem = readMarkdown(`\n${lines.join('\n')}`).lines[1]?.isItem === true;
  const joined = section.trim() !== '' && last?.isItem === true && isItem;
  const behind = end < text.length && !/^\r?\n\r?\n/.test(text.slice(at)) ? lineBreak : '';
  return prove(
    text,
    at,
    `${joined ? lineBreak : lineBreak + lineBreak}${lines.join(lineBreak)}${behind}`,
    [],
    countCallouts(lines.join('\n')),
  );
}

/**
 * Puts a block (a question's callout, say) behind the whole block that a line belongs to, at that block's indent:
 * inside the list item when the line is one, behind the outermost quote when it is quoted. An empty line keeps what
 * must not flow together apart.
 */
export function insertAfterBlock(text: string, lineNumber: number, block: string): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const note = readMarkdown(text);
  const { lines } = note;
  const at = lineNumber - (lines[0]?.number ?? 0);
  if (!lines[at]) return { refused: 'not-here' };
  const { last, indent } = findBlock(note, at);
  const lineBreak = toLineBreak(text);
  const inserted = toLines(block)
    .map((line) => (line === '' ? '' : indent + line))
    .join(lineBreak);
  const end = lines[last]?.to ?? text.length;
  const next = lines[last + 1];
  const inList = indent !== '';
  const lead = toLead(lines, { at, last, inList }, lineBreak);
  const needsGap = next !== undefined && next.text.trim() !== '' && !(inList && next.isItem);
  return prove(text, end, `${lead}${inserted}${needsGap ? lineBreak : ''}`, [], countCallouts(block));
}

/** What parts a block from what is put behind it, so that the two do not flow together. */
function toLead(
  lines: readonly BodyLine[],
  { at, last, inList }: { readonly at: number; readonly last: number; readonly inList: boolean },
  lineBreak: string,
): string {
  const isQuoted = countQuotes(lines[last]?.around ?? '') > 0;
  if (lines[last]?.type !== 'blank' || isQuoted) return inList && !isQuoted ? lineBreak : lineBreak + lineBreak;
  return at > 0 && (lines[last - 1]?.text ?? '').trim() !== '' ? lineBreak : '';
}

/**
 * Writes behind what a callout already says: each line gets the callout's own `> `. `calloutFrom` is the offset of its
 * head.
 */
export function addToCallout(text: string, calloutFrom: number, answer: string): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const callout = findCallouts(text).find((each) => each.from === calloutFrom);
  if (!callout) return { refused: 'gone' };
  const lineBreak = toLineBreak(text);
  const prefix = callout.lead.trimEnd();
  const lines = toLines(answer).map((line) => (line === '' ? prefix : `${prefix} ${line}`));
  const gap = callout.body === '' ? '' : `${lineBreak}${prefix}`;
  const edited = toEdited(text, [
    { from: callout.to, to: callout.to, insert: `${gap}${lines.map((line) => lineBreak + line).join('')}` },
  ]);
  const after = findCallouts(edited.text).find((each) => each.from === calloutFrom);
  const meant = [...(callout.body === '' ? [] : [callout.body, '']), ...toLines(answer)].join('\n').trim();
  return after?.body === meant && after.type === callout.type ? edited : { refused: 'unproven' };
}

/** The last line of the whole block that holds a line, and what a line of the same place begins with. */
function findBlock(note: Markdown, at: number): { readonly last: number; readonly indent: string } {
  const { lines } = note;
  const line = lines[at];
  if (!line) return { last: at, indent: '' };
  const quote = note.quotes.find(({ around, first, last }) => first <= at && at <= last && countQuotes(around) === 1);
  if (quote) return { last: quote.last, indent: toLinePrefix(quote.around.slice(0, -1)) };
  const item = note.items.reduce<Markdown['items'][number] | null>(
    (found, each) => (each.from <= line.from && line.from <= each.to ? each : found),
    null,
  );
  if (item) {
    const last = findLast(lines, at, (each) => each.from <= item.to);
    const lead = note.text.slice(item.from, item.mark);
    return { last, indent: lead.includes('\t') ? `${lead}\t` : toLinePrefix(item.around) };
  }
  if (line.inert) return { last: findLast(lines, at, (each) => each.inert), indent: '' };
  if (!FLOWS.has(line.type)) return { last: at, indent: '' };
  return { last: findLast(lines, at, (each) => FLOWS.has(each.type) && each.around === line.around), indent: '' };
}

/** Lines that are one block with those of their kind above and below them. */
const FLOWS: ReadonlySet<BodyLine['type']> = new Set<BodyLine['type']>(['text', 'underline', 'row', 'ruler', 'html']);

function findLast(lines: readonly BodyLine[], at: number, belongs: (line: BodyLine) => boolean): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !belongs(line)) break;
    last = next;
  }
  return last;
}

function toLines(text: string): readonly string[] {
  return text.slice(0, findWordsEnd(text)).replace(/\r\n?/g, '\n').split('\n');
}

/** What must stand before a new heading so that one empty line parts it from what is above. */
function toGap(text: string, at: number, lineBreak: string): string {
  const above = text.slice(0, at);
  if (above.trim() === '' || /\n[ \t]*\r?\n$/.test(above) || findFrontmatter(text)?.block.to === at)
    return /[^\n]$/.test(above) && above.trim() !== '' ? lineBreak : '';
  return /\n$/.test(above) ? lineBreak : lineBreak + lineBreak;
}

function countCallouts(block: string): number {
  return findCallouts(block).length;
}

/**
 * The edit is kept when the properties are untouched, all headings are there as before beside the new ones, and so are
 * all callouts.
 */
function prove(
  text: string,
  at: number,
  insert: string,
  headings: readonly string[],
  callouts: number,
): Edited | Refusal {
  const edited = toEdited(text, [{ from: at, to: at, insert }]);
  const block = findFrontmatter(text)?.block.to ?? 0;
  const before = findHeadings(text).map((heading) => toHeadingIdentity(heading.text));
  const added: string[] = [];
  let kept = 0;
  for (const { text: words } of findHeadings(edited.text)) {
    const each = toHeadingIdentity(words);
    if (each === before[kept]) kept += 1;
    else added.push(each);
  }
  if (kept < before.length) return { refused: 'unproven' };
  const sameProperties = (findFrontmatter(edited.text)?.block.to ?? 0) === block && at >= block;
  const newHeadings =
    headings.every((each) => added.includes(each)) && (headings.length === 0 || added.length >= headings.length);
  const newCallouts =
    findCallouts(edited.text).length ===
    findCallouts(text).length + (headings.length > 0 ? findCallouts(insert).length : callouts);
  return sameProperties && newHeadings && newCallouts ? edited : { refused: 'unproven' };
}
