import type { GraphModel } from '../../atlas/model/model';
import type { NoteKind } from '../../notes/kind';
import type { Plan } from '../drawing/plan/plan';
import type { Planning } from '../drawing/plan/planning';
import type { Filtered } from '../filter/evaluate';
import type { Answer, QuestionId } from '../inquiry/answer';
import type { Pick } from './seeded-choice';

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

/** What a question is asked of, everything found in the graph. */
export interface Asked {
  readonly subjects: readonly number[];
  readonly away: readonly number[];
  /** The notes that the filter names. */
  readonly named: readonly number[];
  /** What the filter lets through; nothing while there is no filter, but for the question that is the filter. */
  readonly filtered: Filtered | null;
  readonly day: number;
  readonly room: number | undefined;
  /** The paths of what was read, as far as it was looked up. */
  readonly read: ReadonlySet<string> | undefined;
  /** Draws by lot for a group; nothing when nobody draws. */
  readonly pick: Pick | undefined;
}

/** What a question is called by: the titles of what it is asked of, as one list and one by one. */
export interface CalledBy {
  readonly about: string;
  readonly subjects: readonly string[];
  readonly away: readonly string[];
  readonly date: string;
  readonly draw: string;
}

/** One question that the graph answers: all that the picker, the bar, the answer and the drawing ask about it. */
export interface Inquiry {
  readonly id: QuestionId;
  /** Its words in the picker. */
  readonly label: string;
  readonly needs: Needs;
  /** The whole question in a few words, as the name of what is made of it. */
  readonly name: (by: CalledBy) => string;
  readonly answer: (model: GraphModel, asked: Asked) => Answer;
  /** How its answer is drawn; nothing for the map of everything. */
  readonly plan: ((planning: Planning) => Plan) | null;
  /** It asks what was read, and by whom; and may be drawn by lot. */
  readonly asksRead?: true;
  /** People may be taken out for a moment. */
  readonly offersAway?: true;
  /** Its rows stay when a filter takes all their ways. */
  readonly standsAlone?: true;
  /** So many of the nearest are drawn before somebody asks for more, when it is asked of one note. */
  readonly nearest?: number;
  /** Only the notes of its rows are drawn, so that nothing else takes their room. */
  readonly drawsRowsOnly?: true;
}
