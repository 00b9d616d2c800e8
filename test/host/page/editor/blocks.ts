import type { Text } from '@codemirror/state';
import { findFrontmatterEnd } from './frontmatter';

/** Stretches of whole lines that live preview draws as the reading view does, as long as the cursor is elsewhere. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly kind: 'callout' | 'table' | 'embed' | 'code';
}

/** In notes longer than this nothing but what is visible is looked at, so blocks stay text. */
const LONGEST = 400_000;
const CALLOUT = /^\s{0,3}>\s*\[![^\]\n]+\]/;
const QUOTE = /^\s{0,3}>/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const EMBED = /^!\[\[[^\]\n]+\]\]\s*$/;
const FENCE = /^(`{3,}|~{3,})\s*([\w-]*)/;

/** Finds the callouts, tables, embeds and drawn code blocks of a note; `languages` are those somebody draws. */
export function findBlocks(doc: Text, languages: ReadonlySet<string>): Block[] {
  if (doc.length > LONGEST) return [];
  const blocks: Block[] = [];
  const start = doc.lineAt(findFrontmatterEnd(doc)).number;
  const line = (number: number): string => (number <= doc.lines ? doc.line(number).text : '');
  const add = (first: number, last: number, kind: Block['kind']) => {
    blocks.push({ from: doc.line(first).from, to: doc.line(last).to, kind });
  };
  for (let number = start === 1 ? 1 : start + 1; number <= doc.lines; number += 1) {
    const text = line(number);
    const fence = FENCE.exec(text);
    let last = number;
    if (fence?.[1]) {
      do last += 1;
      while (last < doc.lines && !line(last).startsWith(fence[1]));
      last = Math.min(last, doc.lines);
      if (fence[2] && languages.has(fence[2])) add(number, last, 'code');
    } else if (CALLOUT.test(text)) {
      while (last < doc.lines && QUOTE.test(line(last + 1))) last += 1;
      add(number, last, 'callout');
    } else if (EMBED.test(text)) add(number, number, 'embed');
    else if (text.includes('|') && TABLE_RULE.test(line(number + 1)) && line(number + 1).includes('-')) {
      last += 1;
      while (last < doc.lines && line(last + 1).includes('|')) last += 1;
      add(number, last, 'table');
    }
    number = last;
  }
  return blocks;
}
