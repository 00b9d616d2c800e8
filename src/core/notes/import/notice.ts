import { toOneOf } from '../../text/one-of';
import { isFamilyFirst, isNameAlone } from './name';

/** Tells lines of the program's own from what people say. */
export interface LineSign {
  readonly test: (line: string) => boolean;
}

/** Words that a sentence begins with as with a name. */
const NOBODY = /^(?:i|he|she|they|this|that|wh(?:o|at)|(?:some|any|every|no)(?:one|body)|both|all|half|then)$/i;

/**
 * The sign of what a program says: one of these patterns from the beginning of a line to its end, in which every group
 * holds names and nothing else. A question is somebody's.
 */
export function toTold(patterns: readonly RegExp[], isWho: (name: string) => boolean = isShown): LineSign {
  const pattern = new RegExp(`^(?!.*\\?$)(?:${toOneOf(patterns)})$`, 'iu');
  return {
    test: (line) => {
      const hit = pattern.exec(line.replace(/([^.])\.$/, '$1'));
      const names = hit?.slice(1).filter((group) => group !== undefined);
      return names?.every((group) => isFamilyFirst(group) || toNames(group).every(isWho)) === true;
    },
  };
}

/** The same where one of these stands behind whose doing it tells: `Noor joined the group`. */
export function toDone(doings: readonly RegExp[], isWho?: (name: string) => boolean): LineSign {
  return toTold([new RegExp(`(.{1,80}?) (?:${toOneOf(doings)})`)], isWho);
}

/** Whether a text is a name or a handle, “you”, or so many others: no word for anybody. */
export function isHandle(name: string): boolean {
  return /^(?:you|\d+ (?:others?|people)|@[\w.=/-]+:[\w.-]+)$/i.test(name) || (isNameAlone(name) && !NOBODY.test(name));
}

/** Where names are shown, one word in small letters is none, but it hold what a handle does. */
function isShown(name: string): boolean {
  return isHandle(name) && (/^[^\p{Ll}]|[\d._-]/u.test(name) || name === 'you');
}

function toNames(text: string): readonly string[] {
  return text.split(/\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+/);
}
