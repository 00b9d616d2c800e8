/**
 * What Markdown, Obsidian or a template plugin would take for something else than words. `\`, brackets and `` ` ``
 * count wherever they stand; of the others `isActive` tells.
 */
const SIGN = /`[^`\n]+`|[\\`*_[\]<&~=%$#^|]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
/** Inside code that a plugin would run or a scanner would read, nothing is code for us. */
const RUNS = /^`\$?=|%%|<!--|<%|\||\[\[|\\/;
const DELIMITER_ROW = /^[ ]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const LONGEST_ROW = 1_000;
/** An address in angle brackets is a link, whatever its first sign. */
const ADDRESS = /^<[^\s<>]+@[^\s<>]+>/;
const LONGEST_ADDRESS = 600;

/**
 * Somebody's words as one line of a note that means these words and nothing else: no emphasis, link, tag, comment,
 * formula, block id, HTML or template of its own. Line breaks become spaces; `` `code` `` within the line stays code.
 * For the title of a callout, the words of a heading, or the line of a list item behind something of ours.
 */
export function toInlineText(words: string): string {
  return escapeLine(clean(words).replace(/\s+/g, ' ').trim());
}

/** Somebody's words as the one line of a list item that begins with them: nothing in them begins a list or a quote. */
export function toItemText(words: string): string {
  return escapeStart(toInlineText(words));
}

/**
 * Somebody's words as the lines of one list item: the first goes behind what the item begins with, the others are
 * indented so that they stay in it. An empty line stays one; none begins a list, heading, quote, table or code.
 */
export function toItemLines(words: string, indent = '  '): readonly string[] {
  return toTextLines(words, 1).map((line, at) => (at === 0 ? line.trim() : line === '' ? '' : indent + line));
}

/** Somebody's words as lines of a quote or callout, each behind `prefix`; an empty line is the bare prefix. */
export function toQuoteLines(words: string, prefix = '> '): readonly string[] {
  return toTextLines(words).map((line) => (line === '' ? prefix.trimEnd() : prefix + line));
}

/**
 * A wikilink: `target` as the host writes it, a heading as a link can name it, and the words that are shown. What would
 * end the link early is left out of the heading and of the words.
 */
export function toWikilink(target: string, heading: string | null = null, shown: string | null = null): string {
  const below = toHeadingLink(heading ?? '');
  const words = oneLine((shown ?? '').replace(/[[\]|\\`<>$]|%%/g, ' '));
  return `[[${target}${below === '' ? '' : `#${below}`}${words === '' ? '' : `|${words}`}]]`;
}

/**
 * A heading as a link names it. The host finds it again because it compares headings without their punctuation
 * (`stripHeadingForLink`).
 */
export function toHeadingLink(heading: string): string {
  return oneLine(heading.replace(/[:#|^\\`<>$[\]\r\n]|%%/g, ' '));
}

/**
 * Code as the lines of a fenced block, word for word, behind a fence that nothing in it can close; nothing where a
 * template plugin would run what stands in it, and then it is written as words.
 */
export function toCodeLines(code: string, indent = ''): readonly string[] | null {
  const bare = clean(code);
  if (bare.includes('<%')) return null;
  const longest = [...bare.matchAll(/`{3,}/g)].reduce((most, hit) => Math.max(most, hit[0].length), 2);
  const fence = '`'.repeat(longest + 1);
  const lines = bare.replace(/^\n+/, '').trimEnd().split('\n');
  return [fence, ...lines, fence].map((line) => (line === '' ? '' : indent + line));
}

/** What an escaped line says: a backslash before punctuation is taken away, code spans are left as they are. */
export function toUnescaped(line: string): string {
  return line.replace(/`[^`\n]+`|\\([!-/:-@[-`{-~])/g, (whole, sign?: string) => sign ?? whole);
}

/** `first` is the number of the first line that stands at the start of a line; what is before it stands behind ours. */
function toTextLines(words: string, first = 0): readonly string[] {
  const all = clean(words).trimEnd().split('\n');
  const said = all.findIndex((line) => line.trim() !== '');
  const lines = said === -1 ? [''] : all.slice(said);
  return lines.map((line, at) => {
    if (line.trim() === '') return '';
    const lead = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ') ?? '';
    // Behind an empty line four spaces would begin a block of code.
    const kept = (lines[at - 1] ?? '').trim() === '' ? lead.slice(0, 3) : lead;
    const escaped = escapeLine(line.trim());
    return kept + (at < first ? escaped : escapeStart(escaped));
  });
}

/** Line breaks of one kind, and no sign that no note can keep. */
function clean(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|\ufffd/g, (found) => (found.length === 2 ? found : '?'))
    .replace(/[\v\f]/g, ' ')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeLine(line: string): string {
  const dollars = line.indexOf('$') !== line.lastIndexOf('$');
  const escapeSigns = (part: string, start: number): string =>
    part.replace(/[\\`*_[\]<&~=%$#^|]/g, (sign, at: number) => escapeSign(line, start + at, sign, dollars));
  return line.replace(SIGN, (found, at: number) => {
    if (found.length === 1) return escapeSign(line, at, found, dollars);
    const isCode =
      line[at - 1] !== '`' &&
      line[at + found.length] !== '`' &&
      !/^`\s|\s`$/.test(found) &&
      !RUNS.test(found) &&
      !(dollars && found.includes('$'));
    return isCode ? found : escapeSigns(found, at);
  });
}

function escapeSign(line: string, at: number, sign: string, dollars: boolean): string {
  const before = line[at - 1] ?? '';
  const after = line[at + 1] ?? '';
  // A template plugin looks for `<%`, escaped or not: the sign between is what parts the two.
  if (sign === '%' && before === '<') return '\\%';
  return isActive(line, at, sign, before, after, dollars) ? `\\${sign}` : sign;
}

function isActive(line: string, at: number, sign: string, before: string, after: string, dollars: boolean): boolean {
  switch (sign) {
    case '\\':
      return after === '' || PUNCTUATION.test(after);
    case '_':
      return !(WORD.test(before) && WORD.test(after));
    case '*':
      return !(/^\s?$/.test(before) && /^\s?$/.test(after));
    case '<':
      return /[A-Za-z/!?]/.test(after) || ADDRESS.test(line.slice(at, at + LONGEST_ADDRESS));
    case '&':
      return /^&(?:#\w{1,8}|\w{1,40});/.test(line.slice(at, at + 44));
    case '~':
    case '=':
    case '%':
      return (before === sign || after === sign) && !isApart(line, at, sign);
    case '$':
      return dollars;
    case '#':
      return !/[\p{L}\p{N}/]/u.test(before) && !/\s/.test(after);
    case '^':
      return !WORD.test(before) && /^\^[A-Za-z0-9-]+$/.test(line.slice(at));
    case '|':
      return false;
    default:
      return true;
  }
}

/** `a == b`: a pair with spaces on both sides marks nothing. Comments know no such rule. */
function isApart(line: string, at: number, sign: string): boolean {
  if (sign !== '=') return false;
  const from = line[at - 1] === sign ? at - 1 : at;
  return line.slice(from - 1, from + 3) === ' == ';
}

/** What begins a block at the start of a line is made plain: `\- `, `1\. `, `\# `, `\> `, a table's ruler. */
function escapeStart(line: string): string {
  if (line.length < LONGEST_ROW && DELIMITER_ROW.test(line)) return `\\${line}`;
  if (/^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|-+\s*$|=+\s*$|\|)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
