import type { Answer } from '../interview/answers';
import type { HeardCue } from './cues';
import type { Gap } from '../accounts/told-moments';
import type { Names, Question, QuestionForm } from '../question';
import type { PersonTies } from './person-ties';

/** A question somebody sent to the top of the panel, with the sentence that brought it. */
export interface PinnedQuestion {
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
}

/**
 * What an answer of this note gives to follow up: the question it answers, and the cues heard in it, most telling
 * first.
 */
export interface HeardAnswer {
  readonly answer: Answer;
  readonly cues: readonly HeardCue[];
}

/** Everything the order of the questions depends on, as plain data. Equal cases give equal guides. */
export interface Case {
  readonly form: QuestionForm;
  readonly names: Names;
  /** Consent was asked for and is written on the note, so lens 0 need not come first. */
  readonly consentSettled: boolean;
  /** Somebody pressed that the free account has been told to its end. */
  readonly told: boolean;
  /** The incident is a published report of somebody else's, so that nobody here was there. */
  readonly foreign: boolean;
  /** There is no talk to begin (the note is an incident, say), so the guide starts with what the case calls for. */
  readonly begun: boolean;
  readonly ties: PersonTies | null;
  /** What was asked in this note, in the order in which it stands there. */
  readonly here: readonly HeardAnswer[];
  /** Question id → who was asked it in the other accounts of this incident. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
  /** Mark → how many lines of the incident carry it. */
  readonly marks: ReadonlyMap<string, number>;
  readonly gaps: readonly Gap[];
  readonly pinned: PinnedQuestion | null;
  readonly own: readonly Question[];
  /** Ids a team does not want to be offered, and those skipped in this talk. */
  readonly hidden: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
}

/** Where a talk stands: settling consent, hearing the free account, or following what the case calls for. */
export type Phase = 'consent' | 'story' | 'case';
