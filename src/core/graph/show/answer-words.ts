import { withoutEnding } from '../../text/name/filename';
import type { Answer, Row } from '../inquiry/answer';
import { toReasonWords } from '../walk/chain';
import { toDateWords, toPresence, type Moment } from './presence';
import { toDayText } from '../../atlas/model/day';
import { readKind, toKindRow } from '../../notes/kind';
import { toKind, toNodeTitle, toNotePath, type GraphModel } from '../../atlas/model/model';
import { toNumberText } from '../../text/in-words';

/** One sentence that says so, and the title of the note it stands in. */
export interface Said {
  readonly sentence: string;
  readonly title: string;
}

/**
 * The sentences behind the edges of an answer, by edge, as far as they were read. Nothing off the record is ever in it.
 */
export type Sentences = ReadonlyMap<number, readonly Said[]>;

/** An answer as plain data for other programs: no number in it ranks anybody. */
export interface PlainAnswer {
  readonly answer: string;
  readonly rows: readonly {
    readonly title: string;
    readonly path: string | null;
    readonly how: string;
    readonly last: string | null;
    readonly left: boolean;
    /** Of a person: here, away or left, and how to reach them; nothing when no moment was told. */
    readonly presence?: string;
    readonly reach?: string;
    readonly because: readonly { readonly words: string; readonly sentences: readonly Said[] }[];
  }[];
}

/** The rows of one heading. */
export interface Lane {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The rows of an answer under their headings, in the answer's order of headings; empty ones are left out. */
export function toLanes(answer: Answer): readonly Lane[] {
  const names = [...new Set([...answer.lanes, ...answer.rows.map(({ lane }) => lane)])];
  return names
    .map((name) => ({ name, rows: answer.rows.filter(({ lane }) => lane === name) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A lane's name as a heading; a kind of note in its plural. */
export function toHeading(lane: string): string {
  if (lane === 'other') return 'Other notes';
  const kind = readKind(lane);
  if (kind !== null) return toKindRow(kind).plural;
  return lane.charAt(0).toUpperCase() + lane.slice(1);
}

/**
 * The answer as Markdown: its sentence, then each lane with its notes as links, and under each the ways that lead there
 * with the sentences that say so. With a heading it is a note of its own, and its lanes are headings too.
 */
export function toAnswerMarkdown(
  model: GraphModel,
  answer: Answer,
  sentences: Sentences,
  heading: string | null = null,
  moment: Moment | null = null,
): string {
  const out = [...(heading === null ? [] : [`# ${toLine(heading)}`, '']), toLine(answer.sentence)];
  for (const lane of toLanes(answer)) {
    out.push('', heading === null ? `**${toHeading(lane.name)}**` : `## ${toLine(toHeading(lane.name))}`, '');
    for (const row of lane.rows) {
      const more = saysMore(row) ? `: ${toLine(row.reason)}` : '';
      out.push(`- ${toWikilink(model, row.node)}${toAside(model, row, moment)}${more}`);
      for (const chain of row.chains) {
        out.push(`  - ${toLine(toReasonWords(model, chain, row.node))}`);
        for (const { sentence, title } of chain.edges.flatMap((edge) => sentences.get(edge) ?? []))
          out.push(`    - “${toLine(sentence)}” (${toLine(title)})`);
      }
    }
  }
  if (answer.more > 0) out.push('', `And ${toNumberText(answer.more)} more.`);
  return `${out.join('\n')}\n`;
}

/** Whether the reason of a row says more than its date and its ways already do. */
export function saysMore({ reason, chains }: Row): boolean {
  return reason !== '' && !reason.startsWith('Dated ') && reason !== `${chains[0]?.words ?? ''}.`;
}

/** A note as a wikilink that shows its title; what is not written yet by its title alone. */
export function toWikilink(model: GraphModel, node: number): string {
  const there = toNotePath(model, node);
  const path = there === null ? null : withoutEnding(there);
  const title = toNodeTitle(model, node).replace(/[[\]|\n\r]/g, ' ');
  if (path === null) return title;
  return title === path ? `[[${path}]]` : `[[${path}|${title}]]`;
}

/** The answer as plain data. */
export function toPlainAnswer(
  model: GraphModel,
  answer: Answer,
  sentences: Sentences,
  moment: Moment | null = null,
): PlainAnswer {
  return {
    answer: answer.sentence,
    rows: answer.rows.map((row) => ({
      title: toNodeTitle(model, row.node),
      path: toNotePath(model, row.node),
      how: row.lane,
      last: row.last === null ? null : toDayText(row.last),
      left: row.left,
      ...toPlainPresence(model, row, moment),
      because: row.chains.map((chain) => ({
        words: toReasonWords(model, chain, row.node),
        sentences: chain.edges.flatMap((edge) => sentences.get(edge) ?? []),
      })),
    })),
  };
}

function toPlainPresence(
  model: GraphModel,
  { node }: Row,
  moment: Moment | null,
): { readonly presence?: string; readonly reach?: string } {
  if (moment === null || toKind(model, node) !== 'person') return {};
  const { words, reach } = toPresence(model, node, moment);
  return { ...(words === '' ? {} : { presence: words }), ...(reach === null ? {} : { reach }) };
}

function toAside(model: GraphModel, row: Row, moment: Moment | null): string {
  const isPerson = moment !== null && toKind(model, row.node) === 'person';
  const { words, reach, clock } = isPerson
    ? toPresence(model, row.node, moment)
    : { words: row.left ? 'no longer here' : '', reach: null, clock: null };
  const parts = [
    words,
    reach === null ? '' : toLine(reach),
    clock === null ? '' : `${clock} there`,
    row.last === null ? '' : toDateWords(model, row.node, row.last),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
