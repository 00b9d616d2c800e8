import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 15: what a stranger cannot follow, and what they would ask those who were there. */
export const READER = toLens('reader', [
  {
    id: 'reader-01', form: 'reader', text: 'Where did I stop and read a sentence twice?',
    purpose: 'A stumble marks the spot where understanding was not written down.',
    listensFor: 'The exact sentence.',
    followUps: [['unsure', 'reader-05'], ['obviously', 'reader-03']],
    source: FROM.allspawNewcomer, avoidWhen: 'The text is still a draft of one evening.', groupSafe: true,
  },
  {
    id: 'reader-02', form: 'reader', text: 'What would I ask the person who was there, if they sat beside me now?',
    purpose: 'A newcomer’s questions show where a report has not been understood by its own writers.',
    listensFor: 'A question to which those who were there say “good one, I do not know”.',
    followUps: [['surprise', 'reader-07'], ['unsure', 'reader-05']],
    source: FROM.allspawNewcomer, avoidWhen: 'Nobody who was there can be reached any more.', groupSafe: true,
  },
  {
    id: 'reader-03', form: 'reader', text: 'Which words did the writer expect me to know?',
    purpose: 'Jargon is invisible to those who speak it.',
    listensFor: 'A name of a system that sounds like an ordinary word.',
    followUps: [['obviously', 'reader-04'], ['unsure', 'reader-05']],
    source: FROM.allspawNewcomer, avoidWhen: 'The reader works on that very team.', groupSafe: true,
  },
  {
    id: 'reader-04', form: 'reader', text: 'What is said to be normal here that sounds strange to me?',
    purpose: 'A stranger sees the local ways; soon they will be one of the locals.',
    listensFor: 'An arrangement nobody inside would mention.',
    followUps: [['usual', 'hidden-04'], ['surprise', 'reader-07']],
    source: FROM.incidentBoard, avoidWhen: 'The newcomer may fear to give offence.', groupSafe: true,
  },
  {
    id: 'reader-05', form: 'reader', text: 'At which point could I no longer say what people knew by then?',
    purpose: 'A story told from its end loses the reader exactly there.',
    listensFor: 'A jump in time, or a fact that arrives from nowhere.',
    followUps: [['obviously', 'cues-01'], ['unsure', 'confusion-04']],
    source: FROM.allspawNewcomer, avoidWhen: 'It is a timeline without a story; then say so.', groupSafe: true,
  },
  {
    id: 'reader-06', form: 'reader', text: 'Who appears in this story without ever being heard?',
    purpose: 'Shows the accounts that have not been gathered.',
    listensFor: 'Support, a vendor, the night shift, “the business”.',
    followUps: [['we', 'followup-13'], ['help', 'after-02']],
    source: FROM.incidentBoard, avoidWhen: 'It is a public post that names nobody on purpose.', groupSafe: true,
  },
  {
    id: 'reader-07', form: 'reader', text: 'What made me curious about how things are done there?',
    purpose: 'Curiosity is the beginning of every good question.',
    listensFor: 'Something beside the main line of the story.',
    followUps: [['usual', 'hidden-01'], ['knew', 'knowledge-10']],
    source: FROM.incidentBoard, avoidWhen: 'The reader was made to read it.', groupSafe: true,
  },
  {
    id: 'reader-08', form: 'reader', text: 'For whom was this written, as far as I can tell?',
    purpose: 'An audience explains what is in a text, and what was left out.',
    listensFor: 'Reassurance for customers, a file for auditors, a story for peers.',
    followUps: [['judgement', 'followup-02'], ['obviously', 'reader-03']],
    source: FROM.incidentBoard, avoidWhen: 'It says so in its first line.', groupSafe: true,
  },
  {
    id: 'reader-09', form: 'reader', text: 'What does the story leave unsaid, as I read it?',
    purpose: 'Reads for the gaps, with the honesty to say “as I read it”.',
    listensFor: 'Pressure, doubt, a person’s evening.',
    followUps: [['unsure', 'pressures-02'], ['dropped', 'dropped-07']],
    source: FROM.incidentBoard, avoidWhen: 'The reader would start to guess at people’s motives.', groupSafe: true,
  },
  {
    id: 'reader-10', form: 'reader', text: 'What will I remember of this in a month?',
    purpose: 'What is not remembered was perhaps not learned.',
    listensFor: 'A picture or a sentence, seldom a finding.',
    followUps: [['surprise', 'followup-18'], ['knew', 'knowledge-14']],
    source: FROM.allspawPodcast, avoidWhen: 'They are in the middle of reading.', groupSafe: true,
  },
  {
    id: 'reader-11', form: 'reader', text: 'Before I turn the page: what do I think they will look at next?',
    purpose: 'Guessing before reading on shows what one brings to the story.',
    listensFor: 'A guess that differs from what was done, and the sense in both.',
    followUps: [['surprise', 'surprise-02'], ['mental-model', 'followup-06']],
    source: FROM.cdmWhatIf, avoidWhen: 'They have read to the end.', groupSafe: true,
  },
  {
    id: 'reader-12', form: 'reader', text: 'What did I take from it that the writer may never have meant?',
    purpose: 'Different readers learn different things, and some of it was never intended.',
    listensFor: 'Something about meetings, about a team, about whom to ask.',
    followUps: [['judgement', 'followup-02'], ['surprise', 'followup-18']],
    source: FROM.allspawPodcast, avoidWhen: 'The writer is listening and is new to this.', groupSafe: true,
  },
]);
