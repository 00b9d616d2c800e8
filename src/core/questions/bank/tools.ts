import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 9: what was on the screen, what was trusted, what it could not show. */
export const TOOLS = toLens(
  {
    slug: 'tools',
    label: 'Tools and pictures',
    purpose: 'What was on the screen, what was trusted, what it could not show.',
  },
  [
    {
      id: 'tools-01',
      text: 'Please open what was on your screen then. Where do your eyes go first?',
      purpose: 'Showing beats telling: the hands remember what the mouth leaves out.',
      listensFor: 'A hand that goes somewhere without thinking.',
      followUps: [
        ['observation', 'followup-01'],
        ['usual', 'hidden-01'],
      ],
      source: FROM.howieInterview,
      avoidWhen: 'The screens are gone, or you talk by phone.',
      groupSafe: false,
    },
    {
      id: 'tools-02',
      text: 'Which of your screens did you trust most?',
      purpose: 'Trust in a tool is earned somewhere; that story is worth having.',
      listensFor: 'A homemade script that beats the official dashboard.',
      followUps: [
        ['knew', 'followup-04'],
        ['workaround', 'tools-05'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'There was one display only.',
      groupSafe: true,
    },
    {
      id: 'tools-03',
      text: 'Which number on your screens have you learned to doubt?',
      purpose: 'Distrust of a gauge is local knowledge of the best kind.',
      listensFor: 'Lag, averages, a metric that lies on Mondays.',
      followUps: [
        ['knew', 'knowledge-02'],
        ['obviously', 'followup-12'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'The owner of that gauge would take it badly.',
      groupSafe: true,
    },
    {
      id: 'tools-04',
      text: 'What about {system} can nobody see from any screen?',
      purpose: 'Everything known about a system comes through some display; this asks for its blind side.',
      listensFor: 'Things inferred from the noise of something else.',
      followUps: [
        ['knew', 'followup-04'],
        ['workaround', 'followup-20'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'It invites a wish list; note it as parked ideas then.',
      groupSafe: true,
      about: 'system',
    },
    {
      id: 'tools-05',
      text: 'What did you write, query or paste together on the spot?',
      purpose: 'Tools made under pressure show what the shelf did not hold.',
      listensFor: 'A one-liner worth keeping; who else has a copy.',
      followUps: [
        ['workaround', 'followup-20'],
        ['action', 'followup-07'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'They were not at a keyboard.',
      groupSafe: true,
    },
    {
      id: 'tools-06',
      text: 'What did you want to see that you had to work out in your head?',
      purpose: 'Shows the joining-up that people do between displays.',
      listensFor: 'Subtracting two graphs by eye, matching clocks of two zones.',
      followUps: [
        ['absence', 'followup-15'],
        ['observation', 'followup-01'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'They would turn it into a feature request at once.',
      groupSafe: true,
    },
    {
      id: 'tools-07',
      text: 'How did the same thing look in somebody else’s tool?',
      purpose: 'Two teams may talk about one event through two instruments.',
      listensFor: 'A minute’s disagreement that came from two clocks or two averages.',
      followUps: [
        ['surprise', 'surprise-05'],
        ['we', 'followup-13'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'Everyone had the same page open.',
      groupSafe: true,
    },
    {
      id: 'tools-08',
      form: 'group',
      text: 'Each of you, please draw {system} as you had it in mind before that day.',
      purpose: 'Drawings differ where words agree.',
      listensFor: 'A box that is on one drawing only.',
      followUps: [
        ['mental-model', 'surprise-05'],
        ['surprise', 'surprise-03'],
      ],
      source: FROM.stellaLine,
      avoidWhen: 'There is no time to look at all the drawings.',
      groupSafe: true,
      about: 'system',
    },
  ],
);
