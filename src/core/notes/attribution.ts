import { findFrontmatter, opensProperties } from '../text/markdown/frontmatter';
import { isOffRecordSign } from '../text/markdown/off-record-sign';
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
    if (key !== 'attribution') continue;
    if (values.some((each) => typeof each === 'string' && isOffRecordSign(each))) return true;
    if (isInterview && values.some((each) => readAttribution(each)?.value === 'off record')) return true;
  }
  return false;
}

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
  if (yaml.split(/[\n,{}[\]]/).some(isOffRecordSign)) return true;
  const values =
    /(?:^|[{,\n])[ \t]*["']?attribution["']?[ \t]*:([^\n,}]*(?:\n(?:[ \t-][^\n]*|[ \t\r]*))*)/i.exec(yaml)?.[1] ?? '';
  return values
    .split(/[\n,[\]]/)
    .map((value) => value.replace(/(?:^|\s)#.*$/, '').replace(/^[-\s"']+|["'\s]+$/g, ''))
    .some((value) => readAttribution(value)?.value === 'off record');
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
