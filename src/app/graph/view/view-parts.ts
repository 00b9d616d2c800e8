import type { Component } from 'obsidian';
import type { GraphParts } from '../graph-parts';
import { Picture } from './picture';
import type { PictureHooks } from './picture-content';
import { QueryLine } from './query-line';
import type { Session } from './session';
import { WALK_HELP } from './walk-list';
import { Walker } from './walker';

/** Everything on the screen of one tab that stays while the answer changes. */
export interface Furniture {
  readonly bar: HTMLElement;
  readonly query: QueryLine;
  readonly sentence: HTMLElement;
  readonly picture: Picture;
  readonly legend: HTMLElement;
  readonly card: HTMLElement;
  readonly table: HTMLElement;
  readonly time: HTMLElement;
  readonly walker: Walker;
}

/** What a hand, a key or the table means for the view: nodes and edges by their numbers in the model. */
export interface FurnitureHooks extends Omit<PictureHooks, 'onEdge' | 'onOpen' | 'onMenu'> {
  /** Shows an edge (−1: none) and resolves to what its card says. */
  readonly showEdge: (edge: number) => Promise<string>;
  readonly onOpen: (node: number, event: MouseEvent | KeyboardEvent) => void;
  readonly onMenu: (node: number, event: MouseEvent | null) => void;
}

/**
 * Builds the parts of a tab once: question and filter, sentence, legend, picture, card, table and time strip. They end
 * with their owner.
 */
export function buildFurniture(
  owner: Component,
  el: HTMLElement,
  id: string,
  parts: GraphParts,
  session: Session,
  hooks: FurnitureHooks,
): Furniture {
  const head = el.createDiv({ cls: 'second-story-graph-head', attr: { id: `${id}-head` } });
  const bar = head.createDiv();
  const query = new QueryLine(head, parts, session, `${id}-trouble`);
  const sentence = el.createEl('p', {
    cls: 'second-story-answer-sentence second-story-graph-sentence',
    attr: { role: 'status', 'aria-live': 'polite' },
  });
  const body = el.createDiv({ cls: 'second-story-graph-body' });
  const frame = body.createDiv({ cls: 'second-story-graph-picture' });
  const legend = frame.createDiv();
  const stage = frame.createDiv({ cls: 'second-story-graph-stage' });
  const picture = owner.addChild(
    new Picture(stage, {
      ...hooks,
      onEdge: (edge) => {
        void hooks.showEdge(edge);
      },
    }),
  );
  const card = frame.createDiv({ cls: 'second-story-edge-card is-empty' });
  const walker = owner.addChild(
    new Walker(stage, session, picture, id, {
      select: hooks.onSelect,
      showEdge: hooks.showEdge,
      open: hooks.onOpen,
      menu: (node) => {
        hooks.onMenu(node, null);
      },
      query: () => {
        query.focus();
        return '';
      },
      help: WALK_HELP,
    }),
  );
  const table = body.createDiv({
    cls: 'second-story-graph-table',
    attr: { role: 'region', 'aria-label': 'Answer as a table', tabindex: '0' },
  });
  const time = el.createDiv();
  buildSheetButton(owner, el, head);
  listenToTable(owner, table, picture, hooks.onSelect);
  return { bar, query, sentence, picture, legend, card, table, time, walker };
}

/** On a narrow screen the filter and the tools wait in a sheet, behind one button; the question is always there. */
function buildSheetButton(owner: Component, el: HTMLElement, head: HTMLElement): void {
  const button = el.createEl('button', {
    cls: 'second-story-graph-sheet',
    text: 'Filter and more',
    attr: { type: 'button', 'aria-expanded': 'false', 'aria-controls': head.id },
  });
  owner.registerDomEvent(button, 'click', () => {
    const open = !el.hasClass('is-sheet-open');
    el.toggleClass('is-sheet-open', open);
    // Tab finds what is in the sheet where it is seen: right above the button.
    el.insertBefore(head, open ? button.previousElementSibling : el.firstChild);
    button.setAttribute('aria-expanded', String(open));
    button.setText(open ? 'Done' : 'Filter and more');
  });
}

/** Rows and points stand out together: under the hand, under the keyboard, and when one is pressed. */
function listenToTable(owner: Component, table: HTMLElement, picture: Picture, onSelect: (node: number) => void): void {
  const find = ({ targetNode }: UIEvent, selector: string): Element | null =>
    targetNode?.instanceOf(Element) ? targetNode.closest(selector) : null;
  const nodeOf = (event: UIEvent): number => Number(find(event, '[data-node]')?.getAttribute('data-node') ?? -1);
  owner.registerDomEvent(table, 'mouseover', (event) => {
    picture.hoverNode(nodeOf(event));
  });
  owner.registerDomEvent(table, 'mouseleave', () => {
    picture.hoverNode(-1);
  });
  owner.registerDomEvent(table, 'focusin', (event) => {
    picture.hoverNode(nodeOf(event));
  });
  owner.registerDomEvent(table, 'focusout', () => {
    picture.hoverNode(-1);
  });
  owner.registerDomEvent(table, 'click', (event) => {
    if (find(event, 'button, summary, a') === null && nodeOf(event) !== -1) onSelect(nodeOf(event));
  });
}
