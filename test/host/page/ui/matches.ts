import type * as real from 'obsidian';

/** Writes a text with its matched parts marked. */
export const renderMatches: typeof real.renderMatches = (el, text, matches, offset = 0) => {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
};

/** Writes a text with what a search found in it marked. */
export const renderResults: typeof real.renderResults = (el, text, result, offset) => {
  renderMatches(el, text, result.matches, offset);
};
