import type { Fact } from '../fact';

/** Facts about the clause and the section. What they count for is a matter of each family, so each has its own copy. */
const CLAUSE_FACTS: readonly Fact[] = [
  { id: 'quoted', told: 'it stands in quotation marks', holds: ({ clause }) => clause.isQuoted },
  { id: 'condition', told: 'it is a condition', holds: ({ clause }) => clause.isCondition },
  { id: 'after-if', told: 'an “if” stands before it', holds: ({ clause }) => clause.isAfterIf && !clause.isCondition },
  { id: 'advised', told: 'it says what one should or must', holds: ({ clause }) => clause.isAdvised },
  { id: 'supposed', told: 'it tells of what can or may be', holds: ({ clause }) => clause.isSupposed },
  { id: 'yet', told: 'it is still to come', holds: ({ clause }) => clause.isYet },
  { id: 'still', told: 'it tells how things stand', holds: ({ clause }) => clause.isStill },
  { id: 'picking-out', told: 'it says which ones are meant', holds: ({ clause }) => clause.isPickingOut },
  { id: 'fragment', told: 'the clause begins with it', holds: ({ clause }) => clause.isFragment },
  { id: 'ending', told: 'nothing follows it in its clause', holds: ({ clause }) => clause.isEnding },
  { id: 'late', told: 'much of the sentence stands before it', holds: ({ clause }) => clause.isLate },
  { id: 'asking', told: 'the sentence asks for something to be done', holds: ({ clause }) => clause.isAsking },
  { id: 'purpose', told: 'the sentence opens with a purpose', holds: ({ clause }) => clause.isPurpose },
  { id: 'deliberate', told: 'it was meant so', holds: ({ around }) => around.isDeliberate || around.isPurposeBehind },
  { id: 'lucky', told: 'it tells good news', holds: ({ around }) => around.isLucky },
  { id: 'avoided', told: 'it is what was to be avoided', holds: ({ around }) => around.isAvoided },
  { id: 'exclusive', told: 'it says which one alone', holds: ({ around }) => around.isExclusive },
  { id: 'under-causes', told: 'it is told under causes', holds: ({ section }) => section === 'cause' },
  { id: 'under-lessons', told: 'it is told under lessons', holds: ({ section }) => section === 'lessons' },
  { id: 'under-well', told: 'it is told under what went well', holds: ({ section }) => section === 'well' },
  { id: 'under-impact', told: 'it is told under the impact', holds: ({ section }) => section === 'impact' },
  { id: 'under-actions', told: 'it is told under the actions', holds: ({ section }) => section === 'actions' },
  { id: 'in-timeline', told: 'it is told in a timeline', holds: ({ section }) => section === 'timeline' },
  { id: 'in-story', told: 'it is told in the story', holds: ({ section }) => section === 'story' },
  { id: 'elsewhere', told: 'it stands under a heading of its own kind', holds: ({ section }) => section === 'other' },
];

/**
 * The facts about clause and section for one family: `omission.quoted`, `omission.under-causes` … `unseen` are those
 * that decide nothing there, as measured.
 */
export function toClauseFacts(family: string, unseen: readonly string[]): readonly Fact[] {
  return CLAUSE_FACTS.filter(({ id }) => !unseen.includes(id)).map((fact) => ({ ...fact, id: `${family}.${fact.id}` }));
}
