import { findCallouts, type Callout } from '../text/markdown/callout';
import type { Damage } from '../text/damage';
import { findHeadings } from '../text/markdown/headings';
import { findOffRecord, isOffRecord } from '../text/markdown/off-record';
import type { Span } from '../text/place/span';
import type { CardLink, CardMark, CardQuestion, NoteCard, Scalar } from './card';
import { isNoteOffRecord } from './attribution';
import { findFileDamage, findTemplateTag, findUnclearSigns, findWrongTypes } from './damage';
import { findToldDay } from './import/told-day';
import { toKindRow, type NoteKind } from './kind';
import { findKind, fold, readProperties, toCanonicalKey, type Mapping } from './mapping';
import { toPropertiesOf } from './properties';
import { readDayText } from './read-day';
import { QUESTION_CALLOUT } from '../text/markdown/callout-head';

/**
 * A link as the host found it. `key` is the host's place in the properties (`systems.0`), or nothing for a link in the
 * body.
 */
export interface RawLink extends Span {
  readonly key: string | null;
  readonly linkpath: string;
  readonly subpath: string;
  readonly display: string;
  readonly target: string | null;
}

/**
 * All the host knows about a note, as plain data. `yamlError` is what the host's parser said about properties it could
 * not read.
 */
export interface RawNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly frontmatter: unknown;
  readonly yamlError: string | null;
  readonly tags: readonly { readonly tag: string; readonly line: number; readonly from: number }[];
  readonly headings: readonly string[];
  readonly links: readonly RawLink[];
  readonly modified: number;
  /** Whether a note is at a path, so that a sync copy is known by the note beside it. */
  readonly isThere?: (path: string) => boolean;
}

/** What reading a note gave: a card when it is one of ours and could be read, and everything that was in the way. */
export interface ReadNote {
  readonly card: NoteCard | null;
  readonly damage: readonly Damage[];
}

/**
 * Reads one note. A note that is a conflict copy, or whose properties cannot be read, gets no card but says why; a note
 * with merge markers in its body keeps its card, so that one quarrel does not hide an incident. Nothing said off the
 * record gets onto the card. A template outside the folder of templates is no note, and is told as one.
 */
export function readCard(raw: RawNote, mapping: Mapping): ReadNote {
  const properties = readProperties(raw.frontmatter);
  const kind = findKind({ path: raw.path, properties, tags: raw.tags.map(({ tag }) => tag) }, mapping);
  const damage = findFileDamage(raw);
  const blocking = damage.some(({ reason }) => reason !== 'merge-markers');
  const isUnread = damage.some(({ reason }) => reason === 'bad-yaml');
  const tag = kind === null && !isUnread ? null : findTemplateTag(raw.text);
  if (tag) return { card: null, damage: [...damage.filter(({ reason }) => reason !== 'bad-yaml'), tag] };
  if (kind === null || blocking) return { card: null, damage };
  const canonical = toCanonicalProperties(kind, properties, mapping);
  let written: Map<string, string> | null = null;
  const toWritten = (key: string): string => {
    written ??= new Map([...properties.keys()].map((name) => [toCanonicalKey(name, mapping, kind), name]));
    return written.get(key) ?? key;
  };
  const all = [
    ...damage,
    ...findWrongTypes(kind, canonical, raw.text, toWritten),
    ...findUnclearSigns(kind, canonical, raw.text, toWritten),
  ];
  return { card: toCard(raw, kind, canonical, all, mapping), damage: all };
}

/** All that may be known about an interview off the record: that it is one. Not with whom, and not about what. */
const TOLD_OFF_RECORD = new Set(['attribution', 'consent']);

function toCard(
  raw: RawNote,
  kind: NoteKind,
  properties: ReadonlyMap<string, unknown>,
  damage: readonly Damage[],
  mapping: Mapping,
): NoteCard {
  const values = new Map<string, readonly Scalar[]>();
  for (const [key, value] of properties) values.set(key, toScalars(value));
  const offRecord = isNoteOffRecord(properties, kind === 'interview');
  const callouts = findCallouts(raw.text);
  const hidden = findOffRecord(raw.text);
  return {
    path: raw.path,
    title: raw.title,
    kind,
    aliases: offRecord ? [] : [...(values.get('aliases') ?? []), ...(values.get('alias') ?? [])].map(String),
    properties: offRecord ? new Map([...values].filter(([key]) => TOLD_OFF_RECORD.has(key))) : values,
    links: offRecord ? [] : toLinks(raw, kind, hidden, mapping),
    marks: offRecord ? [] : toMarks(raw, hidden, mapping),
    questions: offRecord ? [] : callouts.filter((each) => !isOffRecord(each, hidden)).flatMap(toQuestion),
    headings: offRecord ? [] : toHeadings(raw, hidden),
    damage,
    offRecord,
    ...toToldDay(raw, kind, offRecord ? new Map() : values),
    modified: raw.modified,
  };
}

/** Old write-ups tell in their text when it was; it is read where no property of an incident can be read as a day. */
function toToldDay(
  { title, text }: RawNote,
  kind: NoteKind,
  values: ReadonlyMap<string, readonly Scalar[]>,
): Pick<NoteCard, 'toldDay'> {
  if (kind !== 'incident') return {};
  const isDated = toKindRow(kind).datedBy.some((key) => readDayText(String(values.get(key)?.[0] ?? '')) !== null);
  const day = isDated ? null : findToldDay(title, text);
  return day === null ? {} : { toldDay: day };
}

/** The host knows the words of headings and not their places: where something is hidden, they are read again. */
function toHeadings(raw: RawNote, hidden: readonly Span[]): readonly string[] {
  if (hidden.length === 0) return raw.headings;
  return findHeadings(raw.text).flatMap((heading) => (isOffRecord(heading, hidden) ? [] : [heading.text]));
}

function toCanonicalProperties(
  kind: NoteKind,
  properties: ReadonlyMap<string, unknown>,
  mapping: Mapping,
): ReadonlyMap<string, unknown> {
  const out = new Map<string, unknown>();
  for (const [name, value] of properties) {
    const key = toCanonicalKey(name, mapping, kind);
    const before = out.get(key);
    out.set(key, before === undefined ? value : [before, value].flat());
  }
  return out;
}

function toScalars(value: unknown): readonly Scalar[] {
  const list = Array.isArray(value) ? value.flat(3) : [value];
  return list.flatMap((item) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') return [item];
    return item instanceof Date ? [item.toISOString()] : [];
  });
}

function toLinks(raw: RawNote, kind: NoteKind, hidden: readonly Span[], mapping: Mapping): readonly CardLink[] {
  const known = toPropertiesOf(kind);
  return raw.links.flatMap((link): CardLink[] => {
    if (link.key === null) {
      if (isOffRecord(link, hidden)) return [];
      return [
        {
          property: null,
          linkpath: link.linkpath,
          subpath: link.subpath,
          display: link.display,
          target: link.target,
          from: link.from,
          to: link.to,
        },
      ];
    }
    const key = toCanonicalKey(link.key.split('.')[0] ?? link.key, mapping, kind);
    const property = known.has(key) ? key : null;
    return [
      {
        property,
        linkpath: link.linkpath,
        subpath: link.subpath,
        display: link.display,
        target: link.target,
        from: 0,
        to: 0,
      },
    ];
  });
}

function toMarks(raw: RawNote, hidden: readonly Span[], mapping: Mapping): readonly CardMark[] {
  const prefix = fold(`#${mapping.markPrefix}/`);
  return raw.tags.flatMap(({ tag, line, from }): CardMark[] => {
    const word = fold(tag.startsWith('#') ? tag : `#${tag}`);
    if (!word.startsWith(prefix) || isOffRecord({ from, to: from + 1 }, hidden)) return [];
    return [{ mark: word.slice(prefix.length), line, from }];
  });
}

function toQuestion(callout: Callout): readonly CardQuestion[] {
  if (callout.type !== QUESTION_CALLOUT || callout.metadata === '') return [];
  const { metadata, title, line, from, to } = callout;
  return [{ id: metadata, text: title, line, from, to }];
}
