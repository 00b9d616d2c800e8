import type { Category } from './category';

/** Kinds of finding that are weighed by the same facts; what is `plain` speaks for itself. */
export type Family = 'modal' | 'omission' | 'absence' | 'cause' | 'fix' | 'blame' | 'hindsight' | 'judgement' | 'plain';

const FAMILY_OF: Readonly<Record<Category, Family>> = {
  'counterfactual-modal': 'modal',
  'counterfactual-omission': 'omission',
  'counterfactual-absence': 'absence',
  'single-cause': 'cause',
  'micro-fix': 'fix',
  blame: 'blame',
  hindsight: 'hindsight',
  normative: 'judgement',
  'worn-label': 'judgement',
  'shallow-metric': 'plain',
  'canonical-lesson': 'plain',
  filler: 'plain',
  opening: 'plain',
};

/** By which facts the findings of a category are weighed. */
export function toFamily(category: Category): Family {
  return FAMILY_OF[category];
}
