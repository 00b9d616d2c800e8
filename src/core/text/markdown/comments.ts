import type { Span } from '../place/span';
import type { BlockState } from './block-state';

type Open = BlockState['open'];

/**
 * The comment that is open behind a line, when `open` was open before it: `%%` (which closes it too) or an HTML
 * comment, told by its end `-->`. Marks inside inline code are none. Takes time in proportion to the line.
 */
export function advanceComment(text: string, open: Open): Open {
  const percent = text.indexOf('%%');
  const angle = text.indexOf('<!--');
  return open === '' && percent === -1 && angle === -1 ? '' : walkMarks(text, open, percent, angle);
}

/** Walks from mark to mark; `percent` and `angle` are where the next mark that opens stands, or -1. */
function walkMarks(text: string, open: Open, percent: number, angle: number): Open {
  const lastTick = text.lastIndexOf('`');
  let counted = 0;
  let odd = false;
  let now = open;
  let at = 0;
  for (;;) {
    if (now !== '') {
      const end = text.indexOf(now, at);
      if (end === -1) return now;
      at = end + now.length;
      counted = Math.max(counted, at);
    }
    percent = findFrom(text, '%%', percent, at);
    angle = findFrom(text, '<!--', angle, at);
    if (percent === -1 && angle === -1) return '';
    const isPercent = percent !== -1 && (angle === -1 || percent < angle);
    const found = isPercent ? percent : angle;
    for (; counted < found; counted += 1) if (text.charCodeAt(counted) === 96) odd = !odd;
    at = found + (isPercent ? 2 : 4);
    const isCode = odd && lastTick >= found;
    now = isCode ? '' : isPercent ? '%%' : '-->';
  }
}

/** Where a mark stands at a place or behind it; `known` is where it stood when it was looked for before. */
function findFrom(text: string, mark: string, known: number, at: number): number {
  return known === -1 || known >= at ? known : text.indexOf(mark, at);
}

/** A phrase that somebody keeps as it is: `%%keep: should have paged%%`, and where that stands. */
export interface Keep extends Span {
  readonly phrase: string;
}

const KEEP = '%%keep:';

/** The comment that keeps a phrase, or nothing where the phrase would end it early. */
export function toKeep(phrase: string): string | null {
  const clean = phrase.trim();
  return clean === '' || clean.includes('%%') || /[\r\n]/.test(clean) ? null : `${KEEP} ${clean}%%`;
}

/** Every phrase that a text keeps, in order. Takes time in proportion to the text. */
export function findKeeps(text: string): readonly Keep[] {
  const out: Keep[] = [];
  for (let from = text.indexOf(KEEP); from !== -1; from = text.indexOf(KEEP, from + KEEP.length)) {
    let end = from + KEEP.length;
    while (end < text.length && text.charCodeAt(end) !== 37 && text.charCodeAt(end) !== 10) end += 1;
    if (!text.startsWith('%%', end)) continue;
    out.push({ phrase: text.slice(from + KEEP.length, end).trim(), from, to: end + 2 });
  }
  return out;
}

/** The text without its comments, `%%…%%` and HTML's; one that never ends is left as it is. */
export function dropComments(text: string): string {
  const ends = new Map([
    ['%%', text.lastIndexOf('%%')],
    ['-->', text.lastIndexOf('-->')],
  ]);
  let out = '';
  let at = 0;
  const opening = /%%|<!--/g;
  for (let hit = opening.exec(text); hit; hit = opening.exec(text)) {
    const mark = hit[0] === '%%' ? '%%' : '-->';
    const behind = hit.index + hit[0].length;
    if ((ends.get(mark) ?? -1) < behind) continue;
    out += text.slice(at, hit.index);
    at = text.indexOf(mark, behind) + mark.length;
    opening.lastIndex = at;
  }
  return out + text.slice(at);
}
