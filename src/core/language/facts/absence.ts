import { NOUN, VERB } from '../word-kinds';
import type { Fact } from '../fact';
import type { Reading } from '../reading';

const isOf = (reading: Reading, nouns: number): boolean => (reading.absent.head & nouns) !== 0;
const isThing = ({ frame }: Reading): boolean => frame.form === 'behind' || frame.form === 'before';

/** What is done by people, or looked after by them. */
const DEED = VERB.duty | VERB.checking | VERB.act | VERB.handle;

/** Facts about what was not there, and about safeguards that stayed silent. */
export const ABSENCE_FACTS: readonly Fact[] = [
  {
    id: 'absence.safeguard',
    told: 'what is absent is a safeguard',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.safeguard),
  },
  {
    id: 'absence.near-safeguard',
    told: 'what is absent belongs to a safeguard',
    holds: (reading) =>
      isThing(reading) && !isOf(reading, NOUN.safeguard) && (reading.absent.any & NOUN.safeguard) !== 0,
  },
  {
    id: 'absence.knowledge',
    told: 'what is absent is something that people know or share',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.knowledge),
  },
  {
    id: 'absence.resource',
    told: 'what is absent is a condition of work',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.resource) && !isOf(reading, NOUN.safeguard),
  },
  {
    id: 'absence.means',
    told: 'what is absent is a way of doing something',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.means),
  },
  {
    id: 'absence.artefact',
    told: 'what is absent is something that people look after',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.artefact) && !isOf(reading, NOUN.safeguard),
  },
  {
    id: 'absence.machine',
    told: 'what is absent is a thing that runs',
    holds: (reading) =>
      isThing(reading) &&
      reading.frame.isLack !== true &&
      (isOf(reading, NOUN.machine) || reading.absent.isCode) &&
      !isOf(reading, NOUN.safeguard),
  },
  {
    id: 'absence.loss',
    told: 'it tells what was not lost or harmed',
    holds: (reading) =>
      isThing(reading) &&
      (reading.absent.any & NOUN.loss) !== 0 &&
      !isOf(reading, NOUN.safeguard | NOUN.human | NOUN.resource | NOUN.knowledge),
  },
  {
    id: 'absence.evidence',
    told: 'it tells that nothing pointed there',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.evidence),
  },
  {
    id: 'absence.people',
    told: 'people are what is absent',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.human),
  },
  {
    id: 'absence.users',
    told: 'users are what is absent',
    holds: (reading) => isThing(reading) && isOf(reading, NOUN.user | NOUN.attacker),
  },
  {
    id: 'absence.unknown',
    told: 'it is not known what is absent',
    holds: (reading) => isThing(reading) && reading.frame.isLack !== true && reading.absent.isUnknown,
  },
  {
    id: 'absence.nothing',
    told: 'nothing is named that is absent',
    holds: (reading) => isThing(reading) && reading.absent.isEmpty,
  },
  {
    id: 'absence.too-little',
    told: 'there is too little of it',
    holds: (reading) => isThing(reading) && reading.around.isTooLittle,
  },
  { id: 'absence.at-hand', told: 'it says that it was not at hand', holds: ({ around }) => around.isAtHand },
  {
    id: 'absence.then-act',
    told: 'a step that people take follows',
    holds: ({ frame, around }) => frame.form === 'behind' && (around.verbBehind & DEED) !== 0,
  },
  {
    id: 'absence.then-harm',
    told: 'harm or what befalls follows',
    holds: ({ frame, around }) =>
      frame.form === 'behind' && (around.verbBehind & (VERB.harm | VERB.happen | VERB.undergo)) !== 0,
  },
  { id: 'absence.needed', told: 'it says what was not needed or not touched', holds: ({ around }) => around.isNeeded },
  {
    id: 'absence.to-verb',
    told: 'it says what it was for',
    holds: ({ around }) => around.isToVerb && !around.isToGuard,
  },
  { id: 'absence.to-guard', told: 'it was there to check or protect', holds: ({ around }) => around.isToGuard },
  { id: 'absence.repaired', told: 'it is being repaired', holds: ({ around }) => around.isRepaired },
  { id: 'absence.seen', told: 'it is told as an effect', holds: ({ around }) => around.isSeen },
  { id: 'absence.by-people', told: 'people went without it', holds: ({ actor }) => actor === 'people' },
  {
    id: 'absence.by-users',
    told: 'users went without it',
    holds: ({ actor }) => actor === 'users' || actor === 'attacker',
  },
  {
    id: 'absence.by-machine',
    told: 'a machine went without it',
    holds: ({ actor, frame }) =>
      frame.form === 'behind' && (actor === 'machine' || actor === 'code' || actor === 'measured' || actor === 'this'),
  },
  {
    id: 'absence.by-work',
    told: 'a piece of work went without it',
    holds: ({ actor, frame }) => frame.form === 'behind' && (actor === 'work' || actor === 'artefact'),
  },
  {
    id: 'absence.watcher',
    told: 'a safeguard stays silent',
    holds: ({ actor, absent, frame }) =>
      frame.form === 'active' && (actor === 'safeguard' || (absent.any & NOUN.watcher) !== 0),
  },
  {
    id: 'absence.silent-machine',
    told: 'a machine does not do it',
    holds: ({ actor, frame }) =>
      frame.form === 'active' && (actor === 'machine' || actor === 'code' || actor === 'measured' || actor === 'this'),
  },
  {
    id: 'absence.silent-other',
    told: 'it is not known what does not do it',
    holds: ({ actor, frame }) =>
      frame.form === 'active' && (actor === 'unknown' || actor === 'name' || actor === 'absent' || actor === 'pronoun'),
  },
  {
    id: 'absence.checking',
    told: 'it checks or protects',
    holds: ({ verb, frame }) => frame.form !== 'behind' && (verb.verb & VERB.checking) !== 0,
  },
  {
    id: 'absence.happen',
    told: 'it befalls things',
    holds: ({ verb, frame }) => frame.form === 'active' && (verb.verb & VERB.happen) !== 0,
  },
  {
    id: 'absence.carries-safeguard',
    told: 'a safeguard is what it is about',
    holds: ({ verb, frame }) => frame.form === 'active' && (verb.carried & NOUN.safeguard) !== 0,
  },
  { id: 'absence.manner', told: 'it was not done well enough', holds: ({ around }) => around.isManner },
  { id: 'absence.any', told: 'an “any” follows', holds: ({ around }) => around.isAny },
];
