import { readCells } from '../../text/markdown/cells';
import { findSpokenHeadings, toHeadingIdentity } from '../../text/markdown/headings';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { countQuotes, readMarkdown, type BodyLine, type Heading } from '../../text/markdown/structure';

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

const PROPERTY_WORDS = toWordMap([
  [
    'started',
    'date, start, started, started at, start time, start date, incident date, date of incident, ' +
      'outage start, impact start, begin',
  ],
  ['noticed', 'detected, detected at, detection time, noticed, acknowledged, time detected'],
  [
    'ended',
    'end, ended, ended at, end time, resolved, resolved at, resolution time, mitigated at, outage end, impact end',
  ],
  ['authors', 'author, authors, owner, owners, written by, postmortem owner, post mortem owner, editor, editors'],
  [
    'systems',
    'system, systems, service, services, affected services, affected systems, affected service, ' +
      'services affected, components, component, services involved, systems involved',
  ],
  [
    'responders',
    'responders, participants, incident commander, people involved, who was involved, attendees, team members',
  ],
  ['contributors', 'contributing factors, contributors, contributing causes, causes, triggers, trigger'],
  ['zone', 'timezone, time zone, zone, tz'],
  ['related', 'related, related incidents, similar incidents, see also'],
  ['stage', 'status, stage, state'],
]);

const SECTION_WORDS = toWordMap([
  ['moments', 'timeline, timeline of events, time line, chronology, sequence of events, incident timeline, events'],
  [
    'story',
    'impact, summary, overview, what happened, description, executive summary, narrative, abstract, ' +
      'incident summary',
  ],
  ['context', 'background, context, architecture'],
  ['contributors', 'trigger, triggers, causes, five whys, whys, analysis'],
  ['kept-from-worse', 'what went well, mitigation, mitigating factors, where we got lucky, resolution'],
  ['hard', "what went wrong, what didn't go well, what could have gone better, difficulties"],
  [
    'parked',
    'action items, actions, follow up, followup, follow ups, follow up actions, remediation, ' +
      'next steps, corrective actions, todo',
  ],
  ['open-questions', 'open questions, questions, unknowns'],
  ['words', 'glossary, terms'],
  ['diagrams', 'diagrams, graphs, screenshots, dashboards'],
]);

// Other templates name this section in the singular and as if there were one; for us it is where sources and
// contributors go.
const CAUSE_WORDS = /^(?:root|underlying|direct|contributing) (?:causes?|reasons?|factors?)(?: analysis)?$/;

/** What a property that a write-up calls so would be for us, or nothing. */
export function toPropertyOfOurs(name: string): string | null {
  return PROPERTY_WORDS.get(toWords(name)) ?? null;
}

/**
 * What the headings and the tables of a write-up say that a property could hold, and which sections it has under other
 * names. Nothing is taken from code, and nothing that was said off the record.
 */
export function findBodyFacts(text: string): readonly BodyFact[] {
  const hidden = findOffRecord(text);
  const open = readMarkdown(text).lines.filter((line) => line.type !== 'blank' && !isOffRecord(line, hidden));
  let at = 0;
  const ofHeadings = findSpokenHeadings(text).flatMap((heading) => {
    while (at < open.length && (open[at]?.from ?? 0) <= heading.to) at += 1;
    return toHeadingFact(heading, open[at]);
  });
  return [...ofHeadings, ...open.flatMap(toLineFact)];
}

function toHeadingFact(heading: Heading, below: BodyLine | undefined): readonly BodyFact[] {
  const { text, line } = heading;
  const title = toWords(text.replace(/:$/, ''));
  const section = CAUSE_WORDS.test(title) ? 'contributors' : SECTION_WORDS.get(title);
  if (section !== undefined) return [{ ours: section, theirs: text, where: 'heading', value: '', line }];
  const [name, beside = ''] = splitAtColon(text);
  const property = toPropertyOfOurs(name);
  if (property === null) return [];
  const value = beside.trim() || (below === undefined || below.type === 'heading' ? '' : below.text.trim());
  return [{ ours: property, theirs: name.trim(), where: 'heading', value, line }];
}

/** A row of a table, `| Date | 2026-11-04 |`, or a line in bold, `**Date:** 2026-11-04`, that names a property. */
function toLineFact({ text, from, content, number, type, inert, around }: BodyLine): readonly BodyFact[] {
  if (inert || type === 'ruler' || type === 'heading' || countQuotes(around) > 0) return [];
  const words = text.slice(content - from).trim();
  const [name = '', said = ''] = words.startsWith('|')
    ? readCells(words)
    : words.startsWith('**')
      ? splitAtColon(words)
      : [];
  const property = said === '' ? null : toPropertyOfOurs(name);
  const value = said.slice(0, 300).replace(/^[\s*]+|[\s*]+$/g, '');
  if (property === null || value === '') return [];
  return [{ ours: property, theirs: name.replace(/[*_:]/g, '').trim(), where: 'table', value, line: number }];
}

function splitAtColon(words: string): readonly [string, string?] {
  const colon = words.indexOf(':');
  return colon === -1 ? [words] : [words.slice(0, colon), words.slice(colon + 1)];
}

const LONGEST_NAME = 200;

/** A name without emphasis, brackets and numbers before it, as the tables hold it. */
function toWords(name: string): string {
  const bare = name.trim();
  if (bare.length > LONGEST_NAME) return '';
  return toHeadingIdentity(
    bare
      .replace(/[*_`]+/g, (marks) => (marks === '_' ? ' ' : ''))
      .replace(/\([^()]*\)/g, '')
      .replace(/[-:]/g, ' ')
      .replace(/^\s*\d+\W?\s+/, ''),
  );
}

/** What each of some words means, from rows of a meaning and its words. */
function toWordMap(rows: readonly (readonly [means: string, words: string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([means, words]) => words.split(', ').map((word) => [word, means] as const)));
}
