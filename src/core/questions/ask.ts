import type { Answer } from './answered';
import { findQuestion } from './bank';
import type { HeardCue } from './cues';
import type { Gap } from './moments';
import { fill, suits, type Names, type Question, type QuestionForm } from './question';
import type { PersonTies } from './ties';
import { selectWishes } from './wishes';

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

/** One question on offer: the words to say, and why just now. */
export interface Offer {
  readonly question: Question;
  readonly text: string;
  readonly because: string;
  /** Something that was just said brought it, so that it may be shown apart while somebody talks. */
  readonly heard: boolean;
  /** Somebody sent it to the top by a press. */
  readonly pinned: boolean;
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

/**
 * Decides what to offer next, and why: consent, then the open story alone, then whatever the case calls for (see `selectWishes`). What was asked here is not
 * offered again.
 */
export function ask(about: Case): Guide {
  const phase = toPhase(about);
  const asked = new Set(about.here.map(({ answer }) => answer.id));
  const offers: Offer[] = about.pinned && !asked.has(about.pinned.id) ? [toPinnedOffer(about.pinned, about)] : [];
  const offered = new Set(offers.map(({ question }) => question.id));
  for (const wish of selectWishes(about, phase)) {
    const question = findIn(about, wish.id);
    if (!question || offered.has(wish.id) || asked.has(wish.id) || about.hidden.has(wish.id) || about.skipped.has(wish.id) || !suits(question, about.form)) continue;
    offered.add(wish.id);
    const text = fill(question.text, { ...about.names, ...wish.names });
    offers.push({ question, text: wish.reword ? wish.reword(text) : text, because: wish.because, heard: wish.context !== undefined, pinned: false, context: wish.context ?? null, elsewhere: about.elsewhere.get(wish.id) ?? [] });
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
  const pinned = offers[0]?.pinned === true && !kept.has(offers[0].question.id) ? fresh.splice(0, 1) : [];
  const places = Array.from({ length: count }, (_none, index) => byId.get(shown[index] ?? '') ?? fresh.shift());
  return [...pinned, ...places.filter((offer): offer is Offer => offer !== undefined)].slice(0, count);
}

/**
 * The story lasts until it has been pressed that it is told, or until something beyond it is asked: the first words of an answer change nothing on the screen of
 * somebody who listens. Consent lasts until it is written on the note or the story begins.
 */
function toPhase({ form, here, consentSettled, begun, told }: Case): Phase {
  const lenses = here.map(({ answer }) => findQuestion(answer.id)?.lens);
  const beyond = lenses.some((lens) => lens !== 'consent' && lens !== 'story');
  if (begun || form === 'reader' || form === 'group' || beyond || told) return 'case';
  return form === 'interview' && !consentSettled && !lenses.includes('story') ? 'consent' : 'story';
}

function findIn(about: Case, id: string): Question | null {
  return findQuestion(id) ?? about.own.find((question) => question.id === id) ?? null;
}

function toPinnedOffer(pinned: PinnedQuestion, about: Case): Offer {
  const known = findIn(about, pinned.id);
  const question: Question = known ?? {
    id: pinned.id, lens: 'followup', form: 'interview', text: pinned.text, purpose: 'It was brought by a sentence in a note.', listensFor: '', followUps: [],
    source: 'The highlighter', avoidWhen: '', groupSafe: true, about: 'incident', whatIf: false, leansOn: [],
  };
  return { question, text: pinned.text, because: 'you asked for it', heard: false, pinned: true, context: pinned.sentence, elsewhere: about.elsewhere.get(pinned.id) ?? [] };
}
