import { came, hasForm, hasNoun, hasRole, hasVerb, isEdge, isPause, isStop, SIGHT, type View } from '../view';
import { FORM, NOUN, ROLE, VERB } from '../word-kinds';

/** What is said to have led to what. */
export interface Cause {
  /** The incident as a whole is what was caused. */
  readonly isOfWhole: boolean;
  /** How many links of cause the sentence has. */
  readonly links: number;
  /** "… ran the suite to ensure": what a step was for that was taken. */
  readonly isPurposeOfDeed: boolean;
}

/** What is read of causes where nothing is asked about them. */
export const NO_CAUSE: Cause = { isOfWhole: false, links: 0, isPurposeOfDeed: false };

const REACH = 12;

/** Reads how a frame that begins at `at` speaks of causes. */
export function readCause(view: View, at: number): Cause {
  return { isOfWhole: isOfWhole(view, at), links: countLinks(view, at), isPurposeOfDeed: isPurposeOfDeed(view, at) };
}

function isOfWhole(view: View, at: number): boolean {
  for (let each = at - 1; each >= at - REACH && !isEdge(view, each) && !hasRole(view, each, ROLE.modal); each -= 1) {
    if (hasNoun(view, each, NOUN.incident)) return true;
    if (hasRole(view, each, ROLE.this) && !came(view, at, hasForm, FORM.past, at - each - 1)) return each >= at - 2;
  }
  return false;
}

function countLinks(view: View, at: number): number {
  let start = at;
  while (start > at - SIGHT && !isStop(view, start - 1)) start -= 1;
  let links = 0;
  for (let each = start; each < at + SIGHT && !isStop(view, each); each += 1)
    if (hasVerb(view, each, VERB.causeVerb)) links += 1;
  return links;
}

function isPurposeOfDeed(view: View, at: number): boolean {
  if (!hasRole(view, at - 1, ROLE.to)) return false;
  for (let each = at - 3; each >= at - REACH && !isPause(view, each); each -= 1)
    if (hasForm(view, each, FORM.past) && hasVerb(view, each, VERB.act | VERB.duty)) return true;
  return false;
}
