import type { Fact } from './fact';
import type { Family } from './category-rows';
import { ABSENCE_FACTS } from './facts/absence';
import { BLAME_FACTS } from './facts/blame';
import { CAUSE_FACTS, FIX_FACTS } from './facts/cause';
import { HINDSIGHT_FACTS, toDeniedFacts } from './facts/judgement';
import { MODAL_FACTS } from './facts/modal';
import { OMISSION_FACTS } from './facts/omission';
import { toClauseFacts } from './facts/shared';

/** The facts that are asked of each family, in the order in which they are told. */
export const FACTS_OF: Readonly<Record<Family, readonly Fact[]>> = {
  modal: [
    ...MODAL_FACTS,
    ...toClauseFacts('modal', [
      'after-if',
      'advised',
      'yet',
      'still',
      'purpose',
      'deliberate',
      'lucky',
      'avoided',
      'exclusive',
      'supposed',
      'picking-out',
      'fragment',
      'ending',
    ]),
  ],
  omission: [...OMISSION_FACTS, ...toClauseFacts('omission', ['avoided', 'fragment', 'still'])],
  absence: [...ABSENCE_FACTS, ...toClauseFacts('absence', ['deliberate'])],
  cause: CAUSE_FACTS,
  fix: FIX_FACTS,
  blame: BLAME_FACTS,
  hindsight: HINDSIGHT_FACTS,
  judgement: toDeniedFacts('judgement'),
  plain: [],
};
