import { toPathTitle } from '../../text/name/filename';
import { parseProperties } from '../../text/properties/prove';
import type { ParseYaml } from '../../text/edit/change';
import { fold, type MappingChoices } from '../mapping';
import { readDayText } from '../read-day';
import { countDays } from '../when';
import { findBodyFacts, toPropertyOfOurs } from './body-facts';
import { findNamePattern } from './name-pattern';
import { findToldDay, isBorne } from './told-day';

/** A note of the folder as it stands; nothing of it is changed. */
export interface FolderNote {
  readonly path: string;
  readonly text: string;
}

/**
 * Something many notes of the folder have, and what it would be for us. `ours` is a property of ours or the id of
 * a section.
 */
export interface Recognised {
  readonly ours: string;
  readonly theirs: string;
  readonly where: 'property' | 'heading' | 'table';
  readonly notes: number;
}

/**
 * What a folder of write-ups suggests: choices for the settings, ready to be looked at, and what was found on the way.
 */
export interface FolderReading {
  readonly notes: number;
  readonly unreadable: readonly string[];
  /** In how many notes the text tells another day than the date that the note bears. */
  readonly others: number;
  readonly suggested: Pick<
    MappingChoices,
    'kindProperties' | 'kindValues' | 'kindTags' | 'kindFolders' | 'kindNames' | 'propertyNames'
  >;
  readonly recognised: readonly Recognised[];
}

// Words that teams tag their write-ups with.
const KIND_TAG = /(?:^|\/)(?:incidents?|outages?|post-?mortems?|write-?ups?|retros?(?:pectives?)?|pir|rca|review)$/;

const KIND_PROPERTIES = ['type', 'kind', 'category', 'document-type', 'doc-type', 'note-type'];

/** Reads a folder note by note, so that whoever has many can rest in between. */
export interface FolderReader {
  readonly read: (note: FolderNote) => void;
  /** What the notes that were read suggest. */
  readonly finish: () => FolderReading;
}

/**
 * Begins to read a folder of write-ups, or with '' those that lie in none, and suggests in the end how to see them as
 * incidents. A word must stand in a tenth of the notes, and in two at least, to be suggested.
 */
export function startFolder(folder: string, parseYaml: ParseYaml): FolderReader {
  const counts = new Map<string, Recognised>();
  const kinds = new Map<string, number>();
  const tags = new Map<string, number>();
  const paths: string[] = [];
  const unreadable: string[] = [];
  let others = 0;
  const read = (note: FolderNote): void => {
    paths.push(note.path);
    const properties = parseProperties(note.text, parseYaml);
    if (!properties) unreadable.push(note.path);
    if (hasOtherDay(note, properties)) others += 1;
    countNote(note, properties ?? new Map(), { counts, kinds, tags });
  };
  const finish = (): FolderReading => {
    const enough = Math.min(paths.length, Math.max(2, Math.ceil(paths.length / 10)));
    const recognised = [...counts.values()].filter((each) => each.notes >= enough).sort((a, b) => b.notes - a.notes);
    const suggested = toSuggestion(folder, paths, kinds, tags, recognised);
    return { notes: paths.length, unreadable, others, suggested, recognised };
  };
  return { read, finish };
}

/** What is counted over the notes of a folder. */
interface Counted {
  readonly counts: Map<string, Recognised>;
  readonly kinds: Map<string, number>;
  readonly tags: Map<string, number>;
}

/** Counts what stands in one note, each word once. */
function countNote(note: FolderNote, properties: ReadonlyMap<string, unknown>, to: Counted): void {
  const { counts, kinds, tags } = to;
  const seen = new Set<string>();
  for (const [name, value] of properties) {
    const ours = toPropertyOfOurs(name);
    if (ours !== null && !seen.has(`property\n${fold(name)}`))
      count(counts, { ours, theirs: name, where: 'property', notes: 1 });
    seen.add(`property\n${fold(name)}`);
    if (/^tags?$/i.test(name))
      for (const tag of new Set(
        [value]
          .flat()
          .filter((each) => typeof each === 'string')
          .map((each) => fold(each).replace(/^#/, '')),
      ))
        tags.set(tag, (tags.get(tag) ?? 0) + 1);
    if (KIND_PROPERTIES.includes(fold(name)) && typeof value === 'string' && value.trim() !== '')
      kinds.set(`${name}\n${value.trim()}`, (kinds.get(`${name}\n${value.trim()}`) ?? 0) + 1);
  }
  for (const { ours, theirs, where } of findBodyFacts(note.text)) {
    const key = `${where}\n${fold(theirs)}`;
    if (!seen.has(key)) count(counts, { ours, theirs, where, notes: 1 });
    seen.add(key);
  }
}

/** Whether the text of a note tells another day than the date that it bears: that of the report, most likely. */
function hasOtherDay({ path, text }: FolderNote, properties: ReadonlyMap<string, unknown> | null): boolean {
  const borne = [...(properties ?? [])].find(([name]) => isBorne(name))?.[1];
  const day = readDayText(borne instanceof Date ? borne.toISOString() : typeof borne === 'string' ? borne : '');
  const told = day === null ? null : findToldDay(toPathTitle(path), text);
  return day !== null && told !== null && Math.abs(countDays(day, told)) > 1;
}

function count(counts: Map<string, Recognised>, each: Recognised): void {
  const key = `${each.where}\n${fold(each.theirs)}`;
  const before = counts.get(key);
  counts.set(key, before ? { ...before, notes: before.notes + 1 } : each);
}

function toSuggestion(
  folder: string,
  paths: readonly string[],
  kinds: ReadonlyMap<string, number>,
  tags: ReadonlyMap<string, number>,
  recognised: readonly Recognised[],
): FolderReading['suggested'] {
  const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
  const told = best !== undefined && best[1] * 2 > paths.length;
  const [property = 'type', value = ''] = best?.[0].split('\n') ?? [];
  const tag = [...tags].find(([word, count]) => count * 2 > paths.length && KIND_TAG.test(word))?.[0];
  const hasWord = told || tag !== undefined;
  const pattern = hasWord || folder !== '' ? null : findNamePattern(paths.map(toPathTitle));
  return {
    kindProperties: told && fold(property) !== 'type' ? [property, 'type'] : ['type'],
    kindValues: told && fold(value) !== 'incident' ? { incident: [value] } : {},
    kindTags: told || tag === undefined ? {} : { incident: [tag] },
    kindFolders: hasWord || folder === '' ? {} : { incident: [folder] },
    kindNames: pattern === null ? {} : { incident: [pattern] },
    propertyNames: toPropertyNames(recognised),
  };
}

/** What the vault calls our properties, where it has a name of its own. */
function toPropertyNames(recognised: readonly Recognised[]): Readonly<Record<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  for (const { ours, theirs, where } of recognised)
    if (where === 'property' && fold(theirs) !== ours) names.set(ours, [...(names.get(ours) ?? []), theirs]);
  return Object.fromEntries(names);
}
