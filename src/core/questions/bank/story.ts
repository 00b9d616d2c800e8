import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 1: a free account first. What comes to mind unasked is what was hard. */
export const STORY = toLens(
  {
    slug: 'story',
    label: 'Open story',
    purpose: 'A free account first; what comes to mind is what was hard.',
    hasItsOwnTime: true,
  },
  [
    {
      id: 'story-01',
      text: 'Tell me about it from where you were, in whatever order it comes back to you.',
      purpose: 'Gives the whole stage away; the order in which it comes is already an answer.',
      listensFor: 'Where they begin, where they slow down, what they tell twice.',
      followUps: [
        ['surprise', 'surprise-01'],
        ['unsure', 'confusion-01'],
        ['we', 'followup-13'],
      ],
      source: FROM.allspawPodcast,
      avoidWhen: 'They have five minutes; ask for the hardest stretch instead.',
      groupSafe: true,
    },
    {
      id: 'story-02',
      text: 'Which stretch of it comes to mind first when somebody mentions that day?',
      purpose: 'Memory keeps what was difficult, and this goes straight there.',
      listensFor: 'A scene with people, a screen, a feeling of being stuck.',
      followUps: [
        ['observation', 'cues-01'],
        ['state-of-mind', 'followup-05'],
      ],
      source: FROM.allspawPodcast,
      avoidWhen: 'The free account is still going on.',
      groupSafe: true,
    },
    {
      id: 'story-03',
      text: 'How would you tell it to a friend who does your kind of work somewhere else?',
      purpose: 'Takes it out of the report voice and into the telling voice.',
      listensFor: 'Detail that never makes it into a ticket, jokes, sighs.',
      followUps: [
        ['obviously', 'followup-12'],
        ['judgement', 'followup-02'],
      ],
      source: FROM.allspawPodcast,
      avoidWhen: 'They are telling it freely anyway.',
      groupSafe: true,
    },
    {
      id: 'story-04',
      text: 'Where does the story begin for you?',
      purpose: 'Beginnings differ from person to person, and often lie weeks before the first page.',
      listensFor: 'An earlier change, an odd graph, a conversation in a corridor.',
      followUps: [
        ['knew', 'followup-04'],
        ['usual', 'followup-23'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'They have begun already; the beginning they chose is the answer.',
      groupSafe: true,
    },
    {
      id: 'story-05',
      text: 'What would somebody who reads only the ticket never learn about that day?',
      purpose: 'Invites what the official trace leaves out.',
      listensFor: 'Effort, guesses, side conversations, the thing everybody laughed about.',
      followUps: [
        ['workaround', 'followup-20'],
        ['help', 'followup-08'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'There is no ticket, or they wrote it a minute ago.',
      groupSafe: true,
    },
    {
      id: 'story-06',
      text: 'Take me through the part that took the most out of you.',
      purpose: 'Difficulty is where understanding was being made.',
      listensFor: 'Whether it was hard to understand, hard to act, or hard to choose.',
      followUps: [
        ['unsure', 'confusion-05'],
        ['decision', 'decisions-01'],
        ['waiting', 'followup-24'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They are visibly still in it; let them begin where it is easy.',
      groupSafe: false,
    },
    {
      id: 'story-07',
      text: 'Please go on; what came next for you?',
      purpose: 'Keeps a free account free, with the smallest push there is.',
      listensFor: 'The next scene, told without your words in it.',
      followUps: [
        ['dropped', 'followup-22'],
        ['action', 'followup-07'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'They stopped because they are thinking. Wait.',
      groupSafe: true,
    },
    {
      id: 'story-08',
      form: 'self',
      text: 'What do I remember of it, with the chat, the graphs and the logs still closed?',
      purpose: 'Memory before evidence: once the log is open, the log is what one remembers.',
      listensFor: 'Gaps. They are worth as much as the rest.',
      followUps: [
        ['unsure', 'timeline-09'],
        ['should-have', 'followup-09'],
      ],
      source: FROM.howieAnalyse,
      avoidWhen: 'You have been reading the channel all morning.',
      groupSafe: false,
    },
  ],
);
