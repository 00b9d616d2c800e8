import { CLUE, FORM, NOUN, ROLE, SHAPE } from '../word-kinds';
import {
  came,
  comes,
  hasClue,
  hasForm,
  hasNoun,
  hasRole,
  hasShape,
  isEdge,
  isPause,
  isStop,
  SIGHT,
  wordAt,
  type View,
} from '../view';
import { KIND } from '../vocabulary';

/** What kind of clause a frame stands in. */
export interface Clause {
  readonly isQuoted: boolean;
  /** An *if* right before the subject. */
  readonly isCondition: boolean;
  /** An *if* further before, within the sentence. */
  readonly isAfterIf: boolean;
  /** Before it stands what one should, must or cannot. */
  readonly isAdvised: boolean;
  /** A modal stands close before or behind: nothing is told as having been. */
  readonly isSupposed: boolean;
  readonly isYet: boolean;
  readonly isStill: boolean;
  /** A relative clause: "… which had come by train". */
  readonly isRelative: boolean;
  /** A relative clause that picks out which ones are meant. */
  readonly isPickingOut: boolean;
  /** No subject: the clause begins with the frame. */
  readonly isFragment: boolean;
  /** The sentence opens with a verb that asks for something. */
  readonly isAsking: boolean;
  /** The sentence opens with what something is for: "To avoid this, …". */
  readonly isPurpose: boolean;
  readonly isDenied: boolean;
  /** A word of negation stands close before. */
  readonly isNegated: boolean;
  /** Nothing follows it in its clause. */
  readonly isEnding: boolean;
  /** A dozen words of the sentence stand before it. */
  readonly isLate: boolean;
  /** Right before it stands what is going on: "taking too long". */
  readonly isAfterDoing: boolean;
}

/** From how many words on a frame stands late in its sentence. */
const LATE = 12;

/** Each question is answered when a fact asks it. */
class ClauseHere implements Clause {
  constructor(
    private readonly view: View,
    private readonly at: number,
    private readonly end: number,
    private readonly behind: number,
  ) {}

  get isQuoted(): boolean {
    return isQuoted(this.view, this.at, this.end);
  }
  get isCondition(): boolean {
    return came(this.view, this.at, hasRole, ROLE.if, 4, isEdge);
  }
  get isAfterIf(): boolean {
    return isAfterIf(this.view, this.at);
  }
  get isAdvised(): boolean {
    return came(this.view, this.at, hasRole, ROLE.advice, this.behind > this.end ? 8 : 3, isPause);
  }
  get isSupposed(): boolean {
    return (
      came(this.view, this.at, hasRole, ROLE.maybe, 4) ||
      comes(this.view, this.behind, hasRole, ROLE.maybe, 8, isClauseEnd)
    );
  }
  get isYet(): boolean {
    return isYet(this.view, this.at, this.end);
  }
  get isStill(): boolean {
    return came(this.view, this.at, hasClue, CLUE.still, 3);
  }
  get isRelative(): boolean {
    return hasRole(this.view, this.at - 1, ROLE.relative);
  }
  get isPickingOut(): boolean {
    return this.isRelative && wordAt(this.view, this.at - 2) !== KIND.comma;
  }
  get isFragment(): boolean {
    return isEdge(this.view, this.at - 1);
  }
  get isAsking(): boolean {
    return isAsking(this.view, this.at);
  }
  get isPurpose(): boolean {
    return isPurpose(this.view, this.at);
  }
  get isDenied(): boolean {
    return isDenied(this.view, this.at);
  }
  get isNegated(): boolean {
    return came(this.view, this.at, hasRole, ROLE.none | ROLE.nobody, 3);
  }
  get isEnding(): boolean {
    return isPause(this.view, this.behind);
  }
  get isLate(): boolean {
    return isLate(this.view, this.at);
  }
  get isAfterDoing(): boolean {
    return hasForm(this.view, this.at - 1, FORM.ing);
  }
}

/** Reads the clause around a frame that spans the tokens from `at` to `end`; what it governs ends before `behind`. */
export function readClause(view: View, at: number, end: number, behind: number): Clause {
  return new ClauseHere(view, at, end, behind);
}

/** Between quotation marks that a speaker or a sceptic put there, with at most 24 words before and behind. */
function isQuoted(view: View, from: number, to: number): boolean {
  let isOpen = false;
  for (let each = from - 1; each >= from - SIGHT; each -= 1) if (wordAt(view, each) === KIND.quote) isOpen = !isOpen;
  if (!isOpen) return false;
  for (let each = to; each < to + SIGHT; each += 1) if (wordAt(view, each) === KIND.quote) return true;
  return false;
}

/** Where another clause begins, what may be is said of something else. */
function isClauseEnd(view: View, at: number): boolean {
  return isStop(view, at) || hasRole(view, at, ROLE.relative) || hasClue(view, at, CLUE.wh);
}

/** "Even if it had rained" is no condition: what follows holds in any case. */
function isAfterIf(view: View, at: number): boolean {
  for (let each = at - 1; each >= at - SIGHT && !isStop(view, each); each -= 1)
    if (hasRole(view, each, ROLE.if)) return !hasShape(view, each - 1, SHAPE.even);
  return false;
}

/** "We did not fully change that route yet": a state of things, and what is still to come. */
function isYet(view: View, at: number, end: number): boolean {
  for (let each = at; each < end + 8; each += 1) {
    if (isPause(view, each)) return false;
    if (hasRole(view, each, ROLE.yet))
      return (
        each < end ||
        isPause(view, each + 1) ||
        hasRole(view, each + 1, ROLE.conjunction | ROLE.preposition | ROLE.joiner)
      );
    if (hasRole(view, each, ROLE.conjunction) && !hasRole(view, each, ROLE.joiner)) return false;
  }
  return false;
}

function isLate(view: View, at: number): boolean {
  for (let each = at - 1; each >= at - LATE; each -= 1) if (isStop(view, each)) return false;
  return true;
}

function isAsking(view: View, at: number): boolean {
  let start = at;
  while (start > at - SIGHT && !isEdge(view, start - 1)) start -= 1;
  while (hasRole(view, start, ROLE.adverb)) start += 1;
  return (
    start < at &&
    hasClue(view, start, CLUE.imperative) &&
    !(start + 1 === at && hasForm(view, at, FORM.past)) &&
    !hasRole(view, start + 1, ROLE.be | ROLE.have | ROLE.modal | ROLE.preposition)
  );
}

function isPurpose(view: View, at: number): boolean {
  let start = at;
  while (start > at - 2 * SIGHT && !isEdge(view, start - 1)) start -= 1;
  return hasRole(view, start, ROLE.to) && hasForm(view, start + 1, FORM.base);
}

/** "never a root cause", "no single cause": the words are there to be denied. */
function isDenied(view: View, at: number): boolean {
  let each = at - 1;
  while (
    each > at - 4 &&
    (hasNoun(view, each, NOUN.causeAdjective) ||
      hasRole(view, each, ROLE.adverb | ROLE.quantity) ||
      wordAt(view, each) === KIND.quote)
  )
    each -= 1;
  if (hasClue(view, each, CLUE.without)) return true;
  if (hasClue(view, each, CLUE.indefinite)) return came(view, each, hasRole, ROLE.none, 2, isEdge);
  if (hasRole(view, each, ROLE.article)) each -= 1;
  return hasRole(view, each, ROLE.not) && hasRole(view, each - 1, ROLE.be);
}
