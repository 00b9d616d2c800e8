import { countDays, type When } from '../../when';
import { toNamed, type ChatForm, type Head, type Reading } from '../form';
import { isFamilyFirst, isName, isNameAlone, toSpeaker } from '../name';
import { toDone } from '../notice';
import { isTitle } from '../log-title';
import { readStamp } from '../stamp';
import { toWholeText } from '../../../text/one-of';

const DAY = '(?:(?:yesterday|today|\\w+day)(?: at)?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?,?)';
/** A name with a day and a time behind it, a space between them or none. */
const BESIDE = new RegExp(`^(.{2,60}?) *(${DAY} \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?)$`, 'i');
const STAMP = new RegExp(`^${DAY} \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?$`, 'i');
const REFERENCE = /^Begin reference, (?:preview of )?(.+)/i;

/**
 * What copying from Teams gives: `[11/4/2026 9:22 AM] Ana Reyes`, or a name above or beside a day and a time, under a
 * line that repeats how the message begins.
 */
export const teams: ChatForm = {
  name: 'a copy from Teams',
  isStrict: true,
  isIn: (text) =>
    /^\s*\[[^[\]]*\d:\d{2}[^[\]]*\]\s*\p{L}/mu.test(text) ||
    /^.*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}:\d{2}(?: ?[AP]M)?$/im.test(text),
  furniture: toWholeText(
    [
      /(?:like|heart|laugh|surprised|sad|angry|thumbs ?up)(?: \d+)?/,
      /\d+ [\w -]{1,40} reactions?\.?|\d+ (?:like|heart|laugh|surprised)s?\.?/,
      /edited\.?|has context menu\.?|last read|collapse all|reply|see more|translate|begin reply|end reference/,
      /\d+ repl(?:y|ies)(?: from .*)?|important!?|loop component/,
      /\((?:gif )?image\)|url preview for .*|has an attachment:.*/,
    ],
    'i',
  ),
  isFurniture: (lines, at) =>
    /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]*$/u.test(
      (lines[at] ?? '').trim(),
    ) && /^\d+ .{1,40} reactions?\.?$/i.test((lines[at + 1] ?? '').trim()),
  notice: toDone([
    /added (.{1,160}) to the (?:chat|team)(?: and shared .*)?/,
    /removed (.{1,80}) from the (?:chat|team)/,
    /left the chat|joined the (?:meeting|chat)|named the meeting .*|started a (?:call|meeting)/,
    /changed the (?:group|chat) name(?: to .*)?/,
  ]),
  answers: /^(?:replying to|in reply to:?)\s*(.+)/i,
  findHead(lines, at, reading) {
    const own = findAt(lines, at, reading);
    if (own) return withAnswered(lines, at, own, reading);
    const below = / by \S/.test(lines[at] ?? '') ? findAt(lines, at + 1, reading) : null;
    return below && isBeginning(lines, at, below)
      ? withAnswered(lines, at, { ...below, lines: below.lines + 1 }, reading)
      : null;
  },
};

/** Whether a line repeats how the message below it begins, `So it was... by Ana Reyes`, and is nobody's words. */
function isBeginning(lines: readonly string[], at: number, head: Head): boolean {
  const line = (lines[at] ?? '').trim();
  const end = ` by ${toNamed(head) ?? ''}`;
  if (!line.endsWith(end)) return false;
  const told = line.slice(0, -end.length);
  const from = at + 1 + head.lines;
  return (
    /(?:\.\.\.|…)$|^profile picture of /i.test(told) ||
    lines.slice(from, from + 4).some((below) => below.trim().startsWith(told.slice(0, 12)))
  );
}

function findAt(lines: readonly string[], at: number, reading: Reading): Head | null {
  const line = (lines[at] ?? '').trim();
  if (line.startsWith('[')) return findBoxed(line, reading);
  const beside = BESIDE.exec(line);
  if (beside && isPersonAlone(beside[1] ?? '')) return toHead(beside[2] ?? '', beside[1] ?? '', '', 1, reading);
  const below = (lines[at + 1] ?? '').trim();
  return STAMP.test(below) && isPersonAlone(line) && !isTitle(lines, at) ? toHead(below, line, '', 2, reading) : null;
}

/** `[9:22 AM] Ana Reyes`, with or without the words behind a colon. */
function findBoxed(line: string, reading: Reading): Head | null {
  const [, written = '', name = '', text = ''] =
    /^\[([^[\]]{4,40})\]\s*([^:]{1,60}?)\s*(?::\s+(.*))?$/.exec(line) ?? [];
  return isName(name) || isFamilyFirst(name) ? toHead(written, name, text, 1, reading) : null;
}

/**
 * A heading with the message that is quoted below it: between two signs, or under the heading of its own, which is
 * earlier.
 */
function withAnswered(lines: readonly string[], at: number, head: Head, reading: Reading): Head {
  const from = at + head.lines;
  const told = REFERENCE.exec((lines[from] ?? '').trim())?.[1];
  if (told !== undefined) {
    const end = lines.slice(from, from + 12).findIndex((line) => /^end reference$/i.test(line.trim()));
    return { ...head, lines: head.lines + Math.max(end, 0) + 1, answers: told };
  }
  const quoted = head.text === '' ? findAt(lines, from, reading) : null;
  const [now, then] = [head.when.instants[0], quoted?.when.instants[0]];
  if (!quoted || now === undefined || then === undefined || then >= now) return head;
  const name = toNamed(quoted) ?? '';
  const words = quoted.text === '' ? (lines[from + quoted.lines] ?? '') : quoted.text;
  return {
    ...head,
    lines: head.lines + quoted.lines + (quoted.text === '' ? 1 : 0),
    answers: `${name}: ${words.trim()}`,
  };
}

function toHead(written: string, name: string, text: string, lines: number, reading: Reading): Head | null {
  const when = readOwnStamp(written, reading);
  return when && { when, written, speaker: toSpeaker(name), text, lines };
}

function isPersonAlone(text: string): boolean {
  return isNameAlone(text) || isFamilyFirst(text);
}

/** A stamp, also one whose day has no year: that of the year that brings it nearest to the reader's day. */
function readOwnStamp(text: string, { here, given }: Reading): When | null {
  const short = /^(\d{1,2})([/.-])(\d{1,2})(,? \d.*)$/.exec(text);
  const near = given.date;
  if (!short || near === null) return readStamp(text, here, given);
  const [, first = '', sign = '', second = '', rest = ''] = short;
  const year = Number(near.slice(0, 4));
  const read = [year, year - 1, year + 1].flatMap(
    (each) => readStamp(`${first}${sign}${second}${sign}${each}${rest}`, here, given) ?? [],
  );
  const dated = read.filter(({ date }) => date !== null);
  const far = ({ date }: When): number => Math.abs(countDays(near, date ?? near));
  return [...dated].sort((a, b) => far(a) - far(b))[0] ?? read[0] ?? null;
}
