import { addButton } from '../add-button';
import { Keymap } from 'obsidian';
import { findQuote, type Quote } from '../../../core/atlas/evidence';
import { toProof, type Proof } from '../../../core/atlas/proof';
import type { Evidence } from '../../../core/atlas/edges';
import { openAtLine } from '../../shell/open';
import type { Parts } from '../../shell/parts';

const MOST = 12;
const GONE = 'The sentence that said so is not there any more, or is kept off the record.';

/** Reads the sentence of an evidence from the note as it is now: nothing when it is gone or off the record. */
export async function readQuote(parts: Pick<Parts, 'readText'>, evidence: Evidence): Promise<Quote | null> {
  const text = await parts.readText(evidence.path);
  return text === null ? null : findQuote(text, evidence);
}

/**
 * Draws the sentences of some evidence as a list, each with its note and a button that opens it at its line. They are
 * read when this is called, not before; a list that left the screen meanwhile is not filled.
 */
export async function drawQuotes(parent: HTMLElement, parts: Parts, evidence: readonly Evidence[]): Promise<void> {
  const list = parent.createEl('ul', { cls: 'second-story-quotes' });
  const shown = evidence.slice(0, MOST);
  const quotes = await Promise.all(shown.map((each) => readQuote(parts, each)));
  const said = new Set<string>();
  const stored = new Map<string, { readonly line: number; readonly properties: string[] }>();
  quotes.forEach((quote, at) => {
    const { path = '', property = null } = shown[at] ?? {};
    const key = `${path}\n${quote?.sentence ?? ''}`;
    if (!quote || said.has(key)) return;
    said.add(key);
    if (property === null) drawQuote(list, parts, path, quote);
    else {
      const known = stored.get(path) ?? { line: quote.line, properties: [] };
      known.properties.push(property);
      stored.set(path, known);
    }
  });
  for (const [path, { line, properties }] of stored) {
    const card = parts.atlas.card(path);
    const text = card?.kind === 'knowledge' ? await parts.readText(path) : null;
    const proof = card && text !== null ? toProof(text, card) : null;
    if (proof?.quote || proof?.learnedThrough) drawProof(list, parts, path, proof, line);
    else drawStored(list, parts, path, line, properties);
  }
  if (said.size === 0) list.createEl('li', { cls: 'second-story-quote-gone', text: GONE });
  if (evidence.length > MOST)
    list.createEl('li', { cls: 'second-story-quote-gone', text: `and ${evidence.length - MOST} more places` });
}

function drawQuote(list: HTMLElement, parts: Parts, path: string, quote: Quote): void {
  const item = list.createEl('li', { cls: 'second-story-quote' });
  item.createEl('q', { cls: 'second-story-quote-sentence', text: quote.sentence });
  drawPlace(item, parts, path, quote.line);
}

/** What a knowledge note says for itself: its own sentence, and how somebody came to know. */
function drawProof(
  list: HTMLElement,
  parts: Parts,
  path: string,
  { quote, learnedThrough }: Proof,
  line: number,
): void {
  const item = list.createEl('li', { cls: 'second-story-quote' });
  if (quote) item.createEl('q', { cls: 'second-story-quote-sentence', text: quote.sentence });
  if (learnedThrough !== null)
    item.createDiv({ cls: 'second-story-quote-learned', text: `Learned through: ${learnedThrough}` });
  drawPlace(item, parts, path, quote?.line ?? line);
}

/** What only properties say: one line for each note, however many of its properties say it. */
function drawStored(list: HTMLElement, parts: Parts, path: string, line: number, properties: readonly string[]): void {
  const item = list.createEl('li', { cls: 'second-story-quote' });
  const names = properties.map((name) => `“${name}”`).join(' and ');
  item.createSpan({
    cls: 'second-story-quote-property',
    text:
      `${properties.length === 1 ? 'Its property' : 'Its properties'} ${names} ` +
      `${properties.length === 1 ? 'says' : 'say'} so. `,
  });
  drawPlace(item, parts, path, line);
}

function drawPlace(item: HTMLElement, parts: Parts, path: string, line: number): void {
  const where = `${parts.atlas.nameOf(path)}, line ${line + 1}`;
  addButton(
    item,
    { cls: 'second-story-quote-open', text: where, label: `Open ${where}`, key: `quote:${path}:${line}` },
    (event) => {
      void openAtLine(parts.app, path, line, Keymap.isModEvent(event));
    },
  );
}
