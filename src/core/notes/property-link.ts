import { withoutEnding } from '../text/name/filename';
import { readDestination } from '../text/markdown/destination';

/**
 * A value that is a plain Markdown link to a note and nothing else, `[Ana](People/Ana.md)`, as the wikilink that counts
 * in properties: without the ending and the way from the note it stands in, its words behind a bar where they say more.
 * Nothing when the value is anything else.
 */
export function toPropertyLink(value: string): string | null {
  const bare = value.trim();
  const close = bare.indexOf('](');
  const found = bare.startsWith('[') && close > 0 ? readDestination(bare.slice(close), 0) : null;
  if (!found) return null;
  const name = withoutEnding(found.target.replace(/^(?:\.{0,2}\/)+/, '')) + found.place.replaceAll('%20', ' ');
  const words = bare.slice(1, close).trim();
  return words === '' || words === name || /[[\]|]/.test(words) ? `[[${name}]]` : `[[${name}|${words}]]`;
}
