import type { Fact } from '../fact';
import type { Party } from '../readers/who';
import { isCauseLike } from '../section';

/** Words that judge are left alone where they are denied or quoted. */
export function toDeniedFacts(family: string): readonly Fact[] {
  return [
    { id: `${family}.denied`, told: 'it is denied', holds: ({ clause }) => clause.isDenied },
    { id: `${family}.negated`, told: 'a negation stands before it', holds: ({ clause }) => clause.isNegated },
    { id: `${family}.quoted`, told: 'it stands in quotation marks', holds: ({ clause }) => clause.isQuoted },
  ];
}

/** Subjects of which it is not known that a person judged. */
const OWNERLESS: readonly Party[] = ['unknown', 'name', 'artefact', 'safeguard', 'resource', 'users', 'attacker'];

/** Facts about what is known only afterwards. */
export const HINDSIGHT_FACTS: readonly Fact[] = [
  ...toDeniedFacts('hindsight'),
  {
    id: 'hindsight.measuring',
    told: 'it measures a thing',
    holds: ({ clause, actor }) => clause.isAfterDoing && actor !== 'people',
  },
  {
    id: 'hindsight.people',
    told: 'people hold the view',
    holds: ({ frame, actor }) => frame.form === 'active' && actor === 'people',
  },
  {
    id: 'hindsight.under-causes',
    told: 'it is an entry under causes or lessons',
    holds: ({ frame, section }) => frame.form === 'active' && isCauseLike(section),
  },
  { id: 'hindsight.now', told: 'nothing is told as having been', holds: ({ tense }) => tense === 'now' },
  {
    id: 'hindsight.thing',
    told: 'a machine does it',
    holds: ({ frame, actor }) =>
      frame.form === 'active' && (actor === 'machine' || actor === 'code' || actor === 'measured'),
  },
  {
    id: 'hindsight.owner-unknown',
    told: 'it is not known who judged',
    holds: ({ frame, actor }) => frame.form === 'active' && OWNERLESS.includes(actor),
  },
];
