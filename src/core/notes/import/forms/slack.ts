import { readWhen } from '../../read-when';
import { toWhen, type When } from '../../when';
import type { ChatForm, Head, Reading } from '../form';
import { toName, toWithoutBadges } from '../name';
import { toTold } from '../notice';
import { readStampLine } from '../stamp';
import { findNameAbove, findNameThenTime } from './parts';
import { toOneOf } from '../../../text/one-of';

/** What copying from Slack gives: a name and a time on one line or two, then only times while one person goes on. */
export const slack: ChatForm = {
  name: 'a copy from Slack',
  isStrict: false,
  furniture: toTold([
    /\d+ repl(?:y|ies)(?:\s+(?:last|view|new|from|today|yesterday|\d).*)?/,
    /(?:today|yesterday|\d+ \w+ ago)(?: at \d.*?)? ?view thread|last reply (?:today|yesterday|\d|[a-z]{3} \d).*/,
    /view thread|new(?: messages?)?|edited|\(edited\)|APP|\d{1,2}|-+|\./,
    /:[\w+-]+:(?:\s*\d+)?(?:\s+:[\w+-]+:\s*\d+)*/,
    /pinned by(?: (.{1,60}))?|saved for later(?: [·•|].*)?|also sent to the channel|replied to a thread:/,
    /view newer replies|show (?:more|less)|canvas updated\s+\d{1,2}:\d{2}.*/,
  ]),
  // How long ago the last answer came stands below their count, and is what somebody says anywhere else.
  isFurniture: (lines, at) =>
    /^\d+ repl(?:y|ies)$/i.test((lines[at - 1] ?? '').trim()) &&
    /^(?:today|yesterday|\d+ \w+ ago)(?: at \d.{0,20})?$/i.test((lines[at] ?? '').trim()),
  // Below a heading stands what whose name is in it did.
  notice: toTold([
    new RegExp(
      `(?:(.{1,60}?) )??(?:${toOneOf([
        /(?:has )?(?:joined|left) #\S+(?: along with (.+))?|was (?:added to|removed from) #\S+/,
        /(?:was )?(?:added to|removed from) #?\S+ by (.+)|(?:un)?archived the channel/,
        /(?:has )?renamed the channel (?:from|to) .*|set the channel (?:topic|purpose|description)(?::| to) .*/,
      ])})`,
    ),
  ]),
  answers: /^(?:replied to a thread|in a thread|thread):\s*(.+)/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const head = findNameThenTime(line, reading, /\s+/g) ?? findApart(lines, at, reading);
    return head ? withAnswered(lines, at, head) : findTimeAlone(line, reading);
  },
};

const REPLIED = /\breplied (?:to a|in) thread:?\s*(.*?)\s*$/i;

/** A heading with what it answers, where the beginning of an earlier message stands right below it. */
function withAnswered(lines: readonly string[], at: number, head: Head): Head {
  const from = at + head.lines;
  const [, beside = ''] = REPLIED.exec(lines[from - 1] ?? '') ?? [];
  if (beside !== '') return { ...head, answers: beside };
  const isBelow = /^\s*replied to a thread:\s*$/i.test(lines[from] ?? '');
  const answered = (lines[from + (isBelow ? 1 : 0)] ?? '').trim();
  if (!REPLIED.test(lines[from - (isBelow ? 0 : 1)] ?? '') || answered === '') return head;
  const beginning = answered.replace(/\s*(?:…|\.\.\.)$/, '');
  const isThere = lines.slice(Math.max(0, at - 2_000), at).some((line) => line.trim().startsWith(beginning));
  return isThere && (lines[from + (isBelow ? 2 : 1)] ?? '').trim() !== ''
    ? { ...head, lines: head.lines + (isBelow ? 2 : 1), answers: answered }
    : head;
}

/**
 * A name above its time. One word, such as “Draining”, is a name only where the time is set apart, says AM or PM, or
 * the word has spoken before: short times alone stand below words as well.
 */
function findApart(lines: readonly string[], at: number, reading: Reading): Head | null {
  const head = findNameAbove(lines, at, reading);
  if (!head) return null;
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const isApart = reading.before === null || (lines[at - 1] ?? '').trim() === '';
  const isTold = /^\s/.test(next) || /[ap]\.?m/i.test(next) || toWithoutBadges(next) !== next.trim();
  const isWhole = toName(line).includes(' ');
  return isApart || isTold || isWhole || reading.speakers.has(toName(line)) ? head : null;
}

/**
 * A time on a line of its own: the same person goes on. Slack leaves AM and PM out there, so it is the first such time
 * after the one above.
 */
function findTimeAlone(line: string, reading: Reading): Head | null {
  const { before, here, given } = reading;
  const read = line.trim().length < 30 && /:\d\d/.test(line) ? readStampLine(line, here, given) : null;
  if (!read || !before || toWithoutBadges(line) !== line.trim()) return null;
  const isOpen = before.isHalf && /^\s*(?:0?[1-9]|1[0-2]):\d\d\s*$/.test(line);
  // A clock alone goes on with the day above, whichever heading said it.
  const own = readWhen(line.trim(), { ...here, date: null });
  const dated = own?.date == null && before.when.date !== null ? { ...read, date: before.when.date } : read;
  const when = isOpen ? toNext(dated, before.when.time ?? '') : (toWhen(dated.date, dated.time, dated.zone) ?? dated);
  return { when, written: line.trim(), speaker: { same: true }, text: '', lines: 1 };
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
