/** Kinds of finding that are weighed by the same facts; what is `plain` speaks for itself. */
export type Family = 'modal' | 'omission' | 'absence' | 'cause' | 'fix' | 'blame' | 'hindsight' | 'judgement' | 'plain';

/** What a reader is told about a category: its name in plain words, and one sentence on what such words do. */
export interface CategoryRowOf<Category extends string> {
  readonly category: Category;
  /** By which facts its findings are weighed. */
  readonly family: Family;
  readonly label: string;
  readonly does: string;
}

/**
 * The table of categories, in the order in which they are offered: the twelve kinds of closing language, and `opening`:
 * words that show where to dig.
 */
export const ROWS = [
  {
    category: 'counterfactual-modal',
    family: 'modal',
    label: 'A past that was not',
    does: 'Tells of what should, could or would have been.',
  },
  {
    category: 'counterfactual-omission',
    family: 'omission',
    label: 'What was not done',
    does: 'Explains by what people or their work did not do, see or think of.',
  },
  {
    category: 'counterfactual-absence',
    family: 'absence',
    label: 'What was not there',
    does: 'Explains by a safeguard, a means or knowledge that was missing.',
  },
  { category: 'single-cause', family: 'cause', label: 'One cause', does: 'Names one cause, or tells a chain.' },
  {
    category: 'micro-fix',
    family: 'fix',
    label: 'A fix inside the story',
    does: 'Narrows the story to what can be repaired.',
  },
  { category: 'blame', family: 'blame', label: 'An error word tied to a person', does: 'Ends where a person erred.' },
  {
    category: 'hindsight',
    family: 'hindsight',
    label: 'Known only afterwards',
    does: 'Judges by what became known later.',
  },
  {
    category: 'normative',
    family: 'judgement',
    label: 'Judged against a norm',
    does: 'Measures against a rule that it leaves unsaid.',
  },
  {
    category: 'worn-label',
    family: 'judgement',
    label: 'A label',
    does: 'Puts a name where a description could stand.',
  },
  {
    category: 'shallow-metric',
    family: 'plain',
    label: 'A number as verdict',
    does: 'Lets a number speak for a story.',
  },
  {
    category: 'canonical-lesson',
    family: 'plain',
    label: 'One lesson for all',
    does: 'Speaks as if everybody learned the same.',
  },
  { category: 'filler', family: 'plain', label: 'Filed, not read', does: 'Fills a field.' },
  {
    category: 'opening',
    family: 'plain',
    label: 'Dig here',
    does: 'Shows where somebody was surprised, unsure, torn, or knew something.',
  },
] as const satisfies readonly CategoryRowOf<string>[];
