import { readCalloutHead, isQuietCallout } from './callout-head';
import { FRESH, isEmptyItem, PROSE, QUIET, toItem, toItemWidth } from './block-state';

/**
 * The containers when something else than a paragraph begins in the innermost: a quote whose first words are no head.
 */
export function settle(around: string): string {
  const code = around.charCodeAt(around.length - 1);
  if (code === FRESH.charCodeAt(0)) return around.slice(0, -1) + QUIET;
  const width = toItemWidth(code);
  return width >= 0 && isEmptyItem(code) ? around.slice(0, -1) + toItem(width, false) : around;
}

/** The first words of a quote tell whether it is a callout, and whose words that holds. */
export function settleText(text: string, at: number, around: string): string {
  if (around.charCodeAt(around.length - 1) !== FRESH.charCodeAt(0)) return settle(around);
  const head = readCalloutHead(text, at);
  return around.slice(0, -1) + (head !== null && !isQuietCallout(head.type) ? PROSE : QUIET);
}

/** Code in a fence, a formula, a block of HTML: its lines are not looked at for anything but its end. */
export function isVerbatim(leaf: string): boolean {
  const code = leaf.charCodeAt(0);
  return code === 96 || code === 126 || code === 36 || code === 37 || code === 104;
}

/** Whether a quote is among these quotes and items. */
export function isInQuote(around: string): boolean {
  return around.includes(QUIET) || around.includes(PROSE) || around.includes(FRESH);
}
