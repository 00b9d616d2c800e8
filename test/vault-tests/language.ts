/**
 * A phrase that the demo vault uses as real write-ups do, and what kind of phrase it is (the categories of the
 * highlighter).
 */
export interface PhraseRow {
  readonly path: string;
  readonly category:
    | 'counterfactual-modal'
    | 'counterfactual-omission'
    | 'counterfactual-absence'
    | 'single-cause'
    | 'micro-fix'
    | 'blame'
    | 'hindsight'
    | 'normative'
    | 'canonical-lesson'
    | 'opening';
  readonly phrase: string;
}

const GATES = 'Incidents/Gates wave everyone through.md';
const SCHOOL = 'Incidents/School cards refused on the first morning.md';
const REFUNDS = 'Incidents/Refunds at the wrong pier.md';
const LOCKERS = 'Incidents/Heronpost lockers open at noon.md';

/**
 * Phrases in prose that explain by what did not happen, by one cause, by a fix, by a person or by what is known now;
 * one row a sentence.
 */
export const TELLING_PHRASES: readonly PhraseRow[] = [
  { path: GATES, category: 'single-cause', phrase: 'The root cause was radio interference' },
  { path: GATES, category: 'counterfactual-modal', phrase: 'We should have had an alert' },
  { path: GATES, category: 'counterfactual-omission', phrase: 'Nobody checked the fallback rule' },
  { path: GATES, category: 'hindsight', phrase: 'In hindsight the silence' },
  { path: SCHOOL, category: 'single-cause', phrase: 'The incident was caused by' },
  { path: SCHOOL, category: 'counterfactual-omission', phrase: 'the final step was forgotten' },
  { path: SCHOOL, category: 'counterfactual-absence', phrase: 'there was no runbook for the first day of school' },
  { path: SCHOOL, category: 'counterfactual-absence', phrase: 'No check that the list had arrived' },
  { path: SCHOOL, category: 'counterfactual-absence', phrase: 'Lack of a reminder' },
  { path: SCHOOL, category: 'counterfactual-omission', phrase: 'did not tell the depot' },
  { path: SCHOOL, category: 'counterfactual-omission', phrase: 'failed to notice that the list' },
  { path: SCHOOL, category: 'counterfactual-modal', phrase: 'would have been on the bus' },
  { path: SCHOOL, category: 'counterfactual-absence', phrase: 'Insufficient communication' },
  { path: SCHOOL, category: 'micro-fix', phrase: 'Make sure that the office informs' },
  { path: REFUNDS, category: 'blame', phrase: 'The root cause was human error by a seasonal clerk' },
  { path: REFUNDS, category: 'counterfactual-modal', phrase: 'The clerk should have checked the pier number' },
  { path: REFUNDS, category: 'blame', phrase: 'The clerk was careless' },
  { path: REFUNDS, category: 'counterfactual-omission', phrase: 'The supervisor failed to notice' },
  { path: REFUNDS, category: 'hindsight', phrase: 'which was clearly too late' },
  { path: REFUNDS, category: 'single-cause', phrase: 'The wrong entry led to a wrong balance, which led to' },
  { path: REFUNDS, category: 'counterfactual-modal', phrase: 'the error could have been found four hours earlier' },
  { path: REFUNDS, category: 'hindsight', phrase: 'Obviously the number on the screen' },
  { path: REFUNDS, category: 'hindsight', phrase: 'it was only a matter of time' },
  { path: REFUNDS, category: 'counterfactual-omission', phrase: 'Nobody had reviewed the list of piers' },
  { path: REFUNDS, category: 'counterfactual-omission', phrase: 'The team overlooked the second drawer' },
  { path: REFUNDS, category: 'counterfactual-omission', phrase: 'Marit did not check the gateway log' },
  { path: REFUNDS, category: 'micro-fix', phrase: 'Going forward we just need to make sure' },
  { path: REFUNDS, category: 'canonical-lesson', phrase: '## Lessons learned' },
  { path: REFUNDS, category: 'micro-fix', phrase: 'Make sure that this never happens again' },
  { path: LOCKERS, category: 'single-cause', phrase: 'The root cause was an expired test certificate' },
  { path: LOCKERS, category: 'counterfactual-omission', phrase: 'The expiry date was not monitored' },
  { path: LOCKERS, category: 'counterfactual-modal', phrase: 'should have removed the trial certificate' },
  {
    path: LOCKERS,
    category: 'counterfactual-modal',
    phrase: 'Had the certificate been in the inventory, the outage would not have occurred',
  },
  { path: LOCKERS, category: 'micro-fix', phrase: 'We will make sure that trial material never again' },
  {
    path: 'Reviews/Forty metres review.md',
    category: 'counterfactual-modal',
    phrase: 'the app team should have asked Freight',
  },
];

/** Counterfactuals that somebody says in an answer: cues for the next question, never underlined as a fault. */
export const SPOKEN_COUNTERFACTUALS: readonly PhraseRow[] = [
  {
    path: 'Interviews/Marit on the Kittiwake morning.md',
    category: 'counterfactual-modal',
    phrase: 'I should have looked at the voyage sheet right then',
  },
  {
    path: 'Interviews/Tomás on the Kittiwake morning.md',
    category: 'counterfactual-modal',
    phrase: 'I would have had the lifeboat home',
  },
  {
    path: 'Interviews/Ingrid on the forty metres.md',
    category: 'counterfactual-modal',
    phrase: "I'd have taken it down",
  },
  { path: 'Interviews/Bakary on the tide.md', category: 'hindsight', phrase: 'I obviously should have plotted it' },
];

/** Where something opens up: surprise, confusion, a workaround, somebody who alone knew. */
export const OPENING_PHRASES: readonly PhraseRow[] = [
  { path: GATES, category: 'opening', phrase: 'It turned out the panel has no way to say' },
  { path: 'Incidents/The app says the boat is full.md', category: 'opening', phrase: 'I am not sure whether' },
  {
    path: 'Incidents/The tide that did not turn.md',
    category: 'opening',
    phrase: 'Either the mate had misread the fog or the sea',
  },
  {
    path: 'Incidents/Kittiwake sails with nobody aboard.md',
    category: 'opening',
    phrase: 'turned out to be part of the story',
  },
  {
    path: 'Incidents/Heronpost labels with one name.md',
    category: 'opening',
    phrase: 'We ruled out the address service first',
  },
  {
    path: 'Knowledge/The Friday top-up gives forty metres back to Lundray.md',
    category: 'opening',
    phrase: 'Typed by hand each Friday',
  },
];

/** Notes in which nothing of the kind stands, so that a highlighter which marks them is too eager. */
export const PLAIN_NOTES: readonly string[] = [
  'Incidents/The coach party the gateway forgot.md',
  'Incidents/Halifax midnight.md',
  'Incidents/Yellow boxes say Sunday.md',
  'Incidents/Two boats in one slot.md',
  'Incidents/A fence on the island link.md',
  'Onboarding.md',
  'Architecture.md',
];
