import { CLUE, FORM, ROLE, VERB } from '../word-kinds';
import { hasClue, hasForm, hasRole, isPause, wordAt, type View } from '../view';

/** Which verb a frame is about: the sorts it belongs to, and those of the verb or noun that lends it its meaning. */
export interface VerbRead {
  /** Bits of VERB. */
  readonly verb: number;
  /** Bits of VERB of a second verb that the first leans on: "did not think to check", "did not get tested". */
  readonly second: number;
  /** Bits of NOUN of what a light verb carries: "did not run a test". */
  readonly carried: number;
  readonly isKnown: boolean;
  readonly isJoining: boolean;
  readonly isSaidOfNobody: boolean;
}

const SECOND_REACH = 4;
const JOINING = ROLE.preposition | ROLE.article | ROLE.conjunction | ROLE.personal | ROLE.adverb;

/** Reads the verb at a token, and what stands close behind it. */
export function readVerb(view: View, at: number): VerbRead {
  const verb = view.tables.verb[wordAt(view, at)] ?? 0;
  const { second, carried } = readSecond(view, at + 1, (verb & (VERB.light | VERB.mind)) !== 0);
  return {
    verb,
    second,
    carried,
    isKnown: verb !== 0,
    isSaidOfNobody: hasClue(view, at, CLUE.saidOfNobody),
    isJoining: hasRole(view, at, JOINING),
  };
}

function readSecond(view: View, from: number, isLight: boolean): { readonly second: number; readonly carried: number } {
  let second = 0;
  let carried = 0;
  for (let each = from; each < from + SECOND_REACH && !isPause(view, each); each += 1) {
    carried |= view.tables.noun[wordAt(view, each)] ?? 0;
    if (isLight && isVerbForm(view, each)) second |= view.tables.verb[wordAt(view, each)] ?? 0;
  }
  return { second, carried };
}

function isVerbForm(view: View, at: number): boolean {
  if (hasRole(view, at - 1, ROLE.to)) return hasForm(view, at, FORM.base);
  return hasForm(view, at, FORM.participle | FORM.ing);
}
