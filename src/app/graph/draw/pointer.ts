import type { Component } from 'obsidian';
import type { Point } from './camera';

/** What the hand does to a picture, in CSS pixels from its left upper corner. */
export interface HandHooks {
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomAt: (at: Point, factor: number) => void;
  readonly hover: (at: Point | null) => void;
  /** Whether there is something here to be dragged. */
  readonly grab: (at: Point, event: PointerEvent) => boolean;
  readonly drag: (at: Point) => void;
  /** The hand let go of what it dragged. */
  readonly drop: () => void;
  readonly tap: (at: Point, event: PointerEvent) => void;
  readonly open: (at: Point, event: MouseEvent) => void;
  readonly menu: (at: Point, event: MouseEvent) => void;
}

const SLIP = 4;

interface Held {
  readonly start: Point;
  at: Point;
  moved: boolean;
  readonly grabbed: boolean;
}

/**
 * Turns pointers, wheel and double clicks on an element into what the hand meant: mouse, pen and fingers alike, two
 * fingers pinch. Ends with its owner.
 */
export function attachHands(owner: Component, el: HTMLElement, hooks: HandHooks): void {
  const held = new Map<number, Held>();
  const toPoint = (event: MouseEvent): Point => {
    const box = el.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  owner.registerDomEvent(el, 'pointerdown', (event) => {
    if (event.button !== 0) return;
    const at = toPoint(event);
    for (const each of held.values()) if (each.grabbed && each.moved) hooks.drop();
    held.set(event.pointerId, { start: at, at, moved: false, grabbed: held.size === 0 && hooks.grab(at, event) });
    el.setPointerCapture(event.pointerId);
  });
  owner.registerDomEvent(el, 'pointermove', (event) => {
    const at = toPoint(event);
    const mine = held.get(event.pointerId);
    if (!mine) {
      if (held.size === 0 && event.pointerType !== 'touch') hooks.hover(at);
      return;
    }
    if (!mine.moved && Math.hypot(at.x - mine.start.x, at.y - mine.start.y) < SLIP) return;
    mine.moved = true;
    const before = mine.at;
    mine.at = at;
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(hooks, other.at, before, at);
    else if (mine.grabbed) hooks.drag(at);
    else hooks.panBy(at.x - before.x, at.y - before.y);
  });
  const release = (event: PointerEvent): void => {
    const mine = held.get(event.pointerId);
    held.delete(event.pointerId);
    if (!mine) return;
    if (mine.grabbed && mine.moved) hooks.drop();
    if (!mine.moved && event.type === 'pointerup') hooks.tap(mine.at, event);
  };
  owner.registerDomEvent(el, 'pointerup', release);
  owner.registerDomEvent(el, 'pointercancel', release);
  owner.registerDomEvent(el, 'pointerleave', () => {
    if (held.size === 0) hooks.hover(null);
  });
  owner.registerDomEvent(el, 'dblclick', (event) => {
    hooks.open(toPoint(event), event);
  });
  owner.registerDomEvent(el, 'contextmenu', (event) => {
    hooks.menu(toPoint(event), event);
  });
  owner.registerDomEvent(
    el,
    'wheel',
    (event) => {
      event.preventDefault();
      hooks.zoomAt(toPoint(event), 2 ** (-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)));
    },
    { passive: false },
  );
}

function pinch(hooks: HandHooks, fixed: Point, before: Point, now: Point): void {
  const was = Math.hypot(before.x - fixed.x, before.y - fixed.y);
  const is = Math.hypot(now.x - fixed.x, now.y - fixed.y);
  if (was < 1) return;
  hooks.zoomAt({ x: (now.x + fixed.x) / 2, y: (now.y + fixed.y) / 2 }, is / was);
  hooks.panBy((now.x - before.x) / 2, (now.y - before.y) / 2);
}
