import { findFrontmatter, opensProperties } from '../text/markdown/frontmatter';
import { countSlips, isOffRecordSign, isSignAlone } from '../text/markdown/off-record-sign';
import { findEndWithout } from '../text/place/char';
import { findText, type NoteCard } from './card';

/** How somebody who was talked with may be named, as agreed: the values of `attribution`. */
export const ATTRIBUTIONS = ['named', 'role only', 'off record'] as const;
/** One of them. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What the property says: one of ours, and whether it is written as agreed. */
export interface ReadAttribution {
  readonly value: Attribution;
  readonly agreed: boolean;
}

/**
 * Reads one value of `attribution`; nothing when nothing is written. A word that nobody knows counts as off the record:
 * silence can be mended later, words that were repeated cannot.
 */
export function readAttribution(value: unknown): ReadAttribution | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return { value: 'off record', agreed: false };
  const written = value.trim();
  if (written === '') return null;
  const plain = written.toLowerCase().replace(/[\s_-]+/g, ' ');
  const ours = ATTRIBUTIONS.find((each) => each === plain);
  if (ours !== undefined) return { value: ours, agreed: true };
  return { value: 'off record', agreed: false };
}

/**
 * Whether properties say that a whole note is off the record: `attribution`, or a property that is called so and
 * ticked. Only an interview is asked whether its word is a known one.
 */
export function isNoteOffRecord(properties: ReadonlyMap<string, unknown>, isInterview: boolean): boolean {
  for (const [key, value] of properties) {
    const values = Array.isArray(value) ? value.flat(3) : [value];
    if (isOffRecordSign(key) && values.some(isYes)) return true;
    if (values.some((each) => isSignIn(key, each))) return true;
    if (isInterview && isAttribution(key) && values.some((each) => readAttribution(each)?.value === 'off record'))
      return true;
  }
  return false;
}

/**
 * What a property says that hides its note without being written as agreed: an attribution that nobody knows, or the
 * words under another name. Nothing for any other.
 */
export function toUnclearProperty(
  key: string,
  value: unknown,
  isInterview: boolean,
): 'unclear-attribution' | 'unclear-words' | null {
  const values = Array.isArray(value) ? value.flat(3) : [value];
  if (isAttribution(key))
    return isInterview && values.some((each) => readAttribution(each)?.agreed === false) ? 'unclear-attribution' : null;
  if (isOffRecordSign(key)) return values.some(isYes) ? 'unclear-words' : null;
  return values.some((each) => isSignIn(key, each)) ? 'unclear-words' : null;
}

/** Names of a note, and how it looks, say nothing about what it holds. */
const NAMES = new Set(['aliases', 'alias', 'title', 'cssclasses', 'cssclass', 'type']);

/** Whether a value is the sign: anywhere in an attribution, alone in any other property, as one of the tags. */
function isSignIn(key: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.includes('[[')) return false;
  if (isAttribution(key)) return isOffRecordSign(value);
  if (NAMES.has(key)) return false;
  return value.split(/[,/]/).some((each) => isSignAlone(each) || /^\s*#?otr\s*$/i.test(each));
}

/** `attribution`, also with a letter left out, doubled, other or swapped with its neighbour. */
function isAttribution(key: string): boolean {
  const letters = key.toLowerCase().replace(/[^a-z]/g, '');
  return (
    letters === 'attribution' || (Math.abs(letters.length - 11) <= 1 && countSlips(letters, 'attribution', 1) <= 1)
  );
}

const KEY = /[ \t]*(?:\?[ \t]+)?["']?([a-z][a-z_-]{8,13})["']?\s*:/.source;
/**
 * A key as long as `attribution` with what stands behind it. Where it begins its line that is the whole line, commas
 * and all; behind another in braces it is a list in brackets, or up to a comma. What belongs below comes with it.
 */
const KEY_AND_VALUE = new RegExp(
  `(?:(?:^|\\n)${KEY}([^\\n]*)|[{,]${KEY}([ \\t]*\\[[^\\]\\n]*|[^\\n,}]*))` +
    /((?:\n(?:[ \t-][^\n]*|[ \t\r]*))*)/.source,
  'gi',
);

/**
 * Whether the properties of a text say so by their plain words, for a note that nobody has read into a card yet. Any
 * line of them with the sign counts, and an attribution that nobody knows.
 */
export function isTextOffRecord(text: string): boolean {
  if (!opensProperties(text)) return false;
  const block = findFrontmatter(text);
  const yaml = block
    ? text.slice(block.yaml.from, block.yaml.to)
    : (/^[^\n]*\n([^]*?)(?:\n[ \t\r]*\n|$)/.exec(text)?.[1] ?? '');
  // What goes on in a line that is set in is read as one with it, as YAML folds them.
  const folded = yaml.replace(/\s+/g, (run) => (/\n[^\n]+$/.test(run) ? ' ' : run));
  if ([yaml, folded].some((each) => each.split(/[\n,{}[\]]/).some(isOffRecordSign))) return true;
  return [...yaml.matchAll(KEY_AND_VALUE)].some(
    ([, key, line = '', other = '', rest = '', below = '']) =>
      isAttribution(key ?? other) &&
      toScalars(line + rest + below).some((value) => readAttribution(value)?.value === 'off record'),
  );
}

/** The scalars of a value as YAML writes it, a list or one, each with all its lines. */
function toScalars(value: string): readonly string[] {
  const words = value.replace(/(^|\s)#.*$/gm, '$1');
  return words
    .split(/^\s*\[/.test(words) ? /[,[\]]/ : /(?:^|\n)[ \t]*-(?=\s)/)
    .map((each) => each.replace(/\s+/g, ' ').replace(/^ ?(?:!\S+ )?(?:[>|][-+\d]* )?[- "']*/, ''))
    .map((each) =>
      each.slice(
        0,
        findEndWithout(each, (sign) => ` "'`.includes(sign)),
      ),
    );
}

function isYes(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return !isPlain || !/^(?:|no|false|off|0)$/i.test(String(value).trim());
}

/** What is agreed on a note's card, or nothing while nothing is written. */
export function toAttribution(card: NoteCard): Attribution | null {
  return readAttribution(findText(card, 'attribution'))?.value ?? null;
}
