import { toEvidence } from '../chain';
import type { Answer } from '../inquiry/answer';
import type { GraphModel } from '../model';

/** Reads the sentence of an edge as plain text, or nothing; the caller knows the vault. */
export type SentenceOf = (edge: number) => string | null;

/** A note as a wikilink that shows its title. */
export function toWikilink(model: GraphModel, node: number): string {
  const path = (model.paths[node] ?? '').replace(/^\?/, '').replace(/\.md$/i, '');
  const title = (model.titles[node] ?? '').replace(/[[\]|\n\r]/g, ' ');
  return title === path ? `[[${path}]]` : `[[${path}|${title}]]`;
}

/** An answer as a Markdown outline: its sentence, a heading a lane, a row a note, its reasons below with the sentences that say so. */
export function toOutline(model: GraphModel, answer: Answer, heading: string, sentenceOf: SentenceOf = () => null): string {
  const lines = [`# ${toLine(heading)}`, '', toLine(answer.sentence), ''];
  for (const lane of answer.lanes) {
    const rows = answer.rows.filter((row) => row.lane === lane);
    if (rows.length === 0) continue;
    lines.push(`## ${lane.charAt(0).toUpperCase()}${lane.slice(1)}`, '');
    for (const row of rows) {
      lines.push(`- ${toWikilink(model, row.node)}${row.left ? ' (no longer here)' : ''}${row.reason === '' ? '' : `: ${toLine(row.reason)}`}`);
      for (const chain of row.chains) {
        lines.push(`  - ${toLine(chain.words)}`);
        for (const edge of chain.edges) {
          const sentence = sentenceOf(edge);
          if (sentence !== null) lines.push(`    - “${toLine(sentence)}” — ${toWikilink(model, toEvidence(model, edge).note)}`);
        }
      }
    }
    lines.push('');
  }
  if (answer.more > 0) lines.push(`And ${answer.more} more.`, '');
  return lines.join('\n');
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
