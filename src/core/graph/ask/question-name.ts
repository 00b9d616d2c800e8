import { toListed } from '../inquiry/answer';
import type { GraphState } from './state';

/** How a question is called by its notes: the first name, or all of them. */
type Titles = readonly string[];

/**
 * The whole question in a few words, as the name of what is made of it: “Who knows about Manifest relay”, “What if
 * Rhiannon Solberg is away, around Manifest relay”.
 */
export function toQuestionName(state: GraphState, titleOf: (path: string) => string): string {
  const subjects = state.subjects.map(titleOf);
  const away = state.away.map(titleOf);
  const filter = state.filter.trim() === '' ? '' : ', filtered';
  return `${toWords(state, subjects, away)}${filter}`;
}

function toWords({ question, date, draw }: GraphState, subjects: Titles, away: Titles): string {
  const about = toListed(subjects);
  const areAway = away.length === 0 ? '' : `, with ${toListed(away)} away`;
  switch (question) {
    case 'who-knows':
      return about === '' ? `Who knows${areAway}` : `Who knows about ${about}${areAway}`;
    case 'who-alone':
      return about === '' ? 'Who alone holds what' : `What only ${about} holds`;
    case 'away':
      return (
        `What if ${away.length === 0 ? 'somebody' : toListed(away)} ${away.length > 1 ? 'are' : 'is'} away` +
        (about === '' ? '' : `, around ${about}`)
      );
    case 'shares':
      return subjects.length > 1 ? `What ${about} share` : `What ${about === '' ? 'an incident' : about} shares`;
    case 'connected':
      return subjects.length > 1 ? `How ${about} are connected` : `How ${about === '' ? 'notes' : about} is connected`;
    case 'read-next':
      return about !== ''
        ? `What to read after ${about}`
        : draw === ''
          ? 'What to read next'
          : `What to read next, for ${draw}`;
    case 'by-date':
      return date === '' ? 'What was written down' : `What was written down by ${date}`;
    case 'everyone-knows':
      return 'What everyone thinks everyone knows';
    case 'everything':
      return 'Everything';
  }
}
