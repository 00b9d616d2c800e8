import { toInquiry } from './inquiries';
import type { GraphState } from './state';
import { toListed } from '../../text/in-words';

/**
 * The whole question in a few words, as the name of what is made of it: “Who knows about Manifest relay”, “What if
 * Rhiannon Solberg is away, around Manifest relay”.
 */
export function toQuestionName(state: GraphState, titleOf: (path: string) => string): string {
  const subjects = state.subjects.map(titleOf);
  const { date, draw } = state;
  const by = { about: toListed(subjects), subjects, away: state.away.map(titleOf), date, draw };
  return `${toInquiry(state.question).name(by)}${state.filter.trim() === '' ? '' : ', filtered'}`;
}
