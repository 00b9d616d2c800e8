import type { ChatForm, Head, Reading } from '../form';
import { isName, isNameAlone, toName } from '../name';
import { toTold } from '../notice';
import { readStamp } from '../stamp';
import { findNameThenTime, findStamp, findTimeThenName } from './parts';
import { toOneOf, toWholeText } from '../../../text/one-of';

const SIGNS = new RegExp(
  toOneOf([
    /[—–] ?\n?(?:today|yesterday|\d)|\p{L}(?:today|yesterday) at \d|^\[\d{1,2}:\d{2}(?: [AP]M)?\]\p{L}/u,
    /^\[[\d/.]+ \d{1,2}:\d{2}(?: [AP]M)?\] .*#\d{4}$/,
    /^={20,}\nGuild: |^\{(?:Attachments|Embed|Stickers|Reactions)\}$/,
  ]),
  'imu',
);

const EXPORTED = /^(?:guild|channel|topic|after|before):/i;

/** What copying from Discord gives, new (`Ana — Today at 9:22 AM`), old (`AnaToday at 9:22 AM`) and compact. */
export const discord: ChatForm = {
  name: 'a copy from Discord',
  isStrict: true,
  isIn: (text) => SIGNS.test(text),
  furniture: toWholeText(
    [
      /new|edited|\(edited\)|\p{Extended_Pictographic}+ ?\d*|\d{1,3}|image|jump/u,
      /\[?original message was deleted\]?|click to see attachment.*/,
      /={20,}|\{(?:attachments|embed|stickers|reactions)\}/,
      /(?:\p{Extended_Pictographic}+(?: \(\d+\))? ?){1,20}|exported [\d,]+ message\(s\)/u,
    ],
    'iu',
  ),
  // What was exported stands between two rulers.
  isFurniture: (lines, at) => {
    let above = at;
    while (above > 0 && at - above < 8 && EXPORTED.test(lines[above] ?? '')) above -= 1;
    return above < at && /^={20,}$/.test((lines[above] ?? '').trim());
  },
  notice: toTold([
    /(.{1,60}?) (?:joined the (?:server|party)|pinned a message(?: to this channel.*)?|started a thread(?:: .*)?)/,
    /(.{1,60}?) just (?:joined|landed|showed up)!?|everyone welcome (.{1,60}?)!?/,
  ]),
  answers: /^(?:↱|↪|┌─+|replying to)\s*(.+)/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    return (
      findNameThenTime(line, reading, /\s*[—–]\s+/g) ??
      findOverLines(lines, at, reading) ??
      findOld(line, reading) ??
      findCompact(line, reading)
    );
  },
};

/** A name, perhaps its badge, a dash and the time, each on a line of its own. */
function findOverLines(lines: readonly string[], at: number, reading: Reading): Head | null {
  const name = lines[at] ?? '';
  if (!isNameAlone(name)) return null;
  const badge = /^(?:APP|BOT)$/.test((lines[at + 1] ?? '').trim()) ? 1 : 0;
  const dashed = /^\s*[—–]\s*(.*)/.exec(lines[at + 1 + badge] ?? '');
  if (!dashed) return null;
  const own = (dashed[1] ?? '').trim();
  const written = own === '' ? (lines[at + 2 + badge] ?? '').trim() : own;
  const when = readStamp(written, reading.here, reading.given);
  return when && { when, written, speaker: toName(name), text: '', lines: (own === '' ? 3 : 2) + badge };
}

function findOld(line: string, reading: Reading): Head | null {
  const hit = /^(.{1,40}?)((?:Today|Yesterday) at \d.*)$/.exec(line.trim());
  if (!hit || !isName(hit[1] ?? '')) return null;
  const when = readStamp(hit[2] ?? '', reading.here, reading.given);
  return when && { when, written: hit[2] ?? '', speaker: toName(hit[1] ?? ''), text: '', lines: 1 };
}

function findCompact(line: string, reading: Reading): Head | null {
  if (!/^\[/.test(line)) return null;
  if (/^\[[^\]]*\]\S/.test(line)) return findTimeThenName(line, reading);
  const found = findStamp(line, reading.here, reading);
  const name = found
    ? line
        .slice(found.length)
        .replace(/\(pinned\)\s*$/, '')
        .trim()
    : '';
  return found && (/^[^\s#][^#]{0,40}#\d{4}$/.test(name) || isNameAlone(name))
    ? { when: found.when, written: line.slice(0, found.length), speaker: toName(name), text: '', lines: 1 }
    : null;
}
