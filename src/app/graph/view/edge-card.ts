import { addButton } from '../add-button';
import { toClauseWords, toSetOff } from '../../../core/graph/walk/chain';
import { findDay, toNodeTitle, type GraphModel } from '../../../core/atlas/model/model';
import { toDayText } from '../../../core/atlas/model/day';
import { toPlaces } from '../answer/edge-evidence';
import type { GraphParts } from '../graph-parts';
import { drawQuotes } from '../answer/quotes';
import { keepFocus } from '../../shell/redraw-part';
import type { Picture } from './picture';

/** An edge as a clause: “Ledger is known about in “Replay needs the old key””, read from the note that stores it. */
export function toEdgeWords(model: GraphModel, edge: number, from?: number): string {
  const stored = model.edgeFrom[edge] ?? -1;
  const far = model.edgeTo[edge] ?? -1;
  const forward = from === undefined || from === stored;
  return (
    `${toSetOff(model, forward ? stored : far)} ${toClauseWords(model, edge, forward)} ` +
    `${toSetOff(model, forward ? far : stored)}`
  );
}

/** Shows an edge in the picture and on its card (−1: none), and resolves to what the card says. */
export async function showEdge(
  card: HTMLElement,
  picture: Picture,
  parts: GraphParts,
  model: GraphModel,
  edge: number,
): Promise<string> {
  picture.focusEdge(edge);
  if (edge === -1) {
    clearEdgeCard(card);
    return '';
  }
  await drawEdgeCard(card, parts, model, edge, () => {
    void showEdge(card, picture, parts, model, -1);
  });
  const said = card.findAll('*').filter((el) => el.childElementCount === 0 && el.textContent !== '');
  return said.map((el) => el.textContent).join('; ');
}

/**
 * Draws what an edge says, on which day, and the sentences that say so, each with its note and line. Resolves when they
 * are read.
 */
async function drawEdgeCard(
  el: HTMLElement,
  parts: GraphParts,
  model: GraphModel,
  edge: number,
  onClose: () => void,
): Promise<void> {
  el.empty();
  el.removeClass('is-empty');
  const head = el.createDiv({ cls: 'second-story-edge-head' });
  head.createSpan({ cls: 'second-story-edge-words', text: toEdgeWords(model, edge) });
  const day = findDay(model, model.edgeFrom[edge] ?? -1);
  if (day !== null) head.createSpan({ cls: 'second-story-connection-date', text: toDayText(day) });
  addButton(head, { cls: 'clickable-icon', label: 'Close', icon: 'x' }, onClose);
  await drawQuotes(el, parts, toPlaces(parts, model, edge));
}

/** Lets two notes stand out, and draws what they can be asked together. */
export function showPair(
  el: HTMLElement,
  picture: Picture,
  model: GraphModel,
  pair: readonly number[],
  ask: () => void,
): void {
  picture.focusEdge(-1);
  picture.highlight(pair);
  el.empty();
  el.removeClass('is-empty');
  const head = el.createDiv({ cls: 'second-story-edge-head' });
  head.createSpan({ cls: 'second-story-edge-words', text: pair.map((node) => toNodeTitle(model, node)).join(' and ') });
  addButton(head, { text: 'How are these connected?' }, ask);
}

/** Takes the card away; a keyboard that stood in it goes back to the picture. */
export function clearEdgeCard(el: HTMLElement): void {
  keepFocus(el.parentElement ?? el, () => {
    el.empty();
    el.addClass('is-empty');
  });
}
