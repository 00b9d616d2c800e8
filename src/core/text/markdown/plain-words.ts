import { walkInline } from './inline';
import { INLINE, InlineReader, type Inline } from './inline-reader';

/** What is kept of a text beside its words. */
export interface PlainChoice {
  /** Every tag is left out, not marks alone. */
  readonly withoutTags?: boolean;
  /** Links into a place of a note, `[[Note#Place]]`, are left out. */
  readonly withoutPlaces?: boolean;
  /** The marks of lists and quotes at the beginning of lines stay. */
  readonly withLeads?: boolean;
}

/**
 * The words of a text as somebody reads them: links by their names, no comments, marks, block ids or footnotes, nothing
 * struck out; emphasis and line breaks stay. Takes time in proportion to the text.
 */
export function toPlainWords(text: string, choice: PlainChoice = {}): string {
  const words = new PlainWords(text, choice);
  walkInline(words);
  return words.finish();
}

/** What is seen as it is written. */
const KEPT: ReadonlySet<Inline> = new Set<Inline>([
  INLINE.code,
  INLINE.formula,
  INLINE.template,
  INLINE.address,
  INLINE.field,
]);

class PlainWords extends InlineReader {
  private readonly parts: string[] = [];
  /** Where among the parts an opening bracket stands that may turn out to be a link's. */
  private readonly brackets: number[] = [];
  private last = 0;

  constructor(
    text: string,
    private readonly choice: PlainChoice,
  ) {
    super(text);
  }

  take(from: number, to: number, what: Inline): number {
    if (to <= from || from < this.last) return Math.max(to, this.last);
    this.parts.push(this.text.slice(this.last, from));
    if (what === INLINE.bracket) this.takeBracket(from, to);
    else if (what === INLINE.target) this.takeTarget();
    else this.parts.push(this.toSeen(from, to, what));
    // The colon behind the name of a footnote that is told here belongs to the name.
    this.last = what === INLINE.footnote && this.text[to] === ':' && this.begins(from) ? to + 1 : to;
    return this.last;
  }

  /** Whether only spaces stand before a place in its line. */
  private begins(at: number): boolean {
    let before = at - 1;
    while (' \t'.includes(this.text[before] ?? '-')) before -= 1;
    return before < 0 || this.text[before] === '\n';
  }

  finish(): string {
    this.parts.push(this.text.slice(this.last));
    return this.parts.join('');
  }

  private takeBracket(from: number, to: number): void {
    const sign = this.text.slice(from, to);
    if (sign === '[') this.brackets.push(this.parts.length);
    else this.brackets.pop();
    this.parts.push(sign);
  }

  /** Behind the words of a link: its opening bracket was one. */
  private takeTarget(): void {
    const opening = this.brackets.pop();
    if (opening !== undefined) this.parts[opening] = '';
  }

  private toSeen(from: number, to: number, what: Inline): string {
    const written = this.text.slice(from, to);
    if (KEPT.has(what)) return written;
    switch (what) {
      case INLINE.link:
      case INLINE.embed:
        return this.toLinkWords(written);
      case INLINE.picture:
        return written.slice(2);
      case INLINE.html:
        return /^<[a-z][a-z0-9+.-]*:|^<[^\s<>]+@/i.test(written) ? written.slice(1, -1) : ' ';
      case INLINE.tag:
        return this.choice.withoutTags === true || written.toLowerCase().startsWith('#mark/') ? '' : written;
      case INLINE.lead:
        return this.toLead(from, written);
      default:
        return '';
    }
  }

  private toLinkWords(written: string): string {
    const inner = written.slice(written.indexOf('[[') + 2, -2);
    const bar = inner.indexOf('|');
    const hash = inner.indexOf('#');
    if (hash > 0 && this.choice.withoutPlaces === true) return '';
    if (bar !== -1) return inner.slice(bar + 1);
    return hash > 0 ? inner.slice(0, hash) : inner;
  }

  /** Only the first line's own mark is one for sure: `2026. Then …` may begin a wrapped line. */
  private toLead(from: number, written: string): string {
    if (this.choice.withLeads === true) return written;
    if (from === 0) return '';
    let at = 0;
    while (' \t>'.includes(written[at] ?? '-')) at += 1;
    return ' ' + written.slice(at);
  }
}
