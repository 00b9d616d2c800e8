import { findCallouts, toQuoteDepth } from '../markdown/callout';
import { toEdited, toLineBreak, type Edited, type Refusal } from './change';
import { findFrontmatter } from '../markdown/frontmatter';
import {
  findHeading,
  findHeadings,
  findSectionEnd,
  toHeadingIdentity,
  walkBody,
  type BodyLine,
} from '../markdown/headings';
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
  const list = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
  const last = section.trimEnd().split('\n').pop() ?? '';
  const joined = section.trim() !== '' && list.test(last) && list.test(lines[0] ?? '');
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
  const lines = [...walkBody(text)];
  const at = lines.findIndex((line) => line.number === lineNumber);
  if (at === -1) return { refused: 'not-here' };
  const { last, indent } = findBlock(lines, at);
  const lineBreak = toLineBreak(text);
  const inserted = toLines(block)
    .map((line) => (line === '' ? '' : indent + line))
    .join(lineBreak);
  const end = lines[last]?.to ?? text.length;
  const next = lines[last + 1];
  const inList = indent !== '';
  const isText = (lines[last]?.text ?? '').trim() !== '';
  const below = at > 0 && (lines[last - 1]?.text ?? '').trim() !== '' ? lineBreak : '';
  const lead = !isText
    ? below
    : inList && toQuoteDepth(lines[last]?.text ?? '') === 0
      ? lineBreak
      : lineBreak + lineBreak;
  const needsGap =
    next !== undefined && next.text.trim() !== '' && !(inList && /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(next.text));
  return prove(text, end, `${lead}${inserted}${needsGap ? lineBreak : ''}`, [], countCallouts(block));
}

/**
 * Writes behind what a callout already says: each line gets the callout's own `> `. `calloutFrom` is the offset of its
 * head.
 */
export function addToCallout(text: string, calloutFrom: number, answer: string): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const callout = findCallouts(text).find((each) => each.from === calloutFrom);
  if (!callout) return { refused: 'gone' };
  const lead = /^[ \t]*(?:>[ \t]?)+/.exec(text.slice(callout.from))?.[0] ?? '> ';
  const lineBreak = toLineBreak(text);
  const prefix = lead.trimEnd();
  const lines = toLines(answer).map((line) => (line === '' ? prefix : `${prefix} ${line}`));
  const gap = callout.body === '' ? '' : `${lineBreak}${prefix}`;
  const edited = toEdited(text, [
    { from: callout.to, to: callout.to, insert: `${gap}${lines.map((line) => lineBreak + line).join('')}` },
  ]);
  const after = findCallouts(edited.text).find((each) => each.from === calloutFrom);
  const meant = [...(callout.body === '' ? [] : [callout.body, '']), ...toLines(answer)].join('\n').trim();
  return after?.body === meant && after.type === callout.type ? edited : { refused: 'unproven' };
}

function findBlock(lines: readonly BodyLine[], at: number): { readonly last: number; readonly indent: string } {
  const line = lines[at];
  const text = line?.text ?? '';
  if (line?.inert) {
    let first = at;
    while (lines[first - 1]?.inert === true) first -= 1;
    return { last: findLast(lines, at, (each) => each.inert), indent: toIndent(lines[first]?.text ?? '') };
  }
  if (toQuoteDepth(text) > 0)
    return {
      last: findLast(lines, at, (each) => toQuoteDepth(each.text) > 0 || isLazy(each.text)),
      indent: /^[ \t]*/.exec(text)?.[0] ?? '',
    };
  if (/^ {0,3}#{1,6}[ \t]/.test(text)) return { last: at, indent: '' };
  const follows = lines.slice(at + 1).find((each) => each.text.trim() !== '');
  const owner = text.trim() === '' && !/^(?:\t| {2})/.test(follows?.text ?? '') ? null : findItem(lines, at);
  if (owner === null && text.trim() === '') return { last: at, indent: '' };
  if (owner === null) return { last: findLast(lines, at, (each) => isLazy(each.text)), indent: '' };
  const lead = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(lines[owner]?.text ?? '');
  const outer = (lead?.[1] ?? '').length;
  let last = owner;
  for (let next = owner + 1; next < lines.length; next += 1) {
    const each = lines[next]?.text ?? '';
    if (each.trim() === '') continue;
    if (
      toIndent(each).length <= outer &&
      !(last === next - 1 && isLazy(each) && toQuoteDepth(lines[last]?.text ?? '') === 0)
    )
      break;
    last = next;
  }
  const width = (lead?.[1] ?? '').includes('\t')
    ? `${lead?.[1] ?? ''}\t`
    : ' '.repeat(outer + (lead?.[2] ?? '-').length + 1);
  return { last, indent: width };
}

/** The list item that a line is or belongs to, or nothing for a line of its own. */
function findItem(lines: readonly BodyLine[], at: number): number | null {
  let indent = Infinity;
  for (let each = at; each >= 0; each -= 1) {
    const text = lines[each]?.text ?? '';
    if (text.trim() === '') continue;
    const own = toIndent(text).length;
    if (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text) && own < indent) return each;
    if (own === 0) return null;
    indent = Math.min(indent, own);
  }
  return null;
}

function findLast(lines: readonly BodyLine[], at: number, belongs: (line: BodyLine) => boolean): number {
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !belongs(line)) break;
    last = next;
  }
  return last;
}

/** A line that continues the paragraph above it rather than beginning something of its own. */
function isLazy(text: string): boolean {
  return text.trim() !== '' && !/^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|>|`{3}|~{3})/.test(text);
}

function toIndent(text: string): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

function toLines(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
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
  const after = findHeadings(edited.text).map((heading) => toHeadingIdentity(heading.text));
  const added = [...after];
  for (const each of before) {
    const found = added.indexOf(each);
    if (found === -1) return { refused: 'unproven' };
    added.splice(found, 1);
  }
  const sameProperties = (findFrontmatter(edited.text)?.block.to ?? 0) === block && at >= block;
  const newHeadings =
    headings.every((each) => added.includes(each)) && (headings.length === 0 || added.length >= headings.length);
  const newCallouts =
    findCallouts(edited.text).length ===
    findCallouts(text).length + (headings.length > 0 ? findCallouts(insert).length : callouts);
  return sameProperties && newHeadings && newCallouts ? edited : { refused: 'unproven' };
}
