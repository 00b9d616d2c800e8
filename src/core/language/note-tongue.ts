import { maskParagraph } from '../text/markdown/mask';
import type { TextSource } from '../text/markdown/blocks';
import type { Chunk, ScannedNote } from './note';
import type { Rulebook } from './rulebook';
import { fillTokens, makeTokens } from './tokens';
import { FIRST_WORD, KIND } from './vocabulary';

/** So many words of prose tell a tongue; fewer tell nothing, and the note is looked through. */
const ENOUGH = 25;
const SIGHT = 200;
/** Of a text in the tongue of the rules the lexicon holds more than every second word; of others hardly any. */
const SHARE = 0.25;

interface Words {
  readonly all: number;
  readonly known: number;
}

const counted = new WeakMap<Chunk, Words>();
const told = new WeakMap<ScannedNote, { readonly book: Rulebook; readonly inTongue: boolean }>();

/**
 * Whether the prose with which a note begins is written in the tongue of the rules, told by how many of its words the
 * lexicon holds. Looks at some two hundred words, however long the note is; where it holds fewer, all of its chunks are
 * passed, once for each state of the note.
 */
export function isInTongue(note: ScannedNote, source: TextSource, book: Rulebook): boolean {
  const before = told.get(note);
  if (before?.book === book) return before.inTongue;
  const inTongue = tellTongue(note, source, book);
  told.set(note, { book, inTongue });
  return inTongue;
}

function tellTongue(note: ScannedNote, source: TextSource, book: Rulebook): boolean {
  let all = 0;
  let known = 0;
  let at = 0;
  for (const chunk of note.head) {
    if (chunk.block.kind === 'prose') {
      const words = countWords(chunk, source, at, book);
      all += words.all;
      known += words.known;
    }
    if (all >= SIGHT) break;
    at += chunk.block.length;
  }
  return all < ENOUGH || known >= all * SHARE;
}

function countWords(chunk: Chunk, source: TextSource, at: number, book: Rulebook): Words {
  const before = counted.get(chunk);
  if (before !== undefined) return before;
  const text = maskParagraph(source.slice(at, at + Math.min(chunk.block.length, 4000)), chunk.block.before.open);
  const tokens = makeTokens(text.length + 1);
  fillTokens(tokens, text, book.vocabulary);
  let all = 0;
  let known = 0;
  for (let each = 0; each < tokens.count; each += 1) {
    const word = tokens.word[each] ?? 0;
    if (word >= KIND.number && word <= KIND.slash) continue;
    all += 1;
    if (word >= FIRST_WORD) known += 1;
  }
  const words = { all, known };
  counted.set(chunk, words);
  return words;
}
