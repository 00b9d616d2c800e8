import type { EmbedCache, LinkCache, TagCache } from 'obsidian';
import type { Lines } from './positions';

/** What stands inside a paragraph, heading or table. */
export interface Inline {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
}

const NOT_IN_TAG = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/;

/** Where a link of Markdown leads, between angle brackets or bare, with one pair of brackets inside; and a title. */
const DESTINATION = new RegExp(
  /^\((?:<([^<>\n]{1,2000})>|([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?))/.source +
    /(?:[ \t]+"[^"\n]{0,500}")?\)/.source,
);

/**
 * Adds the links, embeds and tags between two offsets, code spans and HTML comments left out; one pass, whatever the
 * line holds.
 */
export function parseInline(lines: Lines, from: number, to: number, into: Inline): void {
  const text = blankHtmlComments(blankCodeSpans(lines.text.slice(from, to)));
  let open = -1;
  let brackets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '\n') {
      open = -1;
    } else if (letter === '[') {
      if (text[at + 1] === '[') {
        open = at;
        at += 1;
      } else brackets = brackets.length > 40 ? [at] : [...brackets, at];
    } else if (letter === ']') {
      if (open !== -1 && text[at + 1] === ']') {
        addWikilink(lines, from, text, open, at + 2, into);
        at += 1;
        open = -1;
      } else if (text[at + 1] === '(') {
        const bracket = brackets.pop();
        if (bracket !== undefined) at = addMarkdownLink(lines, from, text, bracket, at, into);
      } else brackets.pop();
    } else if (letter === '#' && open === -1 && (at === 0 || /\s/.test(text[at - 1] ?? ''))) {
      at = addTag(lines, from, text, at, into);
    }
  }
}

function addWikilink(lines: Lines, from: number, text: string, open: number, end: number, into: Inline): void {
  const inner = text.slice(open + 2, end - 2);
  const parts = toLinkParts(inner);
  if (parts === null) return;
  const embedded = text[open - 1] === '!' && text[open - 2] !== '\\';
  const start = embedded ? open - 1 : open;
  const link = { ...parts, original: text.slice(start, end), position: lines.pos(from + start, from + end) };
  (embedded ? into.embeds : into.links).push(link);
}

/** The link and the words shown for what stands between `[[` and `]]`; null when it names nothing. */
export function toLinkParts(inner: string): { link: string; displayText: string } | null {
  // The app takes a bar alone for a name.
  if (inner === '|') return { link: '|', displayText: '|' };
  const bar = inner.indexOf('|');
  const link = (bar === -1 ? inner : inner.slice(0, bar)).replace(/\\$/, '').trim();
  if (link === '') return null;
  const shown = bar === -1 ? link.replace(/^#/, '').replace(/#/g, ' > ') : inner.slice(bar + 1).trim();
  return { link, displayText: shown };
}

function addMarkdownLink(
  lines: Lines,
  from: number,
  text: string,
  bracket: number,
  close: number,
  into: Inline,
): number {
  const found = DESTINATION.exec(text.slice(close + 1, close + 3000));
  const target = found?.[1] ?? found?.[2];
  if (!found || target === undefined) return close;
  const end = close + 1 + found[0].length;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return end - 1;
  const embedded = text[bracket - 1] === '!';
  const start = embedded ? bracket - 1 : bracket;
  const link = {
    link: decoded(target),
    displayText: text.slice(bracket + 1, close),
    original: text.slice(start, end),
    position: lines.pos(from + start, from + end),
  };
  (embedded ? into.embeds : into.links).push(link);
  return end - 1;
}

function addTag(lines: Lines, from: number, text: string, hash: number, into: Inline): number {
  let end = hash + 1;
  while (end < text.length && !NOT_IN_TAG.test(text[end] ?? ' ')) end += 1;
  const name = text.slice(hash + 1, end);
  if (name !== '' && !/^[0-9]+$/.test(name))
    into.tags.push({ tag: `#${name}`, position: lines.pos(from + hash, from + end) });
  return Math.max(hash, end - 1);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** HTML comments as spaces of the same length; one that is not closed is text. */
function blankHtmlComments(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', done)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    pieces.push(text.slice(done, open), text.slice(open, close + 3).replace(/[^\n]/g, ' '));
    done = close + 3;
  }
  return pieces.join('') + text.slice(done);
}

/** A run of backticks, and where it would open code: one sign later where a backslash stands before it. */
interface Run {
  readonly from: number;
  readonly opens: number;
  readonly to: number;
}

/**
 * Code spans as spaces of the same length: a run of backticks closes at the next run of its length. A backslash takes
 * the first of a run that would open, and means nothing to one that closes (CommonMark 6.1).
 */
function blankCodeSpans(text: string): string {
  const runs = [...text.matchAll(/\\+`*|`+/g)]
    .map(({ index, 0: whole }) => {
      const slashes = whole.search(/`|$/);
      return { from: index + slashes, opens: index + slashes + (slashes % 2), to: index + whole.length };
    })
    .filter(({ from, to }) => from < to);
  const closings = findClosings(runs);
  const pieces: string[] = [];
  let done = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const closing = closings[at] ?? -1;
    const from = runs[at]?.opens;
    const to = runs[closing]?.to;
    if (from === undefined || to === undefined) continue;
    pieces.push(text.slice(done, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    done = to;
    at = closing;
  }
  return pieces.join('') + text.slice(done);
}

/** For each run, the next one that is as long as what it opens with, or -1; in one pass from the end. */
function findClosings(runs: readonly Run[]): readonly number[] {
  const next = new Map<number, number>();
  const closings = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { from, opens, to } = runs[at] ?? { from: 0, opens: 0, to: 0 };
    closings[at] = next.get(to - opens) ?? -1;
    next.set(to - from, at);
  }
  return closings;
}
