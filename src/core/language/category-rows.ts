/** What a reader is told about a category: its name in plain words, and one sentence on what such words do. */
export interface CategoryRowOf<Category extends string> {
  readonly category: Category;
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
    label: 'A past that was not',
    does: 'Tells of what should, could or would have been.',
  },
  {
    category: 'counterfactual-omission',
    label: 'What was not done',
    does: 'Explains by what people or their work did not do, see or think of.',
  },
  {
    category: 'counterfactual-absence',
    label: 'What was not there',
    does: 'Explains by a safeguard, a means or knowledge that was missing.',
  },
  { category: 'single-cause', label: 'One cause', does: 'Names one cause, or tells a chain.' },
  { category: 'micro-fix', label: 'A fix inside the story', does: 'Narrows the story to what can be repaired.' },
  { category: 'blame', label: 'An error word tied to a person', does: 'Ends where a person erred.' },
  { category: 'hindsight', label: 'Known only afterwards', does: 'Judges by what became known later.' },
  { category: 'normative', label: 'Judged against a norm', does: 'Measures against a rule that it leaves unsaid.' },
  { category: 'worn-label', label: 'A label', does: 'Puts a name where a description could stand.' },
  { category: 'shallow-metric', label: 'A number as verdict', does: 'Lets a number speak for a story.' },
  { category: 'canonical-lesson', label: 'One lesson for all', does: 'Speaks as if everybody learned the same.' },
  { category: 'filler', label: 'Filed, not read', does: 'Fills a field.' },
  {
    category: 'opening',
    label: 'Dig here',
    does: 'Shows where somebody was surprised, unsure, torn, or knew something.',
  },
] as const satisfies readonly CategoryRowOf<string>[];
