import { findWhen } from '../../read-when';
import type { ChatForm, Head } from '../form';
import { toWholeText } from '../../../text/one-of';

/** What programs set in front of what they say themselves. */
const SIGN = /-!-|\*\*\*|-->|<--|---?|=!=|→|←|⇐|⇒/;
const SIGN_ALONE = toWholeText([SIGN, /\*/], '');
/** A line with a star that tells of the channel, and not of what somebody does. */
const EVENT = toWholeText(
  [
    /(?:now talking (?:on|in)|topic (?:is|for|set)) .*/,
    /\S+ [([][^()[\]@]*@[^()[\]]*[)\]] (?:has )?(?:joined|left|quit|parts?)\b.*/,
    /\S+ has (?:joined|left|quit)(?: [#&]\S+)?(?: \(.*\))?\.?/,
    /\S+ is now known as \S+/,
    /\S+ (?:sets|removes) (?:mode|ban|channel)\b.*/,
    /\S+ (?:gives|removes) (?:channel operator|voice) .*/,
    /\S+ (?:has )?(?:set|changed|changes) (?:the )?topic .*/,
    /\S+ was kicked .*/,
  ],
  'i',
);

/** A log of IRC, as irssi, WeeChat, HexChat, mIRC, ZNC, EnergyMech and others keep it. */
export const irc: ChatForm = {
  name: 'an IRC log',
  isStrict: true,
  isIn: (text) =>
    !text.startsWith('WEBVTT') &&
    (/^\W?[\w: .-]{4,26}\]?\s+(?:<[ @+%&~!]?[^<>\s]{1,200}>|\*\s\S)/m.test(text) ||
      /^(?:[\d: -]{8,19}\t[^\t]{1,40}\t|[\d: -]{5,19}\s+[ @+%&~!]?\S{1,40} \| )/m.test(text)),
  furniture: toWholeText(
    [/\*{4} (?:begin|ending) logging at .*/, /session (?:start|ident|close|time): .*/, /--- log (?:opened|closed) .*/],
    'i',
  ),
  notice: new RegExp(`^(?:.{4,35}\\s)?(?:${SIGN.source})(?:\\s.*)?$`),
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const found = findWhen(line, reading.here);
    if (found?.when.time == null) return null;
    const said = readSaid(line.slice(found.length));
    return (
      said && { when: found.when, written: line.slice(0, found.length).replace(/^\[|\]$/g, ''), lines: 1, ...said }
    );
  },
};

/** Who says or does what behind the time; what is said to one, or by a program, is left out. */
function readSaid(behind: string): Pick<Head, 'speaker' | 'text' | 'leave'> | null {
  const acted = /^(?:\s+|\t ?)\*\s+(.*)/.exec(behind)?.[1];
  if (acted !== undefined && EVENT.test(acted)) return { speaker: null, text: acted, leave: 'notice' };
  const noticed = /^\s+-([^\s!-]\S{0,80})-\s+(.*)/.exec(behind);
  if (noticed) return { speaker: noticed[1] ?? '', text: noticed[2] ?? '', leave: 'notice' };
  const whispered = /^\s+\[([^\s()[\]]{1,40})\([^()\s]*\)\]\s+(.*)/.exec(behind);
  if (whispered) return { speaker: whispered[1] ?? '', text: whispered[2] ?? '', leave: 'private' };
  const hit =
    /^\s*<[ @+%&~!]?([^<>\s!]{1,60})(?:![^<>\s]{0,200})?>\s?(.*)/.exec(behind) ??
    /^(?:\s+|\t ?)\*\s+(?:\|\s)?(\S{1,60})\s(.*)/.exec(behind) ??
    /^\t[ @+%&~!]?([^\t\s]{1,60})\t(.*)/.exec(behind) ??
    /^\s+[@+%&~!]?(\S{1,60})\s\|\s(.*)/.exec(behind);
  if (!hit || SIGN_ALONE.test(hit[1] ?? '')) return null;
  return { speaker: hit[1] ?? '', text: hit[2] ?? '' };
}
