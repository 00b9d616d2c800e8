import { selectHeadingAt } from '../text/markdown/heading-place';
import { findSpokenHeadings } from '../text/markdown/headings';
import { readItems } from '../text/markdown/list-item';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import { lintQuestion, type LintHint } from './lint';
import { LENSES } from './bank';
import type { Question } from './question';

/** A team's own question: one list item of a note of the kind `questions`, with the place where its words stand. */
export interface TeamQuestion extends Question {
  readonly line: number;
  readonly words: Span;
}

/** A hint about one of a team's own questions, at offsets of the note, to be shown there and nowhere refused. */
export interface TeamHint extends LintHint {
  readonly id: string;
}

const BY_NAME = new Map<string, string>(
  LENSES.flatMap(({ slug, label }): [string, string][] => [
    [slug, slug],
    [label.toLowerCase(), slug],
  ]),
);

/**
 * Reads a team's questions: a heading per lens (ours, by name or slug, or one of their own), a list item per question,
 * its block id its id. An item without one gets an id from its words, so that it stays the same while the words do.
 * Built for asking: nothing is refused.
 */
export function readTeamQuestions(text: string): readonly TeamQuestion[] {
  const out: TeamQuestion[] = [];
  const toFreeId = createIds();
  const headings = findSpokenHeadings(text);
  const hidden = findOffRecord(text);
  for (const { item, text: words, id: written, from, to } of readItems(text)) {
    if (words.length < 3 || isOffRecord({ from, to }, hidden)) continue;
    const heading = selectHeadingAt(headings, item.line)?.text || 'Our own';
    const lens = BY_NAME.get(heading.toLowerCase()) ?? 'own';
    const id = toFreeId(written ?? toIdOf(words));
    out.push({
      id,
      lens,
      form: 'interview',
      text: words,
      purpose: '',
      listensFor: '',
      followUps: [],
      source: 'Your team',
      avoidWhen: '',
      groupSafe: true,
      about: 'incident',
      whatIf: false,
      leansOn: [],
      line: item.line,
      words: { from, to },
      ...(lens === 'own' ? { ownLens: heading } : {}),
    });
  }
  return out;
}

/** What the lint would say about a team's questions, in the order of the note. */
export function hintTeamQuestions(text: string): readonly TeamHint[] {
  return readTeamQuestions(text).flatMap((question) =>
    lintQuestion(question).map((hint) => ({
      ...hint,
      id: question.id,
      from: question.words.from + hint.from,
      to: question.words.from + hint.to,
    })),
  );
}

function toIdOf(words: string): string {
  const slug = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `own-${slug.slice(0, 40).replace(/-+$/, '') || 'question'}`;
}

/**
 * Hands out each id once. It remembers where it stopped counting: the same words two thousand times are not counted
 * from two again for each.
 */
function createIds(): (wanted: string) => string {
  const taken = new Set<string>();
  const reached = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let number = reached.get(wanted) ?? 2; taken.has(id); number += 1) {
      id = `${wanted}-${number}`;
      reached.set(wanted, number + 1);
    }
    taken.add(id);
    return id;
  };
}
