import type { NoteKind } from '../../notes/kind';
import type { QuestionId } from '../inquiry/answer';
import { toInquiry } from './inquiries';
import type { GraphState } from './state';

/**
 * What a view that follows the open note asks of it: the question chosen before when it can be asked of a note of this
 * kind, else the one that fits it best. `kind` is nothing for a note that is none of ours.
 */
export function toLocalQuestion(before: QuestionId, path: string, kind: NoteKind | null): Partial<GraphState> {
  const fits = (question: QuestionId): boolean => {
    const { least, most, kinds, people } = toInquiry(question).needs;
    if (people) return kind === 'person';
    if (most === 0 || least > 1) return false;
    return kinds.length === 0 ? kind !== 'person' : kind !== null && kinds.includes(kind);
  };
  const question = fits(before) ? before : kind === 'person' ? 'who-alone' : 'who-knows';
  return toInquiry(question).needs.people
    ? { question, subjects: [], away: [path] }
    : { question, subjects: [path], away: [] };
}
