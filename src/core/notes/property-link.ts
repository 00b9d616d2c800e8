import { withoutEnding } from '../text/name/filename';
import { decode, readDestination } from '../text/markdown/destination';

/** Whether a wikilink can name a note so: one that is called `C#`, or has a bracket in its name, has no such link. */
export function isLinkable(name: string): boolean {
  return /^[^[\]|#^\n]+$/.test(name);
}

/**
 * A value that is a plain Markdown link to a note and nothing else, `[Ana](People/Ana.md)`, as the wikilink that counts
 * in properties: without the ending and the way from the note it stands in, its words behind a bar where they say more.
 * Nothing when the value is anything else, or when no wikilink can say it.
 */
export function toPropertyLink(value: string): string | null {
  const bare = value.trim();
  const close = bare.indexOf('](');
  const found = bare.startsWith('[') && close > 0 ? readDestination(bare.slice(close), 0) : null;
  if (!found) return null;
  const target = withoutEnding(found.target.replace(/^(?:\.{0,2}\/)+/, ''));
  const place = decode(found.place);
  if (!isLinkable(target) || /[[\]|]/.test(place)) return null;
  const name = target + place;
  const words = bare.slice(1, close).trim();
  return words === '' || words === name || /[[\]|]/.test(words) ? `[[${name}]]` : `[[${name}|${words}]]`;
}
