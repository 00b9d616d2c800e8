import { findWhen } from '../../read-when';
import type { ChatForm, Head, Reading } from '../form';
import { EVENT, isTitle, TITLE } from '../log-title';
import { isNameAlone } from '../name';
import { readStamp, readStampLine } from '../stamp';
import { toWholeText } from '../../../text/one-of';

/**
 * The timeline of a pager (PagerDuty, Opsgenie, Grafana): times and what a program logged. Nobody speaks in it; a
 * sentence is no person.
 */
export const pager: ChatForm = {
  name: 'a pager’s timeline',
  isStrict: false,
  isIn: (text) => {
    const lines = text.split('\n', 60);
    return lines.filter((line) => EVENT.test(line)).length > 1 || lines.some((line) => TITLE.test(line.trim()));
  },
  furniture: toWholeText(
    [
      /show (?:more|details)|view (?:message|details|incident).*|details|via (?:web|mobile|api|slack|email|phone)/,
      /sent|success/,
      TITLE,
    ],
    'i',
  ),
  findHead(lines, at, reading) {
    const line = lines[at] ?? '';
    const alone = readStampLine(line.replace(/^(?:on|at)\s+/i, ''), reading.here, reading.given);
    if (alone && (!isNameAlone(lines[at - 1] ?? '') || isTitle(lines, at - 1)))
      return { when: alone, written: line.trim(), speaker: null, text: '', lines: 1 };
    return findLogged(line, reading) ?? findBehind(line, reading);
  },
};

/** `Nov 4, 2026 9:22:13 AM: Alert created`, `09:22 Notified Ana Reyes`. */
function findLogged(line: string, reading: Reading): Head | null {
  const bare = line.replace(/^(?:on|at)\s+/i, '');
  const found = findWhen(bare, reading.here);
  if (found?.when.time == null) return null;
  const text = bare.slice(found.length).replace(/^\s*[-–—:|,]?\s*/, '');
  if (!EVENT.test(text)) return null;
  return { when: found.when, written: bare.slice(0, found.length), speaker: null, text, lines: 1 };
}

/** `Notified Ana Reyes by phone at 9:22 AM`, and the same with the time set behind a dash or in brackets. */
function findBehind(line: string, reading: Reading): Head | null {
  const hit = /^(.{8,200}?)(?:,? (?:at|on)|\s+[-–—|•]|\s+(?=\())\s*\(?([^()]{4,40}?)\)?\.?$/.exec(line.trim());
  if (!hit || !EVENT.test(hit[1] ?? '') || isNameAlone(hit[1] ?? '')) return null;
  const when = readStamp(hit[2] ?? '', reading.here, reading.given);
  return when && { when, written: hit[2] ?? '', speaker: null, text: hit[1] ?? '', lines: 1, frame: 'at on' };
}
