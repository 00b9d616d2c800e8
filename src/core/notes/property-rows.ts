import type { NoteKind } from './kind';

/** Obsidian's property types, plus `links` (a list whose items may be wikilinks) and `link` (a single one). */
export type PropertyType = 'text' | 'list' | 'date' | 'datetime' | 'checkbox' | 'link' | 'links';

/** How somebody comes to know about something: `core/atlas/knowing` says what follows from each. */
export type WayToKnow = 'says so' | 'holds' | 'owns' | 'worked on' | 'owned' | 'was there';

/**
 * One property of one kind. A row with an `inverse` is also a relation of the graph: adding a relation is adding a row.
 */
export interface PropertyRow {
  readonly of: NoteKind;
  readonly key: string;
  readonly type: PropertyType;
  /** The kinds a link is expected to lead to; others are kept and shown, never refused. */
  readonly to?: readonly NoteKind[];
  /**
   * How the relation reads from the note that stores it: "Ana *took part in* …" is the inverse, this is the forward
   * word.
   */
  readonly forward?: string;
  /** How the relation reads from the far end. The same word as `forward` means that the relation has no direction. */
  readonly inverse?: string;
  /** A person linked here makes no edge: nobody is tied to a cause. */
  readonly notPeople?: true;
  /** The person at one end of it holds what stands at the other. */
  readonly holds?: true;
  /** How the person at one end of it knows what stands at the other, or what the note is about. */
  readonly knows?: WayToKnow;
  /** The note that stores it is about what it links: whoever knows the note knows about that as well. */
  readonly concerns?: true;
  /** The words a person may choose from; anything else is kept as written. */
  readonly choices?: readonly string[];
}

const INCIDENT: readonly PropertyRow[] = [
  { of: 'incident', key: 'started', type: 'datetime' },
  { of: 'incident', key: 'noticed', type: 'datetime' },
  { of: 'incident', key: 'ended', type: 'datetime' },
  { of: 'incident', key: 'zone', type: 'text' },
  { of: 'incident', key: 'context', type: 'text' },
  { of: 'incident', key: 'called-incident-because', type: 'text' },
  { of: 'incident', key: 'near-miss', type: 'checkbox' },
  { of: 'incident', key: 'audience', type: 'list', choices: ['hands-on', 'leadership', 'customers', 'public'] },
  { of: 'incident', key: 'depth', type: 'text', choices: ['touched', 'short', 'full'] },
  {
    of: 'incident',
    key: 'stage',
    type: 'text',
    choices: ['gathering', 'interviewing', 'calibrating', 'discussed', 'readable', 'reopened'],
  },
  {
    of: 'incident',
    key: 'systems',
    type: 'links',
    concerns: true,
    to: ['system'],
    forward: 'involved',
    inverse: 'was part of',
  },
  {
    of: 'incident',
    key: 'responders',
    type: 'links',
    knows: 'was there',
    to: ['person'],
    forward: 'was responded to by',
    inverse: 'took part in',
  },
  {
    of: 'incident',
    key: 'called-in',
    type: 'links',
    knows: 'was there',
    to: ['person'],
    forward: 'called in',
    inverse: 'was called into',
  },
  {
    of: 'incident',
    key: 'away',
    type: 'links',
    to: ['person'],
    forward: 'happened without',
    inverse: 'was away during',
  },
  {
    of: 'incident',
    key: 'foreseen-by',
    type: 'links',
    knows: 'says so',
    to: ['person'],
    forward: 'was foreseen by',
    inverse: 'saw it coming',
  },
  {
    of: 'incident',
    key: 'contributors',
    type: 'links',
    concerns: true,
    to: ['system', 'knowledge', 'theme', 'incident'],
    notPeople: true,
    forward: 'had as contributor',
    inverse: 'contributed to',
  },
  {
    of: 'incident',
    key: 'mitigators',
    type: 'links',
    concerns: true,
    to: ['system', 'knowledge', 'person', 'theme'],
    forward: 'was kept in check by',
    inverse: 'kept in check',
  },
  { of: 'incident', key: 'risks', type: 'links' },
  {
    of: 'incident',
    key: 'related',
    type: 'links',
    to: ['incident'],
    forward: 'is related to',
    inverse: 'is related to',
  },
  {
    of: 'incident',
    key: 'reminds-of',
    type: 'links',
    to: ['incident'],
    forward: 'brought to mind',
    inverse: 'came to mind in',
  },
  {
    of: 'incident',
    key: 'themes',
    type: 'links',
    concerns: true,
    to: ['theme'],
    forward: 'shows',
    inverse: 'shows up in',
  },
  {
    of: 'incident',
    key: 'authors',
    type: 'links',
    knows: 'says so',
    to: ['person'],
    forward: 'was written by',
    inverse: 'wrote',
  },
  { of: 'incident', key: 'used-in', type: 'links', forward: 'is used in', inverse: 'uses' },
  { of: 'incident', key: 'source-url', type: 'text' },
  { of: 'incident', key: 'text-kind', type: 'text', choices: ['public post', 'analysis'] },
];

const SYSTEM: readonly PropertyRow[] = [
  { of: 'system', key: 'layer', type: 'text' },
  { of: 'system', key: 'depends-on', type: 'links', to: ['system'], forward: 'needs', inverse: 'is needed by' },
  {
    of: 'system',
    key: 'owners',
    type: 'links',
    knows: 'owns',
    to: ['person'],
    holds: true,
    forward: 'is owned by',
    inverse: 'owns',
  },
  {
    of: 'system',
    key: 'former-owners',
    type: 'links',
    knows: 'owned',
    to: ['person'],
    forward: 'was owned by',
    inverse: 'used to own',
  },
  { of: 'system', key: 'since', type: 'date' },
  { of: 'system', key: 'replaced-by', type: 'links', to: ['system'], forward: 'was replaced by', inverse: 'replaced' },
];

const PERSON: readonly PropertyRow[] = [
  { of: 'person', key: 'team', type: 'text' },
  { of: 'person', key: 'since', type: 'date' },
  { of: 'person', key: 'left', type: 'date' },
  {
    of: 'person',
    key: 'worked-on',
    type: 'links',
    knows: 'worked on',
    to: ['system'],
    holds: true,
    forward: 'worked on',
    inverse: 'was worked on by',
  },
  {
    of: 'person',
    key: 'ask-me-about',
    type: 'links',
    knows: 'says so',
    to: ['system', 'knowledge', 'theme'],
    holds: true,
    forward: 'can be asked about',
    inverse: 'may be asked of',
  },
  { of: 'person', key: 'reach', type: 'text' },
  { of: 'person', key: 'profile-ok', type: 'checkbox' },
];

const KNOWLEDGE: readonly PropertyRow[] = [
  {
    of: 'knowledge',
    key: 'about',
    type: 'links',
    concerns: true,
    to: ['system'],
    forward: 'is about',
    inverse: 'is known about',
  },
  {
    of: 'knowledge',
    key: 'held-by',
    type: 'links',
    knows: 'holds',
    to: ['person'],
    holds: true,
    forward: 'is held by',
    inverse: 'knows',
  },
  {
    of: 'knowledge',
    key: 'revealed-by',
    type: 'links',
    concerns: true,
    to: ['incident'],
    forward: 'was revealed by',
    inverse: 'revealed',
  },
  { of: 'knowledge', key: 'news-to', type: 'links', to: ['person'], forward: 'was news to', inverse: 'learned' },
  { of: 'knowledge', key: 'learned-through', type: 'text' },
  {
    of: 'knowledge',
    key: 'knowledge-kind',
    type: 'text',
    choices: ['quirk', 'cue', 'workaround', 'hidden work', 'history', 'whom to ask', 'rule of thumb'],
  },
  { of: 'knowledge', key: 'thought-everyone-knew', type: 'checkbox' },
  { of: 'knowledge', key: 'confirmed', type: 'date' },
  { of: 'knowledge', key: 'state', type: 'text', choices: ['holds', 'unsure', 'out of date'] },
  { of: 'knowledge', key: 'written-in', type: 'links', forward: 'is written in', inverse: 'writes down' },
  {
    of: 'knowledge',
    key: 'contradicts',
    type: 'links',
    to: ['knowledge'],
    forward: 'contradicts',
    inverse: 'contradicts',
  },
];

const INTERVIEW: readonly PropertyRow[] = [
  {
    of: 'interview',
    key: 'incident',
    type: 'links',
    concerns: true,
    to: ['incident'],
    forward: 'is an account of',
    inverse: 'is told in',
  },
  {
    of: 'interview',
    key: 'with',
    type: 'links',
    knows: 'was there',
    to: ['person'],
    forward: 'is told by',
    inverse: 'gave an account in',
  },
  { of: 'interview', key: 'role', type: 'text' },
  { of: 'interview', key: 'by', type: 'links', to: ['person'], forward: 'was held by', inverse: 'asked in' },
  { of: 'interview', key: 'date', type: 'date' },
  { of: 'interview', key: 'zone', type: 'text' },
  { of: 'interview', key: 'consent', type: 'text', choices: ['notes', 'recorded', 'none'] },
  { of: 'interview', key: 'attribution', type: 'text', choices: ['named', 'role only', 'off record'] },
  {
    of: 'interview',
    key: 'to-ask-next',
    type: 'links',
    to: ['person'],
    forward: 'points to',
    inverse: 'is to be asked after',
  },
  { of: 'interview', key: 'read-back', type: 'checkbox' },
];

const REVIEW: readonly PropertyRow[] = [
  {
    of: 'review',
    key: 'incident',
    type: 'links',
    to: ['incident'],
    forward: 'talked about',
    inverse: 'was talked about in',
  },
  { of: 'review', key: 'date', type: 'date' },
  {
    of: 'review',
    key: 'facilitator',
    type: 'links',
    to: ['person'],
    forward: 'was facilitated by',
    inverse: 'facilitated',
  },
  {
    of: 'review',
    key: 'scribe',
    type: 'links',
    to: ['person'],
    forward: 'was written down by',
    inverse: 'took notes in',
  },
  { of: 'review', key: 'attended', type: 'links', to: ['person'], forward: 'was attended by', inverse: 'attended' },
  {
    of: 'review',
    key: 'came-though-not-involved',
    type: 'links',
    to: ['person'],
    forward: 'drew',
    inverse: 'came though not involved to',
  },
  { of: 'review', key: 'transcript', type: 'links' },
  { of: 'review', key: 'themes', type: 'links', to: ['theme'], forward: 'shows', inverse: 'shows up in' },
  { of: 'review', key: 'worth', type: 'text' },
];

const READING: readonly PropertyRow[] = [
  { of: 'reading', key: 'incident', type: 'links', to: ['incident'], forward: 'reads', inverse: 'is read in' },
  { of: 'reading', key: 'reader', type: 'links', to: ['person'], forward: 'is read by', inverse: 'read' },
  { of: 'reading', key: 'date', type: 'date' },
  {
    of: 'reading',
    key: 'distance',
    type: 'text',
    choices: ['was there', 'owns the tech', 'next door', 'far', 'new here'],
  },
  { of: 'reading', key: 'drawn', type: 'text', choices: ['blind', 'chosen', 'onboarding'] },
  { of: 'reading', key: 'session', type: 'text' },
  { of: 'reading', key: 'took-away', type: 'list' },
];

/**
 * Every property of every kind, in the order in which a new note shows them. The types are documented,
 * never forced.
 */
export const PROPERTY_ROWS: readonly PropertyRow[] = [
  ...INCIDENT,
  ...SYSTEM,
  ...PERSON,
  ...KNOWLEDGE,
  ...INTERVIEW,
  ...REVIEW,
  ...READING,
];
