/** A part of a view that is drawn only when what it shows has changed. */
export type PartDrawer = (signature: string, draw: (el: HTMLElement) => void) => void;

const STOPS = 'button, select, input, textarea, summary, a[href], [tabindex]';

/** Makes a drawer for one element. It draws when the signature differs from the one before, as `keepFocus` does. */
export function createPart(el: HTMLElement): PartDrawer {
  let drawn: string | null = null;
  return (signature, draw) => {
    if (signature === drawn) return;
    drawn = signature;
    keepFocus(el, () => {
      el.empty();
      draw(el);
    });
  };
}

/**
 * Draws anew without losing the reader's place: the scroll position stays, and what had the focus, told by its
 * `data-key`, has it again. Where that is gone, what stands in its place now has it, or what stood before it.
 */
export function keepFocus(el: HTMLElement, draw: () => void): void {
  const { activeElement: held } = el.doc;
  const at = el.contains(held) ? el.findAll(STOPS).findIndex((each) => each === held) : -1;
  const top = el.scrollTop;
  draw();
  // Setting it has the browser lay out at once what it would lay out once a frame.
  if (top !== 0) el.scrollTop = top;
  if (at === -1 || held?.isConnected === true) return;
  const key = held?.getAttribute('data-key') ?? '';
  const stops = el.findAll(STOPS);
  const same = stops.filter((each) => each.getAttribute('data-key') === key);
  // What cannot be seen or pressed does not take it.
  for (const stop of [...same, ...stops.slice(at), ...stops.slice(0, at).reverse()]) {
    stop.focus({ preventScroll: true });
    if (el.doc.activeElement === stop) return;
  }
}

/** Gives the focus to the element with this `data-key`, if there is one. */
export function focusKey(el: HTMLElement, key: string): void {
  el.findAll('[data-key]')
    .find((each) => each.getAttribute('data-key') === key)
    ?.focus({ preventScroll: true });
}
