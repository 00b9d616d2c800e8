import type { Answer } from '../interview/answers';
import { BANK, findQuestion } from '../bank';
import { hearCues } from '../offer/cues';
import { findClocks, readTold, toClock, type Told } from './told-moments';
import { readAnswers } from '../interview/answers';

/**
 * One person's account of an incident: who tells it, where it stands, what was asked and answered, and the moments
 * written in it.
 */
export interface Account {
  readonly path: string;
  readonly who: string;
  readonly answers: readonly Answer[];
  readonly moments: readonly Told[];
}

/** Something one person said: an answer, or a sentence with a time in it. `line` counts from 0. */
export interface Said {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Of a follow-up: the question whose answer it went after, without which it says little. */
  readonly after?: string;
}

/** Where accounts differ: a place to ask, not an error. `sentence` says how, by name and without judging. */
export interface PlaceToAsk {
  readonly kind: 'time' | 'known' | 'surprise';
  readonly sentence: string;
  readonly people: readonly string[];
}

/** One question across all accounts: a cell for each account, in their order, empty where nobody asked. */
export interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly cells: readonly (readonly Said[])[];
  readonly places: readonly PlaceToAsk[];
}

/** One clock time across the incident note and all accounts. `note` is what the incident's own timeline says. */
export interface MomentRow {
  readonly day: string | null;
  readonly clock: number;
  readonly note: readonly Said[];
  readonly cells: readonly (readonly Said[])[];
  readonly places: readonly PlaceToAsk[];
}

/** Accounts side by side. */
export interface Comparison {
  readonly who: readonly string[];
  readonly questions: readonly QuestionRow[];
  readonly moments: readonly MomentRow[];
}

/**
 * Reads one account from its note. An account that was given off the record as a whole has nothing to put beside
 * others: the caller leaves it out.
 */
export function readAccount(path: string, who: string, text: string): Account {
  return { path, who, answers: readAnswers(text), moments: readTold(text) };
}

/**
 * Puts accounts side by side: moments in the order of the clock, questions in the order of the guide. Nothing is merged
 * and nothing is left out.
 */
export function compareAccounts(
  accounts: readonly Account[],
  incidentPath: string,
  incidentMoments: readonly Told[],
): Comparison {
  return {
    who: accounts.map(({ who }) => who),
    questions: toQuestionRows(accounts),
    moments: toMomentRows(accounts, incidentPath, incidentMoments),
  };
}

const PLACE_IN_BANK = new Map(BANK.map(({ id }, index) => [id, index]));

function toQuestionRows(accounts: readonly Account[]): readonly QuestionRow[] {
  const seen = new Map<string, string>();
  for (const { answers } of accounts) for (const { id, question } of answers) if (!seen.has(id)) seen.set(id, question);
  const ids = [...seen.keys()];
  const order = (id: string): number => PLACE_IN_BANK.get(id) ?? BANK.length + ids.indexOf(id);
  return ids
    .sort((a, b) => order(a) - order(b))
    .map((id) => {
      const isFollowUp = findQuestion(id)?.lens === 'followup';
      const cells = accounts.map(({ path, answers }) =>
        answers.flatMap((answer, index) =>
          answer.id === id
            ? [{ path, line: answer.line, text: answer.text, ...(isFollowUp ? findParent(answers, index) : {}) }]
            : [],
        ),
      );
      return {
        id,
        question: seen.get(id) ?? '',
        cells,
        places: isFollowUp
          ? []
          : findPlaces(
              accounts.map(({ who }, index) => ({ who, text: toText(cells[index]) })),
              isAboutTime(id),
            ),
      };
    });
}

function findParent(answers: readonly Answer[], index: number): { readonly after?: string } {
  const parent = answers
    .slice(0, index)
    .reverse()
    .find(({ id }) => findQuestion(id)?.lens !== 'followup');
  return parent ? { after: parent.question } : {};
}

function toText(cell: readonly Said[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}

interface Voice {
  readonly who: string;
  readonly text: string;
}

/**
 * Differences between answers to one question: clock times that exclude each other, and one who was surprised beside
 * one who was not.
 */
function findPlaces(voices: readonly Voice[], aboutTime: boolean): readonly PlaceToAsk[] {
  const told = voices.filter(({ text }) => text !== '');
  if (told.length < 2) return [];
  return [...(aboutTime ? findTimePlaces(told) : []), ...findKnownPlaces(told)];
}

/**
 * Only a question about moments is answered by one time; in an open story two people name two moments and do not
 * differ.
 */
function isAboutTime(id: string): boolean {
  return findQuestion(id)?.lens === 'timeline';
}

const NEAR = 90;

function findTimePlaces(told: readonly Voice[]): readonly PlaceToAsk[] {
  const timed = told
    .map(({ who, text }) => ({ who, clocks: findClocks(text) }))
    .filter(({ clocks }) => clocks.length > 0);
  const differing = timed.filter((one) =>
    timed.some(
      (other) =>
        other !== one &&
        !other.clocks.some((clock) => one.clocks.includes(clock)) &&
        other.clocks.some((a) => one.clocks.some((b) => Math.abs(a - b) <= NEAR)),
    ),
  );
  if (differing.length < 2) return [];
  const said = differing.map(({ who, clocks }) => `${who} says ${listOf(clocks.slice(0, 3).map(toClock))}`);
  const sentence = `${said.join(', ')}.`;
  return [{ kind: 'time', sentence, people: differing.map(({ who }) => who) }];
}

const PLAIN = new Set(['obviously', 'knew', 'usual']);

function findKnownPlaces(told: readonly Voice[]): readonly PlaceToAsk[] {
  const heard = told.map(({ who, text }) => ({ who, cues: new Set(hearCues(text).map(({ cue }) => cue)) }));
  const surprised = heard.filter(({ cues }) => cues.has('surprise'));
  const unsure = heard.filter(({ cues }) => cues.has('unsure') && !cues.has('surprise'));
  const plain = heard.filter(
    ({ cues }) => !cues.has('surprise') && !cues.has('unsure') && [...cues].some((cue) => PLAIN.has(cue)),
  );
  if (plain.length === 0) return [];
  const names = (voices: readonly { readonly who: string }[]): string[] => voices.map(({ who }) => who);
  const places: PlaceToAsk[] = [];
  if (surprised.length > 0)
    places.push({
      kind: 'surprise',
      sentence: `It came as a surprise to ${listOf(names(surprised))} and sounds familiar to ${listOf(names(plain))}.`,
      people: names([...surprised, ...plain]),
    });
  if (unsure.length > 0)
    places.push({
      kind: 'known',
      sentence: `${listOf(names(unsure))} could not tell, ${listOf(names(plain))} could.`,
      people: names([...unsure, ...plain]),
    });
  return places;
}

function toMomentRows(
  accounts: readonly Account[],
  incidentPath: string,
  incidentMoments: readonly Told[],
): readonly MomentRow[] {
  const rows = new Map<number, { day: string | null; note: Said[]; cells: Said[][] }>();
  const axis = toAxis(incidentMoments);
  const rowAt = (at: number, day: string | null): { day: string | null; note: Said[]; cells: Said[][] } => {
    const known = rows.get(at);
    if (known) return known;
    const fresh = { day, note: [], cells: accounts.map(() => []) };
    rows.set(at, fresh);
    return fresh;
  };
  axis.moments.forEach(({ moment, at }) =>
    rowAt(at, moment.day).note.push({ path: incidentPath, line: moment.line, text: moment.text }),
  );
  accounts.forEach((account, index) => {
    for (const { clock, said } of toTimed(account)) rowAt(axis.place(clock), null).cells[index]?.push(said);
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return sorted.map(([at, row]) => ({ ...row, clock: at % DAY, places: findNeighbours(at, sorted, accounts) }));
}

const DAY = 1440;

/** Places a clock on the incident's own run of days: a night that crosses midnight stays in its order. */
function toAxis(moments: readonly Told[]): {
  readonly moments: readonly { readonly moment: Told; readonly at: number }[];
  readonly place: (clock: number) => number;
} {
  let day = 0;
  const placed = moments.map((moment, index) => {
    const before = moments[index - 1];
    if (
      before &&
      (before.day === moment.day ? moment.clock < before.clock - 120 : before.day !== null && moment.day !== null)
    )
      day += 1;
    return { moment, at: day * DAY + moment.clock };
  });
  const first = Math.min(...placed.map(({ at }) => at), DAY);
  const place = (clock: number): number => {
    const days = Array.from({ length: day + 1 }, (_none, index) => index * DAY + clock);
    return days.find((at) => at >= first - 180) ?? days[days.length - 1] ?? clock;
  };
  return { moments: placed, place };
}

/** The moments an account writes as such, and the sentences of its answers that name a clock time. */
function toTimed(account: Account): readonly { readonly clock: number; readonly said: Said }[] {
  const own = account.moments.map(({ clock, line, text }) => ({ clock, said: { path: account.path, line, text } }));
  const told = account.answers.flatMap(({ text, line }) =>
    toSentences(text).flatMap((sentence) =>
      findClocks(sentence).map((clock) => ({ clock, said: { path: account.path, line, text: sentence } })),
    ),
  );
  const written = new Set(own.map(({ clock, said }) => `${clock} ${said.text}`));
  return [...own, ...told.filter(({ clock, said }) => !written.has(`${clock} ${said.text}`))];
}

/** Sentences of an answer; a time written `06.10` or an abbreviation does not end one. */
export function toSentences(text: string): readonly string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === ''
    ? []
    : (plain.match(/[^.!?]+(?:[.!?](?=\d)[^.!?]*)*[.!?]*["”’)]*\s*/g) ?? [plain])
        .map((each) => each.trim())
        .filter((each) => each !== '');
}

const CLOSE = 20;

/** Different people (or the note) telling what sounds like one thing at two times close to each other. */
function findNeighbours(
  at: number,
  rows: readonly (readonly [
    number,
    { readonly note: readonly Said[]; readonly cells: readonly (readonly Said[])[] },
  ])[],
  accounts: readonly Account[],
): readonly PlaceToAsk[] {
  const here = rows.find(([clock]) => clock === at)?.[1];
  if (!here) return [];
  const voices = (row: {
    readonly note: readonly Said[];
    readonly cells: readonly (readonly Said[])[];
  }): readonly Voice[] =>
    [
      { who: 'The note', text: toText(row.note) },
      ...accounts.map(({ who }, index) => ({ who, text: toText(row.cells[index]) })),
    ].filter(({ text }) => text !== '');
  const places: PlaceToAsk[] = [];
  for (const [other, row] of rows) {
    if (other <= at || other - at > CLOSE) continue;
    for (const one of voices(here))
      for (const two of voices(row)) {
        if (one.who === two.who || countShared(one.text, two.text) < 3 || findClocks(two.text).includes(at % DAY))
          continue;
        places.push({
          kind: 'time',
          sentence: `${one.who} has this at ${toClock(at % DAY)}, ${two.who} at ${toClock(other % DAY)}.`,
          people: [one.who, two.who].filter((who) => who !== 'The note'),
        });
      }
  }
  return places.slice(0, 2);
}

const COMMON = new Set([
  'that',
  'this',
  'with',
  'they',
  'have',
  'from',
  'what',
  'when',
  'then',
  'there',
  'were',
  'which',
  'would',
  'about',
  'says',
  'said',
  'because',
  'could',
  'after',
  'before',
  'minutes',
  'their',
  'will',
  'tell',
  'just',
  'time',
  'into',
  'been',
]);

function countShared(a: string, b: string): number {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, ' ')
        .split(/\s+/)
        .filter((word) => word.length > 3 && !COMMON.has(word)),
    );
  const left = words(a);
  return [...words(b)].filter((word) => left.has(word)).length;
}

/** `Ana, Bo and Cy`. */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
