import { CLUE, FORM, NOUN, ROLE } from '../word-kinds';
import { came, comes, hasClue, hasForm, hasNoun, hasRole, isPause, isStop, SIGHT, wordAt, type View } from '../view';
import { KIND } from '../vocabulary';

/** What stands close around a frame and changes what it says. */
export interface Around {
  /** *any*, *anything*, *much* right behind. */
  readonly isAny: boolean;
  /** *which*, *why*, *whether* right behind. */
  readonly isAsked: boolean;
  /** *earlier*, *soon enough*, *carefully*: held against what would have been better. */
  readonly isMeasured: boolean;
  /** An adverb of manner inside: "was not properly tested". */
  readonly isManner: boolean;
  readonly isDeliberate: boolean;
  /** A purpose behind: *in order to*, *so as to*. */
  readonly isPurposeBehind: boolean;
  /** Words of avoiding before. */
  readonly isAvoided: boolean;
  /** Words of repair right before: "adding a missing test". */
  readonly isRepaired: boolean;
  /** Words of seeing or of effect right before. */
  readonly isSeen: boolean;
  /** *Only* close before. */
  readonly isExclusive: boolean;
  readonly byMachine: boolean;
  readonly byPeople: boolean;
  readonly isBetter: boolean;
  readonly isWorse: boolean;
  /** *would*, *could* elsewhere in the sentence. */
  readonly isWould: boolean;
  /** *if*, *had we* around: another past is imagined. */
  readonly isImagined: boolean;
  readonly isByItself: boolean;
  readonly isIdeal: boolean;
  /** A safeguard close behind. */
  readonly isNearSafeguard: boolean;
  /** An adjective of being at hand right behind: "no plan available". */
  readonly isAtHand: boolean;
  /** *required*, *lost*, *affected* behind a phrase. */
  readonly isNeeded: boolean;
  /** *to* and a verb behind. */
  readonly isToVerb: boolean;
  /** The sentence speaks of people in the first person. */
  readonly isOwnVoice: boolean;
  /** The pronoun behind stands for a person. */
  readonly isToPerson: boolean;
  /** The sentence tells good news. */
  readonly isLucky: boolean;
  /** An adverb of an option inside. */
  readonly isFreely: boolean;
  /** A word of too little close before. */
  readonly isTooLittle: boolean;
}

/** Reads what stands around a frame from `at` to `end`; `behind` is where the phrase that it governs ends. */
export function readAround(view: View, at: number, end: number, behind: number): Around {
  const beBehind = hasRole(view, behind, ROLE.be) ? behind + 1 : behind;
  return {
    isAny: hasRole(view, end, ROLE.any),
    isAsked: hasClue(view, end, CLUE.wh),
    isMeasured: comes(view, end, hasClue, CLUE.sooner, 5, isPause) || isEnough(view, end),
    isManner: came(view, end - 1, hasClue, CLUE.manner, 2),
    isDeliberate: came(view, end - 1, hasClue, CLUE.deliberate, end - at + 1),
    isPurposeBehind: isPurpose(view, end),
    isAvoided: came(view, at, hasClue, CLUE.avoiding, behind > end ? 6 : 3),
    isRepaired: came(view, at, hasClue, CLUE.repairing, 3, isPause),
    isSeen: hasClue(view, at - 1, CLUE.seeing),
    isExclusive: came(view, at, hasClue, CLUE.exclusive, 5),
    byMachine: isBy(view, end, hasNoun, NOUN.machine | NOUN.user),
    byPeople: isBy(view, end, hasNoun, NOUN.human),
    isBetter: comes(view, end, hasClue, CLUE.better, 6),
    isWorse: comes(view, end, hasClue, CLUE.worse, 4),
    isWould: comes(view, end, hasRole, ROLE.would, SIGHT) || came(view, at, hasRole, ROLE.would, SIGHT),
    isImagined: isImagined(view, at),
    isByItself:
      came(view, at, hasClue, CLUE.byItself, 5, isStop) ||
      comes(view, at + 1, hasClue, CLUE.byItself, end - at + 8, isPause),
    isIdeal: came(view, at, hasClue, CLUE.ideally, 6),
    isNearSafeguard: comes(view, end, hasNoun, NOUN.safeguard, 4),
    isAtHand: hasClue(view, behind, CLUE.atHand),
    isNeeded: hasClue(view, beBehind, CLUE.needed),
    isToVerb: hasRole(view, behind, ROLE.to) && hasForm(view, behind + 1, FORM.base),
    isOwnVoice: came(view, at, hasRole, ROLE.ownVoice, 6),
    isToPerson: hasRole(view, end, ROLE.humanPronoun | ROLE.they),
    isLucky: came(view, at, hasClue, CLUE.lucky, 12),
    isFreely: comes(view, at, hasClue, CLUE.freely, end - at + 2),
    isTooLittle: came(view, behind, hasClue, CLUE.insufficient, behind - at + 2),
  };
}

function isEnough(view: View, end: number): boolean {
  for (let each = end; each < end + 5 && !isPause(view, each); each += 1)
    if (hasClue(view, each, CLUE.enough) && hasClue(view, each - 1, CLUE.manner)) return true;
  return false;
}

function isPurpose(view: View, end: number): boolean {
  for (let each = end; each < end + 8 && !isStop(view, each); each += 1)
    if (hasClue(view, each, CLUE.order) && hasRole(view, each + 1, ROLE.to | ROLE.whenWord)) return true;
  return false;
}

function isBy(view: View, end: number, ask: typeof hasNoun, bits: number): boolean {
  return (
    hasClue(view, end, CLUE.by) &&
    (comes(view, end + 1, ask, bits, 3) || (bits & NOUN.machine && wordAt(view, end + 1) === KIND.code) === true)
  );
}

/** Whether the sentence imagines another past: "if we had …", "had the team …". */
function isImagined(view: View, at: number): boolean {
  for (let each = at + SIGHT; each >= at - SIGHT; each -= 1) {
    if (isStop(view, each) && each < at) return false;
    if (hasRole(view, each, ROLE.if) && isSomebody(view, each + 1)) return true;
    if (hasRole(view, each, ROLE.had) && isInverted(view, each)) return true;
  }
  return false;
}

function isSomebody(view: View, at: number): boolean {
  return (
    hasRole(view, at, ROLE.humanPronoun | ROLE.they) ||
    hasNoun(view, at + 1, NOUN.human) ||
    comes(view, at, hasRole, ROLE.had, 4)
  );
}

function isInverted(view: View, at: number): boolean {
  if (hasRole(view, at - 1, ROLE.personal) || hasNoun(view, at - 1, NOUN.human)) return false;
  return (
    hasRole(view, at + 1, ROLE.humanPronoun | ROLE.they) ||
    (hasRole(view, at + 1, ROLE.article | ROLE.personal | ROLE.anybody) &&
      comes(view, at + 2, hasForm, FORM.participle, 3))
  );
}

/** Whether somebody who acts stands inside a stretch. */
export function isWithin(view: View, from: number, to: number, roles: number, nouns: number): boolean {
  for (let each = from; each < to; each += 1) if (hasRole(view, each, roles) || hasNoun(view, each, nouns)) return true;
  return false;
}
