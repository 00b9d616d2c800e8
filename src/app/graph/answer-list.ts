import { setIcon, type HoverParent } from 'obsidian';
import { toHeading, toLanes, toNotePath } from '../../core/graph/answer-words';
import type { Chain } from '../../core/graph/chain';
import { toDayText } from '../../core/graph/day';
import type { Answer, Row } from '../../core/graph/inquiry/answer';
import { toKind, toNodeTitle, type GraphModel } from '../../core/graph/model';
import { toPlaces } from './edge-evidence';
import type { GraphParts } from './graph-parts';
import { drawNoteLink, type LinkedNote } from './note-link';
import { drawQuotes } from './quotes';

const MOST_CHAINS = 6;

/** A node of the graph as a note to be drawn: an unwritten one keeps its name only. */
export function toLinkedNote(model: GraphModel, node: number): LinkedNote {
  const kind = toKind(model, node);
  return { node: toNotePath(model, node) ?? `?${node}`, title: toNodeTitle(model, node), kind: kind === 'other' ? null : kind };
}

/** Draws an answer as text: its lanes as headings, each note with its last date and whether the person left, and the ways that lead there, which open to their sentences. */
export function drawAnswerList(parent: HTMLElement, parts: GraphParts, model: GraphModel, answer: Answer, hoverParent: HoverParent): void {
  for (const lane of toLanes(answer)) {
    const section = parent.createEl('section', { cls: 'second-story-answer-lane', attr: { 'aria-label': toHeading(lane.name) } });
    section.createEl('h3', { cls: 'second-story-answer-lane-name', text: toHeading(lane.name) });
    const list = section.createEl('ul', { cls: 'second-story-answer-rows' });
    for (const row of lane.rows) drawRow(list, parts, model, row, hoverParent);
  }
}

function drawRow(list: HTMLElement, parts: GraphParts, model: GraphModel, row: Row, hoverParent: HoverParent): void {
  const item = list.createEl('li', { cls: 'second-story-answer-row', attr: { 'data-node': String(row.node) } });
  const line = item.createDiv({ cls: 'second-story-connection-line' });
  drawNoteLink(line, parts, toLinkedNote(model, row.node), hoverParent);
  if (row.last !== null) line.createSpan({ cls: 'second-story-connection-date', text: toDayText(row.last), attr: { 'aria-label': `last dated ${toDayText(row.last)}` } });
  if (row.left) line.createSpan({ cls: 'second-story-left', text: 'no longer here' });
  if (row.chains.length === 0) item.createDiv({ cls: 'second-story-answer-reason', text: row.reason });
  for (const chain of row.chains.slice(0, MOST_CHAINS)) drawChain(item, parts, model, chain);
  const more = row.chains.slice(MOST_CHAINS);
  if (more.length === 0) return;
  const button = item.createEl('button', { cls: 'second-story-answer-more', text: `and ${more.length} more ways`, attr: { type: 'button' } });
  button.addEventListener('click', () => {
    button.remove();
    for (const chain of more) drawChain(item, parts, model, chain);
  });
}

/** Draws one way through the graph as a sentence that opens to where each of its steps is said. */
export function drawChain(parent: HTMLElement, parts: GraphParts, model: GraphModel, chain: Chain): void {
  const el = parent.createDiv({ cls: 'second-story-chain' });
  const button = el.createEl('button', { cls: 'second-story-chain-words', attr: { type: 'button', 'aria-expanded': 'false', 'data-key': `chain:${chain.edges.join(',')}` } });
  const icon = button.createSpan({ cls: 'second-story-chain-icon', attr: { 'aria-hidden': 'true' } });
  setIcon(icon, 'chevron-right');
  button.createSpan({ text: chain.words });
  const quotes = el.createDiv({ cls: 'second-story-connection-quotes' });
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    setIcon(icon, open ? 'chevron-down' : 'chevron-right');
    quotes.empty();
    if (open) void drawQuotes(quotes, parts, chain.edges.flatMap((edge) => toPlaces(parts, model, edge)));
  });
}
