import type { NamesHere } from '../../core/language/names';
import type { LanguageParts } from './room';

const PEOPLE = new Set(['responders', 'called-in', 'with', 'attended', 'held-by']);
const SYSTEMS = new Set(['systems', 'about', 'depends-on']);

/** The people and systems that a note's properties link to, by the name they are shown under. */
export function toNamesOf(parts: Pick<LanguageParts, 'atlas'>, path: string): Omit<NamesHere, 'around'> {
  const links = parts.atlas.card(path)?.links ?? [];
  const named = (properties: ReadonlySet<string>): readonly string[] => [
    ...new Set(
      links
        .filter((link) => link.property !== null && properties.has(link.property))
        .map((link) => (link.target === null ? link.display || link.linkpath : parts.atlas.titleOf(link.target))),
    ),
  ];
  return { people: named(PEOPLE), systems: named(SYSTEMS) };
}
