import { findWhen } from '../../read-when';
import type { ChatForm } from '../form';

/** A log of IRC, as irssi, WeeChat and HexChat keep it. */
export const irc: ChatForm = {
  name: 'an IRC log',
  isStrict: true,
  isIn: (text) =>
    /^\W?[\w: -]{4,25}\]?\s+(?:<[ @+%&~!]?[^<>\s]{1,40}>|\*\s\S)|^[\d: -]{8,19}\t[^\t]{1,40}\t/m.test(text),
  notice: /^(?:.{4,30}\s)?(?:-!-|\*\*\*|-->|<--|--|→|←|⇐|⇒)(?:\s.*)?$/,
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const found = findWhen(line, reading.here);
    if (found?.when.time == null) return null;
    const behind = line.slice(found.length);
    const hit =
      /^\s*<[ @+%&~!]?([^<>\s]{1,40})>\s?(.*)$/.exec(behind) ??
      /^\s+\*\s(\S{1,40})\s(.*)$/.exec(behind) ??
      /^\t[ @+%&~!]?([^\t\s]{1,40})\t(.*)$/.exec(behind);
    if (!hit || /^(?:-->|<--|--|-!-|\*)$/.test(hit[1] ?? '')) return null;
    return {
      when: found.when,
      written: line.slice(0, found.length).replace(/^\[|\]$/g, ''),
      speaker: hit[1] ?? '',
      text: hit[2] ?? '',
      lines: 1,
    };
  },
};
