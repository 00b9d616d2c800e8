import type { SearchMatches, SearchResult } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Matches texts that hold every word of the query somewhere; earlier is better. */
export function prepareSimpleSearch(query: string): Search {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const folded = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = folded.indexOf(word);
      if (at === -1) return null;
      matches.push([at, at + word.length]);
    }
    matches.sort(([a], [b]) => a - b);
    return { score: -(matches[0]?.[0] ?? 0) / 100, matches };
  };
}

/**
 * Matches texts that hold the query's letters in order; whole words and word beginnings score better than scattered
 * letters.
 */
export function prepareFuzzySearch(query: string): Search {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  const simple = prepareSimpleSearch(query);
  return (text) => simple(text) ?? scattered(text, letters);
}

function scattered(text: string, letters: readonly string[]): SearchResult | null {
  const folded = text.toLowerCase();
  const matches: SearchMatches = [];
  let from = 0;
  for (const letter of letters) {
    const at = folded.indexOf(letter, from);
    if (at === -1) return null;
    from = at + letter.length;
    const last = matches.at(-1);
    if (last && last[1] === at) last[1] = from;
    else matches.push([at, from]);
  }
  return { score: -1 - matches.length / 10, matches };
}

/** Best first; equal scores keep their order. */
export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
