/**
 * Draws anew without losing the reader's place: what had the focus, told by its `data-key`, has it again afterwards,
 * and the scroll position stays. Elements without a key lose it.
 */
export function keepFocus(el: HTMLElement, draw: () => void): void {
  const active = el.doc.activeElement;
  const key = active && el.contains(active) ? active.getAttribute('data-key') : null;
  const top = el.scrollTop;
  draw();
  el.scrollTop = top;
  if (key === null) return;
  for (const each of el.findAll('[data-key]')) {
    if (each.getAttribute('data-key') !== key) continue;
    each.focus({ preventScroll: true });
    return;
  }
}
