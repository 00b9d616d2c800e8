import { toLens } from '../question';
import { FROM } from './sources';

/**
 * Lens 4: confusion (how it was meant to work), uncertainty (what is happening, what next, whom to call) and ambiguity
 * (A or B), kept apart.
 */
export const CONFUSION = toLens(
  { slug: 'confusion', label: 'Confused, unsure, torn', purpose: 'Three kinds of difficulty, kept apart.' },
  [
    {
      id: 'confusion-01',
      text: 'Where did you find yourself thinking “this makes no sense”?',
      purpose: 'Opens confusion in words that one does not have to be ashamed of.',
      listensFor: 'Two facts that could not both be true.',
      followUps: [
        ['mental-model', 'followup-06'],
        ['observation', 'followup-01'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They said everything was clear throughout.',
      groupSafe: true,
    },
    {
      id: 'confusion-02',
      text: 'Which graph or log line could you read but not understand?',
      purpose: 'Separates seeing from making sense of it.',
      listensFor: 'A name nobody remembers choosing, a unit that is not written anywhere.',
      followUps: [
        ['knew', 'knowledge-04'],
        ['unsure', 'followup-19'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They were on the phone the whole time.',
      groupSafe: true,
    },
    {
      id: 'confusion-03',
      text: 'How did you think {system} was meant to behave just then?',
      purpose: 'Confusion shows where the picture and the system parted; this asks for the picture.',
      listensFor: 'A rule with a history: where they learned it.',
      followUps: [
        ['mental-model', 'surprise-04'],
        ['knew', 'followup-04'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They built it last week and would feel examined.',
      groupSafe: true,
      about: 'system',
    },
    {
      id: 'confusion-04',
      text: 'What was still open for you at that point?',
      purpose: 'Uncertainty that was felt at the time, not the kind that was added afterwards.',
      listensFor: 'What they were about to find out, and how.',
      followUps: [
        ['help', 'followup-08'],
        ['waiting', 'followup-24'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'You would be asking about what nobody could have known.',
      groupSafe: true,
      leansOn: ['confusion-01', 'confusion-05'],
    },
    {
      id: 'confusion-05',
      text: 'When were you least sure what would happen next?',
      purpose: 'Finds the edge of what could be foreseen.',
      listensFor: 'Held breath, a long wait before pressing return.',
      followUps: [
        ['decision', 'followup-03'],
        ['state-of-mind', 'followup-05'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They only watched.',
      groupSafe: true,
    },
    {
      id: 'confusion-06',
      text: 'When did you want to call somebody and not know whom?',
      purpose: 'Not knowing whom to ask is a kind of uncertainty of its own.',
      listensFor: 'A role without a name; a name without a number.',
      followUps: [
        ['help', 'coordination-06'],
        ['knew', 'knowledge-13'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They worked alone on something they own.',
      groupSafe: true,
    },
    {
      id: 'confusion-07',
      text: 'When did two explanations fit equally well for you?',
      purpose: 'Ambiguity: both readings were sound for a while.',
      listensFor: 'What would have told them apart, and the cost of finding out.',
      followUps: [
        ['dropped', 'dropped-02'],
        ['decision', 'decisions-03'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'There was a single idea on the table.',
      groupSafe: true,
    },
    {
      id: 'confusion-08',
      text: 'What pulled you in two directions at once?',
      purpose: 'Names the fork while both ways are still respectable.',
      listensFor: 'Who favoured which, and what each would cost if it was not the one.',
      followUps: [
        ['decision', 'decisions-04'],
        ['we', 'followup-13'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'They took orders from somebody who is listening.',
      groupSafe: false,
    },
    {
      id: 'confusion-09',
      text: 'Whom did you tell about that doubt?',
      purpose: 'Doubts live for a while in one head; that stretch rarely shows in a log.',
      listensFor: 'What made it easy or hard to say.',
      followUps: [
        ['state-of-mind', 'pressures-07'],
        ['we', 'coordination-09'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'Those who made it hard to say are in the room.',
      groupSafe: false,
      leansOn: ['confusion-04', 'confusion-05', 'confusion-07'],
    },
    {
      id: 'confusion-10',
      text: 'What made things clearer, even a little?',
      purpose: 'Finds what resolves uncertainty here: a person, a command, a drawing.',
      listensFor: 'Something small that others could have too.',
      followUps: [
        ['knew', 'followup-04'],
        ['help', 'followup-08'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'It never became clear.',
      groupSafe: true,
    },
    {
      id: 'confusion-11',
      form: 'group',
      text: 'Who saw it differently at that time?',
      purpose: 'Lets a group put its pictures side by side without voting on them.',
      listensFor: 'Somebody saying “wait, I thought …”.',
      followUps: [
        ['mental-model', 'surprise-05'],
        ['surprise', 'surprise-03'],
      ],
      source: FROM.allspawSigns,
      avoidWhen: 'One of the pictures is the boss’s.',
      groupSafe: true,
    },
    {
      id: 'confusion-12',
      text: 'Which part of that day is still unclear to you?',
      purpose: 'What stays unclear to those who were there is the best agenda there is.',
      listensFor: 'A shrug, then a long sentence.',
      followUps: [
        ['unsure', 'after-03'],
        ['help', 'after-02'],
      ],
      source: FROM.stellaUncertainty,
      avoidWhen: 'You are about to explain it to them.',
      groupSafe: true,
    },
  ],
);
