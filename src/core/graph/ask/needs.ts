import type { NoteKind } from '../../notes/kind';
import type { QuestionId } from '../inquiry/answer';

/** What a question has to be told before it can be answered. */
export interface Needs {
  /** How many notes it is asked of: at least and at most. People who are away are asked for separately. */
  readonly least: number;
  readonly most: number;
  /** The kinds that are offered; empty for any note. */
  readonly kinds: readonly NoteKind[];
  /** What to choose, in words: the placeholder of the choice and the sentence of a view that waits for it. */
  readonly choose: string;
  /** Whether it asks for a day, or for people who are away. */
  readonly date: boolean;
  readonly people: boolean;
}

const NOTHING: Needs = { least: 0, most: 0, kinds: [], choose: '', date: false, people: false };

/** What each question has to be told. */
export const NEEDS: Readonly<Record<QuestionId, Needs>> = {
  'who-knows': { ...NOTHING, least: 1, most: 1, choose: 'Choose a system, an incident or any other note' },
  'who-alone': {
    ...NOTHING,
    most: 1,
    kinds: ['person'],
    choose: 'Choose a person to see what only they hold, or nobody to see everything that rests on one person',
  },
  away: { ...NOTHING, people: true, choose: 'Choose who is away' },
  shares: {
    ...NOTHING,
    least: 1,
    most: 2,
    kinds: ['incident'],
    choose: 'Choose an incident, and a second one to put them side by side',
  },
  connected: { ...NOTHING, least: 2, most: 2, choose: 'Choose two notes' },
  'read-next': {
    ...NOTHING,
    least: 1,
    most: 1,
    kinds: ['incident'],
    choose: 'Choose the incident you have just read, or draw one for a group',
  },
  'by-date': { ...NOTHING, date: true, choose: 'Choose a day' },
  'everyone-knows': NOTHING,
  everything: NOTHING,
};
