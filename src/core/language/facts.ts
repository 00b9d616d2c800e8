import type { Fact, Family } from './fact';
import { ABSENCE_FACTS } from './facts/absence';
import { MODAL_FACTS } from './facts/modal';
import { OMISSION_FACTS } from './facts/omission';
import { SHARED_FACTS } from './facts/shared';

/** The facts that are asked of each family, in the order in which they are told. */
export const FACTS_OF: Readonly<Record<Family, readonly Fact[]>> = {
  modal: [...MODAL_FACTS, ...SHARED_FACTS],
  omission: [...OMISSION_FACTS, ...SHARED_FACTS],
  absence: [...ABSENCE_FACTS, ...SHARED_FACTS],
};

/** Every fact once. */
export const ALL_FACTS: readonly Fact[] = [...MODAL_FACTS, ...OMISSION_FACTS, ...ABSENCE_FACTS, ...SHARED_FACTS];
