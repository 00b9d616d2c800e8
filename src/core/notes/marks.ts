/** One of the marks: its word behind the prefix, how it is offered, and what it is for. */
export interface MarkRow {
  readonly mark: string;
  readonly label: string;
  /** A Lucide icon id. */
  readonly icon: string;
  /** One sentence: when this mark helps a later reader. */
  readonly purpose: string;
}

/** The marks that are offered, in this order; a vault may use words of its own beside them. */
export const MARK_ROWS: readonly MarkRow[] = [
  { mark: 'confused', label: 'Confused', icon: 'puzzle', purpose: 'It was unclear how this is supposed to work.' },
  {
    mark: 'unsure',
    label: 'Unsure',
    icon: 'cloud-fog',
    purpose: 'It was unclear what was happening, what would come next, or whom to call.',
  },
  { mark: 'torn', label: 'Torn', icon: 'split', purpose: 'It could be this or that, and being wrong had a price.' },
  {
    mark: 'surprised',
    label: 'Surprised',
    icon: 'zap',
    purpose: 'Somebody did not expect this; somebody else perhaps did.',
  },
  {
    mark: 'dropped-line',
    label: 'Dropped line',
    icon: 'unlink',
    purpose: 'An idea that was followed for a while and then let go.',
  },
  { mark: 'who-knew', label: 'Who knew', icon: 'lightbulb', purpose: 'Somebody knew this and others did not.' },
  {
    mark: 'coordination',
    label: 'Coordination',
    icon: 'users',
    purpose: 'Working together took effort here: finding people, telling them, waiting.',
  },
  {
    mark: 'gave-up-goal',
    label: 'Gave up a goal',
    icon: 'scale',
    purpose: 'One thing was given up so that another could be had.',
  },
  { mark: 'luck', label: 'Luck', icon: 'clover', purpose: 'It could easily have gone another way.' },
  { mark: 'ask', label: 'Ask', icon: 'message-square', purpose: 'A question to bring to an interview or the review.' },
];

const ROW_OF = new Map(MARK_ROWS.map((row) => [row.mark, row]));

/** The row of a mark's word, or nothing for a word of the vault's own. */
export function findMarkRow(mark: string): MarkRow | null {
  return ROW_OF.get(mark.toLowerCase()) ?? null;
}
