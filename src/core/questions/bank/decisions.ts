import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 5: options seen, what spoke for each, the price of being wrong, what was given up. */
export const DECISIONS = toLens('decisions', [
  {
    id: 'decisions-01', text: 'What were you choosing between?',
    purpose: 'Brings back the options that were alive then.',
    listensFor: 'An option that left no trace because nobody took it.',
    followUps: [['decision', 'decisions-03'], ['obviously', 'followup-12']],
    source: FROM.cdmOptions, avoidWhen: 'They say they only ever saw a single way; ask how that came.', groupSafe: true, leansOn: ['confusion-08', 'decisions-12'],
  },
  {
    id: 'decisions-02', text: 'What spoke for the way you took?',
    purpose: 'Asks for the sense it made, in place of a defence.',
    listensFor: 'A habit, an earlier success, something they could undo.',
    followUps: [['knew', 'followup-04'], ['judgement', 'followup-02']],
    source: FROM.cdmOptions, avoidWhen: 'They are defending themselves already.', groupSafe: true, leansOn: ['confusion-08', 'decisions-01', 'followup-03'],
  },
  {
    id: 'decisions-03', text: 'What spoke against the others at the time?',
    purpose: 'The reasons against are often the richer half of a choice.',
    listensFor: 'Risk somebody has met before, cost, lack of a free pair of hands.',
    followUps: [['knew', 'knowledge-03'], ['mental-model', 'followup-06']],
    source: FROM.cdmOptions, avoidWhen: 'Only one option was seen.', groupSafe: true, leansOn: ['decisions-01', 'decisions-02'],
  },
  {
    id: 'decisions-04', text: 'If that choice had been the worse one, what would it have cost you?',
    purpose: 'The price of being wrong explains care, speed and hesitation.',
    listensFor: 'Data, sleep, a customer’s trust, one’s standing.',
    followUps: [['state-of-mind', 'pressures-08'], ['decision', 'decisions-06']],
    source: FROM.cdmWhatIf, avoidWhen: 'It was the worse one and everybody knows.', groupSafe: false, leansOn: ['decisions-02', 'decisions-03'], whatIf: true,
  },
  {
    id: 'decisions-05', text: 'How much time did you feel you had for that choice?',
    purpose: 'A decision looks different when it had ten seconds.',
    listensFor: 'Whether the clock was real, felt, or somebody’s question in the channel.',
    followUps: [['state-of-mind', 'pressures-02'], ['waiting', 'pressures-05']],
    source: FROM.etto, avoidWhen: 'They had days.', groupSafe: true, leansOn: ['decisions-01', 'decisions-03'],
  },
  {
    id: 'decisions-06', text: 'What did you have to let go of that day?',
    purpose: 'Something is always given up; it is usually given up in silence.',
    listensFor: 'Freshness of data, a feature, a night, a promise to another team.',
    followUps: [['decision', 'pressures-01'], ['we', 'followup-13']],
    source: FROM.stellaGoals, avoidWhen: 'They did not have a say in it.', groupSafe: true,
  },
  {
    id: 'decisions-07', text: 'What told you that it was safe enough to go ahead?',
    purpose: 'Good enough is a judgement, and it has grounds.',
    listensFor: 'A check of their own making, a colleague’s nod, a way back.',
    followUps: [['knew', 'followup-04'], ['observation', 'followup-01']],
    source: FROM.etto, avoidWhen: 'They say it did not feel safe; ask about that instead.', groupSafe: true, leansOn: ['decisions-02', 'held-03'],
  },
  {
    id: 'decisions-08', text: 'What way back did you have?',
    purpose: 'A way back makes bold moves reasonable.',
    listensFor: 'Something that could not be taken back at all.',
    followUps: [['unsure', 'confusion-05'], ['workaround', 'followup-20']],
    source: FROM.cdmWhatIf, avoidWhen: 'The step cannot be undone and they know it painfully well.', groupSafe: true, leansOn: ['decisions-07'],
  },
  {
    id: 'decisions-09', text: 'Who had a say in that?',
    purpose: 'Shows how decisions really travel, without asking for whose it was.',
    listensFor: 'A nod in a private message, a manager asleep, a rule of the house.',
    followUps: [['we', 'followup-13'], ['help', 'coordination-09']],
    source: FROM.etsyTable, avoidWhen: 'It will sound as if a name is wanted.', groupSafe: false, leansOn: ['decisions-01', 'decisions-05'],
  },
  {
    id: 'decisions-10', text: 'What did you hold back from doing, for the time being?',
    purpose: 'Waiting on purpose is an act, and leaves no log line.',
    listensFor: 'Patience with grounds: letting a queue drain, not restarting yet.',
    followUps: [['waiting', 'followup-24'], ['knew', 'knowledge-05']],
    source: FROM.cdmOptions, avoidWhen: 'Others hold their waiting against them.', groupSafe: true,
  },
  {
    id: 'decisions-11', text: 'With another hour, or another pair of hands, what would you have looked into?',
    purpose: 'A marked what-if that shows where time and people were short.',
    listensFor: 'A suspicion they carried but could not follow.',
    followUps: [['dropped', 'dropped-07'], ['waiting', 'pressures-04']],
    source: FROM.cdmWhatIf, avoidWhen: 'It would sound like a list of things left undone.', groupSafe: true, whatIf: true,
  },
  {
    id: 'decisions-12', form: 'group', text: 'Imagine yourselves back at that fork with only what was known then: which ways were open?',
    purpose: 'Puts a group back before the outcome, where several ways were sound.',
    listensFor: 'More options than the report lists.',
    followUps: [['obviously', 'followup-12'], ['judgement', 'followup-02']],
    source: FROM.cdmOptions, avoidWhen: 'The group has already settled on the one right way.', groupSafe: true, whatIf: true,
  },
]);
