import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 10: expected and found; whom it did not surprise; the picture before and the picture after. */
export const SURPRISE = toLens('surprise', [
  {
    id: 'surprise-01', text: 'What surprised you?',
    purpose: 'The shortest door to where a picture and the world parted.',
    listensFor: '“I would have sworn that …”.',
    followUps: [['surprise', 'followup-18'], ['mental-model', 'followup-06']],
    source: FROM.allspawPodcast, avoidWhen: 'They told the story as one long surprise; take a piece of it.', groupSafe: true,
  },
  {
    id: 'surprise-02', text: 'How was it different from what you expected?',
    purpose: 'A small surprise is a rare day; a big one is a new world.',
    listensFor: 'Whether the case was rare, or the whole picture gave way.',
    followUps: [['mental-model', 'surprise-07'], ['usual', 'followup-23']],
    source: FROM.stellaSurprise, avoidWhen: 'They expected just that.', groupSafe: true, leansOn: ['surprise-01'],
  },
  {
    id: 'surprise-03', text: 'Who was not surprised by it?',
    purpose: 'Where one is surprised and another is not, knowledge sits unshared.',
    listensFor: 'A name, and what that person had seen before.',
    followUps: [['knew', 'knowledge-02'], ['help', 'after-02']],
    source: FROM.allspawPodcast, avoidWhen: 'It would put that person on the spot: “so you knew”.', groupSafe: false, leansOn: ['surprise-01', 'surprise-02'],
  },
  {
    id: 'surprise-04', text: 'Until then, how did you think {system} worked?',
    purpose: 'The picture before is half of what was learned.',
    listensFor: 'A sound picture, and how long it had served.',
    followUps: [['knew', 'followup-04'], ['surprise', 'surprise-07']],
    source: FROM.stellaSurprise, avoidWhen: 'They never had to think about it.', groupSafe: true, about: 'system',
  },
  {
    id: 'surprise-05', text: 'On what do you and your colleagues see {system} differently?',
    purpose: 'Different pictures of one system get along for years until a day needs both.',
    listensFor: 'A boundary, an owner, a direction of an arrow.',
    followUps: [['mental-model', 'followup-06'], ['obviously', 'followup-12']],
    source: FROM.stellaSurprise, avoidWhen: 'The neighbour is the one who decides about their salary.', groupSafe: true, about: 'system',
  },
  {
    id: 'surprise-06', text: 'What was new this time?',
    purpose: 'A likeness guides, and its difference surprises.',
    listensFor: 'The point at which the old recipe stopped working.',
    followUps: [['dropped', 'dropped-05'], ['knew', 'knowledge-03']],
    source: FROM.cdmKnowledge, avoidWhen: 'No earlier case was in play.', groupSafe: true,
  },
  {
    id: 'surprise-07', text: 'What do you know about {system} now that was new to you that day?',
    purpose: 'The picture after: said in one’s own words, it can be compared.',
    listensFor: 'A sentence that could be the title of a knowledge note.',
    followUps: [['knew', 'knowledge-14'], ['unsure', 'after-03']],
    source: FROM.allspawPodcast, avoidWhen: 'You need them to stay in the minute; ask at the end.', groupSafe: true, about: 'system',
  },
  {
    id: 'surprise-08', text: 'At which news did people fall silent?',
    purpose: 'A group’s surprise can be heard before it can be explained.',
    listensFor: 'Who spoke first afterwards.',
    followUps: [['state-of-mind', 'followup-05'], ['we', 'followup-13']],
    source: FROM.stellaSurprise, avoidWhen: 'They were alone.', groupSafe: true,
  },
  {
    id: 'surprise-09', form: 'group', text: 'For whom was something in this new?',
    purpose: 'Makes visible how differently one fact was spread, without names on a list.',
    listensFor: 'Who looks around before raising a hand.',
    followUps: [['obviously', 'knowledge-06'], ['mental-model', 'surprise-05']],
    source: FROM.allspawPodcast, avoidWhen: 'People do not feel safe enough to show that they did not know.', groupSafe: true,
  },
]);
