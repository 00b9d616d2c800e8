/** What a lens is (a reason to ask): its name on screen, in one sentence what it is for, and its questions. */
export interface Lens {
  readonly slug: string;
  readonly label: string;
  readonly purpose: string;
  /**
   * Nobody is sent here because it was not asked about yet: it has its own time in a talk, or is for readers and study
   * groups.
   */
  readonly hasItsOwnTime: boolean;
  readonly questions: readonly Question[];
}

/** For whom a question was written. An interview question that is group-safe may be asked in the meeting too. */
export type QuestionForm = 'interview' | 'group' | 'reader' | 'self';

/**
 * What a question needs before it can be asked: the name of a system, a person or a piece of knowledge fills its blank.
 */
export type QuestionSubject = 'incident' | 'system' | 'person' | 'knowledge';

/** What a person may be heard saying, each with a follow-up of its own (lens 17). */
export const CUES = [
  'observation',
  'judgement',
  'decision',
  'knew',
  'state-of-mind',
  'mental-model',
  'action',
  'help',
  'should-have',
  'root-cause',
  'human-error',
  'obviously',
  'we',
  'omission',
  'absence',
  'fix',
  'label',
  'surprise',
  'unsure',
  'workaround',
  'luck',
  'dropped',
  'usual',
  'waiting',
] as const;
/** One kind of thing that somebody says. */
export type Cue = (typeof CUES)[number];

/** When the answer holds the cue, the question with this id is the natural next one. */
export type FollowUp = readonly [cue: Cue, ask: string];

/**
 * One question. `id` is `<slug>-NN` and never used again; `text` may hold one blank such as `{system}` (see `fill`).
 * `avoidWhen` says when it would do harm or waste a tired person's time.
 */
export interface Question {
  readonly id: string;
  /** The slug of one of our lenses, or `own` for a lens that a team made up itself. */
  readonly lens: string;
  readonly form: QuestionForm;
  readonly text: string;
  readonly purpose: string;
  readonly listensFor: string;
  readonly followUps: readonly FollowUp[];
  readonly source: string;
  readonly avoidWhen: string;
  readonly groupSafe: boolean;
  readonly about: QuestionSubject;
  /** A deliberate what-if: the only place where a past that was not may be imagined aloud. */
  readonly whatIf: boolean;
  /**
   * Questions that it goes on from. It speaks of what was just said (“that idea”), so it is offered right behind one of
   * these, or when somebody's words bring it, and else only at the very end. Empty for a question that stands by
   * itself.
   */
  readonly leansOn: readonly string[];
  /** What somebody was heard saying when this is the next question in general, whatever they were asked. */
  readonly answersCue?: Cue;
  /** What a team calls its own lens; only there when `lens` is `own`. */
  readonly ownLens?: string;
}

/** A question as it is written in the bank: what is usual may be left out. */
export type BankEntry = Omit<Question, 'lens' | 'form' | 'about' | 'whatIf' | 'leansOn'> &
  Partial<Pick<Question, 'form' | 'about' | 'whatIf' | 'leansOn'>>;

/**
 * A lens with its questions completed: written for an interview, about the incident, no what-if, standing by
 * themselves, unless they say otherwise.
 */
export function toLens(
  row: Omit<Lens, 'questions' | 'hasItsOwnTime'> & Partial<Pick<Lens, 'hasItsOwnTime'>>,
  entries: readonly BankEntry[],
): Lens {
  const questions = entries.map((entry): Question => ({
    form: 'interview',
    about: 'incident',
    whatIf: false,
    leansOn: [],
    ...entry,
    lens: row.slug,
  }));
  return { hasItsOwnTime: false, ...row, questions };
}

/**
 * Whether a question may be offered in a talk of this form: before a group only what is group-safe, a reader gets the
 * readers' own.
 */
export function suits(question: Question, form: QuestionForm): boolean {
  if (form === 'reader') return question.form === 'reader';
  if (form === 'group') return question.groupSafe && (question.form === 'group' || question.form === 'interview');
  return question.form === 'interview' || (form === 'self' && question.form === 'self');
}

const BLANK = /\{(system|person|knowledge|incident)\}/g;
const STAND_IN: Readonly<Record<QuestionSubject, string>> = {
  system: 'this system',
  person: 'that person',
  knowledge: 'this',
  incident: 'this incident',
};

/** Names for the blanks of a question, as the note gives them. What is absent is said in general words. */
export type Names = Partial<Readonly<Record<QuestionSubject, string>>>;

/** The question as it is spoken: every blank replaced by its name, or by words that fit without one. */
export function fill(text: string, names: Names): string {
  const spoken = text.replace(BLANK, (_whole, subject: string) => toName(subject, names));
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

function toName(subject: string, names: Names): string {
  switch (subject) {
    case 'system':
      return names.system ?? STAND_IN.system;
    case 'person':
      return names.person ?? STAND_IN.person;
    case 'knowledge':
      return names.knowledge ?? STAND_IN.knowledge;
    default:
      return names.incident ?? STAND_IN.incident;
  }
}
