import type { Cue, Lens, Question } from './question';
import { CONSENT } from './bank/consent';
import { STORY } from './bank/story';
import { TIMELINE } from './bank/timeline';
import { CUES_LENS } from './bank/cues';
import { CONFUSION } from './bank/confusion';
import { DECISIONS } from './bank/decisions';
import { PRESSURES } from './bank/pressures';
import { KNOWLEDGE } from './bank/knowledge';
import { COORDINATION } from './bank/coordination';
import { TOOLS } from './bank/tools';
import { SURPRISE } from './bank/surprise';
import { DROPPED } from './bank/dropped';
import { HELD } from './bank/held';
import { HIDDEN } from './bank/hidden';
import { AFTER } from './bank/after';
import { READER } from './bank/reader';
import { STUDY } from './bank/study';
import { FOLLOWUP } from './bank/followup';

/**
 * Our lenses in the order of a conversation: the table that the panel, the search and the order of the offers read. A
 * new lens is a file in `bank/` and a line here.
 */
export const LENSES: readonly Lens[] = [
  CONSENT,
  STORY,
  TIMELINE,
  CUES_LENS,
  CONFUSION,
  DECISIONS,
  PRESSURES,
  KNOWLEDGE,
  COORDINATION,
  TOOLS,
  SURPRISE,
  DROPPED,
  HELD,
  HIDDEN,
  AFTER,
  READER,
  STUDY,
  FOLLOWUP,
];

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
