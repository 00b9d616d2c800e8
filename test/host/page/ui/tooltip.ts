import type * as real from 'obsidian';
import { readNode } from './realm';

const options = new WeakMap<Element, real.TooltipOptions>();
const DELAY = 400;
const GAP = 8;
let shown: HTMLElement | null = null;

function isTold(el: Element): boolean {
  return options.has(el) || el.matches('button, a, .clickable-icon, .side-dock-ribbon-action, .workspace-tab-header');
}

function hide(): void {
  shown?.remove();
  shown = null;
}

function place(tip: HTMLElement, target: HTMLElement, placement: real.TooltipPlacement, gap: number): void {
  const box = target.getBoundingClientRect();
  const size = tip.getBoundingClientRect();
  const beside = placement === 'left' || placement === 'right';
  let left = beside
    ? placement === 'left'
      ? box.left - size.width - gap
      : box.right + gap
    : box.left + (box.width - size.width) / 2;
  let top = beside
    ? box.top + (box.height - size.height) / 2
    : placement === 'top'
      ? box.top - size.height - gap
      : box.bottom + gap;
  const { win } = target;
  if (!beside && top + size.height > win.innerHeight) top = box.top - size.height - gap;
  left = Math.min(Math.max(4, left), win.innerWidth - size.width - 4);
  top = Math.max(4, top);
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

/** Labels an element for readers of the screen, and shows the label when the pointer rests on it. */
export const setTooltip: typeof real.setTooltip = (el, tooltip, how) => {
  el.setAttribute('aria-label', tooltip);
  options.set(el, how ?? {});
};

/** Shows a tooltip at once, until the pointer leaves the element. */
export const displayTooltip: typeof real.displayTooltip = (target, content, how) => {
  hide();
  const placement = how?.placement ?? 'bottom';
  const tip = target.doc.body.createDiv({
    cls: ['tooltip', `mod-${placement}`, ...(how?.classes ?? [])],
    text: content,
    attr: { role: 'tooltip' },
  });
  shown = tip;
  place(tip, target, placement, how?.gap ?? GAP);
};

/** Starts showing labels on hover; gives back a function that stops it. */
export function startTooltips(doc: Document): () => void {
  let waiting = 0;
  const over = (event: Event) => {
    window.clearTimeout(waiting);
    hide();
    const inside = readNode(event.target);
    const target = inside?.instanceOf(Element) ? inside.closest<HTMLElement>('[aria-label]') : null;
    const text = target?.getAttribute('aria-label');
    if (!target || !text || !isTold(target)) return;
    const how = options.get(target);
    const placement = how?.placement ?? (target.closest('.workspace-ribbon') ? 'right' : 'bottom');
    waiting = window.setTimeout(() => {
      if (target.isConnected) displayTooltip(target, text, { ...how, placement });
    }, how?.delay ?? DELAY);
  };
  const stop = () => {
    window.clearTimeout(waiting);
    hide();
  };
  doc.addEventListener('mouseover', over);
  doc.addEventListener('pointerdown', stop, true);
  doc.addEventListener('keydown', stop, true);
  return () => {
    stop();
    doc.removeEventListener('mouseover', over);
    doc.removeEventListener('pointerdown', stop, true);
    doc.removeEventListener('keydown', stop, true);
  };
}
