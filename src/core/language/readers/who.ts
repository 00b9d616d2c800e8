import { FORM, NOUN, ROLE, SHAPE } from '../word-kinds';
import { hasForm, hasNoun, hasRole, hasShape, isStop, SIGHT, wordAt, type View } from '../view';
import { KIND } from '../vocabulary';

/** Whom or what a sentence is about. `absent` means that no noun stands where one was looked for. */
export type Party =
  | 'people'
  | 'nobody'
  | 'users'
  | 'attacker'
  | 'safeguard'
  | 'resource'
  | 'work'
  | 'artefact'
  | 'machine'
  | 'measured'
  | 'pronoun'
  | 'this'
  | 'code'
  | 'name'
  | 'unknown'
  | 'absent';

/** The party before a verb group, and the token that stands for it (-1 when there is none). */
export interface Who {
  readonly party: Party;
  readonly head: number;
}

const REACH = 10;
const NAMED = NOUN.work | NOUN.safeguard | NOUN.resource | NOUN.artefact;
const AUXILIARY = ROLE.be | ROLE.have | ROLE.modal;

/**
 * Who stands before the verb group that begins at `at`: the head of the noun phrase to its left, at most ten tokens
 * away. "The tests of the mail system" has the head *tests*; after *and* the subject is sought at the sentence's start.
 */
export function readWho(view: View, at: number): Who {
  const start = skipInsertion(view, at);
  let head = -1;
  let inner = -1;
  let who = false;
  let relative = false;
  const gerund = hasRole(view, at + 1, ROLE.be);
  for (let each = start - 1; each >= start - REACH; each -= 1) {
    const step = toStep(view, each, head, { at: start, relative, gerund });
    if (step === 'relative' || step === 'who') relative = true;
    if (step === 'head') head = each;
    if (step === 'pronoun' && inner === -1) return { party: toPronoun(view, each), head: each };
    if (step === 'who') who = true;
    if (step === 'inner') {
      inner = head;
      head = -1;
    }
    if (step === 'first') {
      head = findFirst(view, at);
      break;
    }
    if (step === 'end') break;
  }
  if (head === -1) head = inner;
  const party = head === -1 ? 'absent' : toParty(view, head);
  return { party: who && party !== 'users' && party !== 'attacker' ? 'people' : party, head };
}

/** "The image, needed for the rollback, was …": what is put in between commas is not what the sentence is about. */
function skipInsertion(view: View, at: number): number {
  if (wordAt(view, at - 1) !== KIND.comma) return at;
  for (let each = at - 2; each >= at - REACH && !isStop(view, each); each -= 1)
    if (wordAt(view, each) === KIND.comma) return isInserted(view, each + 1) ? each : at;
  return at;
}

function isInserted(view: View, at: number): boolean {
  return hasRole(view, at, ROLE.relative | ROLE.preposition) || hasForm(view, at, FORM.participle | FORM.ing);
}

type Step = 'head' | 'pronoun' | 'who' | 'relative' | 'inner' | 'first' | 'end' | 'pass';

/** Where the look to the left began, and whether it went through a *which* on its way. */
interface Looking {
  readonly at: number;
  readonly relative: boolean;
  /** "… resulting in the store not being filled": the phrase behind the preposition is what is told of. */
  readonly gerund: boolean;
}

function toStep(view: View, each: number, head: number, { at, relative, gerund }: Looking): Step {
  const found = head !== -1;
  if (isStop(view, each)) return 'end';
  const word = wordAt(view, each);
  if (word === KIND.quote) return 'pass';
  if (word === KIND.comma || word === KIND.break) return found || each < at - 4 ? 'end' : 'pass';
  if (hasRole(view, each, ROLE.relative)) return found ? 'end' : hasRole(view, each, ROLE.who) ? 'who' : 'relative';
  if (!found && hasShape(view, each, SHAPE.there)) return 'end';
  if (!found && hasRole(view, each, ROLE.humanPronoun | ROLE.they | ROLE.nobody)) return 'pronoun';
  if (hasRole(view, each, ROLE.joiner)) return found ? 'end' : 'first';
  if (hasRole(view, each, ROLE.preposition)) {
    if (found && gerund && hasForm(view, each - 1, FORM.ing)) return 'end';
    return toPreposition(view, each, found, relative);
  }
  return toInside(view, each, found);
}

/** A relative clause is about the noun right before it; only an *of* may stand between that noun and its head. */
function toPreposition(view: View, each: number, found: boolean, relative: boolean): Step {
  if (!found) return 'pass';
  if (relative && !hasShape(view, each, SHAPE.of)) return 'end';
  return hasRole(view, each, ROLE.whenWord) ? 'end' : 'inner';
}

function toInside(view: View, each: number, found: boolean): Step {
  if (hasRole(view, each, ROLE.article) && !(hasRole(view, each, ROLE.this) && !found))
    return hasRole(view, each - 1, ROLE.preposition) ? 'pass' : found ? 'end' : 'pass';
  if (hasRole(view, each, ROLE.conjunction)) return 'end';
  if (hasRole(view, each, AUXILIARY)) return found ? 'end' : 'pass';
  if (found) return 'pass';
  if (hasRole(view, each, ROLE.adverb)) return 'pass';
  return hasForm(view, each, FORM.participle) && !hasNoun(view, each, NAMED) ? 'pass' : 'head';
}

/** *They* stands for whoever was named last in the sentence, if that was somebody. */
function toPronoun(view: View, at: number): Party {
  if (!hasRole(view, at, ROLE.they)) return 'people';
  for (let each = at - 1; each >= at - SIGHT && !isStop(view, each); each -= 1) {
    if (hasNoun(view, each, NOUN.user | NOUN.attacker)) return 'users';
    if (hasNoun(view, each, NOUN.human)) return 'people';
  }
  return 'pronoun';
}

/**
 * The head of the first noun phrase of the sentence, for a verb that shares its subject: "We drained it and did not …".
 */
function findFirst(view: View, at: number): number {
  let start = at;
  while (start > at - 3 * REACH && !isStop(view, start - 1)) start -= 1;
  let head = -1;
  for (let each = start; each < Math.min(at, start + REACH); each += 1) {
    if (hasRole(view, each, ROLE.humanPronoun | ROLE.they)) return each;
    if (hasRole(view, each, AUXILIARY | ROLE.relative | ROLE.preposition) || wordAt(view, each) === KIND.comma) {
      if (head !== -1) break;
      continue;
    }
    if (head !== -1 && hasForm(view, each, FORM.past | FORM.participle)) break;
    if (!hasRole(view, each, ROLE.article | ROLE.adverb | ROLE.conjunction) && wordAt(view, each) !== KIND.number)
      head = each;
  }
  return head;
}

/** Which party a noun bit says, the surest first. */
const PARTIES: readonly (readonly [number, Party])[] = [
  [NOUN.human, 'people'],
  [NOUN.user, 'users'],
  [NOUN.attacker, 'attacker'],
  [NOUN.work, 'work'],
  [NOUN.safeguard, 'safeguard'],
  [NOUN.artefact, 'artefact'],
  [NOUN.measured, 'measured'],
  [NOUN.machine, 'machine'],
  [NOUN.resource | NOUN.knowledge | NOUN.means, 'resource'],
];

/** What kind of party the noun at a place is. */
export function toParty(view: View, head: number): Party {
  if (hasNoun(view, head, NOUN.sharedName) && hasNoun(view, head - 1, NOUN.workPlace)) return 'people';
  if (hasNoun(view, head, NOUN.request) && hasNoun(view, head - 1, NOUN.changeWord)) return 'work';
  if (hasRole(view, head, ROLE.humanPronoun | ROLE.anybody | ROLE.nobody)) return 'people';
  if (hasRole(view, head, ROLE.they)) return 'pronoun';
  if (hasRole(view, head, ROLE.this)) return 'this';
  const row = PARTIES.find(([bits]) => hasNoun(view, head, bits));
  if (row) return row[1];
  const word = wordAt(view, head);
  return word === KIND.code ? 'code' : word === KIND.name ? 'name' : 'unknown';
}
