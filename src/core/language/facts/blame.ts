import type { Fact } from '../fact';
import type { Party } from '../readers/who';
import { VERB } from '../word-kinds';
import { toDeniedFacts } from './judgement';

const THINGS: readonly Party[] = [
  'machine',
  'this',
  'measured',
  'work',
  'code',
  'artefact',
  'safeguard',
  'resource',
  'attacker',
  'users',
  'name',
];

/** Facts about a slip that is tied to a person. */
export const BLAME_FACTS: readonly Fact[] = [
  ...toDeniedFacts('blame'),
  {
    id: 'blame.picking-out',
    told: 'it says which ones are meant',
    holds: ({ frame, clause }) => frame.form !== 'phrase' && clause.isRelative,
  },
  {
    id: 'blame.thing',
    told: 'a thing does it',
    holds: ({ frame, actor }) => frame.form === 'active' && THINGS.includes(actor),
  },
  {
    id: 'blame.people',
    told: 'people act',
    holds: ({ frame, actor }) => frame.form === 'active' && actor === 'people',
  },
  {
    id: 'blame.near-people',
    told: 'it is said of people',
    holds: ({ frame, actor, around }) =>
      (frame.form === 'about' && actor === 'people') ||
      ((frame.form === 'about' || frame.form === 'before') && around.isBeforePeople),
  },
  {
    id: 'blame.now',
    told: 'nothing is told as having been',
    holds: ({ frame, tense }) => frame.form === 'phrase' && tense === 'now',
  },
  {
    id: 'blame.avoided',
    told: 'it is what is to be avoided',
    holds: ({ around, clause }) => around.isAvoided || clause.isAsking || clause.isPurpose,
  },
  {
    id: 'blame.sorted',
    told: 'programs do this with things',
    holds: ({ frame, verb }) => frame.form === 'passive' && (verb.verb & VERB.sorted) !== 0,
  },
];
