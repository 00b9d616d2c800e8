import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 12: what kept it small, what was improvised, what is there every day. */
export const HELD = toLens(
  { slug: 'held', label: 'What held', purpose: 'What kept it small, what was improvised, what is there every day.' },
  [
    {
      id: 'held-01',
      text: 'What kept this from growing bigger than it was?',
      purpose: 'Every incident has a size that something held it to.',
      listensFor: 'A limit, a person, a habit, an hour of low traffic.',
      followUps: [
        ['luck', 'followup-21'],
        ['help', 'held-07'],
      ],
      source: FROM.howieReport,
      avoidWhen: 'They are grieving a loss; do not praise what was saved.',
      groupSafe: true,
    },
    {
      id: 'held-02',
      text: 'Which part of {system} did its job that day without anybody thanking it?',
      purpose: 'Looks at what worked, which a report passes over.',
      listensFor: 'A timeout, a queue, a retry somebody once argued for.',
      followUps: [
        ['knew', 'knowledge-10'],
        ['obviously', 'followup-12'],
      ],
      source: FROM.hollnagelHeld,
      avoidWhen: 'They feel it makes light of what happened.',
      groupSafe: true,
      about: 'system',
    },
    {
      id: 'held-03',
      text: 'What did you make up on the spot that worked?',
      purpose: 'Improvisation is expertise meeting a day without a script.',
      listensFor: 'What in their past made it possible.',
      followUps: [
        ['workaround', 'followup-20'],
        ['knew', 'followup-04'],
      ],
      source: FROM.hollnagelHeld,
      avoidWhen: 'It broke a rule and others are listening.',
      groupSafe: true,
    },
    {
      id: 'held-04',
      text: 'Where were you lucky?',
      purpose: 'Luck named aloud shows what nothing else held.',
      listensFor: 'Somebody awake by chance, a backup from that morning.',
      followUps: [
        ['luck', 'followup-21'],
        ['help', 'held-07'],
      ],
      source: FROM.howieReport,
      avoidWhen: 'It would take away from good work.',
      groupSafe: true,
    },
    {
      id: 'held-05',
      text: 'What usually keeps this from happening?',
      purpose: 'The absence of incidents is made by somebody, every day.',
      listensFor: 'A weekly chore, a person who watches a graph over coffee.',
      followUps: [
        ['usual', 'hidden-01'],
        ['knew', 'knowledge-02'],
      ],
      source: FROM.allspawAbsence,
      avoidWhen: 'That person was away that day and feels bad about it.',
      groupSafe: true,
    },
    {
      id: 'held-06',
      text: 'All of that is true on other days too; what makes those days quiet?',
      purpose: 'Turns a list of conditions back into ordinary, mostly successful work.',
      listensFor: 'Small corrections nobody counts.',
      followUps: [
        ['usual', 'followup-23'],
        ['workaround', 'hidden-03'],
      ],
      source: FROM.allspawAbsence,
      avoidWhen: 'No conditions have been named yet.',
      groupSafe: true,
      leansOn: ['held-01', 'held-05'],
    },
    {
      id: 'held-07',
      text: 'Who made a difference by being there?',
      purpose: 'Lets thanks be said, and shows where knowledge sits.',
      listensFor: 'What that person brought that nobody else had.',
      followUps: [
        ['help', 'followup-08'],
        ['knew', 'knowledge-02'],
      ],
      source: FROM.hollnagelHeld,
      avoidWhen: 'It would become a ranking.',
      groupSafe: true,
    },
    {
      id: 'held-08',
      text: 'What did you learn in an earlier incident that helped you in this one?',
      purpose: 'Shows that learning happened, and where it came from.',
      listensFor: 'An incident that was never written up.',
      followUps: [
        ['knew', 'knowledge-03'],
        ['help', 'after-02'],
      ],
      source: FROM.hollnagelHeld,
      avoidWhen: 'It is their first one.',
      groupSafe: true,
    },
    {
      id: 'held-09',
      form: 'group',
      text: 'How close did it come, in your eyes?',
      purpose: 'A near thing is judged differently from each chair, and the difference is worth an hour.',
      listensFor: 'Somebody who says “not at all” next to somebody who did not sleep.',
      followUps: [
        ['luck', 'followup-21'],
        ['judgement', 'followup-02'],
      ],
      source: FROM.howieReport,
      avoidWhen: 'It did not stop short of anything.',
      groupSafe: true,
    },
  ],
);
