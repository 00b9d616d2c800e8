import { toPathTitle } from '../text/name/filename';
import type { Damage } from '../text/damage';
import { findFrontmatter, opensProperties } from '../text/markdown/frontmatter';
import { createLineCounter, walkLines } from '../text/place/lines';
import { findMergeMarkers } from '../text/edit/markers';
import { findNearSigns, findNearWords } from '../text/markdown/off-record';
import { findWikilinks } from '../text/markdown/wikilink';
import { isNoteOffRecord, toUnclearProperty } from './attribution';
import type { NoteKind } from './kind';
import { fold } from './mapping';
import { toPropertiesOf } from './properties';
import { toPropertyLink } from './property-link';
import { type PropertyRow } from './property-rows';
import { readDayText } from './read-day';
import { isDay } from './when';
import { readZone } from './zone';

/** What the whole-file check looks at. */
export interface FileClues {
  readonly path: string;
  readonly text: string;
  readonly frontmatter: unknown;
  readonly yamlError: string | null;
  /** Whether a note is there; without it no file is taken for a copy of another. */
  readonly isThere?: (path: string) => boolean;
}

const COPY =
  '(?:conflict(?:ed)?|konflikt|konfliktkopie|en conflit|en conflicto|in conflitto|em conflito|conflicterend|競合|' +
  '冲突|衝突|충돌|конфликт)';
const MARK = '(?:copy|kopie|copie|copia|cópia|コピー|副本|복사본|копия|\\d{4})';

// What sync tools put into the name of the second copy of a note that two people changed at once.
const COPY_MARKS: readonly RegExp[] = [
  /\.sync-conflict-\d{8}-\d{6}(?:-\w+)?/i,
  new RegExp(`\\s*[(（][^()（）]{0,80}${COPY}[^()（）]{0,60}${MARK}[^()（）]{0,60}[)）]`, 'i'),
  new RegExp(`\\s*[(（][^()（）]{0,60}${MARK}[^()（）]{0,60}${COPY}[^()（）]{0,80}[)）]`, 'i'),
  new RegExp(`\\s*[(（][^()（）]{0,20}(?:${COPY}[^()（）]{0,3}kopie|競合コピー)[^()（）]{0,80}[)）]`, 'i'),
  /\s*\((?:case conflict(?: \d+)?|conflict(?:ed)?)\)/i,
  /[-_ ]conflict[-_ ]?(?:copy)?[-_ ]?\d{4}[\d-]*/i,
  /_conf\(\d+\)$/i,
  /~[\w./-]{1,60}$/,
  /\.orig$/i,
  /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+$/,
  /-(?:DESKTOP|LAPTOP|PC|MACBOOK|IPHONE|IPAD)(?:-[\w]+)*$/i,
];

/** What every one of these marks has in it; most names have none of it. */
const MAYBE_COPY = /[.(（~_-]|conflict/i;

/** No system takes a longer name for a file. */
const LONGEST_NAME = 255;

/** The notes that a file's name says it is a copy of, a sync tool's mark taken off; none for an ordinary name. */
export function toCopiedPaths(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = toPathTitle(path);
  if (name.length > LONGEST_NAME || !MAYBE_COPY.test(name)) return [];
  return COPY_MARKS.flatMap((mark) => {
    const bare = name.replace(mark, '').trim();
    return bare === name || bare === '' ? [] : [`${folder}${bare}.md`];
  });
}

/**
 * Whether a file is a copy that a sync tool made: its name says so, and the note that it copies stands beside it. A
 * title that merely speaks of a conflict is none.
 */
export function isConflictCopy(path: string, isThere: (path: string) => boolean): boolean {
  return toCopiedPaths(path).some(isThere);
}

/**
 * What is wrong with a file as a whole: a conflict copy, merge markers, properties that do not close or cannot be read,
 * a key given twice.
 */
export function findFileDamage(clues: FileClues): readonly Damage[] {
  const out: Damage[] = [];
  if (isConflictCopy(clues.path, clues.isThere ?? (() => false)))
    out.push({ reason: 'conflict-copy', line: 0, detail: '' });
  const marker = findMergeMarkers(clues.text);
  if (marker !== null) out.push({ reason: 'merge-markers', line: marker, detail: '' });
  const block = findFrontmatter(clues.text);
  if (!block) {
    if (opensProperties(clues.text) && /^[^\n]*\n[\w"'-][^\n]{0,200}:/.test(clues.text))
      out.push({ reason: 'unclosed-properties', line: 0, detail: '' });
    return out;
  }
  const twice = findDuplicateKey(clues.text.slice(block.yaml.from, block.yaml.to));
  if (twice) out.push({ reason: 'duplicate-key', line: twice.line + 1, detail: twice.key });
  else if (clues.yamlError !== null)
    out.push({ reason: 'bad-yaml', line: toErrorLine(clues.yamlError), detail: toTrouble(clues.yamlError) });
  else if (
    clues.frontmatter !== undefined &&
    clues.frontmatter !== null &&
    (typeof clues.frontmatter !== 'object' || Array.isArray(clues.frontmatter))
  ) {
    out.push({ reason: 'bad-yaml', line: 0, detail: 'they are no list of names and values' });
  }
  return out;
}

/**
 * Properties whose value cannot be what the kind expects: a map where a link should be, a number or a day that no
 * calendar has where a date should be. They are named as the note writes them; `toWritten` tells that from our own
 * name, and is asked only where one is wrong. Of a note off the record no value is told.
 */
export function findWrongTypes(
  kind: NoteKind,
  properties: ReadonlyMap<string, unknown>,
  text: string,
  toWritten: (key: string) => string = (key) => key,
): readonly Damage[] {
  const rows = toPropertiesOf(kind);
  const isHidden = isNoteOffRecord(properties, kind === 'interview');
  const out: Damage[] = [];
  const toKeyLine = createKeyLines(text);
  for (const [key, value] of properties) {
    const row = rows.get(key);
    if (!row) continue;
    const written = toWritten(key);
    if (!isUsable(value, row)) out.push({ reason: 'wrong-type', line: toKeyLine(written), detail: written });
    else
      for (const { reason, detail } of findUnclear(value, row))
        out.push({ reason, line: toKeyLine(written), detail: isHidden ? written : `${written}: ${detail}` });
  }
  return out;
}

/**
 * Words that were taken for “off the record” though they are not written as agreed: in the property, where a word is
 * unknown, and in callouts. They hide as the agreed word does; the writer is told, and can mend them with one press.
 */
export function findUnclearSigns(
  kind: NoteKind,
  properties: ReadonlyMap<string, unknown>,
  text: string,
  toWritten: (key: string) => string = (key) => key,
): readonly Damage[] {
  const out: Damage[] = [];
  const toKeyLine = createKeyLines(text);
  for (const [key, value] of properties) {
    const reason = toUnclearProperty(key, value, kind === 'interview');
    if (reason === null) continue;
    const written = toWritten(key);
    out.push({ reason, line: toKeyLine(written), detail: written });
  }
  const near = findNearSigns(text);
  const toLine = createLineCounter(text);
  for (const { from, written } of near) out.push({ reason: 'unclear-sign', line: toLine(from), detail: written });
  const toLineOfWords = createLineCounter(text);
  for (const { from, to } of findNearWords(text))
    out.push({ reason: 'unclear-words', line: toLineOfWords(from), detail: text.slice(from, to).trim() });
  return out;
}

/** A value that is nothing but tags of the core templates or of Templater. */
const TAGS = /^[ \t]*(?:-[ \t]+)?["']?(?:(?:\{\{[\w :.,/-]{1,60}\}\}|<%[^\n]{1,200}?%>)[ T:-]*){1,8}["']?[ \t]*$/;

/** The line of a property whose value is still the tag of a template; nothing in a note that was filled in. */
export function findTemplateTag(text: string): Damage | null {
  const block = findFrontmatter(text);
  if (!block) return null;
  for (const line of walkLines(text.slice(0, block.yaml.to), block.yaml.from)) {
    const hit = /^([^\s:#-][^:\n]{0,80}):(.*)$|^[ \t]*-[ \t]+(.*)$/.exec(line.text);
    if (hit && TAGS.test(hit[2] ?? hit[3] ?? ''))
      return { reason: 'template', line: line.number, detail: hit[1] ?? '' };
  }
  return null;
}

/** Properties that may well hold plain words beside links. */
const OPEN_TO_WORDS = new Set([
  'contributors',
  'mitigators',
  'risks',
  'themes',
  'used-in',
  'related',
  'reminds-of',
  'written-in',
]);

/** What leads out of the vault, and names no note of it. */
const ADDRESS = /:\/\/|\]\(<?mailto:/i;

/** What a property holds in a form that is kept, and yet not understood: a day, a zone, a name without brackets. */
function findUnclear(value: unknown, row: PropertyRow): readonly Pick<Damage, 'reason' | 'detail'>[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.flat(2) : [value];
  return items.flatMap((item): readonly Pick<Damage, 'reason' | 'detail'>[] => {
    const text = typeof item === 'string' ? item.trim() : '';
    if (text === '') return [];
    if (row.type === 'date' || row.type === 'datetime')
      return readDayText(text) === null ? [{ reason: 'unclear-date', detail: text }] : [];
    if (row.key === 'zone') return readZone(text)?.unclear === false ? [] : [{ reason: 'unclear-zone', detail: text }];
    if ((row.type !== 'link' && row.type !== 'links') || row.to === undefined) return [];
    if (toPropertyLink(text) !== null) return [{ reason: 'unclear-link', detail: text }];
    if (OPEN_TO_WORDS.has(row.key) || ADDRESS.test(text)) return [];
    return findUnclearLink(text);
  });
}

/** A value that ought to be a link: a name without brackets, or a link with words beside it. */
function findUnclearLink(text: string): readonly Pick<Damage, 'reason' | 'detail'>[] {
  const [link] = findWikilinks(text);
  // Brackets around nothing name nobody.
  if (!link && text.includes('[[')) return [];
  if (!link && !text.includes('](')) return [{ reason: 'plain-name', detail: text }];
  return link?.from === 0 && link.to === text.length ? [] : [{ reason: 'unclear-link', detail: text }];
}

function isUsable(value: unknown, row: PropertyRow): boolean {
  if (value === null || value === undefined || value === '') return true;
  const items: readonly unknown[] = Array.isArray(value) ? value.flat(2) : [value];
  if (row.type === 'checkbox') return items.every((item) => typeof item === 'boolean');
  if (row.type === 'date' || row.type === 'datetime')
    return (
      !Array.isArray(value) &&
      items.every(
        (item) => item instanceof Date || (typeof item === 'string' && /\d/.test(item) && hasPossibleDay(item)),
      )
    );
  if (row.type === 'link' || row.type === 'links')
    return items.every((item) => typeof item === 'string' || item === null);
  return items.every((item) => item === null || typeof item !== 'object' || item instanceof Date);
}

/** Words about a day are taken as they are; a day in figures must be one. */
function hasPossibleDay(text: string): boolean {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  return day === undefined || isDay(day);
}

function findDuplicateKey(yaml: string): { readonly key: string; readonly line: number } | null {
  const seen = new Set<string>();
  for (const line of walkLines(yaml)) {
    const key = /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s#"'[\]{}&*!|>%@,-][^:\n]*?))[ \t]*:(?:\s|$)/.exec(line.text);
    const name = key?.[1] ?? key?.[2] ?? key?.[3];
    if (name === undefined) continue;
    if (seen.has(name)) return { key: name, line: line.number };
    seen.add(name);
  }
  return null;
}

/** Tells the line of a property by its name; the properties are read once, and only when somebody asks. */
function createKeyLines(text: string): (key: string) => number {
  let lines: Map<string, number> | null = null;
  return (key) => (lines ??= listKeyLines(text)).get(fold(key)) ?? 0;
}

function listKeyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const block = findFrontmatter(text);
  if (!block) return lines;
  for (const line of walkLines(text.slice(0, block.yaml.to))) {
    const colon = line.text.search(/:(?:\s|$)/);
    if (colon === -1) continue;
    const name = line.text
      .slice(0, colon)
      .trimEnd()
      .replace(/^["']|["']$/g, '');
    if (!lines.has(fold(name))) lines.set(fold(name), line.number);
  }
  return lines;
}

function toErrorLine(message: string): number {
  const line = /line (\d{1,6})/i.exec(message)?.[1];
  return line === undefined ? 0 : Number(line);
}

/** What a parser of YAML complains of, in words of ours: its own speak of flow collections, and may quote the note. */
const TROUBLES: readonly (readonly [RegExp, string])[] = [
  [/\btabs?\b|\\t/i, 'a tab stands where spaces belong'],
  [/unique|duplicat/i, 'a property is given twice'],
  [/quote|scalar.*(?:end|clos)|unterminated/i, 'a quotation mark is opened and not closed'],
  [/flow|bracket|[\]}]|collection/i, 'a bracket is opened and not closed'],
  [/alias|anchor/i, 'a shorthand with & or * leads nowhere, or too far'],
  [
    /indent|nested|implicit|mapping|map\b|colon|key/i,
    'a line is set in unlike its neighbours, or has a colon too many',
  ],
];

function toTrouble(message: string): string {
  const first = message.slice(0, 200).split('\n')[0] ?? '';
  return TROUBLES.find(([pattern]) => pattern.test(first))?.[1] ?? '';
}
