import { CLUE, FORM, NOUN, ROLE, VERB } from '../word-kinds';
import { came, comes, hasClue, hasForm, hasNoun, hasRole, hasVerb, isPause, isStop, wordAt, type View } from '../view';
import { KIND } from '../vocabulary';
import { isWithin } from './around';

/** What is said of a past that was not: only modal frames are read so. */
export interface Imagined {
  readonly isNegated: boolean;
  readonly isGuess: boolean;
  readonly isAble: boolean;
  /** The verb that is imagined; bits of VERB. */
  readonly verb: number;
  readonly isAdjective: boolean;
  readonly isOffline: boolean;
  readonly isReceived: boolean;
  readonly isFrom: boolean;
  /** People stand between *had* and its participle. */
  readonly isOfPeople: boolean;
  readonly isOfUsers: boolean;
  /** Users or attackers stand before the frame, in what may be its condition. */
  readonly isAfterUsers: boolean;
  /** The frame opens its clause. */
  readonly isOpening: boolean;
  readonly isAfterQuestionWord: boolean;
  readonly isWondering: boolean;
  /** Where the mark ends: behind the participle that follows *been*. */
  readonly to: number;
}

/** What is read of an imagined past where none is told. */
export const NOT_IMAGINED: Imagined = {
  isNegated: false,
  isGuess: false,
  isAble: false,
  verb: 0,
  isAdjective: false,
  isOffline: false,
  isReceived: false,
  isFrom: false,
  isOfPeople: false,
  isOfUsers: false,
  isAfterUsers: false,
  isOpening: false,
  isAfterQuestionWord: false,
  isWondering: false,
  to: 0,
};

/** Reads a modal frame from `at` to `end`. */
export function readImagined(view: View, at: number, end: number): Imagined {
  const last = end - 1;
  const isBeen = hasRole(view, last, ROLE.be) && !hasRole(view, last, ROLE.bePast | ROLE.beNow);
  const deed = isBeen ? skipAdverbs(view, end) : last;
  const isDone = hasForm(view, deed, FORM.participle) || hasClue(view, deed, CLUE.better);
  return {
    isNegated: isWithin(view, at, end, ROLE.not, 0),
    isGuess: isBeen && isGuess(view, deed, end),
    isAble: hasClue(view, deed, CLUE.able),
    verb: view.tables.verb[wordAt(view, deed)] ?? 0,
    isAdjective: hasClue(view, last, CLUE.adjectiveParticiple) && isNoun(view, end),
    isOffline: comes(view, deed, hasClue, CLUE.offline, 3),
    isReceived: hasClue(view, last, CLUE.received),
    isFrom: hasRole(view, end, ROLE.preposition) && hasVerb(view, last, VERB.happen),
    isOfPeople: isWithin(view, at + 1, end, ROLE.humanPronoun | ROLE.they | ROLE.anybody, NOUN.human),
    isOfUsers: isWithin(view, at + 1, end, 0, NOUN.user | NOUN.attacker),
    isAfterUsers: came(view, at, hasNoun, NOUN.user | NOUN.attacker, 12),
    isOpening: isOpening(view, at - 1),
    isAfterQuestionWord: isAfterQuestionWord(view, at),
    isWondering: hasClue(view, at - 1, CLUE.wondering) || (hasRole(view, at - 1, ROLE.who) && isStop(view, at - 2)),
    to: isDone ? deed + 1 : end,
  };
}

function isGuess(view: View, deed: number, end: number): boolean {
  return hasClue(view, deed, CLUE.epistemic) || hasClue(view, end, CLUE.epistemic);
}

function isOpening(view: View, before: number): boolean {
  return (
    isPause(view, before) ||
    wordAt(view, before) === KIND.quote ||
    hasRole(view, before, ROLE.conjunction | ROLE.joiner) ||
    hasClue(view, before, CLUE.better | CLUE.able) ||
    hasForm(view, before, FORM.participle)
  );
}

function isAfterQuestionWord(view: View, at: number): boolean {
  return (
    came(view, at, hasClue, CLUE.wh, 1) ||
    hasRole(view, at - 1, ROLE.whenWord | ROLE.personal) ||
    hasRole(view, at - 2, ROLE.modal)
  );
}

function skipAdverbs(view: View, from: number): number {
  let at = from;
  while (at < from + 2 && hasRole(view, at, ROLE.adverb) && !hasClue(view, at, CLUE.better)) at += 1;
  return at;
}

function isNoun(view: View, at: number): boolean {
  return (
    !isPause(view, at) &&
    !hasRole(view, at, ROLE.article | ROLE.preposition | ROLE.adverb | ROLE.personal | ROLE.conjunction | ROLE.joiner)
  );
}
