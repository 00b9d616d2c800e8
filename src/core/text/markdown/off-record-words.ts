import type { Span } from '../place/span';
import { selectHeadingAt, toSectionEnd } from './heading-place';
import { isSignAlone } from './off-record-sign';
import { findLineAt, readMarkdown, type BodyLine, type ListItem, type Markdown } from './structure';

// Beside the callout, people say “off the record” in words: as a heading, at the beginning of a paragraph or an item,
// as a tag, as an inline field. Whatever stands with these words is taken for hidden, and the writer is told.

/** Words that say “off the record” and are no callout, and the part of the note that they hide. */
export interface SaidOffRecord {
  /** Where the words stand. */
  readonly at: Span;
  readonly part: Span;
}

const WORDS = /[o0]f{1,3}[ \t_\u00a0\u2010-\u2014-]{0,3}(?:of[ \t_-]{1,3})?(?:the[ \t_\u00a0-]{0,3})?re[ck][a-z]*/gi;
const TAG = /(?:^|[\s>([])#[\p{L}\p{N}_/-]*$/u;
const SHORT_TAG = /(?:^|[\s>([])#(?:[\p{L}\p{N}_-]{1,30}\/)?(?:otr|off-?rec)(?![\p{L}\p{N}_/-])/giu;
/**
 * What may follow words that stand for themselves: the end of the line, or a sign that parts them from what is said.
 */
const BEHIND = /^(?:[ \t]*(?:$|[:：,;.)\]}】>—–|*_=~`]|-[ \t])|[ \t]*(?:<\/|%%|-->))/;
const NO = /^[ \t]*(?:no|false|off|0)?[ \t]*(?:$|[\])\n])/i;
const LONGEST_LEAD = 120;

/** Whether the words or the tag stand anywhere in a text, whatever they say there. */
export function maySayInWords(text: string): boolean {
  return text.search(WORDS) !== -1 || (text.includes('#') && text.search(SHORT_TAG) !== -1);
}

/** Every place of a note's body that says so in words, in the order of the text. */
export function findSaidOffRecord(text: string): readonly SaidOffRecord[] {
  const found = [...findWords(text), ...findShortTags(text)].sort((a, b) => a.from - b.from);
  if (found.length === 0) return [];
  const note = readMarkdown(text);
  const parts = new PartReader(note);
  let hidden = 0;
  return found.flatMap((at) => {
    if (at.from < note.body) return [];
    const part = at.from < hidden ? at : parts.read(at.from);
    hidden = Math.max(hidden, part.to);
    return [{ at, part }];
  });
}

function findWords(text: string): readonly Span[] {
  return [...text.matchAll(WORDS)].flatMap((hit) => {
    const from = hit.index;
    const to = from + hit[0].length;
    return isSignAlone(hit[0]) && standsForItself(text, from, to) ? [{ from, to }] : [];
  });
}

function findShortTags(text: string): readonly Span[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(SHORT_TAG)].map((hit) => {
    const from = hit.index + hit[0].indexOf('#');
    return { from, to: hit.index + hit[0].length };
  });
}

/** As a tag, as the key of a field that says yes, or before everything else that its line says. */
function standsForItself(text: string, from: number, to: number): boolean {
  // Of a long line only what is near is looked at, since it may hold the words thousands of times.
  const near = text.slice(Math.max(0, from - LONGEST_LEAD - 1), from);
  const start = near.lastIndexOf('\n') + 1;
  const isFar = start === 0 && near.length > LONGEST_LEAD;
  const before = near.slice(isFar ? 1 : start);
  const after = text.slice(to, to + 60).split(/[\r\n]/)[0] ?? '';
  if (/[\p{L}\p{N}]$/u.test(before)) return false;
  if (TAG.test(before)) return !/^[\p{L}\p{N}]/u.test(after);
  const field = /^[*_]{0,2}[ \t]*::(.*)$/.exec(after);
  if (field) return !NO.test(field[1] ?? '');
  if (isFar || /(?:\[\[|[[［]\s*[!！ǃ¡]\s*)$/.test(before)) return false;
  return !/\p{L}/u.test(before.replace(/<[^<>]{0,40}>/g, '')) && BEHIND.test(after);
}

/** Looks up the parts that words hide, each line once: words inside a part that is hidden already add nothing. */
class PartReader {
  private readonly items: ReadonlyMap<number, ListItem>;
  private readonly top: number;

  constructor(private readonly note: Markdown) {
    this.items = new Map([...note.items].reverse().map((item) => [item.line, item]));
    this.top = note.lines.findIndex(({ type }) => type !== 'blank');
  }

  /** A heading hides its section, an item itself with what is below it, other words the paragraph they stand in. */
  read(offset: number): Span {
    const { note } = this;
    const line = findLineAt(note, offset);
    if (!line) return { from: offset, to: offset };
    const heading = selectHeadingAt(note.headings, line.number);
    if (heading && line.from <= heading.to) return { from: heading.from, to: toSectionEnd(note, heading) };
    const at = line.number - (note.lines[0]?.number ?? 0);
    const first = this.toParagraphStart(at);
    const item = this.items.get(note.lines[first]?.number ?? -1);
    if (item) return { from: item.from, to: Math.max(item.to, line.to) };
    if (first === this.top && isTagsAlone(line.text)) return { from: line.from, to: note.text.length };
    let last = at;
    while (isGoingOn(note.lines[last], note.lines[last + 1])) last += 1;
    return { from: note.lines[first]?.from ?? line.from, to: note.lines[last]?.to ?? line.to };
  }

  private toParagraphStart(at: number): number {
    let first = at;
    while (first > 0 && isGoingOn(this.note.lines[first - 1], this.note.lines[first])) first -= 1;
    return first;
  }
}

/** Whether a line may go on with the paragraph or the table of the one above. */
function isGoingOn(above: BodyLine | undefined, line: BodyLine | undefined): boolean {
  if (!above || !line || line.isItem || above.type === 'blank' || line.type === 'blank') return false;
  return above.type !== 'heading' && line.type !== 'heading' && line.type !== 'fence-open';
}

function isTagsAlone(line: string): boolean {
  return line
    .trim()
    .split(/\s+/)
    .every((word) => word.startsWith('#') && word.length > 1);
}
