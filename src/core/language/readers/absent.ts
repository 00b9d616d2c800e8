import { CLUE, FORM, NOUN, ROLE, VERB } from '../word-kinds';
import { hasClue, hasForm, hasNoun, hasRole, hasVerb, isPause, wordAt, type View } from '../view';
import { KIND } from '../vocabulary';

/** What is said to be absent: the noun phrase behind or before a frame. */
export interface Absent {
  /** The token behind the phrase (or where it was looked for, when there is none). */
  readonly end: number;
  /** Bits of NOUN of its head. */
  readonly head: number;
  /** Bits of NOUN of all its words. */
  readonly any: number;
  readonly isEmpty: boolean;
  readonly isCode: boolean;
  readonly isUnknown: boolean;
}

/** What is read of a thing that is absent where none is told. */
export const NOT_ABSENT: Absent = { end: 0, head: 0, any: 0, isEmpty: true, isCode: false, isUnknown: false };

const REACH = 8;
const INSIDE = NOUN.safeguard | NOUN.resource | NOUN.knowledge;
const ENDING = ROLE.preposition | ROLE.relative | ROLE.be | ROLE.have | ROLE.modal | ROLE.conjunction | ROLE.joiner;

type Step = 'head' | 'pass' | 'end' | 'again';

/** Reads the noun phrase that begins at `at`, at most eight tokens long. */
export function readAbsentBehind(view: View, at: number): Absent {
  let end = at;
  let head = -1;
  let any = 0;
  for (let each = at; each < at + REACH; each += 1) {
    const step = toStep(view, each, head, any);
    if (step === 'end') break;
    if (step === 'again') head = -1;
    if (step === 'again' || step === 'pass') continue;
    head = each;
    end = each + 1;
    any |= view.tables.noun[wordAt(view, each)] ?? 0;
  }
  return toAbsent(view, head, end, any);
}

function toAbsent(view: View, head: number, end: number, any: number): Absent {
  return {
    end,
    head: view.tables.noun[wordAt(view, head)] ?? 0,
    any,
    isEmpty: head === -1,
    isCode: wordAt(view, head) === KIND.code,
    isUnknown: head !== -1 && any === 0,
  };
}

function toStep(view: View, each: number, head: number, any: number): Step {
  const found = head !== -1;
  const word = wordAt(view, each);
  if (word === KIND.slash) return 'pass';
  if (isPause(view, each)) return 'end';
  if (word === KIND.quote) return found ? 'end' : 'pass';
  if (hasRole(view, each, ENDING)) return toEnding(view, each, head, any);
  if (found && isVerbal(view, each)) return 'end';
  if (hasRole(view, each, ROLE.adverb)) return found ? 'end' : 'pass';
  return hasRole(view, each, ROLE.article | ROLE.quantity) ? 'pass' : 'head';
}

function toEnding(view: View, each: number, head: number, any: number): Step {
  if (head === -1) return hasRole(view, each, ROLE.article | ROLE.adverb) ? 'pass' : 'end';
  if (hasRole(view, each, ROLE.preposition) && hasNoun(view, head, NOUN.ofKind)) return 'again';
  return hasRole(view, each, ROLE.joiner) && (any & (NOUN.safeguard | NOUN.resource)) === 0 ? 'pass' : 'end';
}

/** A word that begins what is said of the thing, unless a thing is called so: "a plan", "a phased rollout". */
function isVerbal(view: View, each: number): boolean {
  if (hasNoun(view, each, INSIDE)) return false;
  return (
    hasForm(view, each, FORM.participle | FORM.past) ||
    hasClue(view, each, CLUE.atHand | CLUE.wh) ||
    hasRole(view, each, ROLE.article | ROLE.personal) ||
    hasVerb(view, each, VERB.mind)
  );
}

/**
 * Reads the noun phrase before a frame that begins at `at`, whose head stands at `head`: the head and up to two words
 * before it.
 */
export function readAbsentBefore(view: View, at: number, head: number): Absent {
  let any = 0;
  for (let each = head; each > head - 3 && !isBefore(view, each); each -= 1)
    any |= view.tables.noun[wordAt(view, each)] ?? 0;
  return toAbsent(view, head, at, any);
}

/** Where a noun phrase cannot reach back any further. */
function isBefore(view: View, at: number): boolean {
  return isPause(view, at) || hasRole(view, at, ROLE.article | ROLE.preposition | ROLE.be);
}
