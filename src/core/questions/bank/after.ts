import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 14: what is different for you now, whom to ask next, what stays unclear. */
export const AFTER = toLens(
  {
    slug: 'after',
    label: 'Learning and after',
    purpose: 'What is different for you now, and whom to ask next.',
    hasItsOwnTime: true,
  },
  [
    {
      id: 'after-01',
      text: 'What is different in how you work since then?',
      purpose: 'Learning shows in work, not in a list.',
      listensFor: 'A new habit, a new contact, a graph on a second screen.',
      followUps: [
        ['knew', 'knowledge-05'],
        ['fix', 'followup-16'],
      ],
      source: FROM.etsySuccess,
      avoidWhen: 'It was yesterday.',
      groupSafe: true,
    },
    {
      id: 'after-02',
      text: 'Who else should I talk to about this?',
      purpose: 'The best next interview is known to the last interviewee.',
      listensFor: 'Somebody on no list.',
      followUps: [
        ['help', 'followup-08'],
        ['knew', 'knowledge-02'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'They would be giving somebody away.',
      groupSafe: false,
    },
    {
      id: 'after-03',
      text: 'What would you still like to find out about it?',
      purpose: 'An open question with an owner is better than a closed finding.',
      listensFor: 'Curiosity. It tells where to dig with others.',
      followUps: [
        ['unsure', 'followup-19'],
        ['help', 'after-02'],
      ],
      source: FROM.etsySuccess,
      avoidWhen: 'They want to be done with it.',
      groupSafe: true,
    },
    {
      id: 'after-04',
      text: 'What is still being done by hand since then?',
      purpose: 'Incidents leave work behind that outlives the channel.',
      listensFor: 'A temporary thing, three weeks old.',
      followUps: [
        ['workaround', 'followup-20'],
        ['usual', 'hidden-01'],
      ],
      source: FROM.allspawArcane,
      avoidWhen: 'It is still going on.',
      groupSafe: true,
    },
    {
      id: 'after-05',
      text: 'Which question did you expect that never came?',
      purpose: 'Gives the last word to the one who was there.',
      listensFor: 'The thing they came to say.',
      followUps: [
        ['surprise', 'followup-18'],
        ['fix', 'followup-16'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'You have no time left to hear it; make some.',
      groupSafe: true,
    },
    {
      id: 'after-06',
      text: 'Who would get something out of reading this story?',
      purpose: 'A reader in mind makes a story worth writing.',
      listensFor: 'A team, a newcomer, themselves two years ago.',
      followUps: [
        ['help', 'after-02'],
        ['obviously', 'reader-03'],
      ],
      source: FROM.etsySuccess,
      avoidWhen: 'They asked that it be read by nobody.',
      groupSafe: true,
    },
    {
      id: 'after-07',
      text: 'How has this talk been for you?',
      purpose: 'The interview is work for them as well, and its own quality can be asked about.',
      listensFor: 'What was uncomfortable, and what they are glad to have said.',
      followUps: [
        ['state-of-mind', 'consent-06'],
        ['judgement', 'followup-02'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'They are packing up; thank them instead.',
      groupSafe: false,
    },
    {
      id: 'after-08',
      form: 'group',
      text: 'What was this meeting worth to you, in your own words?',
      purpose: 'Asks attendees for its worth in words, where a number would say nothing.',
      listensFor: 'Something they will do or see differently, or that it was not worth it.',
      followUps: [
        ['judgement', 'followup-02'],
        ['surprise', 'followup-18'],
      ],
      source: FROM.etsySuccess,
      avoidWhen: 'People must answer before those who called the meeting; let them write it.',
      groupSafe: true,
    },
  ],
);
