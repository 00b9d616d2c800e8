import { isRefusal, toEdited, type Change, type Edited, type ParseYaml, type Refusal } from '../text/edit/change';
import { findMergeMarkers } from '../text/edit/markers';
import { findDestinations, findLinksInText } from '../text/markdown/links-in-text';
import { toDestination } from '../text/markdown/destination';
import { toLinkTarget, findWikilinks, type Wikilink } from '../text/markdown/wikilink';
import { replaceValue } from '../text/properties/edit';
import { parseProperties } from '../text/properties/prove';
import { fold } from './mapping';

/**
 * Writes each link that names a note by one name so that it leads to another, `[[Ana]]` as `[[Ana Reyes|Ana]]` and
 * `[Ana](Ana.md)` as `[Ana](<Ana Reyes.md>)`: the words that are read stay. Properties are proven as any edit of them;
 * what stands in code or in a comment is no link.
 */
export function mendLink(text: string, name: string, target: string, parseYaml: ParseYaml): Edited | Refusal {
  if (findMergeMarkers(text) !== null) return { refused: 'merge-markers' };
  const properties = parseProperties(text, parseYaml);
  if (!properties) return { refused: 'unreadable' };
  const wanted = fold(name);
  const changes: Change[] = [];
  for (const [key, value] of properties)
    for (const item of new Set([value].flat(2))) {
      if (typeof item !== 'string' || fold(toLinkTarget(item)) !== wanted) continue;
      const [link] = findWikilinks(item);
      if (!link) continue;
      const edited = replaceValue(text, key, item, toWritten(target, link), parseYaml);
      if (isRefusal(edited)) return edited;
      changes.push(...edited.changes);
    }
  for (const { link, isInRow } of findLinksInText(text)) {
    if (fold(link.target) !== wanted) continue;
    const insert = toWritten(target, link, isInRow ? '\\' : '');
    changes.push({ from: link.from, to: link.to, insert });
  }
  for (const { target: named, place, from, to } of findDestinations(text))
    if (fold(named) === wanted) changes.push({ from, to, insert: toDestination(target, place) });
  return changes.length === 0 ? { refused: 'gone' } : toEdited(text, changes);
}

/** A link without words of its own is read as it is written, with its place set off: `Ana > Reach`. */
function toWritten(target: string, link: Wikilink, escape = ''): string {
  const read = [link.target, ...link.place.split('#').filter((part) => part !== '')].join(' > ');
  return `[[${target}${link.tail}${link.tail.includes('|') ? '' : `${escape}|${read}`}]]`;
}
