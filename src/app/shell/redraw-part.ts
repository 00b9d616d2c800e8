/** A part of a view that is drawn only when what it shows has changed. */
export type PartDrawer = (signature: string, draw: (el: HTMLElement) => void) => void;

/**
 * Makes a drawer for one element. It draws when the signature differs from the one before; what had the focus, told by
 * its `data-key`, has it again afterwards, and the scroll position stays, so that nobody loses their place.
 */
export function createPart(el: HTMLElement): PartDrawer {
  let drawn: string | null = null;
  return (signature, draw) => {
    if (signature === drawn) return;
    drawn = signature;
    const active = el.doc.activeElement;
    const key = active && el.contains(active) ? active.getAttribute('data-key') : null;
    const top = el.scrollTop;
    el.empty();
    draw(el);
    el.scrollTop = top;
    if (key !== null) focusKey(el, key);
  };
}

/** Gives the focus to the element with this `data-key`, if there is one. */
export function focusKey(el: HTMLElement, key: string): void {
  el.findAll('[data-key]')
    .find((each) => each.getAttribute('data-key') === key)
    ?.focus({ preventScroll: true });
}
