import { addButton } from '../add-button';
import type { HoverParent } from 'obsidian';
import { toStepWords } from '../../../core/graph/walk/chain';
import { drawDoors } from '../../shell/doors';
import { drawNotUnderstood } from '../../shell/not-understood';
import { hasBit } from '../../../core/atlas/model/bits';
import { toMoreDrawn, type Told } from '../../../core/graph/ask/answer-state';
import { toNodeTitle } from '../../../core/atlas/model/model';
import { visitEdges } from '../../../core/atlas/model/visit-edges';
import { drawAnswerList, toLinkedNote, type Listed } from '../answer/answer-list';
import { toPlaces } from '../answer/edge-evidence';
import type { GraphParts } from '../graph-parts';
import { drawNoteLink } from '../answer/note-link';
import { drawQuotes } from '../answer/quotes';
import type { Scenery } from './session';
import { toNumberText } from '../../../core/text/in-words';

const MOST_LINKS = 80;

/** What a table draws beside its scenery: which node is selected, and how far its lanes were listed. */
export interface TableWish {
  readonly selected: number;
  readonly listed: Listed;
  readonly hoverParent: HoverParent;
  /** Somebody wants more notes drawn, or all of them. */
  readonly onWiden: (all: boolean) => void;
}

/**
 * Draws the answer as a table that can be read aloud, and above it the selected note with its links, grouped by what
 * they say.
 */
export function drawTable(
  el: HTMLElement,
  parts: GraphParts,
  scenery: Scenery,
  { selected, listed, hoverParent, onWiden }: TableWish,
): void {
  const { model, told } = scenery;
  if (drawDoors(el, parts)) return;
  if (selected !== -1) drawSelected(el, parts, scenery, selected, hoverParent);
  drawUndrawn(el, told, onWiden);
  if (told.answer.rows.length > 0) drawAnswerList(el, parts, model, told.answer, hoverParent, listed);
  else if (told.missing === null)
    el.createEl('p', {
      cls: 'second-story-graph-nothing',
      text:
        `No rows. ${scenery.state.filter.trim() === '' ? 'Ask' : 'Take a clause out of the filter, or ask'} of ` +
        'something else.',
    });
  if (told.answer.more > 0)
    el.createEl('p', {
      cls: 'second-story-graph-more',
      text: `+${toNumberText(told.answer.more)} more rows. A narrower filter lists them.`,
    });
  drawNotUnderstood(el, parts, null);
}

function drawUndrawn(el: HTMLElement, { nodes, more }: Told, onWiden: (all: boolean) => void): void {
  if (more === 0) return;
  const line = el.createDiv({ cls: 'second-story-graph-more second-story-graph-undrawn' });
  line.createSpan({
    text: `${toNumberText(nodes.length)} of ${toNumberText(nodes.length + more)} drawn.`,
  });
  const add = (text: string, key: string, all: boolean): void => {
    addButton(line, { text, key: key }, () => {
      onWiden(all);
    });
  };
  const step = toMoreDrawn(nodes.length, more);
  if (step < more) add(`Draw ${toNumberText(step)} more`, 'widen', false);
  add('Draw them all', 'widen-all', true);
}

function drawSelected(
  el: HTMLElement,
  parts: GraphParts,
  { model, told }: Scenery,
  node: number,
  hoverParent: HoverParent,
): void {
  const section = el.createEl('section', {
    cls: 'second-story-graph-selected',
    attr: { 'aria-label': `Selected: ${toNodeTitle(model, node)}` },
  });
  drawNoteLink(
    section.createEl('h3', { cls: 'second-story-graph-selected-title' }),
    parts,
    toLinkedNote(model, node),
    hoverParent,
  );
  const groups = new Map<string, { readonly far: number; readonly edge: number }[]>();
  let count = 0;
  visitEdges(model, node, undefined, (far, edge) => {
    if (told.filtered && !hasBit(told.filtered.edges, edge)) return;
    count += 1;
    if (count > MOST_LINKS) return;
    const words = toStepWords(model, edge, model.edgeFrom[edge] === node);
    const group = groups.get(words);
    if (group) group.push({ far, edge });
    else groups.set(words, [{ far, edge }]);
  });
  if (count === 0) section.createEl('p', { text: 'Nothing is tied to it.' });
  for (const [words, links] of groups) {
    const part = section.createEl('details', { cls: 'second-story-graph-relation' });
    part.open = count <= 24;
    part.createEl('summary', { text: `${words} · ${links.length}` });
    const list = part.createEl('ul', { cls: 'second-story-answer-rows' });
    const fill = (): void => {
      if (!part.open || list.childElementCount > 0) return;
      for (const { far, edge } of links) {
        const item = list.createEl('li', { cls: 'second-story-answer-row', attr: { 'data-node': String(far) } });
        drawNoteLink(item, parts, toLinkedNote(model, far), hoverParent);
        void drawQuotes(item.createDiv(), parts, toPlaces(parts, model, edge));
      }
    };
    part.addEventListener('toggle', fill);
    fill();
  }
  if (count > MOST_LINKS)
    section.createEl('p', {
      cls: 'second-story-graph-more',
      text: `+${toNumberText(count - MOST_LINKS)} links`,
    });
}
