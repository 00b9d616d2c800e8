import { INQUIRIES, readQuestionId } from './inquiries';
import { findWikilinks, toLinkTarget } from '../../text/markdown/wikilink';
import type { QuestionId } from '../inquiry/answer';

/** How a block shows its answer. */
export const BLOCK_SHAPES = ['picture', 'table', 'sentence'] as const;
/** One of the three. */
export type BlockShape = (typeof BLOCK_SHAPES)[number];

/** A fenced block read from its text: notes are named as they were written, `this` for the note it stands in. */
export interface GraphBlock {
  /** The name of a saved filter, or empty. */
  readonly saved: string;
  readonly question: QuestionId | null;
  readonly of: readonly string[];
  readonly away: readonly string[];
  readonly by: string;
  /** The person whose reading notes tell what is unread, or empty for anybody's. */
  readonly reader: string;
  /** For whom and when it is drawn by lot, or empty. */
  readonly draw: string;
  readonly filter: string;
  readonly as: BlockShape;
  /** One sentence for each line that was not understood; such a line is passed over. */
  readonly troubles: readonly string[];
}

const KEYS = ['saved', 'question', 'of', 'away', 'by', 'reader', 'draw', 'filter', 'as'] as const;

/**
 * Reads a block: one `key: value` a line (`question: who-knows`, `of: this`, `filter: kind:person -left`, `saved: …`,
 * `as: table`); every other line is filter text. Nothing is refused.
 */
export function readBlock(source: string): GraphBlock {
  const found = new Map<string, string[]>();
  for (const line of source.split(/\r?\n/)) {
    const text = line.trim();
    if (text === '' || text.startsWith('#') || text.startsWith('%%')) continue;
    const key = KEYS.find((each) => text.toLowerCase().startsWith(`${each}:`));
    const value = key === undefined ? text : text.slice(key.length + 1).trim();
    const place = key ?? 'filter';
    const before = found.get(place);
    if (before) before.push(value);
    else found.set(place, [value]);
  }
  const last = (key: (typeof KEYS)[number]): string => found.get(key)?.slice(-1)[0] ?? '';
  const question = readQuestionId(last('question').toLowerCase()) ?? null;
  const shape = BLOCK_SHAPES.find((each) => each === last('as').toLowerCase());
  const troubles: string[] = [];
  if (question === null && last('question') !== '')
    troubles.push(`“${last('question')}” is none of the questions: ${INQUIRIES.map(({ id }) => id).join(', ')}.`);
  if (shape === undefined && last('as') !== '')
    troubles.push(`“as: ${last('as')}” is shown as a table. It may be ${BLOCK_SHAPES.join(', ')}.`);
  return {
    saved: toLinkTarget(last('saved')),
    question,
    of: toNames(found.get('of')),
    away: toNames(found.get('away')),
    by: last('by'),
    reader: toLinkTarget(last('reader')),
    draw: last('draw'),
    filter: (found.get('filter') ?? []).join(' '),
    as: shape ?? 'table',
    troubles,
  };
}

/** The text of a block that says the same; what is as usual is left out. */
export function toBlockText(block: Omit<GraphBlock, 'troubles'>): string {
  const lines = [
    block.saved === '' ? '' : `saved: ${block.saved}`,
    block.question === null ? '' : `question: ${block.question}`,
    ...block.of.map((name) => `of: ${name === 'this' ? name : `[[${name}]]`}`),
    ...block.away.map((name) => `away: [[${name}]]`),
    block.by === '' ? '' : `by: ${block.by}`,
    block.reader === '' ? '' : `reader: [[${block.reader}]]`,
    block.draw === '' ? '' : `draw: ${block.draw}`,
    block.filter === '' ? '' : `filter: ${block.filter}`,
    `as: ${block.as}`,
  ];
  return `\`\`\`incident-graph\n${lines.filter((line) => line !== '').join('\n')}\n\`\`\`\n`;
}

function toNames(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? []).flatMap((line) => {
    const links = findWikilinks(line).map(({ target }) => target);
    return (links.length > 0 ? links : [line.trim()]).filter((name) => name !== '');
  });
}
