import type { Atlas } from '../atlas/atlas';
import { findQuote } from '../atlas/evidence';
import { findNode, toKind } from '../atlas/model/model';
import { MENTIONS } from '../atlas/relations';
import { toSideBySide } from '../graph/inquiry/shares';
import { KIND_ROWS, toKindRow } from '../notes/kind';
import { findMarkRow } from '../notes/marks';
import { findMoments, type Moment } from '../notes/moments';
import { STUDY } from '../questions/bank/study';
import { toInlineText, toItemText, toWikilink } from '../text/edit/escape-markdown';
import { readLineEnd } from '../text/edit/line-end';
import { findCallouts } from '../text/markdown/callout';
import { blankOffRecord, findOffRecord } from '../text/markdown/off-record';
import { toPlainSentence } from '../text/markdown/sentence';
import { findBodyLine, readMarkdown } from '../text/markdown/structure';
import { toYamlScalar } from '../text/properties/yaml-scalar';

/** One of the two incidents: its path, and its text as it is now. */
export interface ComparedIncident {
  readonly path: string;
  readonly text: string;
}

/** A sentence of one side, and its line counted from 0; −1 for one that a property says. */
export interface SideSentence {
  readonly words: string;
  readonly line: number;
}

/**
 * What both incidents have, or one of them, with the sentences on each side. `path` is its note's, where it has one.
 */
export interface CompareRow {
  readonly name: string;
  /** What it is, in words: *System*, *Moments*. */
  readonly sort: string;
  readonly path: string | null;
  readonly sides: readonly (readonly SideSentence[])[];
}

/** Two incidents side by side: likeness first, then difference, then what a group can ask. */
export interface Comparison {
  readonly titles: readonly string[];
  readonly alike: readonly CompareRow[];
  readonly differs: readonly CompareRow[];
  /** What the notes answer to *that could not happen here*, in sentences. */
  readonly here: readonly string[];
  readonly questions: readonly string[];
}

const MOST_SAID = 3;
const MOST_HERE = 6;
/** A person is no condition: that the same somebody was there answers nothing. */
const PEOPLE = toKindRow('person').label;
const MOMENTS = 'Moments';
const COULD_NOT = 'study-02';
/** Which questions of the study lens fit, in the order of a conversation. */
const FITS: readonly (readonly [string, (found: Pick<Comparison, 'alike' | 'differs'>) => boolean])[] = [
  ['study-01', ({ alike }) => alike.length > 0],
  ['study-03', ({ alike }) => alike.some(({ sort }) => sort !== PEOPLE)],
  ['study-05', ({ alike }) => alike.some(({ sort }) => sort === MOMENTS)],
  ['study-06', ({ differs }) => differs.some(({ sort }) => sort === PEOPLE)],
  ['study-08', ({ differs }) => differs.length > 0],
  ['study-10', () => true],
];

/**
 * Lays two incidents side by side: the systems, knowledge, people and themes that both are linked with, marks and
 * marked moments, each with the sentences that say so. What was said off the record or is marked internal gives none.
 */
export function compareIncidents(
  atlas: Atlas,
  incidents: readonly ComparedIncident[],
  markPrefix = 'mark',
): Comparison {
  const model = atlas.graph();
  const [a = -1, b = -1] = incidents.map(({ path }) => findNode(model, path));
  const titles = incidents.map(({ path }) => atlas.nameOf(path));
  const tellers = incidents.map((incident) => createTeller(atlas, incident, markPrefix));
  const { first, both, second } = toSideBySide(model, a, b);
  const toRow = (node: number): CompareRow => {
    const path = model.paths[node] ?? '';
    return {
      name: atlas.titleOf(path),
      sort: KIND_ROWS.find(({ kind }) => kind === toKind(model, node))?.label ?? '',
      path: atlas.card(path) ? path : null,
      sides: tellers.map(({ tell }) => tell(path)),
    };
  };
  const marks = [...new Set(tellers.flatMap((teller) => [...teller.marks.keys()]))].map((mark): CompareRow => {
    const told = tellers.map((teller) => teller.marks.get(mark) ?? []);
    const moments = told.map((all) => all.filter(({ moment }) => moment));
    const isMoment = moments.every((all) => all.length > 0);
    return {
      name: findMarkRow(mark)?.label ?? mark,
      sort: isMoment ? MOMENTS : 'Mark',
      path: null,
      sides: (isMoment ? moments : told).map((all) => all.slice(0, MOST_SAID)),
    };
  });
  const isShared = ({ sides }: CompareRow): boolean => sides.every((side) => side.length > 0);
  const alike = [...both.map(toRow), ...marks.filter(isShared)];
  const differs = [
    ...[...first, ...second].map(toRow),
    ...marks.filter((row) => !isShared(row) && row.sides.flat().length > 0),
  ];
  return {
    titles,
    alike,
    differs,
    here: toHere(alike, titles),
    questions: FITS.filter(([, fits]) => fits({ alike, differs })).map(([id]) => toQuestion(id)),
  };
}

/** What a group that says *that could not happen here* is asked first. */
export const COULD_NOT_HAPPEN = toQuestion(COULD_NOT);

/** The comparison as a note; `links` are the two incidents as a link names them. */
export function toComparisonNote(found: Comparison, links: readonly string[], day: string): string {
  const list = (rows: readonly CompareRow[]): readonly string[] =>
    rows.flatMap(({ name, sort, sides }) => [
      `- ${toItemText(`${name} (${sort.toLowerCase()})`)}`,
      ...sides.flatMap((side, at) =>
        side.map(({ words }) => `    - ${toWikilink(links[at] ?? '')}: ${toInlineText(words)}`),
      ),
    ]);
  const lines = (words: readonly string[]): readonly string[] => words.map((each) => `- ${toItemText(each)}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What is alike', list(found.alike)],
    [COULD_NOT_HAPPEN, lines(found.here)],
    ['What differs', list(found.differs)],
    ['To talk about', lines(found.questions)],
  ];
  return [
    '---',
    'type: comparison',
    `of: [${links.map((link) => toYamlScalar(`[[${link}]]`)).join(', ')}]`,
    `date: ${day}`,
    '---',
    ...sections.flatMap(([heading, body]) => (body.length === 0 ? [] : ['', `## ${heading}`, '', ...body])),
    '',
  ].join('\n');
}

interface Teller {
  readonly tell: (path: string) => readonly SideSentence[];
  readonly marks: ReadonlyMap<string, readonly (SideSentence & { readonly moment: boolean })[]>;
}

/** What one incident's note says: of a note it is linked with, and at each of its marks. */
function createTeller(atlas: Atlas, { path: own, text }: ComparedIncident, markPrefix: string): Teller {
  const internal = findCallouts(text).filter(({ type }) => type === 'internal');
  const shown = blankOffRecord(
    text,
    [...findOffRecord(text), ...internal].sort((x, y) => x.from - y.from),
  );
  const card = atlas.card(own);
  const quote = (from: number): readonly SideSentence[] => {
    if (!/\S/.test(shown.charAt(from))) return [];
    const found = findQuote(shown, { path: own, from, property: null });
    return found ? [{ words: `“${found.sentence}”`, line: found.line }] : [];
  };
  /** A mark stands at the end of its line, behind the sentence it is about. */
  const quoteAtEnd = (number: number): readonly SideSentence[] => {
    const line = findBodyLine(readMarkdown(shown), number);
    return line ? quote(Math.max(line.from, readLineEnd(line, markPrefix).textEnd - 1)) : [];
  };
  const tell = (path: string): readonly SideSentence[] => {
    const target = path.startsWith('?') ? null : path;
    const links = (card?.links ?? []).filter((link) => link.property === null && link.target === target);
    const said = target === null ? [] : links.flatMap(({ from }) => quote(from));
    if (said.length > 0) return dropTwice(said).slice(0, MOST_SAID);
    const name = atlas.titleOf(path);
    const forward = atlas.edgesFrom(own).filter(({ to }) => to === path);
    const back = atlas.edgesTo(own).filter(({ from }) => from === path);
    const words = [
      ...forward.map(({ relation }) => [relation, `It ${relation.forward} ${name}.`] as const),
      ...back.map(({ relation }) => [relation, `It ${relation.inverse} ${name}.`] as const),
    ];
    const better = words.filter(([relation]) => relation !== MENTIONS);
    return (better.length > 0 ? better : words).slice(0, 1).map(([, each]) => ({ words: each, line: -1 }));
  };
  const moments = findMoments(shown, { date: null, zone: null });
  const marks = new Map<string, (SideSentence & { readonly moment: boolean })[]>();
  for (const { mark, line } of card?.marks ?? []) {
    const moment = moments.find((each) => each.line === line);
    const said = moment
      ? [{ words: toMomentWords(moment), line, moment: true }]
      : quoteAtEnd(line).map((each) => ({ ...each, moment: false }));
    marks.set(mark, [...(marks.get(mark) ?? []), ...said]);
  }
  return { tell, marks };
}

function toHere(alike: readonly CompareRow[], titles: readonly string[]): readonly string[] {
  return alike
    .filter(({ sort }) => sort !== PEOPLE)
    .slice(0, MOST_HERE)
    .map(({ name, path, sides }) =>
      [
        path === null ? `Both have a place marked “${name}”.` : `${name} is in both.`,
        ...sides.map((side, at) => `${titles[at] ?? ''}: ${side[0]?.words ?? ''}`),
      ].join(' '),
    );
}

function toMomentWords({ written, speaker, text }: Moment): string {
  return `${written.trim()} ${speaker === null ? '' : `${speaker}: `}${toPlainSentence(text)}`;
}

function toQuestion(id: string): string {
  return STUDY.questions.find((question) => question.id === id)?.text ?? '';
}

function dropTwice(said: readonly SideSentence[]): readonly SideSentence[] {
  return said.filter(({ words }, at) => said.findIndex((each) => each.words === words) === at);
}
