import { setIcon } from 'obsidian';
import { toClauseWords } from '../../../core/graph/chain';
import { findDay, toNodeTitle, type GraphModel } from '../../../core/graph/model';
import { toDayText } from '../../../core/graph/day';
import { toPlaces } from '../edge-evidence';
import type { GraphParts } from '../graph-parts';
import { drawQuotes } from '../quotes';

/** An edge as a clause: “Ledger is known about in Replay needs the old key”, read from the note that stores it. */
export function toEdgeWords(model: GraphModel, edge: number, from?: number): string {
  const stored = model.edgeFrom[edge] ?? -1;
  const far = model.edgeTo[edge] ?? -1;
  const forward = from === undefined || from === stored;
  return `${toNodeTitle(model, forward ? stored : far)} ${toClauseWords(model, edge, forward)} ${toNodeTitle(model, forward ? far : stored)}`;
}

/** Draws what an edge says, on which day, and the sentences that say so, each with its note and line. Resolves when they are read. */
export async function drawEdgeCard(el: HTMLElement, parts: GraphParts, model: GraphModel, edge: number, onClose: () => void): Promise<void> {
  el.empty();
  el.removeClass('is-empty');
  const head = el.createDiv({ cls: 'second-story-edge-head' });
  head.createSpan({ cls: 'second-story-edge-words', text: toEdgeWords(model, edge) });
  const day = findDay(model, model.edgeFrom[edge] ?? -1);
  if (day !== null) head.createSpan({ cls: 'second-story-connection-date', text: toDayText(day) });
  const close = head.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'Close' } });
  setIcon(close, 'x');
  close.addEventListener('click', onClose);
  await drawQuotes(el, parts, toPlaces(parts, model, edge));
}

/** Takes the card away. */
export function clearEdgeCard(el: HTMLElement): void {
  el.empty();
  el.addClass('is-empty');
}
