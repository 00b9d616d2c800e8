import { readFolder, toNoteName } from '../text/name/filename';
import { NOTE_KINDS, toKindRow, type NoteKind } from './kind';
import { fold, type Words } from './mapping';
import { toPropertiesOf } from './properties';
import { PROPERTY_ROWS } from './property-rows';
import { formatWall, toFolderAfter, toNamedAfter } from './when';
import { readZone } from './zone';

/** Says in one calm sentence why a folder cannot be used, or nothing. Several may stand with commas between. */
export function checkFolders(text: string): string | null {
  const wrong = text
    .split(',')
    .map((folder) => folder.trim())
    .find((folder) => folder !== '' && readFolder(folder) === null);
  return wrong === undefined
    ? null
    : `“${wrong}” cannot be a folder of this vault. A name such as Incidents, or Work/Incidents, can.`;
}

/** Says in one calm sentence why a time zone cannot be used, or nothing. Empty is fine. */
export function checkZone(text: string): string | null {
  const zone = text.trim();
  return zone === '' || readZone(zone)?.unclear === false
    ? null
    : `“${zone}” is no time zone that is known here. Something like Europe/Berlin or UTC is.`;
}

/** Says in one calm sentence why a pattern for file names cannot be used, or nothing. Empty is fine. */
export function checkNamePattern(pattern: string): string | null {
  const wrong = findToken(pattern, (token) => token === 'title' || isDateToken(token));
  if (wrong !== null) return `“{${wrong}}” is not understood. {title} and dates such as {yyyy-MM-dd} are.`;
  if (hasLoneBrace(pattern)) return 'A brace stands alone. Each one needs its partner, as in {title}.';
  const named = toNamedAfter(pattern.trim(), 'title', SAMPLE);
  return pattern.trim() === '' || toNoteName(named) === named
    ? null
    : `No note can be called “${named}”. Letters, digits, spaces and - can stand in a name; the folder is a ` +
        'setting of its own.';
}

/**
 * Says in one calm sentence why a pattern for the folder of new notes cannot be used, or nothing. Empty is fine; braces
 * hold dates.
 */
export function checkFolderPattern(pattern: string): string | null {
  const wrong = findToken(pattern, isDateToken);
  if (wrong !== null)
    return `“{${wrong}}” is not understood in a folder. A date such as {yyyy} is, as in Incidents/{yyyy}.`;
  if (hasLoneBrace(pattern)) return 'A brace stands alone. Each one needs its partner, as in Incidents/{yyyy}.';
  return readFolder(toFolderAfter(pattern.trim(), SAMPLE)) === null
    ? `“${pattern.trim()}” cannot be a folder of this vault. A name such as Incidents, or Incidents/{yyyy}, can.`
    : null;
}

/**
 * Says in one calm sentence which other name of a property is taken in a note that holds both, or nothing. `names` are
 * those chosen so far, by our names.
 */
export function checkPropertyNames(key: string, text: string, names: Words): string | null {
  const beside = PROPERTY_ROWS.filter((row) => row.key !== key && toPropertiesOf(row.of).has(key)).map(
    (row) => row.key,
  );
  for (const name of toFolded(text)) {
    if (beside.includes(name))
      return `“${name}” is a property of its own beside “${key}”, so it cannot be another name of it.`;
    const other = beside.find((ours) => Object.hasOwn(names, ours) && names[ours]?.some((each) => fold(each) === name));
    if (other !== undefined)
      return `“${name}” is another name of “${other}” already. Take it out there first, or leave it out here.`;
  }
  return null;
}

/**
 * Says in one calm sentence which word tells another kind already, or nothing. `words` are those chosen so far, by
 * kind.
 */
export function checkKindWords(kind: NoteKind, text: string, words: Words): string | null {
  for (const word of toFolded(text)) {
    const other = NOTE_KINDS.find(
      (each) => each !== kind && Object.hasOwn(words, each) && words[each]?.some((theirs) => toBare(theirs) === word),
    );
    if (other !== undefined)
      return (
        `“${word}” tells ${toKindRow(other).plural.toLowerCase()} already. Take it out there first, or leave it ` +
        'out here.'
      );
  }
  return null;
}

/** Says in one calm sentence why a word cannot be the prefix of the mark tags, or nothing. */
export function checkMarkPrefix(text: string): string | null {
  const prefix = text.trim();
  if (prefix === '') return 'Marks need a word in front, such as mark.';
  return /^[\p{L}\p{N}_/-]+$/u.test(prefix) && /[^\d/]/.test(prefix) && !/^\/|\/$|\/\//.test(prefix)
    ? null
    : `“${prefix}” cannot stand in a tag. Letters, digits, - and _ can.`;
}

/**
 * Says in one calm sentence why words cannot be tags, or nothing. They stand with commas between, with or without #.
 */
export function checkTags(text: string): string | null {
  const wrong = text
    .split(',')
    .map((tag) => tag.trim().replace(/^#/, ''))
    .find((tag) => tag !== '' && checkMarkPrefix(tag) !== null);
  return wrong === undefined
    ? null
    : `“${wrong}” cannot be a tag. Letters, digits, - and _ can stand in one, with / between its parts.`;
}

/**
 * Whether a choice can be used as it lies in `data.json`: each is held to the rule that the settings tab holds a hand
 * to. A choice without such a rule can be used.
 */
export function isUsableChoice(key: string, value: unknown): boolean {
  const check = CHECKS.get(key);
  if (!check) return true;
  const texts = typeof value === 'object' && value !== null ? Object.values(value).flat(1) : [value];
  return texts.every((text) => typeof text !== 'string' || check(text) === null);
}

function toFolded(text: string): readonly string[] {
  return text
    .split(',')
    .map(toBare)
    .filter((word) => word !== '');
}

/** Comparable as the mapping compares: tags without #, folders without a slash around them. */
function toBare(word: string): string {
  return fold(word)
    .replace(/^#/, '')
    .replace(/^\/+|\/+$/g, '');
}

const CHECKS: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['markPrefix', checkMarkPrefix],
  ['defaultZone', checkZone],
  ['templatesFolder', checkFolders],
  ['newNoteFolders', checkFolderPattern],
  ['newNoteNames', checkNamePattern],
]);

const SAMPLE = '2026-11-04T09:22:00';

function findToken(pattern: string, isKnown: (token: string) => boolean): string | null {
  return (
    [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, token]) => token ?? '').find((token) => !isKnown(token)) ?? null
  );
}

function hasLoneBrace(pattern: string): boolean {
  return /[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ''));
}

function isDateToken(token: string): boolean {
  return token.trim() !== '' && formatWall(SAMPLE, token) !== null;
}
