import type { Question } from './question';
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

/** Every question of ours, lens after lens, in the order in which they are offered when nothing else speaks. */
export const BANK: readonly Question[] = [
  ...CONSENT,
  ...STORY,
  ...TIMELINE,
  ...CUES_LENS,
  ...CONFUSION,
  ...DECISIONS,
  ...PRESSURES,
  ...KNOWLEDGE,
  ...COORDINATION,
  ...TOOLS,
  ...SURPRISE,
  ...DROPPED,
  ...HELD,
  ...HIDDEN,
  ...AFTER,
  ...READER,
  ...STUDY,
  ...FOLLOWUP,
];

const BY_ID = new Map(BANK.map((question) => [question.id, question]));

/** The question of the bank with this id, or nothing. */
export function findQuestion(id: string): Question | null {
  return BY_ID.get(id) ?? null;
}
