/**
 * The eighteen lenses a case can be looked at through (QUESTIONS: a lens is a reason to ask), in the order of a
 * conversation.
 */
export const LENS_SLUGS = [
  'consent',
  'story',
  'timeline',
  'cues',
  'confusion',
  'decisions',
  'pressures',
  'knowledge',
  'coordination',
  'tools',
  'surprise',
  'dropped',
  'held',
  'hidden',
  'after',
  'reader',
  'study',
  'followup',
] as const;
/** One of the eighteen lenses. */
export type LensSlug = (typeof LENS_SLUGS)[number];

/** What a lens is called on screen, and in one sentence what it is for. */
export interface LensRow {
  readonly slug: LensSlug;
  readonly label: string;
  readonly purpose: string;
}

/** The lenses with their names, one row each. */
export const LENS_ROWS: readonly LensRow[] = [
  {
    slug: 'consent',
    label: 'Safety and consent',
    purpose: 'Say what the talk is for, what is written down, and what stays between us.',
  },
  { slug: 'story', label: 'Open story', purpose: 'A free account first; what comes to mind is what was hard.' },
  { slug: 'timeline', label: 'Moments', purpose: 'Fix when things were seen and done, and how somebody came into it.' },
  {
    slug: 'cues',
    label: 'Cues and sense-making',
    purpose: 'What was seen and heard, what it meant then, what was expected next.',
  },
  { slug: 'confusion', label: 'Confused, unsure, torn', purpose: 'Three kinds of difficulty, kept apart.' },
  {
    slug: 'decisions',
    label: 'Decisions and trade-offs',
    purpose: 'Options seen, what spoke for each, what was given up.',
  },
  {
    slug: 'pressures',
    label: 'Goals and pressures',
    purpose: 'Several goals at once, time, load, and who was waiting.',
  },
  {
    slug: 'knowledge',
    label: 'Knowledge and expertise',
    purpose: 'How something was known, and what others could not have known.',
  },
  {
    slug: 'coordination',
    label: 'Coordination and its costs',
    purpose: 'Being called in, calling others, bringing up to speed, waiting, handing over.',
  },
  {
    slug: 'tools',
    label: 'Tools and pictures',
    purpose: 'What was on the screen, what was trusted, what it could not show.',
  },
  {
    slug: 'surprise',
    label: 'Surprise and changed pictures',
    purpose: 'Expected and found; whom it did not surprise.',
  },
  {
    slug: 'dropped',
    label: 'Lines followed and dropped',
    purpose: 'What made a line plausible, who backed it, what ended it.',
  },
  { slug: 'held', label: 'What held', purpose: 'What kept it small, what was improvised, what is there every day.' },
  {
    slug: 'hidden',
    label: 'Hidden and normal work',
    purpose: 'What is done daily to keep it up, and what “everyone knows”.',
  },
  { slug: 'after', label: 'Learning and after', purpose: 'What is different for you now, and whom to ask next.' },
  {
    slug: 'reader',
    label: 'Reader and newcomer',
    purpose: 'What a stranger cannot follow, and would ask those who were there.',
  },
  { slug: 'study', label: 'Study group', purpose: 'What is alike, and what we would have made of it.' },
  { slug: 'followup', label: 'To what was just said', purpose: 'The next question when a particular thing is said.' },
];

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
  /** One of our lenses, or `own` for a lens that a team made up itself. */
  readonly lens: LensSlug | 'own';
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
  /** What a team calls its own lens; only there when `lens` is `own`. */
  readonly ownLens?: string;
}

/** A question as it is written in the bank: what is usual may be left out. */
export type BankEntry = Omit<Question, 'lens' | 'form' | 'about' | 'whatIf' | 'leansOn'> &
  Partial<Pick<Question, 'form' | 'about' | 'whatIf' | 'leansOn'>>;

/**
 * Completes the entries of one lens: written for an interview, about the incident, no what-if, standing by themselves,
 * unless they say otherwise.
 */
export function toLens(lens: LensSlug, entries: readonly BankEntry[]): readonly Question[] {
  return entries.map((entry) => ({ form: 'interview', about: 'incident', whatIf: false, leansOn: [], ...entry, lens }));
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

/** What a question's lens is called on screen. */
export function toLensLabel(question: Pick<Question, 'lens' | 'ownLens'>): string {
  return LENS_ROWS.find(({ slug }) => slug === question.lens)?.label ?? question.ownLens ?? 'Our own';
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
