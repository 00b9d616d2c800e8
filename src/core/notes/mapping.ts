import { toLinkTarget } from '../text/markdown/wikilink';
import { toPathTitle } from '../text/name/filename';
import { NOTE_KINDS, readHelperKind, type HelperKind, type NoteKind } from './kind';
import { toPropertiesOf } from './properties';
import { PROPERTY_ROWS } from './property-rows';

/** Words of a vault's own, by one of our words: `{ incident: ['postmortem', 'outage'] }`. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** What a team chose about recognising its notes; the settings hold exactly these fields, all optional words. */
export interface MappingChoices {
  /** Property names that tell a note's kind, first match wins; `['type']` when there are none. */
  readonly kindProperties: readonly string[];
  /** Values of that property, by kind. */
  readonly kindValues: Words;
  /** Tags without `#`, by kind; `team/outage` also matches `team/outage/2024`. */
  readonly kindTags: Words;
  /** Folders, by kind; notes in folders below count too. */
  readonly kindFolders: Words;
  /** File name patterns with `*` for anything, by kind: `PM-*`. */
  readonly kindNames: Words;
  /** The vault's names for our properties, by our name; ours is always understood too. */
  readonly propertyNames: Words;
  /** Notes in this folder are templates and count as no note at all. Empty: none. */
  readonly templatesFolder: string;
  /** The tag prefix of marks, without `#`: `mark`. */
  readonly markPrefix: string;
}

/** A team's vocabulary made ready for asking. Core reads the vault through nothing else. */
export interface Mapping {
  readonly kindProperties: readonly string[];
  readonly templatesFolder: string;
  readonly markPrefix: string;
  readonly values: ReadonlyMap<string, NoteKind>;
  readonly tags: readonly (readonly [string, NoteKind])[];
  readonly folders: readonly (readonly [string, NoteKind])[];
  readonly names: readonly (readonly [string, NoteKind])[];
  /** Folded name in the vault → our names it may stand for; the note's kind says which. */
  readonly canonical: ReadonlyMap<string, readonly string[]>;
}

/** What tells a note's kind: its path, its properties as the host read them, and its tags without `#`. */
export interface KindClues {
  readonly path: string;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly tags: readonly string[];
}

const OURS: ReadonlySet<string> = new Set(PROPERTY_ROWS.map(({ key }) => key));

/** Text made comparable: NFC, lower case, trimmed. Never used for writing. */
export function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Builds the mapping; words of a kind that does not exist are passed over, our own words always work. */
export function toMapping(choices: MappingChoices): Mapping {
  const canonical = new Map<string, readonly string[]>();
  for (const [ours, theirs] of Object.entries(choices.propertyNames)) {
    for (const name of theirs)
      if (fold(name) !== '') canonical.set(fold(name), [...(canonical.get(fold(name)) ?? []), ours]);
  }
  const kindProperties = choices.kindProperties.map(fold).filter((name) => name !== '');
  const values = new Map<string, NoteKind>(NOTE_KINDS.map((kind) => [kind, kind]));
  for (const [value, kind] of toPairs(choices.kindValues)) values.set(value, kind);
  return {
    kindProperties: kindProperties.length === 0 ? ['type'] : kindProperties,
    templatesFolder: toFolder(choices.templatesFolder),
    markPrefix: choices.markPrefix,
    values,
    tags: toPairs(choices.kindTags).map(([tag, kind]) => [tag.replace(/^#/, ''), kind]),
    folders: toPairs(choices.kindFolders).map(([folder, kind]) => [toFolder(folder), kind]),
    names: toPairs(choices.kindNames),
    canonical,
  };
}

/** Properties by their own names from whatever the host's cache held; anything but a plain map gives none. */
export function readProperties(frontmatter: unknown): ReadonlyMap<string, unknown> {
  if (typeof frontmatter !== 'object' || frontmatter === null || Array.isArray(frontmatter)) return new Map();
  return new Map(Object.entries(frontmatter));
}

/**
 * Our name of a property of the vault in a note of a kind: our own name of that kind first, so that `owners` of a
 * system stay when write-ups call their authors so; then the mapped one that this kind has; else the mapped one, or the
 * name itself, folded.
 */
export function toCanonicalKey(name: string, mapping: Mapping, kind: NoteKind): string {
  const folded = fold(name);
  const meant = mapping.canonical.get(folded);
  if (meant === undefined || toPropertiesOf(kind).has(folded)) return folded;
  return (
    meant.find((ours) => toPropertiesOf(kind).has(ours)) ??
    (OURS.has(folded) ? folded : (meant[meant.length - 1] ?? folded))
  );
}

/** The kind of a note: told by property, else tag, else folder, else file name; nothing when none of them says so. */
export function findKind(clues: KindClues, mapping: Mapping): NoteKind | null {
  if (isTemplate(clues.path, mapping)) return null;
  const told = listKindTexts(clues.properties, mapping);
  if (told.length > 0 && told.some((text) => readHelperKind(text) !== null)) return null;
  return findByWord(told, mapping) ?? findByTag(clues.tags, mapping) ?? findByPath(clues.path, mapping);
}

/** Whether a note is one of the helpers (a team's questions, phrases, a saved filter …), told by the kind property. */
export function findHelperKind(clues: Pick<KindClues, 'properties'>, mapping: Mapping): HelperKind | null {
  for (const text of listKindTexts(clues.properties, mapping)) {
    const helper = readHelperKind(text);
    if (helper) return helper;
  }
  return null;
}

/** Whether a note lies in the templates folder. */
export function isTemplate(path: string, mapping: Mapping): boolean {
  return mapping.templatesFolder !== '' && isInFolder(path, mapping.templatesFolder);
}

/** Whether a path lies in a folder or below it, in NFC and whatever the case. The folder is already folded. */
export function isInFolder(path: string, folder: string): boolean {
  return folder !== '' && fold(path).startsWith(`${folder}/`);
}

function findByWord(told: readonly string[], mapping: Mapping): NoteKind | null {
  for (const text of told) {
    const kind = mapping.values.get(fold(text));
    if (kind) return kind;
  }
  return null;
}

/** What the properties that tell a kind say, in the order in which they are asked. */
function listKindTexts(properties: ReadonlyMap<string, unknown>, mapping: Mapping): readonly string[] {
  const texts: string[] = [];
  if (properties.size === 0) return texts;
  for (const wanted of mapping.kindProperties)
    for (const [name, value] of properties) {
      if (fold(name) !== wanted) continue;
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'string') texts.push(toKindWord(item));
    }
  return texts;
}

/** A kind that is written as a link, `[[Incident]]`, is told by the note's name. */
function toKindWord(text: string): string {
  const linked = toLinkTarget(text);
  return linked === text.trim() ? text : linked.slice(linked.lastIndexOf('/') + 1);
}

function findByTag(tags: readonly string[], mapping: Mapping): NoteKind | null {
  if (mapping.tags.length === 0) return null;
  const folded = tags.map((tag) => fold(tag).replace(/^#/, ''));
  return mapping.tags.find(([tag]) => folded.some((each) => each === tag || each.startsWith(`${tag}/`)))?.[1] ?? null;
}

function findByPath(path: string, mapping: Mapping): NoteKind | null {
  if (mapping.folders.length > 0) {
    const folded = fold(path);
    const folder = mapping.folders
      .filter(([each]) => each !== '' && folded.startsWith(`${each}/`))
      .sort((a, b) => b[0].length - a[0].length)[0];
    if (folder) return folder[1];
  }
  if (mapping.names.length === 0) return null;
  const name = fold(toPathTitle(path));
  return mapping.names.find(([pattern]) => matches(name, pattern))?.[1] ?? null;
}

/** A pattern with `*` for anything, matched without a regular expression so that no pattern can be slow. */
function matches(name: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces[pieces.length - 1] ?? '';
  if (pieces.length === 1) return name === pattern;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

function toPairs(words: Words): (readonly [string, NoteKind])[] {
  return NOTE_KINDS.flatMap((kind) =>
    (Object.hasOwn(words, kind) ? (words[kind] ?? []) : [])
      .map(fold)
      .filter((word) => word !== '')
      .map((word) => [word, kind] as const),
  );
}

function toFolder(path: string): string {
  return fold(path.replace(/\\/g, '/')).replace(/^\/+|\/+$/g, '');
}
