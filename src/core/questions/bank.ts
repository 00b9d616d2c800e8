import { ROWS } from './lens-rows';
import type { Cue, Lens, Question } from './question';

/** Our lenses in the order of a conversation. */
export const LENSES: readonly Lens[] = ROWS;

/** Every question of ours, lens after lens, in the order in which they are offered when nothing else speaks. */
export const BANK: readonly Question[] = LENSES.flatMap(({ questions }) => questions);

const BY_ID = new Map(BANK.map((question) => [question.id, question]));
const BY_CUE = new Map(BANK.flatMap((question) => (question.answersCue ? [[question.answersCue, question]] : [])));

/** The question of the bank with this id, or nothing. */
export function findQuestion(id: string): Question | null {
  return BY_ID.get(id) ?? null;
}

/** The next question in general to something that somebody was heard saying. */
export function findFollowUp(cue: Cue): Question | null {
  return BY_CUE.get(cue) ?? null;
}

/** What a question's lens is called on screen. */
export function toLensLabel(question: Pick<Question, 'lens' | 'ownLens'>): string {
  return LENSES.find(({ slug }) => slug === question.lens)?.label ?? question.ownLens ?? 'Our own';
}
