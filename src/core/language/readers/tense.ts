import { came, hasForm, hasRole, isEdge, type View } from '../view';
import { FORM, ROLE } from '../word-kinds';

/** Of which time a judgement tells: of what has been, of what is or may be, or the words around do not say. */
export type Tense = 'past' | 'now' | 'open';

const BEFORE = 10;
const BEHIND = 6;

/** Reads the time of a frame by the nearest verb that shows one: before it, in it, then behind it. */
export function readTense(view: View, at: number, end: number): Tense {
  for (let each = at - 1; each >= at - BEFORE && !isEdge(view, each); each -= 1) {
    const tense = tellTense(view, each);
    if (tense !== 'open') return tense;
  }
  for (let each = at; each < end + BEHIND && !isEdge(view, each); each += 1) {
    const tense = tellTense(view, each);
    if (tense !== 'open') return tense;
  }
  return 'open';
}

const PRESENT = ROLE.beNow | ROLE.maybe;

function tellTense(view: View, at: number): Tense {
  // "is kept", "can be kept": the participle is the past of nothing.
  if (hasRole(view, at, PRESENT) || (hasForm(view, at, FORM.past) && came(view, at, hasRole, PRESENT, 2))) return 'now';
  if (hasRole(view, at, ROLE.bePast | ROLE.had | ROLE.have) || hasForm(view, at, FORM.past)) return 'past';
  return 'open';
}
