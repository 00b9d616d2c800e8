import { NOUN, VERB } from '../word-kinds';
import type { Fact } from '../fact';
import type { Reading } from '../reading';

/**
 * What an actor did not do; what was not done to a thing is weighed apart, since machines undergo more than they do.
 */
const leaves = (reading: Reading, verbs: number): boolean =>
  reading.frame.form === 'active' && (reading.verb.verb & verbs) !== 0;
const lacks = (reading: Reading, verbs: number): boolean =>
  reading.frame.form === 'passive' && (reading.verb.verb & verbs) !== 0;

/** Facts about what was not done, seen or known. */
export const OMISSION_FACTS: readonly Fact[] = [
  {
    id: 'omission.own-voice',
    told: 'the writer tells it of themselves',
    holds: ({ actor, around }) => actor === 'people' && around.isOwnVoice,
  },
  { id: 'omission.people', told: 'people act', holds: ({ actor, around }) => actor === 'people' && !around.isOwnVoice },
  { id: 'omission.users', told: 'it is about users', holds: ({ actor }) => actor === 'users' },
  { id: 'omission.attacker', told: 'it is about an attacker', holds: ({ actor }) => actor === 'attacker' },
  { id: 'omission.machine', told: 'a machine acts', holds: ({ actor }) => actor === 'machine' || actor === 'code' },
  {
    id: 'omission.counted',
    told: 'something that is counted or measured acts',
    holds: ({ actor }) => actor === 'measured',
  },
  {
    id: 'omission.artefact',
    told: 'something that people look after acts',
    holds: ({ actor }) => actor === 'artefact' || actor === 'resource',
  },
  { id: 'omission.safeguard', told: 'a safeguard acts', holds: ({ actor }) => actor === 'safeguard' },
  { id: 'omission.this', told: 'it is about “this” or “it”', holds: ({ actor }) => actor === 'this' },
  { id: 'omission.to-this', told: 'it is done to “this” or “it”', holds: ({ undergoer }) => undergoer === 'this' },
  { id: 'omission.pronoun', told: 'it is about “they” or “you”', holds: ({ actor }) => actor === 'pronoun' },
  { id: 'omission.name', told: 'a name acts', holds: ({ actor }) => actor === 'name' },
  { id: 'omission.unknown', told: 'it is not known who acts', holds: ({ actor }) => actor === 'unknown' },
  { id: 'omission.to-people', told: 'it is done to people', holds: ({ undergoer }) => undergoer === 'people' },
  {
    id: 'omission.to-users',
    told: 'it is done to users',
    holds: ({ undergoer }) => undergoer === 'users' || undergoer === 'attacker',
  },
  {
    id: 'omission.to-work',
    told: 'it is done to a piece of work',
    holds: ({ undergoer }) => undergoer === 'work' || undergoer === 'safeguard',
  },
  {
    id: 'omission.to-artefact',
    told: 'it is done to something that people look after',
    holds: ({ undergoer }) => undergoer === 'artefact' || undergoer === 'resource',
  },
  {
    id: 'omission.to-machine',
    told: 'it is done to a machine',
    holds: ({ undergoer }) => undergoer === 'machine' || undergoer === 'code',
  },
  {
    id: 'omission.to-measured',
    told: 'it is done to something that is counted or measured',
    holds: ({ undergoer }) => undergoer === 'measured',
  },
  {
    id: 'omission.mind',
    told: 'it is about noticing or considering',
    holds: (reading) => leaves(reading, VERB.mind) && !leaves(reading, VERB.opinion),
  },
  {
    id: 'omission.opinion',
    told: 'it is about an opinion or a wish',
    holds: (reading) => leaves(reading, VERB.opinion) && !leaves(reading, VERB.know),
  },
  {
    id: 'omission.design-mind',
    told: 'a design can leave this out of account',
    holds: (reading) => leaves(reading, VERB.designMind) && reading.actor !== 'people',
  },
  { id: 'omission.duty', told: 'it is a step that people owe', holds: (reading) => leaves(reading, VERB.duty) },
  {
    id: 'omission.human-duty',
    told: 'it is work that only people do',
    holds: (reading) => leaves(reading, VERB.humanDuty),
  },
  {
    id: 'omission.machine-duty',
    told: 'programs do this as well',
    holds: (reading) => leaves(reading, VERB.machineDuty),
  },
  { id: 'omission.act', told: 'it is an act', holds: (reading) => leaves(reading, VERB.act) },
  {
    id: 'omission.choice',
    told: 'people leave this by choice as well',
    holds: (reading) =>
      leaves(reading, VERB.choice) && !(reading.frame.isUnchosen === true && reading.actor === 'people'),
  },
  { id: 'omission.by-hand', told: 'only hands do it', holds: (reading) => leaves(reading, VERB.byHand) },
  { id: 'omission.checking', told: 'it checks or protects', holds: (reading) => leaves(reading, VERB.checking) },
  {
    id: 'omission.perceive',
    told: 'it is about seeing or hearing',
    holds: (reading) => (reading.actor === 'people' || reading.actor === 'nobody') && leaves(reading, VERB.perceive),
  },
  { id: 'omission.answer', told: 'it is an answer that is owed', holds: (reading) => leaves(reading, VERB.answer) },
  {
    id: 'omission.befall',
    told: 'it befalls people',
    holds: (reading) => reading.actor !== 'nobody' && leaves(reading, VERB.befall),
  },
  {
    id: 'omission.undergo',
    told: 'it happens to people',
    holds: (reading) => reading.actor !== 'nobody' && leaves(reading, VERB.undergo),
  },
  {
    id: 'omission.happen',
    told: 'it befalls people and machines alike',
    holds: (reading) => reading.actor !== 'nobody' && leaves(reading, VERB.happen),
  },
  {
    id: 'omission.outcome',
    told: 'it tells how a try ended',
    holds: (reading) => reading.actor !== 'people' && reading.actor !== 'nobody' && leaves(reading, VERB.outcome),
  },
  { id: 'omission.harm', told: 'harm is told', holds: (reading) => leaves(reading, VERB.harm) },
  { id: 'omission.restraint', told: 'one does well to leave it', holds: (reading) => leaves(reading, VERB.restraint) },
  { id: 'omission.light', told: 'the verb says little by itself', holds: (reading) => leaves(reading, VERB.light) },
  { id: 'undone.mind', told: 'it is about noticing or considering', holds: (reading) => lacks(reading, VERB.mind) },
  { id: 'undone.know', told: 'it is about knowing', holds: (reading) => lacks(reading, VERB.know) },
  { id: 'undone.duty', told: 'it is a step that people owe', holds: (reading) => lacks(reading, VERB.duty) },
  {
    id: 'undone.human-duty',
    told: 'it is work that only people do',
    holds: (reading) => lacks(reading, VERB.humanDuty),
  },
  { id: 'undone.machine-duty', told: 'programs do this as well', holds: (reading) => lacks(reading, VERB.machineDuty) },
  { id: 'undone.act', told: 'it is an act', holds: (reading) => lacks(reading, VERB.act) },
  { id: 'undone.by-hand', told: 'only hands do it', holds: (reading) => lacks(reading, VERB.byHand) },
  { id: 'undone.checking', told: 'it checks or protects', holds: (reading) => lacks(reading, VERB.checking) },
  { id: 'undone.inform', told: 'it lets people know', holds: (reading) => lacks(reading, VERB.inform) },
  { id: 'undone.processed', told: 'machines undergo this', holds: (reading) => lacks(reading, VERB.processed) },
  { id: 'undone.slip', told: 'leaving it is an omission by itself', holds: (reading) => lacks(reading, VERB.slip) },
  {
    id: 'omission.unknown-verb',
    told: 'the verb is not known',
    holds: ({ verb, frame }) =>
      (frame.form === 'active' || frame.form === 'passive') && !verb.isKnown && !verb.isJoining,
  },
  {
    id: 'omission.no-verb',
    told: 'no verb follows',
    holds: ({ verb, frame }) => frame.form === 'active' && verb.isJoining && !verb.isKnown,
  },
  {
    id: 'omission.then-mind',
    told: 'noticing or considering follows',
    holds: ({ verb }) => (verb.second & VERB.mind) !== 0,
  },
  {
    id: 'omission.then-work',
    told: 'a step that people owe follows',
    holds: ({ verb }) => (verb.second & (VERB.duty | VERB.checking)) !== 0,
  },
  {
    id: 'omission.carries-safeguard',
    told: 'a safeguard is what it is about',
    holds: ({ verb }) => (verb.carried & NOUN.safeguard) !== 0,
  },
  {
    id: 'omission.carries-machine-object',
    told: 'something that machines miss is what it is about',
    holds: ({ verb }) => (verb.carried & NOUN.machineObject) !== 0,
  },
  { id: 'omission.any', told: 'an “any” follows', holds: ({ around }) => around.isAny },
  { id: 'omission.asked', told: 'a question word follows', holds: ({ around }) => around.isAsked },
  {
    id: 'omission.measured',
    told: 'it is measured by “earlier” or “enough”',
    holds: ({ around }) => around.isMeasured,
  },
  { id: 'omission.manner', told: 'it was not done well enough', holds: ({ around }) => around.isManner },
  { id: 'omission.by-machine', told: 'a machine is said to do it', holds: ({ around }) => around.byMachine },
  { id: 'omission.said-of-nobody', told: 'it tells a consequence', holds: ({ verb }) => verb.isSaidOfNobody },
];
