import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 13: what is done daily to keep it up, procedure and practice, what “everyone knows”. */
export const HIDDEN = toLens('hidden', [
  {
    id: 'hidden-01', text: 'What do you do in an ordinary week to keep {system} going?',
    purpose: 'Upkeep is invisible until somebody is on holiday.',
    listensFor: 'A chore without a ticket.',
    followUps: [['usual', 'followup-23'], ['workaround', 'followup-20']],
    source: FROM.allspawArcane, avoidWhen: 'They do not look after it.', groupSafe: true, about: 'system',
  },
  {
    id: 'hidden-02', text: 'What goes quiet or odd when you are away for two weeks?',
    purpose: 'An absence shows the work that a presence hides.',
    listensFor: 'A message they get on the beach.',
    followUps: [['help', 'knowledge-02'], ['luck', 'followup-21']],
    source: FROM.allspawArcane, avoidWhen: 'It could be heard as being irreplaceable, or as being replaceable.', groupSafe: false,
  },
  {
    id: 'hidden-03', text: 'Which little trick gets you through with {system}?',
    purpose: 'A workaround is knowledge about where a system and its work do not fit.',
    listensFor: 'How many people share the trick.',
    followUps: [['workaround', 'followup-20'], ['obviously', 'hidden-06']],
    source: FROM.allspawArcane, avoidWhen: 'The trick is forbidden and the talk is not off the record.', groupSafe: false, about: 'system',
  },
  {
    id: 'hidden-04', text: 'How is that step done on an ordinary day?',
    purpose: 'Sets the night beside the ordinary day, where the step makes sense.',
    listensFor: 'That it is done exactly so, every day, and works.',
    followUps: [['usual', 'followup-23'], ['obviously', 'followup-12']],
    source: FROM.etsyNormal, avoidWhen: 'The step exists only in emergencies.', groupSafe: true, leansOn: ['followup-17', 'hidden-05'],
  },
  {
    id: 'hidden-05', text: 'Where does the written procedure stop being of help?',
    purpose: 'Procedure and practice part somewhere; people bridge the gap.',
    listensFor: 'A step that would do harm if followed to the letter.',
    followUps: [['workaround', 'followup-20'], ['knew', 'knowledge-07']],
    source: FROM.allspawArcane, avoidWhen: 'They wrote the procedure.', groupSafe: true,
  },
  {
    id: 'hidden-06', text: 'What does “everyone” know about {system} that a newcomer has to find out alone?',
    purpose: 'What everyone knows is known by those who have been asked.',
    listensFor: 'A list that grows while they speak.',
    followUps: [['obviously', 'followup-12'], ['knew', 'knowledge-14']],
    source: FROM.etsyNormal, avoidWhen: 'They are the newcomer; then ask what they found out alone.', groupSafe: true, about: 'system',
  },
  {
    id: 'hidden-07', text: 'Which alert have you learned to leave alone?',
    purpose: 'Knowing what to leave alone keeps a rota alive.',
    listensFor: 'How one tells the harmless from the other kind.',
    followUps: [['obviously', 'followup-12'], ['knew', 'knowledge-05']],
    source: FROM.etsyNormal, avoidWhen: 'It was that alert, this time.', groupSafe: false,
  },
  {
    id: 'hidden-08', text: 'What have people built around {system} that its owners may have never seen?',
    purpose: 'Scripts and spreadsheets in other teams are part of the system too.',
    listensFor: 'Something that would break on the next tidy-up.',
    followUps: [['help', 'knowledge-13'], ['workaround', 'followup-20']],
    source: FROM.allspawArcane, avoidWhen: 'It would start a hunt for such scripts.', groupSafe: false, about: 'system',
  },
  {
    id: 'hidden-09', text: 'Which problem do you solve before anybody notices that there was one?',
    purpose: 'Solved early, a problem leaves no trace, nor does its solver.',
    listensFor: 'Pride, and how they see it coming.',
    followUps: [['observation', 'followup-01'], ['knew', 'knowledge-12']],
    source: FROM.allspawArcane, avoidWhen: 'They would be told to stop.', groupSafe: true,
  },
  {
    id: 'hidden-10', text: 'When was {system} last changed, as far as you remember?',
    purpose: 'What has run untouched for years is remembered by few.',
    listensFor: 'A name, a year, a shrug.',
    followUps: [['knew', 'knowledge-10'], ['help', 'knowledge-13']],
    source: FROM.allspawArcane, avoidWhen: 'The log says so; look it up.', groupSafe: true, about: 'system',
  },
  {
    id: 'hidden-11', text: 'What do you tell new colleagues never to do around {system}?',
    purpose: 'Warnings carry old incidents in them.',
    listensFor: 'The story behind the warning.',
    followUps: [['knew', 'followup-04'], ['obviously', 'followup-12']],
    source: FROM.etsyNormal, avoidWhen: 'Somebody did just that.', groupSafe: true, about: 'system',
  },
  {
    id: 'hidden-12', form: 'self', text: 'What did I do this week for {system} that never felt like work?',
    purpose: 'One’s own hidden work is the hardest to see.',
    listensFor: 'Things done between two other things.',
    followUps: [['usual', 'followup-23']],
    source: FROM.allspawArcane, avoidWhen: 'The week is too full to look back on.', groupSafe: false, about: 'system',
  },
]);
