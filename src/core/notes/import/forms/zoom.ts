import { toWhen } from '../../when';
import { findWhen } from '../../read-when';
import type { ChatForm, Head, Reading } from '../form';
import { isFramedName, isName, isNameAlone, toName } from '../name';
import { readOffset, readStamp } from '../stamp';
import { toWholeText } from '../../../text/one-of';

const FROM = /^\s+From\s+([^:]{1,60}?)(?:\s+to\s+([^:]{1,80}?))?\s*(\((?:direct message|privately)\))?\s*:\s*(.*)/i;
const EVERYONE = toWholeText(
  [
    /everyone|all|all panelists(?: and attendees)?|hosts and panelists|everyone in .*/,
    /meeting group chat|waiting room participants/,
  ],
  'i',
);

const REACTED = /(?:reacted to|removed an?(?: \S{1,40}(?: reaction)? from)?) ["“].*/;

/** A chat that Zoom saved: `09:22:13 From Ana Reyes to Everyone:`. What was said to one person is left out. */
export const zoom: ChatForm = {
  name: 'a chat saved by Zoom',
  isStrict: true,
  isIn: (text) =>
    /^[\d :./-]{5,25}\s+From\s/im.test(text) ||
    /^\d{2}:\d{2}:\d{2}\t[^\t\n:]{1,60}:\t/m.test(text) ||
    /^\[[^[\]\n]{1,60}\] \d{2}:\d{2}:\d{2}$/m.test(text) ||
    /^(?:from )?.{1,60} to .{1,80}\d{1,2}:\d{2}(?: ?[ap]m)?\)?$/im.test(text),
  furniture: toWholeText([REACTED, /reactions?:.*|edited:?/], 'i'),
  placeholder: toWholeText([REACTED], 'i'),
  answers: /^replying to ["“](.*?)["”]?:?$/i,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    return findFrom(line, reading) ?? findTabbed(line) ?? findCaption(line, reading) ?? findCopied(line, reading);
  },
};

function findFrom(line: string, reading: Reading): Head | null {
  const found = findWhen(line, reading.here);
  const hit = found?.when.time == null ? null : FROM.exec(line.slice(found.length));
  if (!found || !hit || !isFramedName(hit[1] ?? '')) return null;
  const isPrivate = hit[3] !== undefined || (hit[2] !== undefined && !EVERYONE.test(hit[2].trim()));
  return {
    when: found.when,
    written: line.slice(0, found.length).trim(),
    speaker: toName(hit[1] ?? ''),
    text: hit[4] ?? '',
    lines: 1,
    frame: isPrivate ? 'From' : `From to ${hit[2] ?? ''}`,
    ...(isPrivate ? { leave: 'private' as const } : {}),
  };
}

/** The chat beside a recording in the cloud counts from its beginning. */
function findTabbed(line: string): Head | null {
  const hit = /^(\d{2}:\d{2}:\d{2})\t\s*([^\t:]{1,60}):\t(.*)/.exec(line);
  const offset = hit ? readOffset(hit[1] ?? '') : null;
  const when = toWhen(null, null, null);
  return hit && offset !== null && when
    ? { when, written: hit[1] ?? '', speaker: toName(hit[2] ?? ''), text: hit[3] ?? '', lines: 1, offset }
    : null;
}

/** Captions that Zoom saved: `[Ana Reyes] 09:22:13`. */
function findCaption(line: string, reading: Reading): Head | null {
  const hit = /^\[([^[\]]{1,60})\] (\d{2}:\d{2}:\d{2})$/.exec(line.trim());
  const found = hit && isName(hit[1] ?? '') ? findWhen(hit[2] ?? '', reading.here) : null;
  return hit && found
    ? { when: found.when, written: hit[2] ?? '', speaker: toName(hit[1] ?? ''), text: '', lines: 1 }
    : null;
}

const COPIED = new RegExp(
  '^(?:from )?(.{1,60}?) to (.{1,60}?):?\\s*(\\((?:direct message|privately)\\))?:?' +
    '\\s+\\(?(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?)\\)?$',
  'i',
);

/** What copying from the chat beside a meeting gives: `Ana Reyes to Everyone 9:22 AM`, then the words. */
function findCopied(line: string, reading: Reading): Head | null {
  const [, from = '', to = '', sign, written = ''] = COPIED.exec(line.trim()) ?? [];
  const isOpen = sign === undefined && EVERYONE.test(to.trim()) && /^\p{Lu}/u.test(to);
  // Without a sign, what is said to another by name was for that one alone.
  const isKnown = [from, to].some((name) => reading.speakers.has(toName(name)));
  const isAside = isKnown && isNameAlone(from) && isNameAlone(to);
  if (!isName(from) || (sign === undefined && !isOpen && !isAside)) return null;
  const when = readStamp(written, reading.here, reading.given);
  const known = { when, written, speaker: toName(from), text: '', lines: 1, frame: `From to ${to}` };
  return when && { ...known, when, ...(isOpen ? {} : { leave: 'private' as const }) };
}
