import { findFrontmatter } from '../../text/markdown/frontmatter';
import { findSpokenHeadings, toHeadingIdentity } from '../../text/markdown/headings';
import { blankOffRecord } from '../../text/markdown/off-record';
import { walkLines } from '../../text/place/lines';
import { parseProperties } from '../../text/properties/prove';
import type { ParseYaml } from '../../text/edit/change';
import { fold, type MappingChoices } from '../mapping';
import { readWhen } from '../read-when';
import { countDays } from '../when';

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
  readonly suggested: Pick<
    MappingChoices,
    'kindProperties' | 'kindValues' | 'kindTags' | 'kindFolders' | 'kindNames' | 'propertyNames'
  >;
  readonly recognised: readonly Recognised[];
}

/**
 * A fact that stands in a note's text rather than in its properties: what it would be for us, what it says, and its
 * line.
 */
export interface BodyFact {
  readonly ours: string;
  readonly theirs: string;
  readonly where: 'heading' | 'table';
  readonly value: string;
  readonly line: number;
}

const PROPERTY_WORDS: ReadonlyMap<string, string> = new Map([
  ...[
    'date',
    'start',
    'started',
    'started at',
    'start time',
    'start date',
    'incident date',
    'date of incident',
    'outage start',
    'impact start',
    'begin',
  ].map((word) => [word, 'started'] as const),
  ...['detected', 'detected at', 'detection time', 'noticed', 'acknowledged', 'time detected'].map(
    (word) => [word, 'noticed'] as const,
  ),
  ...[
    'end',
    'ended',
    'ended at',
    'end time',
    'resolved',
    'resolved at',
    'resolution time',
    'mitigated at',
    'outage end',
    'impact end',
  ].map((word) => [word, 'ended'] as const),
  ...[
    'author',
    'authors',
    'owner',
    'owners',
    'written by',
    'postmortem owner',
    'post mortem owner',
    'editor',
    'editors',
  ].map((word) => [word, 'authors'] as const),
  ...[
    'system',
    'systems',
    'service',
    'services',
    'affected services',
    'affected systems',
    'affected service',
    'services affected',
    'components',
    'component',
    'services involved',
    'systems involved',
  ].map((word) => [word, 'systems'] as const),
  ...[
    'responders',
    'participants',
    'incident commander',
    'people involved',
    'who was involved',
    'attendees',
    'team members',
  ].map((word) => [word, 'responders'] as const),
  ...['contributing factors', 'contributors', 'contributing causes', 'causes', 'triggers', 'trigger'].map(
    (word) => [word, 'contributors'] as const,
  ),
  ...['timezone', 'time zone', 'zone', 'tz'].map((word) => [word, 'zone'] as const),
  ...['related', 'related incidents', 'similar incidents', 'see also'].map((word) => [word, 'related'] as const),
  ...['status', 'stage', 'state'].map((word) => [word, 'stage'] as const),
]);

const SECTION_WORDS: ReadonlyMap<string, string> = new Map([
  ...['timeline', 'time line', 'chronology', 'sequence of events', 'incident timeline', 'events'].map(
    (word) => [word, 'moments'] as const,
  ),
  ...[
    'impact',
    'summary',
    'overview',
    'what happened',
    'description',
    'executive summary',
    'narrative',
    'abstract',
    'incident summary',
  ].map((word) => [word, 'story'] as const),
  ...['background', 'context', 'architecture'].map((word) => [word, 'context'] as const),
  ...['trigger', 'triggers', 'causes', 'five whys', '5 whys', 'analysis'].map(
    (word) => [word, 'contributors'] as const,
  ),
  ...['what went well', 'mitigation', 'mitigating factors', 'where we got lucky', 'resolution'].map(
    (word) => [word, 'kept-from-worse'] as const,
  ),
  ...['what went wrong', "what didn't go well", 'what could have gone better', 'difficulties'].map(
    (word) => [word, 'hard'] as const,
  ),
  ...[
    'action items',
    'actions',
    'follow up',
    'followup',
    'follow ups',
    'follow up actions',
    'remediation',
    'next steps',
    'corrective actions',
    'todo',
  ].map((word) => [word, 'parked'] as const),
  ...['open questions', 'questions', 'unknowns'].map((word) => [word, 'open-questions'] as const),
  ...['glossary', 'terms'].map((word) => [word, 'words'] as const),
  ...['diagrams', 'graphs', 'screenshots', 'dashboards'].map((word) => [word, 'diagrams'] as const),
]);

// Other templates name this section in the singular and as if there were one; for us it is where sources and
// contributors go.
const CAUSE_WORDS = /^(?:root|underlying|direct|contributing) (?:causes?|reasons?|factors?)(?: analysis)?$/;

// Words that teams tag their write-ups with.
const KIND_TAG = /(?:^|\/)(?:incidents?|outages?|post-?mortems?|write-?ups?|retros?(?:pectives?)?|pir|rca|review)$/;

const KIND_PROPERTIES = ['type', 'kind', 'category', 'document-type', 'doc-type', 'note-type'];

/**
 * Reads a folder of write-ups and suggests how to see them as incidents. A word must stand in a tenth of the notes, and
 * in two at least, to be suggested.
 */
export function readFolderOfNotes(folder: string, notes: readonly FolderNote[], parseYaml: ParseYaml): FolderReading {
  const counts = new Map<string, Recognised>();
  const kinds = new Map<string, number>();
  const tags = new Map<string, number>();
  const unreadable: string[] = [];
  for (const note of notes) {
    const properties = parseProperties(note.text, parseYaml);
    const seen = new Set<string>();
    if (!properties) unreadable.push(note.path);
    for (const [name, value] of properties ?? []) {
      const ours = PROPERTY_WORDS.get(toWords(name));
      if (ours !== undefined && !seen.has(`property\n${fold(name)}`))
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
  const enough = Math.min(notes.length, Math.max(2, Math.ceil(notes.length / 10)));
  const recognised = [...counts.values()].filter((each) => each.notes >= enough).sort((a, b) => b.notes - a.notes);
  return {
    notes: notes.length,
    unreadable,
    suggested: toSuggestion(folder, notes.length, kinds, tags, recognised),
    recognised,
  };
}

/**
 * What the headings and the first tables of a write-up say that a property could hold, and which sections it has under
 * other names.
 */
export function findBodyFacts(text: string): readonly BodyFact[] {
  const out: BodyFact[] = [];
  const lines = [...walkLines(blankOffRecord(text))];
  for (const heading of findSpokenHeadings(text)) {
    const [words = '', ...rest] = heading.text.split(':');
    const property = PROPERTY_WORDS.get(toWords(words));
    const title = toWords(heading.text.replace(/:$/, ''));
    const section = CAUSE_WORDS.test(title) ? 'contributors' : SECTION_WORDS.get(title);
    const below =
      lines
        .slice(heading.line + 1)
        .find((line) => line.text.trim() !== '')
        ?.text.trim() ?? '';
    const value = rest.join(':').trim() || (/^#{1,6}\s/.test(below) ? '' : below);
    if (section !== undefined)
      out.push({ ours: section, theirs: heading.text, where: 'heading', value: '', line: heading.line });
    else if (property !== undefined)
      out.push({ ours: property, theirs: words.trim(), where: 'heading', value, line: heading.line });
  }
  for (const line of lines) {
    if (line.from < (findFrontmatter(text)?.block.to ?? 0)) continue;
    const cells = /^\s*\|/.test(line.text)
      ? line.text
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : /^\s*[-*]?\s*\*\*/.test(line.text)
        ? line.text.replace(/^\s*[-*]\s+/, '').split(/:(.*)/s)
        : [];
    const property = cells.length >= 2 ? PROPERTY_WORDS.get(toWords(cells[0] ?? '')) : undefined;
    const value = (cells[1] ?? '').slice(0, 300).replace(/^[\s*]+|[\s*]+$/g, '');
    if (property !== undefined && value !== '' && !/^:?-+:?$/.test(value))
      out.push({
        ours: property,
        theirs: (cells[0] ?? '').replace(/[*_:]/g, '').trim(),
        where: 'table',
        value,
        line: line.number,
      });
  }
  return out;
}

/**
 * The day of a write-up, from a fact in its text or from its file name; nothing when two of them say different days.
 */
export function findDayOf(note: FolderNote): string | null {
  const name = /(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/.exec(note.path.slice(note.path.lastIndexOf('/') + 1))?.[1];
  const told = findBodyFacts(note.text).find(({ ours }) => ours === 'started')?.value ?? null;
  const day = told === null ? null : (readWhen(told, { date: name ?? null, zone: null })?.date ?? null);
  if (day === null || name === undefined) return day ?? name ?? null;
  return Math.abs(countDays(day, name)) <= 1 ? day : null;
}

function toWords(name: string): string {
  return toHeadingIdentity(
    name
      .replace(/[*_`]+/g, (marks) => (marks === '_' ? ' ' : ''))
      .replace(/\s*\([^()]*\)/g, '')
      .replace(/[-:]/g, ' ')
      .replace(/^\s*\d+[.)]?\s+/, ''),
  );
}

function count(counts: Map<string, Recognised>, each: Recognised): void {
  const key = `${each.where}\n${fold(each.theirs)}`;
  const before = counts.get(key);
  counts.set(key, before ? { ...before, notes: before.notes + 1 } : each);
}

function toSuggestion(
  folder: string,
  notes: number,
  kinds: ReadonlyMap<string, number>,
  tags: ReadonlyMap<string, number>,
  recognised: readonly Recognised[],
): FolderReading['suggested'] {
  const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
  const told = best !== undefined && best[1] * 2 > notes;
  const [property = 'type', value = ''] = best?.[0].split('\n') ?? [];
  const tag = [...tags].find(([word, count]) => count * 2 > notes && KIND_TAG.test(word))?.[0];
  const names = new Map<string, string[]>();
  for (const { ours, theirs, where } of recognised) {
    if (where === 'property' && fold(theirs) !== ours) names.set(ours, [...(names.get(ours) ?? []), theirs]);
  }
  return {
    kindProperties: told && fold(property) !== 'type' ? [property, 'type'] : ['type'],
    kindValues: told && fold(value) !== 'incident' ? { incident: [value] } : {},
    kindTags: told || tag === undefined ? {} : { incident: [tag] },
    kindFolders: told || tag !== undefined || folder === '' ? {} : { incident: [folder] },
    kindNames: {},
    propertyNames: Object.fromEntries(names),
  };
}
