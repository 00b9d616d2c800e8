import type { Answer } from '../interview/answers';
import { BANK, findQuestion } from '../bank';
import { DAY, findNeighbours, findPlaces, isAboutTime, toText, type PlaceToAsk, type Said } from './places';
import { findClocks, readTold, type Told } from './told-moments';
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
