import type { Answer } from './answered';
import { BANK, findQuestion } from './bank';
import type { HeardCue } from './cues';
import { toClock, type Gap } from './moments';
import { CUES, fill, LENS_ROWS, type Names, type Question, type QuestionForm } from './question';
import { becauseOfGap, becauseOfMarks, becauseOfWords, MARK_REASONS } from './reasons';
import type { PersonTies } from './ties';

/** A question somebody sent to the top of the panel, with the sentence that brought it. */
export interface PinnedQuestion {
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
}

/** What an answer of this note gives to follow up: the question it answers, and the cues heard in it, most telling first. */
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

/** One question on offer: the words to say, and why just now. */
export interface Offer {
  readonly question: Question;
  readonly text: string;
  readonly because: string;
  /** Something that was just said brought it, so that it may be shown apart while somebody talks. */
  readonly heard: boolean;
  /** The sentence it is about, when one brought it. */
  readonly context: string | null;
  /** Others who were asked it about this incident. */
  readonly elsewhere: readonly string[];
}

/** Where a talk stands: settling consent, hearing the free account, or following what the case calls for. */
export type Phase = 'consent' | 'story' | 'case';

/** The questions on offer, best first, and where the talk stands. */
export interface Guide {
  readonly phase: Phase;
  readonly offers: readonly Offer[];
}

interface Wish { readonly id: string; readonly because: string; readonly names?: Names; readonly reword?: (text: string) => string; readonly context?: string }

/**
 * Decides what to offer next, and why: consent, then the open story alone, then whatever the case calls for: what was just said, how the person stands to the
 * incident, marks, untold stretches, what nobody has been asked, the team's own, and last the rest of the guide. What was asked here is not offered again.
 */
export function ask(about: Case): Guide {
  const phase = toPhase(about);
  const asked = new Set(about.here.map(({ answer }) => answer.id));
  const offers: Offer[] = about.pinned && !asked.has(about.pinned.id) ? [toPinnedOffer(about.pinned, about)] : [];
  const offered = new Set(offers.map(({ question }) => question.id));
  for (const wish of toWishes(about, phase)) {
    const question = findIn(about, wish.id);
    if (!question || offered.has(wish.id) || asked.has(wish.id) || about.hidden.has(wish.id) || about.skipped.has(wish.id) || !suits(question, about.form)) continue;
    offered.add(wish.id);
    const text = fill(question.text, { ...about.names, ...wish.names });
    offers.push({ question, text: wish.reword ? wish.reword(text) : text, because: wish.because, heard: wish.context !== undefined, context: wish.context ?? null, elsewhere: about.elsewhere.get(wish.id) ?? [] });
  }
  return { phase, offers };
}

/**
 * The same places filled again: what is still on offer stays where it was, and a freed place takes the best offer that is not shown yet. So nothing moves
 * under the eyes of somebody who listens. `shown` are the ids in the places now; there are `count` places.
 */
export function keepPlaces(shown: readonly string[], offers: readonly Offer[], count: number): readonly Offer[] {
  const byId = new Map(offers.map((offer) => [offer.question.id, offer]));
  const kept = new Set(shown.slice(0, count).filter((id) => byId.has(id)));
  const fresh = offers.filter(({ question }) => !kept.has(question.id));
  const pinned = offers[0]?.because === 'you asked for it' && !kept.has(offers[0].question.id) ? fresh.splice(0, 1) : [];
  const places = Array.from({ length: count }, (_none, index) => byId.get(shown[index] ?? '') ?? fresh.shift());
  return [...pinned, ...places.filter((offer): offer is Offer => offer !== undefined)].slice(0, count);
}

/** Whether a question may be offered in a talk of this form: before a group only what is group-safe, a reader gets the readers' own. */
export function suits(question: Question, form: QuestionForm): boolean {
  if (form === 'reader') return question.form === 'reader';
  if (form === 'group') return question.groupSafe && (question.form === 'group' || question.form === 'interview');
  return question.form === 'interview' || (form === 'self' && question.form === 'self');
}

function toPhase({ form, here, consentSettled, begun }: Case): Phase {
  const lensesAsked = new Set(here.map(({ answer }) => findQuestion(answer.id)?.lens));
  const beyond = here.some(({ answer }) => { const lens = findQuestion(answer.id)?.lens; return lens !== 'consent' && lens !== 'story'; });
  if (begun || form === 'reader' || form === 'group' || beyond) return 'case';
  if (form === 'interview' && !consentSettled && !lensesAsked.has('consent') && !lensesAsked.has('story')) return 'consent';
  return here.some(({ answer }) => findQuestion(answer.id)?.lens === 'story' && answer.text !== '') ? 'case' : 'story';
}

function toWishes(about: Case, phase: Phase): readonly Wish[] {
  if (phase === 'consent') return [...ofLens('consent', 'before anything else'), ...ofLens('story', 'then a free account').slice(0, 1)];
  if (phase === 'story') return ofLens('story', 'a free account first');
  return [
    ...ofAnswers(about), ...(about.form === 'group' ? [] : ofTies(about.ties)), ...ofMarks(about), ...ofGaps(about), ...ofUnaskedLenses(about),
    ...about.own.map(({ id }) => ({ id, because: 'your team’s own question' })), ...ofRest(about),
  ];
}

function ofLens(lens: string, because: string): readonly Wish[] {
  return BANK.filter((question) => question.lens === lens).map(({ id }) => ({ id, because }));
}

/** The last answers first: a cue is followed while it is warm. The question's own idea of what comes next goes before the general one. */
function ofAnswers({ here }: Case): readonly Wish[] {
  return [...here].reverse().slice(0, 4).flatMap(({ answer, cues }) => cues.slice(0, 4).flatMap(({ cue, words }): Wish[] => {
    const because = becauseOfWords(words);
    const general = `followup-${String(CUES.indexOf(cue) + 1).padStart(2, '0')}`;
    const own = (findQuestion(answer.id)?.followUps ?? []).filter(([each]) => each === cue).map(([, id]) => id);
    return [...new Set([...own, general])].map((id) => ({ id, because, context: toShort(answer.text, words) }));
  }));
}

function ofTies(ties: PersonTies | null): readonly Wish[] {
  if (!ties) return [];
  const wishes: Wish[] = [];
  const add = (ids: readonly string[], because: string, names?: Names): void => { for (const id of ids) wishes.push(names ? { id, because, names } : { id, because }); };
  if (ties.calledIn) add(['coordination-01', 'coordination-02', 'coordination-05', 'coordination-04'], 'was called in');
  for (const title of ties.onlyHolds) add(['knowledge-01', 'knowledge-14'], `only holder of “${title}”`, { knowledge: title });
  for (const system of ties.usedToOwn) add(['knowledge-10', 'surprise-04', 'hidden-10'], `used to own ${system}`, { system });
  if (ties.newcomer) add(['coordination-03', 'hidden-06', 'confusion-02'], 'new here at the time');
  if (ties.away) add(['hidden-02', 'timeline-01'], 'was away that day');
  if (ties.sawItComing) add(['knowledge-12'], 'saw it coming');
  return wishes;
}

function ofMarks({ marks }: Case): readonly Wish[] {
  const rows = MARK_REASONS.filter(({ mark }) => (marks.get(mark) ?? 0) > 0);
  const deepest = Math.max(0, ...rows.map(({ ask: ids }) => ids.length));
  const wishes: Wish[] = [];
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const row of rows) {
      const id = row.ask[depth];
      if (id !== undefined) wishes.push({ id, because: becauseOfMarks(row, marks.get(row.mark) ?? 0) });
    }
  }
  return wishes;
}

function ofGaps({ gaps }: Case): readonly Wish[] {
  return gaps.slice(0, 1).map((gap) => ({
    id: 'timeline-04', because: becauseOfGap(gap), reword: (text) => text.replace('those two moments', `${toClock(gap.from)} and ${toClock(gap.to)}`),
  }));
}

function ofUnaskedLenses(about: Case): readonly Wish[] {
  const heard = new Set([...about.here.map(({ answer }) => answer.id), ...about.elsewhere.keys()].map((id) => findQuestion(id)?.lens));
  return LENS_ROWS.filter(({ slug }) => !heard.has(slug) && !OUTSIDE.has(slug)).flatMap(({ slug, label }): Wish[] => {
    const first = BANK.find((question) => question.lens === slug && suits(question, about.form));
    return first ? [{ id: first.id, because: `nobody has been asked about ${label.charAt(0).toLowerCase()}${label.slice(1)}` }] : [];
  });
}

const OUTSIDE = new Set(['consent', 'story', 'followup', 'reader', 'study', 'after']);

function ofRest({ form }: Case): readonly Wish[] {
  const rest = BANK.filter(({ lens }) => lens !== 'followup' && lens !== 'consent' && lens !== 'story');
  const fitting = [...rest.filter((question) => question.form === form), ...rest.filter((question) => question.form !== form)];
  return fitting.map(({ id }) => ({ id, because: 'next in the guide' }));
}

function findIn(about: Case, id: string): Question | null {
  return findQuestion(id) ?? about.own.find((question) => question.id === id) ?? null;
}

function toPinnedOffer(pinned: PinnedQuestion, about: Case): Offer {
  const known = findIn(about, pinned.id);
  const question: Question = known ?? {
    id: pinned.id, lens: 'followup', form: 'interview', text: pinned.text, purpose: 'It was brought by a sentence in a note.', listensFor: '', followUps: [],
    source: 'The highlighter', avoidWhen: '', groupSafe: true, about: 'incident', whatIf: false,
  };
  return { question, text: pinned.text, because: 'you asked for it', heard: false, context: pinned.sentence, elsewhere: about.elsewhere.get(pinned.id) ?? [] };
}

/** The few words around what was heard, so that one sees what is meant while somebody talks. */
function toShort(answer: string, words: string): string {
  const plain = answer.replace(/\s+/g, ' ');
  const at = Math.max(0, plain.indexOf(words));
  const from = Math.max(0, at - 40);
  const to = Math.min(plain.length, at + words.length + 60);
  return `${from > 0 ? '…' : ''}${plain.slice(from, to).trim()}${to < plain.length ? '…' : ''}`;
}
