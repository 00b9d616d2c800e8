import type { Tongue } from '../tongue';
import { BLAME_FRAMES } from './frames/blame';
import { CAUSE_FRAMES } from './frames/cause';
import { ABSENCE_FRAMES } from './frames/absence';
import { HINDSIGHT_FRAMES } from './frames/hindsight';
import { MODAL_FRAMES } from './frames/modal';
import { OMISSION_FRAMES } from './frames/omission';
import { CLUES } from './lexicon/clues';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { INCIDENT_WORDS } from './lexicon/incident-words';
import { PEOPLE } from './lexicon/people';
import { SAFEGUARDS } from './lexicon/safeguards';
import { VERBS } from './lexicon/verbs';
import { WORK } from './lexicon/work';
import { ENGLISH_RULES } from './rules';
import { WEIGHTS } from './weights';

/** The English tongue. */
export const ENGLISH: Tongue = {
  lexicons: [PEOPLE, SAFEGUARDS, WORK, VERBS, FUNCTION_WORDS, INCIDENT_WORDS, CLUES],
  frames: [
    ...MODAL_FRAMES,
    ...OMISSION_FRAMES,
    ...ABSENCE_FRAMES,
    ...CAUSE_FRAMES,
    ...BLAME_FRAMES,
    ...HINDSIGHT_FRAMES,
  ],
  rules: ENGLISH_RULES,
  weights: WEIGHTS,
};
