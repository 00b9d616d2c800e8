import type { Atlas } from '../../atlas/atlas';
import { findText, type NoteCard } from '../../notes/card';
import { fold } from '../../notes/mapping';
import type { Answer } from '../interview/answers';
import { readAnswers } from '../interview/answers';
import { hearCues, type HeardFinding } from './cues';
import { findGaps, readTold } from '../accounts/told-moments';
import type { Names, Question, QuestionForm } from '../question';
import type { Case, PinnedQuestion } from './talk-state';
import { findTies, toSystems } from './person-ties';
import { findAccounts, toTeller } from './whom-next';

/**
 * What the panel is about: a note of ours, the incident it belongs to when it belongs to one, and the person it is told
 * by.
 */
export interface Subject {
  readonly card: NoteCard;
  readonly form: QuestionForm;
  readonly incident: NoteCard | null;
  readonly person: string | null;
  /** A talk is written in this note, so that what is asked is an answer to come. */
  readonly isTalk: boolean;
}

/**
 * Finds out what a note is about. An interview off the record yields no relation, and its panel knows only the note
 * itself.
 */
export function toSubject(atlas: Atlas, card: NoteCard): Subject {
  const linked = (property: string): string | null =>
    atlas.edgesFrom(card.path).find((edge) => edge.relation.property === property)?.to ?? null;
  const incident = card.kind === 'incident' ? card : atlas.card(linked('incident') ?? '');
  const person = card.kind === 'person' ? card.path : card.kind === 'interview' ? linked('with') : null;
  return {
    card,
    form: toForm(card, person, linked('by')),
    incident: incident?.kind === 'incident' ? incident : null,
    person,
    isTalk: card.kind === 'interview' || card.kind === 'review' || card.kind === 'reading',
  };
}

function toForm(card: NoteCard, person: string | null, by: string | null): QuestionForm {
  if (card.kind === 'review') return 'group';
  if (card.kind === 'reading') return 'reader';
  return card.kind === 'interview' && person !== null && person === by ? 'self' : 'interview';
}

/**
 * What is known beside the vault: the texts as they are now, the highlighter's findings, and what the person at the
 * panel did.
 */
export interface CaseFacts {
  /** The subject's own text, unsaved words included. */
  readonly text: string;
  /** The incident's text; empty when there is none. */
  readonly incidentText: string;
  /** Clock times that other accounts mention, in minutes after midnight. */
  readonly heardClocks: readonly number[];
  readonly scan: (answer: string) => readonly HeardFinding[];
  readonly own: readonly Question[];
  readonly hidden: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  readonly pinned: PinnedQuestion | null;
  /** It was pressed that the free account is told. */
  readonly told: boolean;
}

/** Puts together everything the order of the questions depends on. */
export function toCase(atlas: Atlas, subject: Subject, facts: CaseFacts): Case {
  const { card, incident, person, form } = subject;
  const answers = toQuiet(card, readAnswers(facts.text));
  return {
    form,
    names: toNames(atlas, subject),
    consentSettled: card.kind !== 'interview' || ['notes', 'recorded'].includes(fold(findText(card, 'consent') ?? '')),
    told: facts.told,
    foreign:
      incident !== null &&
      (findText(incident, 'source-url') !== null || fold(findText(incident, 'text-kind') ?? '') === 'public post'),
    begun: !subject.isTalk,
    ties: incident && person !== null ? findTies(atlas, incident, person) : null,
    here: answers.map((answer) => ({
      answer,
      cues: card.offRecord ? [] : hearCues(answer.text, facts.scan(answer.text)),
    })),
    elsewhere: toElsewhere(atlas, subject),
    marks: countMarks(incident ?? card),
    gaps: incident
      ? findGaps(readTold(facts.incidentText)).filter(
          (gap) => !facts.heardClocks.some((clock) => clock > gap.from && clock < gap.to),
        )
      : [],
    pinned: facts.pinned,
    own: facts.own,
    hidden: facts.hidden,
    skipped: facts.skipped,
  };
}

/** Of a talk off the record only that something was answered is known here, not a word of it. */
function toQuiet(card: NoteCard, answers: readonly Answer[]): readonly Answer[] {
  return card.offRecord
    ? answers.map((answer) => ({ ...answer, question: '', text: answer.text === '' ? '' : '…' }))
    : answers;
}

function toNames(atlas: Atlas, { card, incident, person }: Subject): Names {
  const firstSystem = card.kind === 'system' ? card.path : incident ? toSystems(atlas, incident)[0] : undefined;
  return {
    ...(firstSystem === undefined ? {} : { system: atlas.titleOf(firstSystem) }),
    ...(person === null ? {} : { person: atlas.titleOf(person) }),
    ...(incident ? { incident: `“${incident.title}”` } : {}),
    ...(card.kind === 'knowledge' ? { knowledge: card.title } : {}),
  };
}

/** Question id → who was asked it in the other accounts of the incident, in the order of their notes. */
function toElsewhere(atlas: Atlas, { card, incident }: Subject): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const account of incident ? findAccounts(atlas, incident) : []) {
    if (account.path === card.path) continue;
    const who = toTeller(atlas, account);
    for (const { id } of account.questions) {
      const known = out.get(id);
      if (known && !known.includes(who)) known.push(who);
      else if (!known) out.set(id, [who]);
    }
  }
  return out;
}

function countMarks(card: NoteCard): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { mark } of card.marks) out.set(mark, (out.get(mark) ?? 0) + 1);
  return out;
}
