import { KIND_WORDS } from '../../src/core/graph/filter/say';
import { join } from '../../src/core/graph/filter/tree';
import type { Clause, Filter, Name } from '../../src/core/graph/filter/tree';

interface Ear {
  readonly text: string;
  at: number;
}

const QUOTED = '“((?:\\\\.|[^”\\\\])*)”';
const NAME = `((?:anything named like )?${QUOTED})`;

type Hearing = readonly [pattern: RegExp, toClause: (found: readonly string[]) => Clause | null];

/** One pattern a clause, tried in order at a place of the sentence; words that begin alike stand longest first. */
const HEARINGS: readonly Hearing[] = [
  [pattern('are linked by a sentence'), () => ({ is: 'evidence' })],
  [pattern(`are linked by ${QUOTED}`), ([word]) => ({ is: 'rel', word: unquote(word) })],
  [
    pattern(`touch the (system|person|incident) ${NAME}`),
    ([kind, name]) =>
      kind === 'system' || kind === 'person' || kind === 'incident' ? { is: 'near', kind, name: hearName(name) } : null,
  ],
  [pattern('are dated ([\\d-]+) or later'), ([date = '']) => ({ is: 'after', date })],
  [pattern('are dated before ([\\d-]+)'), ([date = '']) => ({ is: 'before', date })],
  [
    pattern(`are within (\\d+) steps? of (${NAME}(?:, ${NAME})*)`),
    ([steps, names = '']) => ({ is: 'within', steps: Number(steps), of: hearNames(names) }),
  ],
  [pattern(`share something with ${NAME}`), ([name]) => ({ is: 'shares', of: hearName(name) })],
  [
    pattern('are held by exactly (\\d+) (?:person|people) still here'),
    ([people]) => ({ is: 'held-by', people: Number(people) }),
  ],
  [pattern('are people who left'), () => ({ is: 'left' })],
  [pattern('are unread'), () => ({ is: 'unread' })],
  [pattern(`carry the mark ${QUOTED}`), ([mark]) => ({ is: 'mark', mark: unquote(mark) })],
  [pattern(`lie in a path with ${QUOTED}`), ([text]) => ({ is: 'path', text: unquote(text) })],
  [
    pattern(`have the property ${QUOTED} with ${QUOTED}`),
    ([key, value]) => ({ is: 'property', key: unquote(key), value: unquote(value) }),
  ],
  [pattern(`have the property ${QUOTED}`), ([key]) => ({ is: 'property', key: unquote(key), value: null })],
  [pattern(`are the note ${QUOTED}`), ([name]) => ({ is: 'note', name: unquote(name) })],
  [pattern(`have ${QUOTED} in their name`), ([text]) => ({ is: 'word', text: unquote(text) })],
  ...KIND_WORDS.map(([kind, words]): Hearing => [pattern(`are ${words}`), () => ({ is: 'kind', kind })]),
];

/** Reads a sentence that `toFilterSentence` said; any other sentence is nothing. */
export function findFilterInSentence(sentence: string): Filter | null {
  if (sentence === 'All notes.') return { is: 'all', parts: [] };
  const ear: Ear = { text: sentence, at: 0 };
  if (!take(ear, 'Notes that ')) return null;
  const filter = hearGroup(ear);
  return filter !== null && ear.text.slice(ear.at) === '.' ? filter : null;
}

function hearGroup(ear: Ear): Filter | null {
  const first = hearOne(ear);
  if (first === null) return null;
  const word = ear.text.startsWith(' and ', ear.at) ? ' and ' : ' or ';
  const parts = [first];
  while (take(ear, word)) {
    const part = hearOne(ear);
    if (part === null) return null;
    parts.push(part);
  }
  return join(word === ' and ' ? 'all' : 'any', parts);
}

function hearOne(ear: Ear): Filter | null {
  if (take(ear, '(')) return closed(ear, ')', hearGroup(ear));
  if (take(ear, '[paused: ')) {
    const part = closed(ear, ']', hearOne(ear));
    return part === null ? null : { is: 'paused', part };
  }
  if (take(ear, 'do not match {')) {
    const part = closed(ear, '}', hearGroup(ear));
    return part === null ? null : { is: 'not', part };
  }
  for (const [words, positive] of [
    ['are not ', 'are '],
    ['do not ', ''],
  ] as const) {
    if (!ear.text.startsWith(words, ear.at)) continue;
    const turned: Ear = { text: positive + ear.text.slice(ear.at + words.length), at: 0 };
    const part = hearClause(turned);
    ear.at += words.length + turned.at - positive.length;
    return part === null ? null : { is: 'not', part };
  }
  return hearClause(ear);
}

function closed(ear: Ear, sign: string, filter: Filter | null): Filter | null {
  return take(ear, sign) ? filter : null;
}

function hearClause(ear: Ear): Clause | null {
  for (const [words, toClause] of HEARINGS) {
    words.lastIndex = ear.at;
    const found = words.exec(ear.text);
    if (!found) continue;
    ear.at = words.lastIndex;
    return toClause(found.slice(1).map((part) => part ?? ''));
  }
  return null;
}

function take(ear: Ear, words: string): boolean {
  if (!ear.text.startsWith(words, ear.at)) return false;
  ear.at += words.length;
  return true;
}

function pattern(words: string): RegExp {
  return new RegExp(words, 'y');
}

function unquote(text = ''): string {
  return text.replace(/\\(.)/g, '$1');
}

function hearName(text = ''): Name {
  return hearNames(text)[0] ?? { text: '', link: true };
}

function hearNames(text: string): readonly Name[] {
  return [...text.matchAll(new RegExp(NAME, 'g'))].map((found) => ({
    text: unquote(found[2]),
    link: !(found[1] ?? '').startsWith('anything'),
  }));
}
