import { findWhen } from '../../read-when';
import type { When, WhenContext } from '../../when';
import type { Head, Reading } from '../form';
import { isName, isNameAlone, toName, toWithoutBadges } from '../name';
import { readStamp, readStampLine } from '../stamp';
import { isTitle } from '../log-title';

/** What Slack writes behind the time of a heading. */
const BEHIND = /replied (?:to a|in) thread\b.*|also sent to the channel|new|\(edited\)|pinned by .{1,60}/;
const TAIL = new RegExp(`(\\d(?:\\s?[ap]\\.?m\\.?)?[\\])]?)\\s+(?:[·•]\\s+)?(?:${BEHIND.source})$`, 'i');

/** A heading of one line, `Ana Reyes  9:22 AM`, whose gap is given: a name, the gap, a time. */
export function findNameThenTime(line: string, reading: Reading, gaps: RegExp): Head | null {
  const bare = line.trimEnd().replace(TAIL, '$1');
  if (bare.length > 120 || !/\d\s*(?:[ap]\.?m\.?)?[\])]?:?$/i.test(bare)) return null;
  for (const gap of bare.matchAll(gaps)) {
    const name = bare.slice(0, gap.index);
    if (!isNameAlone(name) || (isLoose(name, gap[0], bare) && !reading.speakers.has(toName(name)))) continue;
    const written = bare
      .slice(gap.index + gap[0].length)
      .replace(/:$/, '')
      .replace(/^\[(.*)\]$/, '$1')
      .replace(/^\((.*)\)$/, '$1');
    const when = readStampLine(written, reading.here, reading.given);
    if (when) return { when, written: toWithoutBadges(written), speaker: toName(name), text: '', lines: 1 };
  }
  return null;
}

/** One word, one space and a short time, such as `Done 9:40`: as likely words as a heading. */
function isLoose(name: string, gap: string, line: string): boolean {
  return gap === ' ' && !/\S\s\S/.test(toName(name)) && /\s\d{1,2}:\d{2}(?::\d{2})?$/.test(line);
}

/** A name on a line of its own and its time on the next, badges and pictures beside either or between them. */
export function findNameAbove(lines: readonly string[], at: number, reading: Reading): Head | null {
  const line = lines[at] ?? '';
  if (!isNameAlone(line) || toWithoutBadges(line) === '') return null;
  const isBadge = (lines[at + 1] ?? '').trim() !== '' && toWithoutBadges(lines[at + 1] ?? '') === '';
  const below = (lines[at + (isBadge ? 2 : 1)] ?? '').replace(TAIL, '$1');
  if (!isBadge && isTitle(lines, at)) return null;
  const when = readStampLine(below, reading.here, reading.given);
  const count = isBadge ? 3 : 2;
  return when && { when, written: toWithoutBadges(below), speaker: toName(line), text: '', lines: count };
}

/** A time in front, then `name: words`; the name may stand in bold, the colon may be a wide one. */
export function findTimeThenName(line: string, reading: Reading): (Head & { readonly behind: string }) | null {
  const found = findStamp(line, reading.here, reading);
  if (!found) return null;
  const behind = line.slice(found.length);
  const named = /^\s*(?:[-–—|]\s+)?[~@]?([^:：<>|]{1,60}?)\s*(?::(?:\s+|$)|：\s*)(.*)/.exec(behind);
  if (!named || !isName(named[1] ?? '')) return null;
  return {
    when: found.when,
    written: line
      .slice(0, found.length)
      .replace(/^\s*[[(<]|[\])>]\s*$/g, '')
      .trim(),
    speaker: toName(named[1] ?? ''),
    text: named[2] ?? '',
    lines: 1,
    behind,
  };
}

/** The stamp that a line begins with, brackets and `Today at` included. */
export function findStamp(
  line: string,
  here: WhenContext,
  reading: Reading,
): { readonly when: When; readonly length: number } | null {
  const boxed = /^\s*\[([^[\]]{4,50})\]/.exec(line);
  const inside = boxed ? readStamp(boxed[1] ?? '', here, reading.given) : null;
  if (boxed && inside) return { when: inside, length: boxed[0].length };
  const found = findWhen(line, here);
  return found?.when.time == null ? null : found;
}
