import { VERB } from '../word-kinds';
import type { Fact } from '../fact';

/** Facts about a past that is imagined. */
export const MODAL_FACTS: readonly Fact[] = [
  { id: 'modal.people', told: 'people act in it', holds: ({ actor }) => actor === 'people' },
  { id: 'modal.users', told: 'it is about users', holds: ({ actor }) => actor === 'users' },
  { id: 'modal.attacker', told: 'it is about an attacker', holds: ({ actor }) => actor === 'attacker' },
  {
    id: 'modal.machine',
    told: 'a machine acts in it',
    holds: ({ actor }) => actor === 'machine' || actor === 'code' || actor === 'measured',
  },
  { id: 'modal.this', told: 'it is about “this” or “it”', holds: ({ actor }) => actor === 'this' },
  { id: 'modal.pronoun', told: 'it is about “they” or “you”', holds: ({ actor }) => actor === 'pronoun' },
  { id: 'modal.negated', told: 'it is negated', holds: ({ imagined }) => imagined.isNegated },
  {
    id: 'modal.guess',
    told: 'it guesses at a cause',
    holds: ({ imagined, frame }) => frame.mood === 'option' && (imagined.isGuess || imagined.isFrom),
  },
  { id: 'modal.able', told: 'it says what was possible', holds: ({ imagined }) => imagined.isAble },
  { id: 'modal.help', told: 'it would have helped', holds: ({ imagined }) => (imagined.verb & VERB.help) !== 0 },
  {
    id: 'modal.harm',
    told: 'harm is told',
    holds: ({ imagined, frame }) => frame.mood !== 'opinion' && (imagined.verb & VERB.harm) !== 0,
  },
  {
    id: 'modal.undergo',
    told: 'it tells what happens to people',
    holds: ({ imagined }) => (imagined.verb & VERB.undergo) !== 0,
  },
  {
    id: 'modal.work',
    told: 'it tells work that people do',
    holds: ({ imagined }) => (imagined.verb & (VERB.duty | VERB.act)) !== 0,
  },
  { id: 'modal.better', told: 'a better course is told', holds: ({ around }) => around.isBetter },
  {
    id: 'modal.worse',
    told: 'a worse end is told',
    holds: ({ around, imagined }) => around.isWorse || imagined.isOffline,
  },
  {
    id: 'modal.would-follows',
    told: 'a “would” answers it',
    holds: ({ around, frame }) => (frame.mood === 'inverted' || frame.mood === 'condition') && around.isWould,
  },
  {
    id: 'modal.adjective',
    told: 'it asks for something of a kind',
    holds: ({ imagined, actor }) => imagined.isAdjective && actor !== 'people',
  },
  {
    id: 'modal.about-now',
    told: 'it is believed of the present',
    holds: ({ around, frame }) => frame.mood === 'opinion' && around.isByItself,
  },
  {
    id: 'modal.received',
    told: 'it tells a reader what arrived',
    holds: ({ imagined, actor }) => imagined.isReceived && actor === 'pronoun',
  },
  {
    id: 'modal.of-people',
    told: 'people stand in the condition',
    holds: ({ imagined, frame }) => (frame.mood === 'inverted' || frame.mood === 'condition') && imagined.isOfPeople,
  },
  {
    id: 'modal.of-users',
    told: 'users or attackers stand in the condition',
    holds: ({ imagined, frame, clause }) =>
      imagined.isOfUsers ||
      (frame.mood === 'consequence' && (clause.isAfterIf || clause.isCondition) && imagined.isAfterUsers),
  },
  {
    id: 'modal.opening',
    told: 'it opens its clause',
    holds: ({ imagined, frame }) => frame.mood === 'inverted' && imagined.isOpening,
  },
  {
    id: 'modal.plain-had',
    told: 'no “would” stands near',
    holds: ({ imagined, frame, around }) => frame.mood === 'inverted' && !imagined.isOpening && !around.isWould,
  },
  {
    id: 'modal.question-word',
    told: 'a question word or “as soon as” stands before it',
    holds: ({ imagined, frame }) => frame.mood === 'inverted' && imagined.isAfterQuestionWord,
  },
  {
    id: 'modal.wondering',
    told: 'it tells what was asked',
    holds: ({ imagined, frame }) =>
      (frame.mood === 'condition' || frame.mood === 'consequence') && imagined.isWondering,
  },
  { id: 'modal.freely', told: 'it tells an option', holds: ({ around }) => around.isFreely },
  { id: 'modal.measured', told: 'it is measured by “earlier” or “enough”', holds: ({ around }) => around.isMeasured },
];
