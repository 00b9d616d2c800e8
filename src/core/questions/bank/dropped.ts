import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 11: lines followed and dropped: what made them plausible, who backed them, what ended them. */
export const DROPPED = toLens(
  {
    slug: 'dropped',
    label: 'Lines followed and dropped',
    purpose: 'What made a line plausible, who backed it, what ended it.',
  },
  [
    {
      id: 'dropped-01',
      text: 'What did you think it was, at first?',
      purpose: 'First ideas are sound ideas; they show what experience expects.',
      listensFor: 'How quickly it came, and from which sign.',
      followUps: [
        ['knew', 'knowledge-03'],
        ['dropped', 'followup-22'],
      ],
      source: FROM.allspawHerrings,
      avoidWhen: 'They would hear “and how silly that was” in it.',
      groupSafe: true,
    },
    {
      id: 'dropped-02',
      text: 'What fitted so well about that idea?',
      purpose: 'A line one dropped had evidence for it; the evidence is still interesting.',
      listensFor: 'A coincidence in time, a recent change, a familiar shape.',
      followUps: [
        ['observation', 'followup-01'],
        ['knew', 'followup-04'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'Nobody has named an idea yet.',
      groupSafe: true,
      leansOn: ['dropped-01'],
    },
    {
      id: 'dropped-03',
      text: 'Who else was following it?',
      purpose: 'A line has company, and company gives it weight.',
      listensFor: 'Somebody senior behind it, or one person alone against the room.',
      followUps: [
        ['we', 'followup-13'],
        ['help', 'coordination-09'],
      ],
      source: FROM.allspawHerrings,
      avoidWhen: 'They fear to expose that person.',
      groupSafe: false,
      leansOn: ['dropped-01', 'dropped-02'],
    },
    {
      id: 'dropped-04',
      text: 'What did it take to follow that line?',
      purpose: 'Dropped lines cost hours and often teach as much as the one that stayed.',
      listensFor: 'Things built, people asked, knowledge gained on the side.',
      followUps: [
        ['help', 'followup-08'],
        ['workaround', 'tools-05'],
      ],
      source: FROM.allspawHerrings,
      avoidWhen: 'It took a glance.',
      groupSafe: true,
      leansOn: ['dropped-02', 'dropped-03'],
    },
    {
      id: 'dropped-05',
      text: 'What made you let go of it?',
      purpose: 'What ends a line is a cue, and cues can be shared.',
      listensFor: 'Evidence, tiredness, a word from somebody, or it faded away.',
      followUps: [
        ['observation', 'followup-01'],
        ['decision', 'followup-03'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'It is not dropped yet.',
      groupSafe: true,
      leansOn: ['dropped-02', 'dropped-04'],
    },
    {
      id: 'dropped-06',
      text: 'How did the others hear that the line was dropped?',
      purpose: 'Some go on along a line that ended elsewhere an hour ago.',
      listensFor: 'A message nobody read, two rooms with two theories.',
      followUps: [
        ['waiting', 'followup-24'],
        ['we', 'coordination-09'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'They were alone with it.',
      groupSafe: true,
      leansOn: ['dropped-05'],
    },
    {
      id: 'dropped-07',
      text: 'Which suspicion do you still carry, although nobody talks about it any more?',
      purpose: 'A line dropped by the room may live on in one person, with grounds.',
      listensFor: 'A lowered voice.',
      followUps: [
        ['knew', 'followup-04'],
        ['unsure', 'after-03'],
      ],
      source: FROM.allspawHerrings,
      avoidWhen: 'Others listen who have closed the matter.',
      groupSafe: false,
    },
    {
      id: 'dropped-08',
      form: 'group',
      text: 'Which theories were alive for a while, among all of you?',
      purpose: 'Makes room for the branches that a tidy story prunes.',
      listensFor: 'Theories that some people in the room never heard of.',
      followUps: [
        ['dropped', 'dropped-05'],
        ['surprise', 'surprise-03'],
      ],
      source: FROM.allspawHerrings,
      avoidWhen: 'There are ten minutes left.',
      groupSafe: true,
    },
  ],
);
