/**
 * A section that is offered for an incident, never required: its heading, and one sentence saying when it
 * helps.
 */
export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  readonly helps: string;
  /** What somebody may have seen at creation that brings this section to the front. */
  readonly cues: readonly CueId[];
}

/** Something an incident can show; asked at creation and only used to order what is offered. */
export type CueId =
  'several-teams' | 'surprise' | 'near-disaster' | 'repeat' | 'interest' | 'workaround' | 'long-search' | 'hard-choice';

/** One answer to "What could this one show?". */
export interface CueRow {
  readonly cue: CueId;
  readonly label: string;
}

/** What is asked at creation; none of it is kept unless its author writes it down. */
export const CUE_ROWS: readonly CueRow[] = [
  { cue: 'several-teams', label: 'More than two teams were in it' },
  { cue: 'surprise', label: 'Somebody was surprised by how something works' },
  { cue: 'near-disaster', label: 'It could have been much worse' },
  { cue: 'repeat', label: 'It looks like something we had before' },
  { cue: 'interest', label: 'Somebody is already curious about it' },
  { cue: 'workaround', label: 'Somebody knew a way that is written nowhere' },
  { cue: 'long-search', label: 'It took a while to see what was going on' },
  { cue: 'hard-choice', label: 'Somebody had to choose between two bad options' },
];

/** The sections on offer, in the order in which a story is told. */
export const SECTION_ROWS: readonly SectionRow[] = [
  {
    id: 'story',
    heading: 'Story',
    helps: 'Helps when a reader who was not there should be able to follow it from beginning to end.',
    cues: ['interest'],
  },
  {
    id: 'context',
    heading: 'Context and backstory',
    helps: 'Helps when what went on that day, or years before, makes sense of what people did.',
    cues: ['repeat'],
  },
  {
    id: 'accounts',
    heading: 'Accounts',
    helps: 'Helps when several people saw it from different places: one account for each point of view.',
    cues: ['several-teams'],
  },
  {
    id: 'moments',
    heading: 'Moments',
    helps: 'Helps when it matters what people could see at which time.',
    cues: ['several-teams', 'long-search'],
  },
  {
    id: 'pictures',
    heading: 'What we thought, what it turned out to be',
    helps: 'Helps when people’s picture of the system changed on the way.',
    cues: ['surprise', 'long-search'],
  },
  {
    id: 'hard',
    heading: 'Where it was hard',
    helps: 'Helps when it was hard to understand, to act or to weigh, and a later reader should feel why.',
    cues: ['long-search', 'hard-choice'],
  },
  {
    id: 'surprises',
    heading: 'Surprises',
    helps: 'Helps when something surprised some people and not others.',
    cues: ['surprise', 'interest'],
  },
  {
    id: 'dropped-lines',
    heading: 'Lines followed and dropped',
    helps: 'Helps when ideas that led nowhere would look just as sensible the next time.',
    cues: ['long-search'],
  },
  {
    id: 'who-knew',
    heading: 'Who knew what',
    helps: 'Helps when one person’s knowledge made the difference.',
    cues: ['workaround', 'surprise'],
  },
  {
    id: 'coordination',
    heading: 'Coordination and what it cost',
    helps: 'Helps when finding, telling and waiting for each other took effort of its own.',
    cues: ['several-teams'],
  },
  {
    id: 'goals',
    heading: 'Goals given up',
    helps: 'Helps when one thing was given up so that another could be had.',
    cues: ['hard-choice'],
  },
  {
    id: 'kept-from-worse',
    heading: 'What kept it from being worse',
    helps: 'Helps when it could easily have gone further, and something or somebody held it.',
    cues: ['near-disaster'],
  },
  {
    id: 'contributors',
    heading: 'Sources and contributors',
    helps: 'Helps when many things had to come together; no order is meant.',
    cues: ['repeat', 'near-disaster'],
  },
  {
    id: 'diagrams',
    heading: 'Diagrams',
    helps: 'Helps when a drawing says in a glance what a page cannot.',
    cues: ['surprise'],
  },
  {
    id: 'open-questions',
    heading: 'Open questions',
    helps: 'Helps when something is still not understood and somebody may know one day.',
    cues: ['interest', 'repeat'],
  },
  {
    id: 'left-out',
    heading: 'Left out, and why',
    helps: 'Helps when a reader should know what this text does not tell.',
    cues: [],
  },
  {
    id: 'parked',
    heading: 'Parked ideas',
    helps: 'Helps when ideas come up early: each is parked with its date, so that it may soak.',
    cues: ['repeat'],
  },
  {
    id: 'words',
    heading: 'Words used here',
    helps: 'Helps when a newcomer would stumble over the names things have.',
    cues: ['several-teams', 'interest'],
  },
];

/**
 * The sections a note does not have yet; those that fit what it could show come first, the rest in the order of the
 * table.
 */
export function selectSections(headings: readonly string[], cues: readonly CueId[] = []): readonly SectionRow[] {
  const there = new Set(headings.map(toComparable));
  const fit = (row: SectionRow): number => row.cues.filter((cue) => cues.includes(cue)).length;
  return SECTION_ROWS.filter((row) => !there.has(toComparable(row.heading)))
    .map((row, at) => ({ row, at }))
    .sort((a, b) => fit(b.row) - fit(a.row) || a.at - b.at)
    .map(({ row }) => row);
}

function toComparable(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
