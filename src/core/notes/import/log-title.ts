import type { WhenContext } from '../when';
import { isNameAlone } from './name';
import { readStampLine } from './stamp';
import { toWholeWords } from '../../text/one-of';

/** What a program says that it did, in its words. */
export const EVENT = toWholeWords(
  [
    /triggered|notified|acknowledged|escalated|resolved|assigned|reassigned|snoozed|delegated|merged|suppressed/,
    /unacknowledged|created|closed|paged|alerted|fired|firing|declared/,
    /changed (?:the )?(?:status|severity|priority|title|role)|added (?:a )?(?:note|responder|label|tags?|role)/,
    /requested|responder|escalation|on-call|incident|alert|notification|priority|status/,
  ],
  'i',
);

/** What stands above a log of any program, and is nobody's name. */
export const TITLE =
  /^(?:#+ )?(?:\w+ )?(?:timeline|activity(?: log)?|history|events|updates|log(?: entr(?:y|ies))?):?$/i;
const NOWHERE: WhenContext = { date: null, zone: null };
const nobodies = new WeakMap<readonly string[], readonly number[]>();

/**
 * Whether a line above a time is nobody's name but the title of a log: by its words, or because most of what stands
 * there tells what a program did and no other name stands above a time, but for words such as “Triggered”.
 */
export function isTitle(lines: readonly string[], at: number): boolean {
  if (TITLE.test((lines[at] ?? '').trim())) return true;
  const found = nobodies.get(lines) ?? findNobodies(lines.slice(0, 60));
  nobodies.set(lines, found);
  return found.includes(at);
}

function findNobodies(lines: readonly string[]): readonly number[] {
  const isTime = (at: number): boolean => readStampLine(lines[at] ?? '', NOWHERE) !== null;
  const above = lines.flatMap((line, at) => (isNameAlone(line) && isTime(at + 1) ? [at] : []));
  const words = lines.filter((line, at) => line.trim() !== '' && at !== above[0] && !isTime(at));
  const told = words.filter((line) => /^\p{Lu}/u.test(line) && EVENT.test(line));
  const isLog = told.length > 1 && told.length * 2 > words.length;
  return isLog && above.slice(1).every((at) => EVENT.test(lines[at] ?? '')) ? above : [];
}
