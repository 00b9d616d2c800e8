import { toFamily, type Family } from './fact';
import type { Category } from './finding';
import type { Frame } from './frame';
import { compilePattern, findSecond, listLiterals, matchPattern, type Match, type Pattern } from './pattern';
import { readCandidate, type Candidate, type Reading } from './reading';
import type { Section } from './finding';
import type { Tongue } from './tongue';
import { fillTokens, makeTokens } from './tokens';
import { buildTriggerTable, type TriggerTable } from './trigger-table';
import type { View } from './view';
import { buildVocabulary, KIND, type Vocabulary } from './vocabulary';
import { weigh, type Weighed } from './weigh';
import { buildWordTables, type WordTables } from './word-tables';
import type { Rule } from './rule';

/** A tongue made ready. */
export interface Book {
  readonly tongue: Tongue;
  readonly vocabulary: Vocabulary;
  readonly tables: WordTables;
  readonly table: TriggerTable<Frame>;
  readonly rules: ReadonlyMap<string, Rule>;
}

export function buildBook(tongue: Tongue, rules: readonly Rule[]): Book {
  const vocabulary = buildVocabulary(
    tongue.lexicons,
    tongue.frames.flatMap((frame) => frame.when.flatMap(listLiterals)),
  );
  const sets = new Map<string, Uint8Array>();
  const triggers = tongue.frames.flatMap((frame) =>
    frame.when.map((source) => {
      const pattern: Pattern = compilePattern(source, vocabulary, sets);
      return { rule: frame, pattern, second: findSecond(pattern) };
    }),
  );
  return {
    tongue,
    vocabulary,
    tables: buildWordTables(vocabulary),
    table: buildTriggerTable(triggers, vocabulary.size),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
}

export interface Proposed extends Weighed {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly category: Category;
  readonly family: Family;
  readonly from: number;
  readonly to: number;
}

/** Every place in a masked paragraph where a frame fits, read and weighed. */
export function proposeIn(text: string, section: Section, book: Book): readonly Proposed[] {
  const tokens = makeTokens();
  fillTokens(tokens, text, book.vocabulary);
  const view: View = { tables: book.tables, tokens, section };
  const match: Match = { end: 0, markFrom: 0, markTo: 0 };
  const found: Proposed[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    for (const { rule: frame, pattern } of book.table.at(
      tokens.word[at] ?? 0,
      at + 1 < tokens.count ? (tokens.word[at + 1] ?? 0) : KIND.stop,
    )) {
      if (!matchPattern(pattern, tokens, at, match)) continue;
      const category = book.rules.get(frame.rule)?.category ?? 'filler';
      const family = toFamily(category);
      if (family === null) continue;
      const candidate: Candidate = { frame, at, end: match.end, markFrom: match.markFrom, markTo: match.markTo };
      const reading = readCandidate(view, candidate);
      const to =
        frame.form === 'behind'
          ? reading.absent.end
          : frame.form === 'modal'
            ? Math.max(reading.imagined.to, match.markTo)
            : match.markTo;
      found.push({
        ...weigh(reading, family, book.tongue.weights),
        candidate,
        reading,
        category,
        family,
        from: tokens.from[match.markFrom] ?? 0,
        to: tokens.to[to - 1] ?? 0,
      });
    }
  }
  return found;
}
