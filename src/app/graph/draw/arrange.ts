import type { Component } from 'obsidian';
import { createLayout, type Layout, type Place } from '../../../core/graph/layout/layout';
import type { LayoutLinks } from '../../../core/graph/layout/links';
import { SLICE_MS } from '../../vault/breath';

/**
 * Up to so many points a layout comes to rest before its first paint; larger ones do so in slices while their first
 * picture is shown.
 */
export const AT_ONCE = 150;
const PICTURE_MS = 220;
const FIRST_MS = 100;

/** What an arrangement begins with, and whom it tells. */
export interface Arranging {
  readonly win: Window;
  readonly links: LayoutLinks;
  readonly known: ReadonlyMap<number, Place>;
  readonly pinned: ReadonlyMap<number, Place>;
  /** There are places to be drawn: at once, now and then while it goes on, and at the end. */
  readonly onPicture: (layout: Layout, done: boolean) => void;
}

/**
 * Brings points to rest: small pictures before this returns, large ones in slices. Ends with its owner, or when the
 * returned function is called.
 */
export function arrange(owner: Component, { win, links, known, pinned, onPicture }: Arranging): () => void {
  const layout = createLayout(links, { known, pinned });
  let timer = -1;
  const cancel = (): void => {
    if (timer !== -1) win.clearTimeout(timer);
    timer = -1;
  };
  if (links.count <= AT_ONCE) {
    layout.advance(() => false);
    onPicture(layout, true);
    return cancel;
  }
  let pictured = performance.now() - PICTURE_MS + FIRST_MS;
  const step = (): void => {
    timer = -1;
    const until = performance.now() + SLICE_MS;
    const done = layout.advance(() => performance.now() >= until);
    if (done || performance.now() - pictured >= PICTURE_MS) {
      pictured = performance.now();
      onPicture(layout, done);
    }
    if (!done) timer = win.setTimeout(step, 0);
  };
  step();
  owner.register(cancel);
  return cancel;
}
