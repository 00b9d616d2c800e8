import type { Gap } from '../accounts/told-moments';
import { toClock } from '../accounts/told-moments';

/** What a mark is called when it is counted, and the questions that it calls for. */
export interface MarkReason {
  readonly mark: string;
  readonly one: string;
  readonly many: string;
  readonly ask: readonly string[];
}

/** The marks and what each calls for, in the order in which they are looked at. */
export const MARK_REASONS: readonly MarkReason[] = [
  {
    mark: 'confused',
    one: 'mark of confusion',
    many: 'marks of confusion',
    ask: ['confusion-01', 'confusion-03', 'confusion-02'],
  },
  {
    mark: 'unsure',
    one: 'mark of doubt',
    many: 'marks of doubt',
    ask: ['confusion-05', 'confusion-10', 'confusion-06'],
  },
  {
    mark: 'torn',
    one: 'mark of being torn',
    many: 'marks of being torn',
    ask: ['confusion-08', 'confusion-07', 'decisions-06'],
  },
  {
    mark: 'surprised',
    one: 'mark of surprise',
    many: 'marks of surprise',
    ask: ['surprise-01', 'surprise-04', 'surprise-07'],
  },
  {
    mark: 'dropped-line',
    one: 'line that was dropped',
    many: 'lines that were dropped',
    ask: ['dropped-01', 'dropped-07'],
  },
  {
    mark: 'who-knew',
    one: 'mark of who knew what',
    many: 'marks of who knew what',
    ask: ['knowledge-06', 'knowledge-09', 'knowledge-13'],
  },
  {
    mark: 'coordination',
    one: 'mark of coordination',
    many: 'marks of coordination',
    ask: ['coordination-09', 'coordination-11', 'coordination-06'],
  },
  {
    mark: 'gave-up-goal',
    one: 'goal that was given up',
    many: 'goals that were given up',
    ask: ['decisions-06', 'pressures-01'],
  },
  { mark: 'luck', one: 'mark of luck', many: 'marks of luck', ask: ['held-04', 'held-01'] },
  { mark: 'ask', one: 'line marked to ask about', many: 'lines marked to ask about', ask: ['confusion-12'] },
];

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number as a word, larger ones in figures. */
export function toNumberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `the incident has three marks of confusion`: why a mark brings a question. */
export function becauseOfMarks(row: MarkReason, count: number): string {
  return `the incident has ${toNumberWord(count)} ${count === 1 ? row.one : row.many}`;
}

/** `the answer said “obviously”`: why something said brings a question. */
export function becauseOfWords(words: string): string {
  return `the answer said “${words}”`;
}

/** `nobody has been asked about 02:31–02:55`: why an untold stretch brings a question. */
export function becauseOfGap(gap: Gap): string {
  return `nobody has been asked about ${toClock(gap.from)}–${toClock(gap.to)}`;
}
