import type { Component } from 'obsidian';
import type { Signal } from './signal';

/**
 * Draws now, and again whenever one of the signals is heard, but at most once a frame and in the window that the
 * element lives in. Ends with its owner. Returns a function that asks for one more drawing.
 */
export function attachRedraw(
  owner: Component,
  el: HTMLElement,
  signals: readonly Signal[],
  draw: () => void,
): () => void {
  let asked: { readonly win: Window; readonly frame: number } | null = null;
  const ask = (): void => {
    const { win } = el;
    if (asked?.win === win) return;
    // The window that a panel left may be closed, and then its frame never comes.
    if (asked) asked.win.cancelAnimationFrame(asked.frame);
    asked = {
      win,
      frame: win.requestAnimationFrame(() => {
        asked = null;
        draw();
      }),
    };
  };
  for (const signal of signals) signal.on(owner, ask);
  owner.register(() => {
    if (asked) asked.win.cancelAnimationFrame(asked.frame);
    asked = null;
  });
  draw();
  return ask;
}
