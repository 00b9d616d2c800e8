import type { Fact } from '../fact';
import { isStory } from '../section';

/** Facts about one cause for all of it. */
export const CAUSE_FACTS: readonly Fact[] = [
  { id: 'cause.denied', told: 'it is denied', holds: ({ clause }) => clause.isDenied },
  { id: 'cause.quoted', told: 'it stands in quotation marks', holds: ({ clause }) => clause.isQuoted },
  {
    id: 'cause.whole',
    told: 'it is said of the whole of it',
    holds: ({ frame, cause }) => frame.form === 'passive' && cause.isOfWhole,
  },
  { id: 'cause.linked', told: 'three links stand in a row', holds: ({ cause }) => cause.links >= 3 },
];

/** Facts about a fix inside the story. */
export const FIX_FACTS: readonly Fact[] = [
  {
    id: 'fix.elsewhere',
    told: 'no story is told here',
    holds: ({ section }) => !isStory(section),
  },
  { id: 'fix.done', told: 'it tells what a step was for that was taken', holds: ({ cause }) => cause.isPurposeOfDeed },
];
