/** All a kind needs to be shown, made, dated and picked: adding a kind is adding a row here and its properties. */
export interface KindRowOf<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly plural: string;
  /** A Lucide icon id. */
  readonly icon: string;
  /** The host's CSS variable that colours it. */
  readonly colour: string;
  /** Shape on the graph, so that colour is never the only sign. */
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'star' | 'pentagon' | 'ring';
  /**
   * How large its shape is drawn, in pixels: people and what happened to them are never drawn larger, nor named sooner,
   * than others of their kind, as that would read as a rank. Nothing where more links make a shape larger.
   */
  readonly radius: number | null;
  readonly folder: string;
  /** The properties that date a note of this kind, the first that holds a day; none for what carries no date. */
  readonly datedBy: readonly string[];
  /** One sentence for the palette and the welcome view: what this note is for. */
  readonly purpose: string;
  /** What the form that makes one asks for first: the title, worded for the kind. */
  readonly asksFor: string;
  /** The few properties that the form shows, each with what it is called there. */
  readonly fields: readonly (readonly [key: string, label: string])[];
  /** Where its notes stand when any note may be picked, the first at 1. */
  readonly pickedAt: number;
}

/** The table of kinds, in the order in which they are offered: one row each. */
export const ROWS = [
  {
    kind: 'incident',
    label: 'Incident',
    plural: 'Incidents',
    icon: 'flame',
    colour: '--color-orange',
    shape: 'circle',
    radius: 9,
    folder: 'Incidents',
    datedBy: ['started', 'noticed', 'ended'],
    purpose: 'Something surprising happened, and there is a story to tell about it.',
    asksFor: 'What happened, in one line',
    fields: [
      ['started', 'When it began'],
      ['systems', 'Systems involved'],
      ['responders', 'People who took part'],
    ],
    pickedAt: 2,
  },
  {
    kind: 'system',
    label: 'System',
    plural: 'Systems',
    icon: 'server',
    colour: '--color-blue',
    shape: 'square',
    radius: null,
    folder: 'Systems',
    datedBy: [],
    purpose: 'A part of the technology that people know, build and look after.',
    asksFor: 'What people call it',
    fields: [
      ['owners', 'Who looks after it'],
      ['depends-on', 'What it needs'],
    ],
    pickedAt: 1,
  },
  {
    kind: 'person',
    label: 'Person',
    plural: 'People',
    icon: 'user',
    colour: '--color-purple',
    shape: 'hexagon',
    radius: 8,
    folder: 'People',
    datedBy: [],
    purpose: 'Somebody one can ask, and what to ask them about.',
    asksFor: 'Their name',
    fields: [
      ['team', 'Team'],
      ['ask-me-about', 'What one can ask them about'],
    ],
    pickedAt: 5,
  },
  {
    kind: 'knowledge',
    label: 'Knowledge',
    plural: 'Knowledge',
    icon: 'lightbulb',
    colour: '--color-yellow',
    shape: 'diamond',
    radius: null,
    folder: 'Knowledge',
    datedBy: ['confirmed'],
    purpose: 'One thing somebody knows that others do not; its title is a claim.',
    asksFor: 'What is known, as a claim',
    fields: [
      ['about', 'About which system'],
      ['held-by', 'Who holds it'],
      ['revealed-by', 'Which incident showed it'],
    ],
    pickedAt: 3,
  },
  {
    kind: 'interview',
    label: 'Interview',
    plural: 'Interviews',
    icon: 'mic',
    colour: '--color-cyan',
    shape: 'triangle',
    radius: 6.5,
    folder: 'Interviews',
    datedBy: ['date'],
    purpose: 'One conversation about an incident, with its questions and answers.',
    asksFor: 'What to call this conversation',
    fields: [
      ['incident', 'Incident'],
      ['with', 'With whom'],
      ['date', 'Day'],
      ['consent', 'What was agreed'],
      ['attribution', 'How it may be named'],
    ],
    pickedAt: 7,
  },
  {
    kind: 'review',
    label: 'Review',
    plural: 'Reviews',
    icon: 'users',
    colour: '--color-green',
    shape: 'pentagon',
    radius: 6.5,
    folder: 'Reviews',
    datedBy: ['date'],
    purpose: 'The meeting where a group talks an incident through.',
    asksFor: 'What to call this meeting',
    fields: [
      ['incident', 'Incident'],
      ['date', 'Day'],
      ['facilitator', 'Who facilitates'],
    ],
    pickedAt: 6,
  },
  {
    kind: 'reading',
    label: 'Reading',
    plural: 'Readings',
    icon: 'book-open',
    colour: '--color-pink',
    shape: 'star',
    radius: 6.5,
    folder: 'Readings',
    datedBy: ['date'],
    purpose: 'What one reader asked and took away from one incident.',
    asksFor: 'What to call this reading',
    fields: [
      ['incident', 'Incident'],
      ['reader', 'Reader'],
      ['date', 'Day'],
      ['distance', 'How far away the reader stood'],
    ],
    pickedAt: 8,
  },
  {
    kind: 'theme',
    label: 'Theme',
    plural: 'Themes',
    icon: 'tag',
    colour: '--color-red',
    shape: 'ring',
    radius: null,
    folder: 'Themes',
    datedBy: [],
    purpose: 'Something that comes back in several incidents.',
    asksFor: 'What keeps coming back',
    fields: [],
    pickedAt: 4,
  },
] as const satisfies readonly KindRowOf<string>[];
