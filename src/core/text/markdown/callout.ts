import { walkLines, type Line } from '../place/lines';
import { findFrontmatter } from './frontmatter';
import type { Span } from '../place/span';

/**
 * One callout, `> [!type|metadata] title`. `depth` is the number of `>` before its head (1 at the top level); `body` is
 * what the callout says, its `> ` prefixes taken away, lines joined by `\n`; a callout nested in it is part of it.
 */
export interface Callout extends Span {
  readonly type: string;
  readonly metadata: string;
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  readonly body: string;
  /** Offset just behind the callout's last line, its line break not included. */
  readonly to: number;
}

const HEAD = /^([ \t]*(?:>[ \t]?)+)\[!([^\]|\n]+)(?:\|([^\]\n]*))?\][+-]?[ \t]*(.*)$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

interface Open {
  readonly head: RegExpExecArray;
  readonly depth: number;
  readonly start: Line;
  readonly body: string[];
  last: Line;
}

/**
 * Every callout of a note in the order of their heads, nested ones included; what stands in code blocks or properties
 * is none.
 */
export function findCallouts(text: string): readonly Callout[] {
  const done: Callout[] = [];
  const open: Open[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) {
      const last = open.pop();
      if (last) done.push(toCallout(last));
    }
  };
  let fence = '';
  for (const line of walkLines(text, findFrontmatter(text)?.block.to ?? 0)) {
    const marker = FENCE.exec(line.text)?.[1] ?? '';
    if (fence !== '') {
      if (marker.startsWith(fence)) fence = '';
      continue;
    }
    const depth = toQuoteDepth(line.text);
    closeTo(depth + 1);
    if (depth === 0) {
      if (marker !== '') fence = marker;
      continue;
    }
    const head = HEAD.exec(line.text);
    if (head) closeTo(depth);
    for (const each of open) {
      each.body.push(stripQuote(line.text, each.depth));
      each.last = line;
    }
    if (head) open.push({ head, depth, start: line, body: [], last: line });
  }
  closeTo(1);
  return done.sort((a, b) => a.from - b.from);
}

/** How many `>` open a line: 0 for a line outside any quote. */
export function toQuoteDepth(line: string): number {
  let depth = 0;
  for (const char of line) {
    if (char === '>') depth += 1;
    else if (char !== ' ' && char !== '\t') break;
  }
  return depth;
}

/** A line without its first `depth` quote marks and the one space behind the last of them. */
export function stripQuote(line: string, depth: number): string {
  let at = 0;
  for (let left = depth; left > 0; left -= 1) {
    const mark = line.indexOf('>', at);
    if (mark === -1) return line.slice(at);
    at = mark + 1;
  }
  return line[at] === ' ' ? line.slice(at + 1) : line.slice(at);
}

function toCallout(open: Open): Callout {
  return {
    type: (open.head[2] ?? '').trim().toLowerCase(),
    metadata: (open.head[3] ?? '').trim(),
    title: (open.head[4] ?? '').trim(),
    depth: open.depth,
    line: open.start.number,
    body: open.body.join('\n').trim(),
    from: open.start.from,
    to: open.last.to,
  };
}
