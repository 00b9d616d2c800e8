import type { QuestionId } from '../inquiry/answer';
import type { Inquiry } from './inquiry';
import { ROWS } from './inquiry-rows';

/** The questions that the graph answers, in the order of the picker. */
export const INQUIRIES: readonly Inquiry[] = ROWS;

const BY_ID = new Map(INQUIRIES.map((inquiry) => [inquiry.id, inquiry]));

/** The row of a question; the first one for an id that is none. */
export function toInquiry(id: QuestionId): Inquiry {
  const found = BY_ID.get(id) ?? INQUIRIES[0];
  if (!found) throw new Error('There is no question');
  return found;
}

/** Reads the id of a question from anything; nothing when it is none. */
export function readQuestionId(value: unknown): QuestionId | null {
  return INQUIRIES.find(({ id }) => id === value)?.id ?? null;
}
