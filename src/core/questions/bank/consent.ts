import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 0: what the talk is for, what is written down, and what stays between us. */
export const CONSENT = toLens('consent', [
  {
    id: 'consent-01', text: 'Before we start: what have you been told about what this talk is for?',
    purpose: 'People arrive with a story about the interview; it is better heard than guessed.',
    listensFor: 'Worry about an outcome, a manager who sent them, or no idea at all.',
    followUps: [['unsure', 'consent-02'], ['human-error', 'consent-06']],
    source: FROM.howieInterview, avoidWhen: 'You have told them yourself a minute ago.', groupSafe: true,
  },
  {
    id: 'consent-02', text: 'Nobody is being assessed here. What would you like to know about how I use what you tell me?',
    purpose: 'Says plainly what it is for, and leaves room for the question behind the question.',
    listensFor: 'Who will read it, where it is kept, whether a name stands beside it.',
    followUps: [['judgement', 'consent-05'], ['unsure', 'consent-04']],
    source: FROM.etsyOpening, avoidWhen: 'It is not true in your company; then say what is true.', groupSafe: true,
  },
  {
    id: 'consent-03', text: 'May I take notes while you talk?',
    purpose: 'Asks before the pen comes out, so that a no is easy.',
    listensFor: 'A plain yes, a plain no, or a wish to see them first.',
    followUps: [['unsure', 'consent-08']],
    source: FROM.howieInterview, avoidWhen: 'Never; it takes four seconds.', groupSafe: true,
  },
  {
    id: 'consent-04', text: 'Is it all right with you if this is recorded, so that I can listen instead of type?',
    purpose: 'A recording needs a yes of its own, apart from the yes to notes.',
    listensFor: 'Hesitation. It counts as a no.',
    followUps: [['unsure', 'consent-03']],
    source: FROM.howieInterview, avoidWhen: 'Nothing is going to be recorded.', groupSafe: true,
  },
  {
    id: 'consent-05', text: 'Shall I write your name beside what you say, only your role, or neither?',
    purpose: 'How somebody is named is theirs to choose, and may be changed until they have read it back.',
    listensFor: 'A different answer for different parts.',
    followUps: [['judgement', 'consent-06']],
    source: FROM.howieInterview, avoidWhen: 'Several people are in the room; ask each alone.', groupSafe: false,
  },
  {
    id: 'consent-06', text: 'If something should stay between us, say so and I put the pen down. Is that all right as a signal?',
    purpose: 'Gives a way out before it is needed, so that the hard parts can be told at all.',
    listensFor: 'The first use of it; thank them when it comes.',
    followUps: [['human-error', 'followup-11']],
    source: FROM.etsyOpening, avoidWhen: 'You cannot keep that promise where you work.', groupSafe: false,
  },
  {
    id: 'consent-07', text: 'Ideas for what to change go on a page of their own today. Is that all right?',
    purpose: 'Parks repairs kindly, so that the story is not cut to fit them.',
    listensFor: 'Somebody who came only to hand in a repair; take it down first, then begin.',
    followUps: [['fix', 'followup-16']],
    source: FROM.etsyOpening, avoidWhen: 'Something is still burning and has to be dealt with now.', groupSafe: true,
  },
  {
    id: 'consent-08', text: 'You read what I wrote before anyone else does. Will you tell me where it sounds unlike you?',
    purpose: 'Promises the reading back at the start, where it buys trust.',
    listensFor: 'What they would want left out before they have said it.',
    followUps: [['unsure', 'consent-05']],
    source: FROM.howieReport, avoidWhen: 'There will be no reading back; then do not promise it.', groupSafe: false,
  },
]);
