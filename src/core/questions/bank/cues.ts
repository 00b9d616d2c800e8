import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 3: what was seen and heard, what it meant then, and what was expected next. */
export const CUES_LENS = toLens('cues', [
  {
    id: 'cues-01', text: 'What was in front of you at that moment?',
    purpose: 'Rebuilds the view before anything is explained with it.',
    listensFor: 'Windows, tabs, graphs, people; also what was too small to read.',
    followUps: [['observation', 'followup-01'], ['unsure', 'confusion-02']],
    source: FROM.dekkerCues, avoidWhen: 'You have not settled on a moment together.', groupSafe: true, leansOn: ['confusion-05', 'timeline-02', 'timeline-03', 'timeline-07'],
  },
  {
    id: 'cues-02', text: 'What did you see or hear that told you something was different?',
    purpose: 'Finds the cue itself, which an expert often takes in without words.',
    listensFor: 'Something faint: a rhythm, a number with one digit too many, a silence.',
    followUps: [['knew', 'followup-04'], ['usual', 'followup-23']],
    source: FROM.cdmCues, avoidWhen: 'They were told by a page, and nothing else.', groupSafe: true,
  },
  {
    id: 'cues-03', text: 'What was on your screen when you first looked?',
    purpose: 'The first picture is the one that later pictures are held against.',
    listensFor: 'A graph that looked normal is as interesting as one that did not.',
    followUps: [['observation', 'tools-02'], ['mental-model', 'followup-06']],
    source: FROM.cdmCues, avoidWhen: 'They had no screen in front of them.', groupSafe: true,
  },
  {
    id: 'cues-04', text: 'What did that mean to you then?',
    purpose: 'Keeps what was seen apart from what it was taken for.',
    listensFor: 'A name for the situation: “another one of those”.',
    followUps: [['mental-model', 'followup-06'], ['judgement', 'followup-02']],
    source: FROM.dekkerCues, avoidWhen: 'They have given you no particular “that” yet.', groupSafe: true, leansOn: ['cues-01', 'cues-02', 'cues-03', 'cues-07', 'cues-08', 'followup-01'],
  },
  {
    id: 'cues-05', text: 'What did you expect to see next?',
    purpose: 'An expectation shows the picture behind it better than any drawing.',
    listensFor: 'How long they would have waited for it, and on which graph.',
    followUps: [['surprise', 'surprise-01'], ['waiting', 'followup-24']],
    source: FROM.cdmCues, avoidWhen: 'They were following somebody’s instructions step by step.', groupSafe: true, leansOn: ['cues-01', 'cues-03', 'cues-04'],
  },
  {
    id: 'cues-06', text: 'What did it remind you of?',
    purpose: 'Earlier cases steer attention, and they name other incidents worth linking.',
    listensFor: 'An incident from years ago, a rumour, a previous employer.',
    followUps: [['knew', 'knowledge-03'], ['dropped', 'dropped-01']],
    source: FROM.cdmKnowledge, avoidWhen: 'They are new and would feel tested.', groupSafe: true, leansOn: ['cues-02', 'cues-04'],
  },
  {
    id: 'cues-07', text: 'Of everything that wanted to be looked at, what did you look at first?',
    purpose: 'Attention is a choice made in seconds, and rarely written down.',
    listensFor: 'A rule for choosing, a habit, or the thing nearest to hand.',
    followUps: [['decision', 'decisions-02'], ['knew', 'knowledge-05']],
    source: FROM.etsyTable, avoidWhen: 'There was a single alert.', groupSafe: true,
  },
  {
    id: 'cues-08', text: 'What could you tell from how people sounded?',
    purpose: 'Tone is a signal that no dashboard carries.',
    listensFor: 'Who went quiet, who typed in capitals, who cracked a joke.',
    followUps: [['state-of-mind', 'followup-05']],
    source: FROM.dekkerCues, avoidWhen: 'The persons in question are in the room.', groupSafe: false,
  },
  {
    id: 'cues-09', text: 'How did you tell that it was getting better?',
    purpose: 'Recovery has cues as well, and they are seldom the official ones.',
    listensFor: 'A small sign trusted long before the graph agreed.',
    followUps: [['knew', 'followup-04'], ['observation', 'tools-03']],
    source: FROM.cdmCues, avoidWhen: 'They left before it got better.', groupSafe: true,
  },
  {
    id: 'cues-10', text: 'What looked reassuringly normal to you then?',
    purpose: 'What looked fine guided people just as much as what looked odd.',
    listensFor: 'A green gauge, a passing check, a calm colleague.',
    followUps: [['mental-model', 'confusion-03'], ['obviously', 'followup-12']],
    source: FROM.dekkerCues, avoidWhen: 'They are blaming themselves for having been reassured.', groupSafe: true,
  },
  {
    id: 'cues-11', text: 'How did your picture of it change as time went on?',
    purpose: 'Understanding moves; the moves are the story.',
    listensFor: '“At first … then …”, and what pushed it.',
    followUps: [['dropped', 'followup-22'], ['surprise', 'followup-18']],
    source: FROM.dekkerCues, avoidWhen: 'They had hardly joined.', groupSafe: true,
  },
  {
    id: 'cues-12', form: 'group', text: 'Those of you who looked at {system} then: what did it look like from where you sat?',
    purpose: 'The same minute, seen from several chairs at once.',
    listensFor: 'Two people describing different things under one name.',
    followUps: [['mental-model', 'surprise-05'], ['we', 'followup-13']],
    source: FROM.dekkerCues, avoidWhen: 'Only one person looked.', groupSafe: true, about: 'system',
  },
]);
