import type { Rulebook } from './rulebook';
import type { Section } from './finding';
import { REACH } from './pattern';
import type { Tokens } from './tokens';
import { FIRST_WORD, KIND } from './vocabulary';

/** What a decision may look at: the tokens around a match, the section, and the sets of words. */
export interface Scene {
  readonly book: Rulebook;
  readonly tokens: Tokens;
  readonly section: Section;
}

/** Who a sentence says acts. `absent` means that no subject stands before the verb. */
export type Subject =
  | 'people'
  | 'users'
  | 'attacker'
  | 'safeguard'
  | 'resource'
  | 'work'
  | 'artefact'
  | 'machine'
  | 'pronoun'
  | 'code'
  | 'name'
  | 'unknown'
  | 'absent';

/** The word at a token number; outside the text there are only stops. */
export function wordAt(scene: Scene, at: number): number {
  return at < 0 || at >= scene.tokens.count ? KIND.stop : (scene.tokens.word[at] ?? KIND.stop);
}

/** Whether the token belongs to a class of words. */
export function isA(scene: Scene, at: number, className: string): boolean {
  return scene.book.has(className, wordAt(scene, at));
}

/** Whether the token is this very word. */
export function isWordAt(scene: Scene, at: number, ...words: readonly string[]): boolean {
  const word = wordAt(scene, at);
  if (word < FIRST_WORD) return false;
  const spelled = scene.book.vocabulary.spelled[word];
  for (const each of words) if (each === spelled) return true;
  return false;
}

const listed = new WeakMap<readonly string[], { readonly book: Rulebook; readonly members: Uint8Array }>();

/** Whether the token is one of a list of words. The list is looked up once for each rulebook. */
export function isOneOf(scene: Scene, at: number, words: readonly string[]): boolean {
  let known = listed.get(words);
  if (known?.book !== scene.book) {
    const members = new Uint8Array(scene.book.vocabulary.size);
    for (const word of words) members[scene.book.vocabulary.find(word) ?? 0] = 1;
    members[0] = 0;
    known = { book: scene.book, members };
    listed.set(words, known);
  }
  return known.members[wordAt(scene, at)] === 1;
}

/** Whether a clause pauses here: the sentence or the line ends, or a comma stands. */
export function isPause(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return word === KIND.stop || word === KIND.comma || word === KIND.break;
}

/** Whether one of the words of a class stands in the `reach` tokens behind `at` within the sentence. */
export function comesSoon(scene: Scene, at: number, className: string, reach = REACH): boolean {
  for (let each = at; each < at + reach && wordAt(scene, each) !== KIND.stop; each += 1)
    if (isA(scene, each, className)) return true;
  return false;
}

/** Whether one of the words stands in the `reach` tokens before `at` within the sentence. */
export function cameBefore(scene: Scene, at: number, words: readonly string[], reach = REACH): boolean {
  for (let each = at - 1; each >= at - reach && wordAt(scene, each) !== KIND.stop; each -= 1)
    if (isWordAt(scene, each, ...words)) return true;
  return false;
}

/**
 * Who acts before the verb group that begins at `at`: the head of the noun phrase to its left, at most eight tokens
 * away. "The tests of the mail system" has the head *tests*; after *and* or *but* the subject is sought further left.
 */
export function findSubject(scene: Scene, at: number): Subject {
  let head = -1;
  let inner = -1;
  let joined = false;
  if (isWordAt(scene, at - 1, 'there')) return 'absent';
  let who = false;
  for (let each = at - 1; each >= at - REACH - 2; each -= 1) {
    const word = wordAt(scene, each);
    if (word === KIND.stop) break;
    if (word === KIND.quote) continue;
    if (word === KIND.comma || word === KIND.break) {
      if (head !== -1 && !joined) break;
      if (head === -1 && each < at - 1 - 3) break;
      continue;
    }
    if (isA(scene, each, 'relative')) {
      if (head !== -1) break;
      who ||= isWordAt(scene, each, 'who', 'whom');
      continue;
    }
    if (isA(scene, each, 'human-pronoun') && head === -1) return 'people';
    if (isA(scene, each, 'they') && head === -1 && inner === -1)
      return isWordAt(scene, each, 'them') ? 'unknown' : 'pronoun';
    if (isA(scene, each, 'nobody') && head === -1) return 'people';
    if (isWordAt(scene, each, 'and', 'but', 'or')) {
      if (head === -1) {
        joined = true;
        break;
      }
      break;
    }
    if (isWordAt(scene, each, 'since', 'after', 'before', 'until') && head !== -1) break;
    if (isWordAt(scene, each, 'place') && isWordAt(scene, each - 1, 'in')) {
      each -= 1;
      continue;
    }
    if (isA(scene, each, 'preposition')) {
      if (head !== -1) {
        inner = head;
        head = -1;
      }
      continue;
    }
    if (isA(scene, each, 'article')) {
      if (wordAt(scene, each - 1) === KIND.stop || !isA(scene, each - 1, 'preposition')) break;
      continue;
    }
    if (isA(scene, each, 'conjunction')) break;
    if (isA(scene, each, 'be') || isA(scene, each, 'have') || isA(scene, each, 'modal')) {
      if (head !== -1) break;
      continue;
    }
    if (head === -1 && (isA(scene, each, 'adverb') || (isA(scene, each, 'en') && !isNamed(scene, each)))) continue;
    if (head === -1) head = each;
  }
  if (head === -1) head = inner;
  if (head === -1 && joined) head = findFirstSubject(scene, at);
  const subject = head === -1 ? 'absent' : toSubject(scene, head);
  return who && subject !== 'users' && subject !== 'attacker' ? 'people' : subject;
}

function isNamed(scene: Scene, at: number): boolean {
  return (
    isA(scene, at, 'work') || isA(scene, at, 'safeguard') || isA(scene, at, 'resource') || isA(scene, at, 'artefact')
  );
}

/**
 * The head of the first noun phrase of the sentence, for a verb that shares its subject: "We drained it and did not …".
 */
function findFirstSubject(scene: Scene, at: number): number {
  let start = at;
  while (start > at - 3 * REACH && wordAt(scene, start - 1) !== KIND.stop && wordAt(scene, start - 1) !== KIND.break)
    start -= 1;
  let head = -1;
  for (let each = start; each < Math.min(at, start + REACH); each += 1) {
    if (isA(scene, each, 'human-pronoun') || isA(scene, each, 'they')) return each;
    if (
      isA(scene, each, 'be') ||
      isA(scene, each, 'have') ||
      isA(scene, each, 'modal') ||
      isA(scene, each, 'relative') ||
      isA(scene, each, 'preposition') ||
      wordAt(scene, each) === KIND.comma
    ) {
      if (head !== -1) break;
      continue;
    }
    if (head !== -1 && (isA(scene, each, 'past') || isA(scene, each, 'en'))) break;
    if (
      !isA(scene, each, 'article') &&
      !isA(scene, each, 'adverb') &&
      !isA(scene, each, 'conjunction') &&
      wordAt(scene, each) !== KIND.number
    )
      head = each;
  }
  return head;
}

/**
 * Whether a match stands between quotation marks that a speaker or a sceptic put there, with at most 24 words before
 * and behind it.
 */
export function isInQuotes(scene: Scene, from: number, to: number): boolean {
  let marks = 0;
  for (let each = from - 1; each >= from - 3 * REACH && each >= 0; each -= 1)
    if (wordAt(scene, each) === KIND.quote) marks += 1;
  if (marks % 2 === 0) return false;
  for (let each = to; each < to + 3 * REACH && each < scene.tokens.count; each += 1)
    if (wordAt(scene, each) === KIND.quote) return true;
  return false;
}

/** Whether a clause is a condition still open: *if they did not …* with the *if* right before its subject. */
export function isConditional(scene: Scene, at: number): boolean {
  for (let each = at - 1; each >= at - 4; each -= 1) {
    if (wordAt(scene, each) === KIND.stop || wordAt(scene, each) === KIND.break) return false;
    if (isWordAt(scene, each, 'if', 'unless', 'whether')) return true;
  }
  return false;
}

/**
 * Names that people share with machines, and what stands before them when a person is meant: "the night controller".
 */
export const ROLES = [
  'controller',
  'controllers',
  'driver',
  'drivers',
  'operator',
  'operators',
  'worker',
  'workers',
  'conductor',
  'guard',
  'guards',
  'supervisor',
  'coordinator',
  'planner',
  'leader',
  'scheduler',
  'agent',
  'agents',
];
const PLACES_OF_WORK = [
  'night',
  'day',
  'shift',
  'duty',
  'track',
  'train',
  'tram',
  'bus',
  'truck',
  'crane',
  'tower',
  'ward',
  'relief',
  'plant',
  'site',
  'field',
  'on-duty',
  'on-site',
];

/** What kind of actor a noun is. */
export function toSubject(scene: Scene, head: number): Subject {
  const word = wordAt(scene, head);
  if (isOneOf(scene, head, ROLES) && isOneOf(scene, head - 1, PLACES_OF_WORK)) return 'people';
  if (isWordAt(scene, head, 'request', 'requests') && isWordAt(scene, head - 1, 'pull', 'merge', 'change'))
    return 'work';
  if (isA(scene, head, 'human') || isA(scene, head, 'anybody') || isA(scene, head, 'human-pronoun')) return 'people';
  if (isA(scene, head, 'user')) return 'users';
  if (isA(scene, head, 'attacker')) return 'attacker';
  if (isA(scene, head, 'they')) return 'pronoun';
  if (isA(scene, head, 'work')) return 'work';
  if (isA(scene, head, 'safeguard')) return 'safeguard';
  if (isA(scene, head, 'artefact')) return 'artefact';
  if (isA(scene, head, 'machine')) return 'machine';
  if (isA(scene, head, 'resource')) return 'resource';
  if (word === KIND.code) return 'code';
  return word === KIND.name ? 'name' : 'unknown';
}

/** A noun phrase after a word of absence: where it ends, and what is said to be absent. */
export interface NounPhrase {
  readonly end: number;
  readonly kind: 'safeguard' | 'resource' | 'machine' | 'unknown' | 'empty';
  readonly head: number;
}

const OF_KIND = [
  'piece',
  'pair',
  'kind',
  'sort',
  'form',
  'type',
  'level',
  'amount',
  'degree',
  'suite',
  'set',
  'means',
  'way',
  'range',
  'layer',
];

/**
 * Reads the noun phrase that begins at `at`, at most eight tokens long. A safeguard anywhere in it makes it one; a
 * resource must be its head.
 */
export function readNounPhrase(scene: Scene, at: number): NounPhrase {
  let end = at;
  let head = -1;
  let safeguard = -1;
  for (let each = at; each < at + REACH; each += 1) {
    const word = wordAt(scene, each);
    if (word === KIND.slash) continue;
    if (isPause(scene, each)) break;
    if (word === KIND.quote) {
      if (head !== -1) break;
      continue;
    }
    const inside = isA(scene, each, 'safeguard') || isA(scene, each, 'resource');
    if (head !== -1 && isWordAt(scene, each, 'how', 'why', 'what')) break;
    if (isWordAt(scene, each, 'of') && head !== -1 && isOneOf(scene, head, OF_KIND)) {
      head = -1;
      continue;
    }
    if (
      !inside &&
      (isA(scene, each, 'preposition') ||
        isA(scene, each, 'relative') ||
        isA(scene, each, 'be') ||
        isA(scene, each, 'have') ||
        isA(scene, each, 'modal') ||
        isA(scene, each, 'conjunction'))
    ) {
      if (head === -1 && (isA(scene, each, 'article') || isA(scene, each, 'adverb'))) continue;
      if (head !== -1 && isWordAt(scene, each, 'and', 'or') && safeguard === -1 && !isA(scene, head, 'resource'))
        continue;
      break;
    }
    if (
      head !== -1 &&
      !inside &&
      (isA(scene, each, 'en') ||
        isA(scene, each, 'past') ||
        isA(scene, each, 'article') ||
        isA(scene, each, 'personal'))
    )
      break;
    if (head !== -1 && !inside && isA(scene, each, 'mind')) break;
    if (head !== -1 && isWordAt(scene, each, 'available', 'present', 'ready', 'defined', 'configured')) break;
    if (isA(scene, each, 'adverb') && !inside) {
      if (head !== -1) break;
      continue;
    }
    if (isA(scene, each, 'article') || (isA(scene, each, 'quantity') && !inside)) continue;
    head = each;
    end = each + 1;
    if (isA(scene, each, 'safeguard')) safeguard = each;
  }
  if (head === -1) return { end: at, kind: 'empty', head };
  if (safeguard !== -1) return { end, kind: 'safeguard', head };
  if (isA(scene, head, 'resource')) return { end, kind: 'resource', head };
  return { end, kind: isA(scene, head, 'machine') || wordAt(scene, head) === KIND.code ? 'machine' : 'unknown', head };
}
