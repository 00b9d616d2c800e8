import type { Rule } from '../rule';
import { ABSENCE_RULES } from './rules/absence';
import { CAUSE_RULES } from './rules/cause';
import {
  BLAME_RULES,
  FILLER_RULES,
  HINDSIGHT_RULES,
  LABEL_RULES,
  LESSON_RULES,
  METRIC_RULES,
  NORMATIVE_RULES,
} from './rules/judgement';
import { MICRO_FIX_RULES } from './rules/micro-fix';
import { MODAL_RULES } from './rules/modal';
import { OMISSION_RULES } from './rules/omission';
import { OPENING_RULES } from './rules/opening';

/** Every rule that is taught in English, in the order in which categories are offered. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...MODAL_RULES,
  ...OMISSION_RULES,
  ...ABSENCE_RULES,
  ...CAUSE_RULES,
  ...MICRO_FIX_RULES,
  ...BLAME_RULES,
  ...HINDSIGHT_RULES,
  ...NORMATIVE_RULES,
  ...LABEL_RULES,
  ...METRIC_RULES,
  ...LESSON_RULES,
  ...FILLER_RULES,
  ...OPENING_RULES,
];
