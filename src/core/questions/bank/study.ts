import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 16: a study group with somebody’s story: what is alike, and what we would have made of it. */
export const STUDY = toLens('study', [
  {
    id: 'study-01', form: 'group', text: 'What in this story could have been written about us?',
    purpose: 'Looks for likeness first; differences come to mind unasked.',
    listensFor: 'A system of our own, named with a slight discomfort.',
    followUps: [['usual', 'study-03'], ['surprise', 'followup-18']],
    source: FROM.differencing, avoidWhen: 'It is about us.', groupSafe: true, whatIf: true,
  },
  {
    id: 'study-02', form: 'group', text: 'Somebody says “that cannot happen here”: which of our days speaks against it?',
    purpose: 'Meets the comfort of being different with a day we remember.',
    listensFor: 'A near thing nobody called an incident.',
    followUps: [['luck', 'followup-21'], ['obviously', 'followup-12']],
    source: FROM.differencing, avoidWhen: 'Nobody has said it; then ask what is alike.', groupSafe: true,
  },
  {
    id: 'study-03', form: 'group', text: 'Which of their conditions hold for us on an ordinary Tuesday?',
    purpose: 'Conditions travel better than conclusions.',
    listensFor: 'An ordinary arrangement: one person, one old host, one weekly job.',
    followUps: [['usual', 'held-06'], ['help', 'knowledge-02']],
    source: FROM.differencing, avoidWhen: 'Nobody knows our own side well enough; invite somebody.', groupSafe: true,
  },
  {
    id: 'study-04', form: 'group', text: 'Stop at this paragraph. With only the facts they had by then, what would you have looked at?',
    purpose: 'Puts the group into the minute, before the ending can teach them.',
    listensFor: 'Several good answers; no winner.',
    followUps: [['decision', 'decisions-03'], ['knew', 'followup-04']],
    source: FROM.sreGroup, avoidWhen: 'Somebody who was there would feel judged.', groupSafe: true, whatIf: true,
  },
  {
    id: 'study-05', form: 'group', text: 'What would have tempted us first, in their place?',
    purpose: 'Own detours make those of others reasonable.',
    listensFor: 'Laughter, and a habit of ours behind the detour.',
    followUps: [['knew', 'knowledge-03'], ['dropped', 'followup-22']],
    source: FROM.sreGroup, avoidWhen: 'The group is new and not yet at ease.', groupSafe: true, whatIf: true,
  },
  {
    id: 'study-06', form: 'group', text: 'Which of our people would have been called?',
    purpose: 'Lets a foreign story draw our own map of who knows what.',
    listensFor: 'Agreement that comes too fast on a single name.',
    followUps: [['help', 'followup-08'], ['knew', 'knowledge-02']],
    source: FROM.maguireCosts, avoidWhen: 'Naming people would embarrass them.', groupSafe: true, whatIf: true,
  },
  {
    id: 'study-07', form: 'group', text: 'Which earlier story in this vault does it sit next to?',
    purpose: 'Comparing cases is rare and worth more than a second reading of one.',
    listensFor: 'A likeness in the work, not in the technology.',
    followUps: [['knew', 'knowledge-03'], ['surprise', 'surprise-06']],
    source: FROM.stellaLibrary, avoidWhen: 'It is the group’s first story.', groupSafe: true,
  },
  {
    id: 'study-08', form: 'group', text: 'What do we do that they might like to hear about?',
    purpose: 'Difference, once likeness has been looked at, becomes a gift and not a shield.',
    listensFor: 'Something we do without knowing that it is special.',
    followUps: [['usual', 'hidden-01'], ['obviously', 'followup-12']],
    source: FROM.differencing, avoidWhen: 'Likeness has not been talked about yet.', groupSafe: true,
  },
  {
    id: 'study-09', form: 'group', text: 'It is a year from now and this very story has been told about us: how does it begin?',
    purpose: 'Imagining it as having happened loosens what people would not say as a worry.',
    listensFor: 'Several different beginnings, told quickly.',
    followUps: [['surprise', 'followup-18'], ['knew', 'knowledge-12']],
    source: FROM.premortem, avoidWhen: 'People are tired of doom that week.', groupSafe: true, whatIf: true,
  },
  {
    id: 'study-10', form: 'group', text: 'What did each of you take from it that nobody else has said yet?',
    purpose: 'Ten readers find ten things; this asks for the tenth.',
    listensFor: 'A quiet person’s answer.',
    followUps: [['surprise', 'surprise-03'], ['judgement', 'followup-02']],
    source: FROM.allspawPodcast, avoidWhen: 'The group is larger than can be gone around.', groupSafe: true,
  },
]);
