import { findCallouts } from '../text/callout';
import { findFrontmatter } from '../text/frontmatter';
import { walkLines } from '../text/lines';
import { findOffRecord, isOffRecord } from '../text/off-record';
import { toPlainSentence } from '../text/sentence';
import type { Span } from '../text/span';

/**
 * A list item that begins with a time (DESIGN §6). `clock` is minutes after midnight as the writer's clock said; `day` the date, when one
 * is written on it or above it in the same list. `links` are the linkpaths on the line, the speaker's first.
 */
export interface Moment extends Span {
  readonly day: string | null;
  readonly clock: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly links: readonly string[];
  readonly marks: readonly string[];
  readonly line: number;
}

const MOMENT = /^[ \t]*(?:>[ \t]?)*[-*+][ \t]+(?:\[.\][ \t]+)?(?:(\d{4}-\d{2}-\d{2})[ T]+)?(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])(.*)$/;
const LINK = /\[\[([^\]|#^\n]+)(?:[#^][^\]|\n]*)?(?:\|[^\]\n]*)?\]\]/g;

/** Every moment of a note in the order in which they are written, nothing of what was said off the record. `markPrefix` is the team's, without `#`. */
export function readMoments(text: string, markPrefix = 'mark'): readonly Moment[] {
  const callouts = findCallouts(text);
  const offRecord = findOffRecord(text, callouts);
  const out: Moment[] = [];
  let day: string | null = null;
  let inCode = false;
  for (const line of walkLines(text, findFrontmatter(text)?.block.to ?? 0)) {
    if (/^[ \t]*(?:`{3,}|~{3,})/.test(line.text)) inCode = !inCode;
    if (/^#{1,6}[ \t]/.test(line.text)) day = null;
    const hit = inCode ? null : MOMENT.exec(line.text);
    if (!hit || isOffRecord(line, offRecord)) continue;
    const clock = Number(hit[2]) * 60 + Number(hit[3]);
    if (Number(hit[2]) > 23 || Number(hit[3]) > 59) continue;
    day = hit[1] ?? day;
    const rest = hit[4] ?? '';
    const links = [...rest.matchAll(LINK)].map((link) => (link[1] ?? '').trim());
    out.push({
      day, clock, links, line: line.number, from: line.from, to: line.to,
      speaker: /^[ \t]*(?:[A-Z]{2,5}[ \t]+)?\[\[[^\]]+\]\][ \t]*:/.test(rest) ? (links[0] ?? null) : null,
      text: toPlainSentence(rest).replace(/^[\s,:–-]+/, ''),
      marks: [...rest.matchAll(new RegExp(`#${markPrefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/([\\w-]+)`, 'g'))].map((mark) => (mark[1] ?? '').toLowerCase()),
    });
  }
  return out;
}

/** A clock as it is read aloud: `06:38`. */
export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A stretch in which nobody has told anything: from one moment to the next, at least `least` minutes long. */
export interface Gap { readonly from: number; readonly to: number }

/** The longest stretches between told moments, in the order of the day. Moments count once, whoever told them; a change of day ends a stretch. */
export function findGaps(moments: readonly Moment[], least = 20): readonly Gap[] {
  const gaps: Gap[] = [];
  moments.forEach((moment, index) => {
    const next = moments[index + 1];
    if (next && next.day === moment.day && next.clock - moment.clock >= least) gaps.push({ from: moment.clock, to: next.clock });
  });
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 3).sort((a, b) => a.from - b.from);
}

/** Clock times that a sentence mentions, in minutes after midnight, each once. */
export function findClocks(text: string): readonly number[] {
  const hits = [...text.matchAll(/(?:^|[^\d:.-])(\d{1,2}):(\d{2})(?![\d:-])/g)];
  return [...new Set(hits.filter((hit) => Number(hit[1]) < 24 && Number(hit[2]) < 60).map((hit) => Number(hit[1]) * 60 + Number(hit[2])))];
}
