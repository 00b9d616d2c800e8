import type { Atlas } from '../../atlas/atlas';
import type { NoteCard } from '../../notes/card';
import { selectHeadingAt } from '../../text/markdown/heading-place';
import { findSpokenHeadings } from '../../text/markdown/headings';
import { readItems } from '../../text/markdown/list-item';
import { walkLines, type Line } from '../../text/place/lines';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';
import { compareAccounts, type Account } from '../accounts/compare';
import { findClocks, readTold, toClock } from '../accounts/told-moments';
import { MARK_REASONS } from '../offer/reasons';
import type { UnansweredFinding } from './unanswered';
import { daysBetween } from '../offer/whom-next';

/** One thing to talk about: what it is, why it is here, who can speak to it, and where it stands in the vault. */
export interface AgendaItem {
  readonly about: string;
  readonly because: readonly string[];
  readonly people: readonly string[];
  readonly path: string;
  readonly line: number;
  /** The minute it is about, where it names one: what is about one moment stands together. */
  readonly moment?: number | undefined;
}

/**
 * An idea somebody parked: the day it was parked, and how many days it has soaked; both absent when no day is written.
 */
export interface ParkedIdea {
  readonly text: string;
  readonly parked: string | null;
  readonly soaked: number | null;
}

/**
 * Everything a meeting could look at. Items come by how many different people are involved, then in the order of the
 * story; ideas always last.
 */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly parked: readonly ParkedIdea[];
}

/** A sentence somewhere that nobody has answered yet, such as a reader's question. */
export interface OpenSentence {
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly because: string;
  readonly people: readonly string[];
}

/** What an agenda is made of. `accounts` holds nothing off the record; `today` is `2026-11-04`. */
export interface AgendaSources {
  readonly atlas: Atlas;
  readonly incident: NoteCard;
  readonly text: string;
  readonly accounts: readonly Account[];
  readonly open: readonly OpenSentence[];
  /** The questions of sentences in the incident's own text that explain and have no answer below them. */
  readonly findings: readonly UnansweredFinding[];
  readonly today: string;
}

/**
 * Gathers what a review meeting could dig into: marks, places where accounts differ, open and unanswered questions.
 * Never by severity.
 */
export function toAgenda(sources: AgendaSources): Agenda {
  const items = merge([
    ...ofMarks(sources),
    ...ofPlaces(sources),
    ...ofOpenQuestions(sources),
    ...ofUnanswered(sources),
    ...ofFindings(sources),
    ...sources.open.map(({ text, because, people, path, line }) => ({
      about: text,
      because: [because],
      people,
      path,
      line,
    })),
  ]);
  const order = new Map(items.map((item, index) => [item, index]));
  items.sort((a, b) => b.people.length - a.people.length || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const lines = sources.text.split('\n');
  return {
    items: groupByMoment(items.map((item) => withMoment(item, sources.incident, lines))),
    parked: ofParked(sources),
  };
}

/** The minute that an item's own words, or its line of the incident, begin with. */
function withMoment(item: AgendaItem, incident: NoteCard, lines: readonly string[]): AgendaItem {
  const line = item.path === incident.path ? (lines[item.line] ?? '') : '';
  const moment = [item.about, line].flatMap((words) => findClocks(` ${words.slice(0, 40)}`))[0];
  return moment === undefined ? item : { ...item, moment };
}

/** What is about one moment stands together, where the first of it stands; nothing else moves. */
function groupByMoment(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const out = new Map<number | AgendaItem, AgendaItem[]>();
  for (const item of items) {
    const key = item.moment ?? item;
    out.set(key, [...(out.get(key) ?? []), item]);
  }
  return [...out.values()].flat();
}

/** The same line of the same note is one item, with every reason and every person. */
function merge(items: readonly AgendaItem[]): AgendaItem[] {
  const byPlace = new Map<string, AgendaItem>();
  for (const item of items) {
    const key = `${item.path}\n${item.line}\n${item.about}`;
    const known = byPlace.get(key);
    byPlace.set(
      key,
      known
        ? {
            ...known,
            because: unique([...known.because, ...item.because]),
            people: unique([...known.people, ...item.people]),
          }
        : item,
    );
  }
  return [...byPlace.values()];
}

/** A line is one thing to talk about, with every reason for which somebody marked it. */
function ofMarks(sources: AgendaSources): readonly AgendaItem[] {
  const { incident, text } = sources;
  const lines = readSpokenLines(text);
  const reasons = new Map<number, Set<string>>();
  for (const { mark, line } of incident.marks) {
    const row = MARK_REASONS.find((each) => each.mark === mark);
    const known = reasons.get(line) ?? new Set();
    reasons.set(line, known.add(row ? `marked: ${row.one.replace(/^mark of /, '')}` : `marked: ${mark}`));
  }
  return [...reasons].flatMap(([line, because]): AgendaItem[] => {
    const found = lines.get(line);
    if (!found) return [];
    const people = toPeople(sources, found);
    return [{ about: toAbout(found.text), because: [...because], people, path: incident.path, line }];
  });
}

function ofPlaces({ accounts, incident, text }: AgendaSources): readonly AgendaItem[] {
  const { questions, moments } = compareAccounts(accounts, incident.path, readTold(text));
  const asked = questions.flatMap(({ question, cells, places }) =>
    places.map((place) => ({ about: toAbout(question), place, said: cells.flat()[0] })),
  );
  const timed = moments.flatMap(({ clock, note, cells, places }) =>
    places.map((place) => ({
      about: `${toClock(clock)} ${toAbout([...note, ...cells.flat()][0]?.text ?? '')}`,
      place,
      said: [...note, ...cells.flat()][0],
    })),
  );
  return [...asked, ...timed].flatMap(({ about, place, said }) =>
    said
      ? [
          {
            about,
            because: [`accounts differ: ${place.sentence}`],
            people: unique(place.people),
            path: said.path,
            line: said.line,
          },
        ]
      : [],
  );
}

function ofOpenQuestions(sources: AgendaSources): readonly AgendaItem[] {
  return readSection(sources.text, /open question|still open|unanswered/i).map((line) => ({
    about: toAbout(line.text),
    because: ['open question'],
    people: toPeople(sources, line),
    path: sources.incident.path,
    line: line.number,
  }));
}

/** A question that several people were asked and nobody has answered is one thing to talk about, with all of them. */
function ofUnanswered({ accounts }: AgendaSources): readonly AgendaItem[] {
  const byQuestion = new Map<string, AgendaItem>();
  for (const { path, who, answers } of accounts)
    for (const { id, question, text, line } of answers) {
      if (text !== '') continue;
      const key = `${id}\n${question}`;
      const known = byQuestion.get(key);
      byQuestion.set(
        key,
        known
          ? { ...known, people: unique([...known.people, who]) }
          : { about: toAbout(question), because: ['asked and not answered yet'], people: [who], path, line },
      );
    }
  return [...byQuestion.values()];
}

const ASKED_ONCE = 'a sentence there asks it, and has no answer yet';

/** Of a sentence that explains by what was not done, its question: the sentence itself stands one press away. */
function ofFindings(sources: AgendaSources): readonly AgendaItem[] {
  const lines = readSpokenLines(sources.text);
  return sources.findings.flatMap(({ question, line, more }): AgendaItem[] => {
    const found = lines.get(line);
    return found
      ? [
          {
            about: question,
            because: [more === 0 ? ASKED_ONCE : `${more + 1} sentences there ask it, and none has an answer yet`],
            people: toPeople(sources, found),
            path: sources.incident.path,
            line,
          },
        ]
      : [];
  });
}

function ofParked({ text, today }: AgendaSources): readonly ParkedIdea[] {
  return readSection(text, /parked/i).map((line) => {
    const plain = toAbout(line.text);
    const parked = /^(\d{4}-\d{2}-\d{2})\b/.exec(plain)?.[1] ?? null;
    return {
      text: parked === null ? plain : plain.slice(10).replace(/^[\s:,–-]+/, ''),
      parked,
      soaked: parked === null ? null : daysBetween(parked, today),
    };
  });
}

/** People who can speak to a line: those it names, and those whose own account mentions the same minute. */
function toPeople({ atlas, incident, accounts }: AgendaSources, line: Line): readonly string[] {
  const linked = incident.links.filter(
    ({ from, property }) => property === null && from >= line.from && from < line.to,
  );
  const named = linked.flatMap(({ target }) =>
    target !== null && atlas.card(target)?.kind === 'person' ? [atlas.titleOf(target)] : [],
  );
  const clocks = findClocks(` ${line.text}`);
  const told = accounts
    .filter(
      ({ answers }) =>
        clocks.length > 0 && answers.some(({ text }) => findClocks(text).some((clock) => clocks.includes(clock))),
    )
    .map(({ who }) => who);
  return unique([...named, ...told]);
}

function readSpokenLines(text: string): ReadonlyMap<number, Line> {
  const offRecord = findOffRecord(text);
  const out = new Map<number, Line>();
  for (const line of walkLines(text)) if (!isOffRecord(line, offRecord)) out.set(line.number, line);
  return out;
}

/** The list items below a heading of this name, up to the next heading; nothing off the record. */
function readSection(text: string, heading: RegExp): readonly Line[] {
  const headings = findSpokenHeadings(text);
  const hidden = findOffRecord(text);
  return readItems(text).flatMap(({ item, from, to, text: words }): readonly Line[] => {
    const isInside = heading.test(selectHeadingAt(headings, item.line)?.text ?? '');
    return isInside && words !== '' && !isOffRecord({ from, to }, hidden)
      ? [{ number: item.line, from: item.from, to, text: words }]
      : [];
  });
}

function toAbout(line: string): string {
  return toPlainSentence(line, { withoutTags: true });
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
