import { toOneOf } from '../text/one-of';

/** A text as its reader sees it, and the way back to the offsets of the text as it was written. */
export interface Readable {
  readonly text: string;
  /** Turns a stretch of the readable text into the stretch of the written one. */
  readonly toWritten: (from: number, to: number) => { readonly from: number; readonly to: number };
}

/** Characters that take no place on the page, entities, and the apostrophes that people type besides ' and \u2019. */
const ODD = new RegExp(
  toOneOf([
    /\u00ad|\u200c|\u200d|\u2060|\ufeff|\u02b9|\u02bc|\u2032|\u00b4|\uff07|\u201b/,
    /&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});/,
  ]),
  'gi',
);
const UNSEEN: ReadonlySet<string> = new Set(['\u00ad', '\u200c', '\u200d', '\u2060', '\ufeff']);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['rdquo', '"'],
  ['ldquo', '"'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
]);

/**
 * Reads through soft hyphens, entities and rare apostrophes, so that a phrase is found as it is seen. Gives nothing for
 * a text without any of these, which is nearly every text.
 */
export function toReadable(text: string): Readable | null {
  if (text.search(ODD) === -1) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at += 1) {
      starts.push(at);
      ends.push(at + 1);
      out += text.charAt(at);
    }
  };
  for (const odd of text.matchAll(ODD)) {
    const seen = toSeen(odd[0]);
    if (seen === null) continue;
    copy(odd.index);
    for (const char of seen) {
      starts.push(odd.index);
      ends.push(odd.index + odd[0].length);
      out += char;
    }
    at = odd.index + odd[0].length;
  }
  copy(text.length);
  return {
    text: out,
    toWritten: (from, to) => ({ from: starts[from] ?? text.length, to: to === 0 ? 0 : (ends[to - 1] ?? text.length) }),
  };
}

/** What a reader sees in place of an odd stretch; nothing for an entity that we do not know. */
function toSeen(odd: string): string | null {
  if (odd.length === 1) return UNSEEN.has(odd) ? '' : "'";
  const name = odd.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code === 0xa0) return ' ';
  if (code === 0xad) return '';
  return code >= 32 && code < 0xffff ? String.fromCharCode(code) : null;
}
