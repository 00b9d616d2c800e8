import { KIND, type Vocabulary } from './vocabulary';
import type { Tokens } from './tokens';

/**
 * A pattern over tokens, written as a line of elements: `word`, `this|that`, `{class}`, `#kind` (`#word` is any word
 * that the lexicons hold), each with `?` (may be missing) or `*` (up to three times); `~3` stands for up to three words
 * of any sort; `!x` means that the next word is not x and `<!x` that the word before is not; `^` and `$` are the ends
 * of a sentence. What stands between `[` and `]` is marked; without them the whole match is.
 */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

interface Step {
  readonly kind: 'one' | 'skip' | 'not' | 'before' | 'start' | 'end' | 'open' | 'close';
  /** One byte per word id. */
  readonly set: Uint8Array;
  readonly min: number;
  readonly max: number;
}

/**
 * Where a match begins and ends, and the part of it that is marked; token numbers, ends excluded. Used again at the
 * next match.
 */
export interface Match {
  end: number;
  markFrom: number;
  markTo: number;
}

const NOTHING = new Uint8Array(0);

/** The single words that a pattern names, so that the vocabulary knows them. */
export function listLiterals(source: string): readonly string[] {
  return source
    .split(/\s+/)
    .flatMap((element) => toName(element).split('|'))
    .filter((word) => /^['a-z0-9]/.test(word));
}

/** Reads a pattern. An unknown class or an empty pattern is a mistake of ours and throws. */
export function compilePattern(source: string, vocabulary: Vocabulary, sets: Map<string, Uint8Array>): Pattern {
  const steps = source
    .trim()
    .split(/\s+/)
    .flatMap((element) => toSteps(element, vocabulary, sets));
  if (!steps.some((step) => step.kind === 'one')) throw new Error(`A pattern without a word: ${source}`);
  return { source, steps };
}

/** The words with which a match can begin. */
export function listAnchors(pattern: Pattern): readonly Uint8Array[] {
  const anchors: Uint8Array[] = [];
  for (const step of pattern.steps) {
    if (step.kind === 'skip') throw new Error(`A pattern may not begin with a gap: ${pattern.source}`);
    if (step.kind !== 'one') continue;
    anchors.push(step.set);
    if (step.min > 0) break;
  }
  return anchors;
}

/** The words that can stand second in a match, or nothing when the pattern is too loose to tell. */
export function findSecond(pattern: Pattern): Uint8Array | null {
  const steps = pattern.steps.filter(
    ({ kind }) => kind === 'one' || kind === 'skip' || kind === 'not' || kind === 'end',
  );
  const [first, second] = steps;
  if (first?.kind !== 'one' || first.min !== 1 || first.max !== 1 || second === undefined) return null;
  if (second.kind !== 'one') return null;
  if (second.min === 1) return second.set;
  const both = Uint8Array.from(second.set);
  for (const step of steps.slice(2)) {
    if (step.kind !== 'one') return null;
    addAll(both, step.set);
    if (step.min === 1) return both;
  }
  return null;
}

function addAll(set: Uint8Array, more: Uint8Array): void {
  for (let id = more.indexOf(1); id !== -1; id = more.indexOf(1, id + 1)) set[id] = 1;
}

function toName(element: string): string {
  return element
    .replace(/^[[!<]+/, '')
    .replace(/\]+$/, '')
    .replace(/[?*]$/, '')
    .replace(/\]+$/, '');
}

function toSteps(element: string, vocabulary: Vocabulary, sets: Map<string, Uint8Array>): Step[] {
  const steps: Step[] = [];
  let rest = element;
  if (rest.startsWith('[')) {
    steps.push({ kind: 'open', set: NOTHING, min: 0, max: 0 });
    rest = rest.slice(1);
  }
  const closes = rest.endsWith(']');
  if (closes) rest = rest.slice(0, -1);
  if (rest !== '') steps.push(toStep(rest, vocabulary, sets));
  if (closes) steps.push({ kind: 'close', set: NOTHING, min: 0, max: 0 });
  return steps;
}

function toStep(element: string, vocabulary: Vocabulary, sets: Map<string, Uint8Array>): Step {
  if (element === '^') return { kind: 'start', set: NOTHING, min: 0, max: 0 };
  if (element === '$') return { kind: 'end', set: NOTHING, min: 0, max: 0 };
  if (element.startsWith('~')) return { kind: 'skip', set: NOTHING, min: 0, max: Number(element.slice(1)) };
  const kind = element.startsWith('<!') ? 'before' : element.startsWith('!') ? 'not' : 'one';
  const last = element.slice(-1);
  const name = element.replace(/^<?!/, '').replace(/[?*]$/, '');
  return {
    kind,
    set: toSet(name, vocabulary, sets),
    min: last === '?' || last === '*' ? 0 : 1,
    max: last === '*' ? 3 : 1,
  };
}

function toSet(name: string, vocabulary: Vocabulary, sets: Map<string, Uint8Array>): Uint8Array {
  const known = sets.get(name);
  if (known) return known;
  const set = new Uint8Array(vocabulary.size);
  for (const part of name.split('|')) {
    if (part.startsWith('{')) addAll(set, vocabulary.members(part.slice(1, -1)));
    else if (part.startsWith('#')) addAll(set, vocabulary.members(part));
    else set[vocabulary.find(part) ?? 0] = 1;
  }
  sets.set(name, set);
  return set;
}

/**
 * Tries a pattern at a token. Looks at a bounded number of tokens, so a whole text takes time proportional to its
 * length.
 */
export function matchPattern(pattern: Pattern, tokens: Tokens, at: number, into: Match): boolean {
  into.markFrom = -1;
  into.markTo = -1;
  const end = walk(pattern.steps, 0, tokens, at, at, into);
  if (end === -1) return false;
  into.end = end;
  if (into.markFrom === -1) into.markFrom = at;
  if (into.markTo === -1) into.markTo = end;
  return true;
}

function walk(steps: readonly Step[], step: number, tokens: Tokens, start: number, at: number, into: Match): number {
  const now = steps[step];
  if (now === undefined) return at;
  const word = at < tokens.count ? (tokens.word[at] ?? 0) : KIND.stop;
  switch (now.kind) {
    case 'start':
      return at === 0 || (tokens.word[at - 1] ?? 0) === KIND.stop ? walk(steps, step + 1, tokens, start, at, into) : -1;
    case 'end':
      return word === KIND.stop || word === KIND.break ? walk(steps, step + 1, tokens, start, at, into) : -1;
    case 'not':
      return now.set[word] === 1 ? -1 : walk(steps, step + 1, tokens, start, at, into);
    case 'before':
      return at > 0 && now.set[tokens.word[at - 1] ?? 0] === 1 ? -1 : walk(steps, step + 1, tokens, start, at, into);
    case 'open':
    case 'close': {
      const end = walk(steps, step + 1, tokens, start, at, into);
      if (end !== -1 && now.kind === 'open') into.markFrom = at;
      if (end !== -1 && now.kind === 'close') into.markTo = at;
      return end;
    }
    case 'skip':
      return walkSkip(steps, step, tokens, start, at, into, now.max);
    default:
      return walkOne(steps, step, tokens, start, at, into, now);
  }
}

function walkSkip(
  steps: readonly Step[],
  step: number,
  tokens: Tokens,
  start: number,
  at: number,
  into: Match,
  max: number,
): number {
  for (let length = 0; length <= max; length += 1) {
    const end = walk(steps, step + 1, tokens, start, at + length, into);
    if (end !== -1) return end;
    const word = at + length < tokens.count ? (tokens.word[at + length] ?? 0) : KIND.stop;
    if (word === KIND.stop || word === KIND.break || word === KIND.comma) return -1;
  }
  return -1;
}

function walkOne(
  steps: readonly Step[],
  step: number,
  tokens: Tokens,
  start: number,
  at: number,
  into: Match,
  now: Step,
): number {
  let length = 0;
  while (length < now.max && at + length < tokens.count && now.set[tokens.word[at + length] ?? 0] === 1) length += 1;
  for (; length >= now.min; length -= 1) {
    const end = walk(steps, step + 1, tokens, start, at + length, into);
    if (end !== -1) return end;
  }
  return -1;
}
