import { findQuestion } from '../bank';
import { fill, suits, type Question } from '../question';
import type { Case, Phase, PinnedQuestion } from './talk-state';
import { selectWishes } from './wishes';

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

/** The questions on offer, best first, and where the talk stands. */
export interface Guide {
  readonly phase: Phase;
  readonly offers: readonly Offer[];
}

/**
 * Decides what to offer next, and why: consent, then the open story alone, then whatever the case calls for (see
 * `selectWishes`). A question that somebody pinned stands first, once consent and the story are behind. What was asked
 * here is not offered again.
 */
export function ask(about: Case): Guide {
  const phase = toPhase(about);
  const asked = new Set(about.here.map(({ answer }) => answer.id));
  const pinned = about.pinned && !asked.has(about.pinned.id) ? [toPinnedOffer(about.pinned, about)] : [];
  const offers: Offer[] = phase === 'case' ? [...pinned] : [];
  const offered = new Set(pinned.map(({ question }) => question.id));
  for (const wish of selectWishes(about, phase)) {
    const question = findIn(about, wish.id);
    if (
      !question ||
      offered.has(wish.id) ||
      asked.has(wish.id) ||
      about.hidden.has(wish.id) ||
      about.skipped.has(wish.id) ||
      !suits(question, about.form)
    )
      continue;
    offered.add(wish.id);
    const text = fill(question.text, { ...about.names, ...wish.names });
    offers.push({
      question,
      text: wish.reword ? wish.reword(text) : text,
      because: wish.because,
      heard: wish.context !== undefined,
      pinned: false,
      context: wish.context ?? null,
      elsewhere: about.elsewhere.get(wish.id) ?? [],
    });
  }
  return { phase, offers: phase === 'case' ? offers : [...offers, ...pinned] };
}

/**
 * The same places filled again: what is still on offer stays where it was, and a freed place takes the best offer that
 * is not shown yet. So nothing moves under the eyes of somebody who listens. `shown` are the ids in the places now;
 * there are `count` places.
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
 * The story lasts until it has been pressed that it is told, or until something beyond it is asked: the first words of
 * an answer change nothing on the screen of somebody who listens. Consent lasts until it is written on the note or the
 * story begins.
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
    id: pinned.id,
    lens: 'followup',
    form: 'interview',
    text: pinned.text,
    purpose: 'It was brought by a sentence in a note.',
    listensFor: '',
    followUps: [],
    source: 'The highlighter',
    avoidWhen: '',
    groupSafe: true,
    about: 'incident',
    whatIf: false,
    leansOn: [],
  };
  return {
    question,
    text: pinned.text,
    because: 'you asked for it',
    heard: false,
    pinned: true,
    context: pinned.sentence,
    elsewhere: about.elsewhere.get(pinned.id) ?? [],
  };
}
