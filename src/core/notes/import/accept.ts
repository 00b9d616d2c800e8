import type { MappingChoices } from '../mapping';
import type { FolderReading } from './folder';
import { isBorne } from './told-day';
import { toCounted } from '../../text/in-words';

/** The choices that a folder of write-ups may change. */
export type Adopted = Pick<
  MappingChoices,
  'kindProperties' | 'kindValues' | 'kindTags' | 'kindFolders' | 'kindNames' | 'propertyNames'
>;

/** One suggestion of a folder, to be taken or left: where it goes in the settings, the words, and how it is said. */
export interface Suggestion {
  readonly where: keyof Adopted;
  /** Our word: a kind or a property. Empty for a property that tells the kind. */
  readonly ours: string;
  readonly theirs: string;
  readonly sentence: string;
  /** Whether it is a question rather than a suggestion: not taken unless somebody says so. */
  readonly isAsked: boolean;
}

/** The suggestions of a folder one by one, those that tell an incident first. Nothing that the settings say already. */
export function toSuggestions({ suggested, recognised, others }: FolderReading, now: Adopted): readonly Suggestion[] {
  const notes = new Map(
    recognised.filter(({ where }) => where === 'property').map((each) => [each.theirs, each.notes]),
  );
  const all: readonly Omit<Suggestion, 'isAsked'>[] = [
    ...suggested.kindProperties.map((theirs) => ({
      where: 'kindProperties' as const,
      ours: '',
      theirs,
      sentence: `The property “${theirs}” tells what a note is.`,
    })),
    ...toPairs(suggested.kindValues).map(([ours, theirs]) => ({
      where: 'kindValues' as const,
      ours,
      theirs,
      sentence: `“${theirs}” in it means ${ours}.`,
    })),
    ...toPairs(suggested.kindTags).map(([ours, theirs]) => ({
      where: 'kindTags' as const,
      ours,
      theirs,
      sentence: `The tag “#${theirs}” means ${ours}.`,
    })),
    ...toPairs(suggested.kindFolders).map(([ours, theirs]) => ({
      where: 'kindFolders' as const,
      ours,
      theirs,
      sentence: `Every note in the folder “${theirs}” is an ${ours}.`,
    })),
    ...toPairs(suggested.kindNames).map(([ours, theirs]) => ({
      where: 'kindNames' as const,
      ours,
      theirs,
      sentence: `Every note whose name is like “${theirs}” is an ${ours}.`,
    })),
    ...toPairs(suggested.propertyNames).map(([ours, theirs]) => ({
      where: 'propertyNames' as const,
      ours,
      theirs,
      sentence: isAskedAbout(ours, theirs)
        ? `“${theirs}” is the day that a note bears${toOthers(others)}. Is it the day of the incident, ` +
          `too${toCount(notes.get(theirs))}?`
        : `The property “${theirs}” is read as “${ours}”${toCount(notes.get(theirs))}.`,
    })),
  ];
  return all
    .map((each) => ({ ...each, isAsked: isAskedAbout(each.ours, each.theirs) }))
    .filter((each) => !isThere(now, each));
}

/** A `date` may be the day of the report as well as that of the incident: it is asked about, never preset. */
function isAskedAbout(ours: string, theirs: string): boolean {
  return ours === 'started' && isBorne(theirs);
}

/**
 * The settings with what was taken. A property that tells the kind goes in front, so that new notes are written the
 * team's way.
 */
export function acceptSuggestions(now: Adopted, taken: readonly Suggestion[]): Adopted {
  return taken.reduce<Adopted>((held, { where, ours, theirs }) => {
    if (where === 'kindProperties') return { ...held, kindProperties: [theirs, ...held.kindProperties] };
    return { ...held, [where]: { ...held[where], [ours]: [...wordsOf(held[where], ours), theirs] } };
  }, now);
}

function isThere(now: Adopted, { where, ours, theirs }: Suggestion): boolean {
  return where === 'kindProperties' ? now.kindProperties.includes(theirs) : wordsOf(now[where], ours).includes(theirs);
}

function wordsOf(words: Readonly<Record<string, readonly string[]>>, ours: string): readonly string[] {
  return (Object.hasOwn(words, ours) ? words[ours] : undefined) ?? [];
}

function toPairs(words: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([ours, theirs]) => theirs.map((word) => [ours, word] as const));
}

/** In how many notes the text tells another day than the one that the note bears. */
function toOthers(others: number): string {
  return others === 0 ? '' : `, and the text of ${toCounted(others, 'note', 'notes')} tells another one`;
}

function toCount(notes: number | undefined): string {
  return notes === undefined ? '' : `, in ${toCounted(notes, 'note', 'notes')}`;
}
