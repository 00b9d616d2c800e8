import { findWhen, readWhen } from '../read-when';
import { addToDay, toWhen, type When, type WhenContext } from '../when';
import type { Chat, ChatFormat, ChatMessage } from './message';

interface Head {
  readonly when: When;
  readonly speaker: string | null;
  readonly text: string;
  readonly format: ChatFormat;
  readonly lines: number;
}
interface Open {
  readonly when: When;
  readonly speaker: string;
  readonly text: string[];
  readonly head: readonly string[];
  readonly twelve: boolean;
}

const NOISE =
  /^(?:\d+ repl(?:y|ies)|view thread|last reply .*|new|edited|\(edited\)|:[\w+-]+:(?:\s*\d+)?|\d{1,2}|-+)$/i;
const SYSTEM = /^(?:-!-|\*\*\*|-->|<--|→|←)\s/;
const DAY_CHANGED = /^[-—*\s]*(?:(?:day changed(?: to)?|log opened)\s+)?(.*?)[-—*\s]*$/i;
const MOST_LINES = 50_000;

/**
 * Reads what copying from a chat gives. Every line becomes part of a message or a change of day, is a chat's own
 * furniture (“3 replies”), or is kept in `left`.
 */
export function readPaste(text: string, context: WhenContext): Chat {
  const lines = text.split(/\r?\n/, MOST_LINES);
  const speakers = new Set<string>();
  const left: string[] = [];
  const done: ChatMessage[] = [];
  let here = context;
  let open: Open | null = null;
  let format: ChatFormat | null = null;
  const close = (): void => {
    if (open && open.text.join('').trim() !== '')
      done.push({ when: open.when, speaker: open.speaker, text: trimBlank(open.text).join('\n') });
    else left.push(...(open?.head ?? []));
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const day = line.trim() === '' || line.length > 80 ? null : readDay(line, here, context);
    const head: Head | null = day === null ? findHead(lines, at, here, speakers, open) : null;
    if (day !== null) {
      close();
      here = { ...here, date: day };
    } else if (head) {
      const speaker: string | null = head.speaker ?? lastSpeaker(open, done);
      const wasTwelve = isTwelve(open);
      close();
      if (speaker === null) {
        left.push(line);
        continue;
      }
      speakers.add(speaker);
      format ??= head.format;
      const heading = lines.slice(at, at + head.lines);
      open = {
        when: head.when,
        speaker,
        text: head.text === '' ? [] : [head.text],
        head: heading,
        twelve: /\d\s?[ap]\.?m\b/i.test(heading.join(' ')) || (head.speaker === null && wasTwelve),
      };
      at += head.lines - 1;
    } else if (open !== null && !NOISE.test(line.trim()) && !isSystem(line, here)) addLine(open, line);
    else if (line.trim() !== '') left.push(line);
  }
  close();
  return { format: format ?? 'plain', messages: done, left };
}

function isTwelve(open: Open | null): boolean {
  return open?.twelve ?? false;
}

function addLine(open: Open, line: string): void {
  const bare = line.trimEnd();
  open.text.push(/\(edited\)$/i.test(bare) ? bare.slice(0, -8).trimEnd() : line);
}

function lastSpeaker(open: Open | null, done: readonly ChatMessage[]): string | null {
  return open?.speaker ?? done[done.length - 1]?.speaker ?? null;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
}

/** A line that names a day and nothing else. "Today" and "Yesterday" count from the day the reader gave. */
function readDay(line: string, here: WhenContext, given: WhenContext): string | null {
  const bare = (DAY_CHANGED.exec(line.trim())?.[1] ?? '').trim();
  if (/^today$/i.test(bare)) return given.date;
  if (/^yesterday$/i.test(bare)) return given.date === null ? null : addToDay(given.date, -1);
  const us =
    /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9}\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:\d{1,2}:\d{2}:\d{2}\s+)?(\d{4})$/i.exec(bare);
  const when = readWhen(us ? `${us[1] ?? ''}, ${us[2] ?? ''}` : bare, here);
  return when !== null && when.time === null ? when.date : null;
}

function findHead(
  lines: readonly string[],
  at: number,
  here: WhenContext,
  speakers: ReadonlySet<string>,
  before: Open | null,
): Head | null {
  const line = lines[at] ?? '';
  return (
    findTimeFirst(line, here) ??
    findNameLast(line, here) ??
    findNameAlone(lines, at, here, speakers, before !== null) ??
    findTimeAlone(line, here, before)
  );
}

/** `[09:22] <ana> text`, `09:22 Ana: text`, `[11/4/2026 9:22 AM] Ana Reyes`. */
function findTimeFirst(line: string, here: WhenContext): Head | null {
  const found = findWhen(line, here);
  if (!found || found.when.time === null) return null;
  const rest = line.slice(found.length).replace(/^\s*(?:[-–—|]\s+)?/, '');
  const base = { when: found.when, lines: 1 };
  const irc = /^<[ @+%&~!]?([^<>\s]{1,40})>\s?(.*)$/.exec(rest) ?? /^\*\s(\S{1,40})\s(.*)$/.exec(rest);
  if (irc) return { ...base, speaker: irc[1] ?? '', text: irc[2] ?? '', format: 'irc' };
  if (SYSTEM.test(rest)) return null;
  const named = /^@?([^:<>|]{1,60}?)\s*:(?:\s+(.*))?$/.exec(rest);
  const boxed = line.startsWith('[');
  if (named && isName(named[1] ?? ''))
    return {
      ...base,
      speaker: toName(named[1] ?? ''),
      text: named[2] ?? '',
      format: boxed && /\s[ap]m\]/i.test(line) ? (/^\S/.test(line.slice(found.length)) ? 'discord' : 'teams') : 'plain',
    };
  return boxed && isName(rest) ? { ...base, speaker: toName(rest), text: '', format: 'teams' } : null;
}

/** `Ana Reyes  9:22 AM`, `Ana — 04/11/2026 09:22`, `Ana — Today at 9:22 AM`. */
function findNameLast(line: string, here: WhenContext): Head | null {
  if (line.length > 120 || !/\d\s*(?:[ap]\.?m\.?)?\]?$/i.test(line.trimEnd())) return null;
  for (const gap of line.matchAll(/\s+[—–-]\s+|\s+|,\s*/g)) {
    const name = line.slice(0, gap.index);
    const behind = line.slice(gap.index + gap[0].length).trim();
    const relative = /^(today|yesterday)(?:\s+at)?\s+/i.exec(behind);
    const shift =
      relative?.[1]?.toLowerCase() === 'yesterday' && here.date !== null ? addToDay(here.date, -1) : here.date;
    const when = isName(name)
      ? readWhen(relative ? behind.slice(relative[0].length) : behind, { ...here, date: shift })
      : null;
    if (when !== null && when.time !== null)
      return {
        when,
        speaker: toName(name),
        text: '',
        format: /[—–]/.test(gap[0]) || relative ? 'discord' : /\d\/\d/.test(behind) ? 'teams' : 'slack',
        lines: 1,
      };
  }
  return null;
}

/**
 * A name on a line of its own, its time on the next: Slack indents that time; others do so only after a gap or for a
 * name seen before.
 */
function findNameAlone(
  lines: readonly string[],
  at: number,
  here: WhenContext,
  speakers: ReadonlySet<string>,
  isOpen: boolean,
): Head | null {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const when = isName(line) && /\d/.test(next) && next.length < 60 ? readWhen(next, here) : null;
  if (when === null || when.time === null) return null;
  const apart = !isOpen || (lines[at - 1] ?? '').trim() === '';
  if (!/^\s/.test(next) && !apart && !speakers.has(toName(line))) return null;
  return {
    when,
    speaker: toName(line),
    text: '',
    format: when.date !== here.date && /\d.*[a-z/]/i.test(next) ? 'teams' : 'slack',
    lines: 2,
  };
}

/**
 * A time on a line of its own: the same person goes on. Slack leaves AM and PM out there, so it is the first such time
 * after the one above.
 */
function findTimeAlone(line: string, here: WhenContext, before: Open | null): Head | null {
  const read = before !== null && line.trim().length < 30 && /:\d\d/.test(line) ? readWhen(line, here) : null;
  const when =
    read !== null && before !== null && before.twelve && /^\s*(?:0?[1-9]|1[0-2]):\d\d\s*$/.test(line)
      ? toNext(read, before.when.time ?? '')
      : read;
  return when !== null && when.time !== null ? { when, speaker: null, text: '', format: 'slack', lines: 1 } : null;
}

/**
 * A time of a twelve-hour clock that does not say which half of the day it is: the reading that comes first after
 * another time.
 */
function toNext(when: When, after: string): When {
  const [hour = '', ...rest] = (when.time ?? '').split(':');
  const both = [0, 12].map((half) => [String((Number(hour) % 12) + half).padStart(2, '0'), ...rest].join(':'));
  return (
    toWhen(when.date, both.find((time) => time >= after.slice(0, time.length)) ?? both[0] ?? null, when.zone) ?? when
  );
}

/** What a channel says about itself: somebody joined, somebody left. */
function isSystem(line: string, here: WhenContext): boolean {
  const found = findWhen(line, here);
  return SYSTEM.test(line) || (found !== null && SYSTEM.test(line.slice(found.length).trimStart()));
}

function isName(text: string): boolean {
  if (text.length > 120) return false;
  const bare = toName(text);
  return (
    bare !== '' &&
    bare.length <= 60 &&
    bare.split(/\s+/).length <= 6 &&
    /^[\p{L}@]/u.test(bare) &&
    !/[.!?;:,=/\\<>{}[\]|]\s|[!?;:=<>{}[\]|]$|https?:/.test(bare) &&
    !/^(?:today|yesterday|at|and|the|it|we|i|on|since|until|from|around|about)$/i.test(bare)
  );
}

/** A name without the badge of an app, a status emoji or an at sign. */
function toName(text: string): string {
  return text
    .trim()
    .replace(/\s*:[\w+-]+:\s*$/, '')
    .replace(/^(.+?)\s*APP$/, '$1')
    .replace(/^@/, '')
    .trim();
}
