import { CLUE, FORM, NOUN, ROLE, SHAPE, VERB } from '../word-kinds';
import {
  came,
  comes,
  hasClue,
  hasForm,
  hasNoun,
  hasRole,
  hasShape,
  hasVerb,
  isPause,
  isStop,
  SIGHT,
  wordAt,
  type View,
} from '../view';
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
  readonly isBetter: boolean;
  readonly isWorse: boolean;
  /** *would*, *could* elsewhere in the sentence. */
  readonly isWould: boolean;
  readonly isByItself: boolean;
  /** People close behind. */
  readonly isBeforePeople: boolean;
  /** An adjective of being at hand right behind: "no plan available". */
  readonly isAtHand: boolean;
  /** *required*, *lost*, *affected* behind a phrase. */
  readonly isNeeded: boolean;
  /** The verb of what was (not) done to what is absent: "no check was run"; bits of VERB. */
  readonly verbBehind: number;
  /** *to* and a verb behind. */
  readonly isToVerb: boolean;
  /** *to* and a verb of checking or protecting behind: "no rule to prevent it". */
  readonly isToGuard: boolean;
  /** The sentence speaks of people in the first person. */
  readonly isOwnVoice: boolean;
  /** The sentence tells good news. */
  readonly isLucky: boolean;
  /** An adverb of an option inside. */
  readonly isFreely: boolean;
  /** A word of too little close before. */
  readonly isTooLittle: boolean;
}

/** Each question is answered when a fact asks it, so that nobody waits for what nobody asks. */
class Neighbourhood implements Around {
  constructor(
    private readonly view: View,
    private readonly at: number,
    private readonly end: number,
    private readonly behind: number,
  ) {}

  get isAny(): boolean {
    return hasRole(this.view, this.end, ROLE.any);
  }
  get isAsked(): boolean {
    return hasClue(this.view, this.end, CLUE.wh);
  }
  get isMeasured(): boolean {
    return (
      comes(this.view, this.end, hasClue, CLUE.sooner, 5, isPause) ||
      comes(this.view, this.end, isEnough, CLUE.enough, 5, isPause)
    );
  }
  get isManner(): boolean {
    return came(this.view, this.end - 1, hasClue, CLUE.manner, 2);
  }
  get isDeliberate(): boolean {
    return came(this.view, this.end - 1, hasClue, CLUE.deliberate, this.end - this.at + 1);
  }
  get isPurposeBehind(): boolean {
    return comes(this.view, this.end, isPurpose, CLUE.order, 8);
  }
  get isAvoided(): boolean {
    return came(this.view, this.at, hasClue, CLUE.avoiding, 6);
  }
  get isRepaired(): boolean {
    return came(this.view, this.at, hasClue, CLUE.repairing, 3, isPause);
  }
  get isSeen(): boolean {
    return hasClue(this.view, this.at - 1, CLUE.seeing);
  }
  get isExclusive(): boolean {
    return came(this.view, this.at, hasClue, CLUE.exclusive, 5);
  }
  get byMachine(): boolean {
    const from = this.end + 1;
    return (
      hasClue(this.view, this.end, CLUE.by) &&
      (wordAt(this.view, from) === KIND.code || comes(this.view, from, hasNoun, NOUN.machine | NOUN.user, 3))
    );
  }
  get isBetter(): boolean {
    return comes(this.view, this.end, hasClue, CLUE.better, 6);
  }
  get isWorse(): boolean {
    return comes(this.view, this.end, hasClue, CLUE.worse, 4);
  }
  get isWould(): boolean {
    return (
      comes(this.view, this.end, hasRole, ROLE.would, SIGHT) || came(this.view, this.at, hasRole, ROLE.would, SIGHT)
    );
  }
  get isByItself(): boolean {
    return (
      came(this.view, this.at, hasClue, CLUE.byItself, 5, isStop) ||
      comes(this.view, this.at, hasClue, CLUE.byItself, this.end - this.at + 9, isPause)
    );
  }
  get isBeforePeople(): boolean {
    return comes(this.view, this.end, hasNoun, NOUN.human, 5);
  }
  get isAtHand(): boolean {
    return hasClue(this.view, this.behind, CLUE.atHand) || isInPlace(this.view, this.behind);
  }
  get isNeeded(): boolean {
    return hasClue(this.view, hasRole(this.view, this.behind, ROLE.be) ? this.behind + 1 : this.behind, CLUE.needed);
  }
  get verbBehind(): number {
    return toVerbBehind(this.view, this.behind);
  }
  get isToVerb(): boolean {
    return hasRole(this.view, this.behind, ROLE.to) && hasForm(this.view, this.behind + 1, FORM.base);
  }
  get isToGuard(): boolean {
    return hasRole(this.view, this.behind, ROLE.to) && hasVerb(this.view, this.behind + 1, VERB.guard | VERB.checking);
  }
  get isOwnVoice(): boolean {
    return came(this.view, this.at, hasRole, ROLE.ownVoice, 6);
  }
  get isLucky(): boolean {
    return came(this.view, this.at, hasClue, CLUE.lucky, 12);
  }
  get isFreely(): boolean {
    return comes(this.view, this.at, hasClue, CLUE.freely, this.end - this.at + 2);
  }
  get isTooLittle(): boolean {
    return came(this.view, this.behind, hasClue, CLUE.insufficient, this.behind - this.at + 2);
  }
}

/** Reads what stands around a frame from `at` to `end`; `behind` is where the phrase that it governs ends. */
export function readAround(view: View, at: number, end: number, behind: number): Around {
  return new Neighbourhood(view, at, end, behind);
}

function toVerbBehind(view: View, at: number): number {
  let each = at;
  while (each < at + 4 && hasRole(view, each, ROLE.be | ROLE.have | ROLE.adverb)) each += 1;
  return hasForm(view, each, FORM.participle | FORM.past) ? (view.tables.verb[wordAt(view, each)] ?? 0) : 0;
}

function isInPlace(view: View, at: number): boolean {
  return hasShape(view, at, SHAPE.inside) && hasShape(view, at + 1, SHAPE.place);
}

function isEnough(view: View, at: number, words: number): boolean {
  return hasClue(view, at, words) && hasClue(view, at - 1, CLUE.manner);
}

function isPurpose(view: View, at: number, words: number): boolean {
  return hasClue(view, at, words) && hasRole(view, at + 1, ROLE.to | ROLE.whenWord);
}

/** Whether somebody who acts stands inside a stretch. */
export function isWithin(view: View, from: number, to: number, roles: number, nouns: number): boolean {
  for (let each = from; each < to; each += 1) if (hasRole(view, each, roles) || hasNoun(view, each, nouns)) return true;
  return false;
}
