import type { ChatForm } from '../form';
import { isName, toName } from '../name';
import { toDone } from '../notice';
import { readStamp } from '../stamp';

/** What copying from Telegram gives: `Ana Reyes, [04.11.2026 09:22]`, then the words. */
export const telegram: ChatForm = {
  name: 'a copy from Telegram',
  isStrict: true,
  isIn: (text) => /^.{1,60}, \[[^[\]\n]*\d{1,2}:\d{2}[^[\]\n]*\]:?/m.test(text),
  furniture: /^(?:\[(?:photo|sticker|video|voice message|file|gif|poll)\]|edited|\p{Extended_Pictographic}+ ?\d*)$/iu,
  notice: toDone([
    /(?:joined|left|created) the group(?: via (?:the |an? )?(?:invite )?link| by request)?|invited (.{1,160})/,
    /pinned (?:(?:a|this) (?:message|photo|video|file|poll|sticker|gif|voice message)|["“«].*["”»])/,
    /changed (?:the )?group (?:name(?: to .*)?|photo)|removed (.{1,80}?)(?: from the group)?/,
  ]),
  answers: /^\[?in reply to (.+?)\]?:?$/i,
  findHead(lines, at, reading) {
    const line = (lines[at] ?? '').trim();
    const hit = /^(.{1,60}), \[([^[\]]{5,50})\]:?\s*(.*)/.exec(line);
    if (!hit || !isName(hit[1] ?? '')) return null;
    const when = readStamp((hit[2] ?? '').replace(/\s+at\s+/, ' '), reading.here, reading.given);
    return when && { when, written: hit[2] ?? '', speaker: toName(hit[1] ?? ''), text: hit[3] ?? '', lines: 1 };
  },
};
