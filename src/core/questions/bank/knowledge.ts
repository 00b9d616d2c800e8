import { toLens } from '../question';
import { FROM } from './sources';

/** Lens 7: how something was known, from where, what a novice could not have seen, a rule to pass on. */
export const KNOWLEDGE = toLens('knowledge', [
  {
    id: 'knowledge-01', text: 'Where did you pick that up?',
    purpose: 'Knowledge has a biography, and the biography says who else may have it.',
    listensFor: 'An incident, a mentor, a codebase read on a rainy day.',
    followUps: [['knew', 'knowledge-02'], ['help', 'followup-08']],
    source: FROM.etsyNormal, avoidWhen: 'They are hurrying through the sequence; come back to it.', groupSafe: true, leansOn: ['knowledge-05', 'knowledge-09'],
  },
  {
    id: 'knowledge-02', text: 'Who else here knows that?',
    purpose: 'Tells a shared fact from an island.',
    listensFor: 'A long pause, or the name of somebody who has left.',
    followUps: [['obviously', 'knowledge-06'], ['help', 'after-02']],
    source: FROM.howieAnalyse, avoidWhen: 'It would sound as if they had kept it to themselves.', groupSafe: true, leansOn: ['followup-04', 'hidden-03', 'knowledge-01', 'knowledge-05', 'knowledge-09'],
  },
  {
    id: 'knowledge-03', text: 'Which earlier case did you have in mind?',
    purpose: 'Links this incident to one that may never have been written down.',
    listensFor: 'Where the two differ, as much as where they match.',
    followUps: [['surprise', 'surprise-06'], ['dropped', 'dropped-02']],
    source: FROM.cdmKnowledge, avoidWhen: 'They told you it was new to them.', groupSafe: true,
  },
  {
    id: 'knowledge-04', text: 'What would somebody in their first month have seen there?',
    purpose: 'The contrast with a beginner draws out what the expert no longer feels as knowledge.',
    listensFor: 'A distinction: two shapes that look the same to a beginner.',
    followUps: [['obviously', 'followup-12'], ['observation', 'followup-01']],
    source: FROM.cdmWhatIf, avoidWhen: 'Somebody in their first month was on duty and is listening.', groupSafe: true, leansOn: ['confusion-02', 'cues-03', 'tools-01'], whatIf: true,
  },
  {
    id: 'knowledge-05', text: 'What rule of thumb do you go by in a spot like that?',
    purpose: 'A rule one can say aloud can be written down and argued with.',
    listensFor: 'A number, an order of steps, an “unless”.',
    followUps: [['usual', 'knowledge-07'], ['obviously', 'followup-12']],
    source: FROM.cdmKnowledge, avoidWhen: 'They feel that rules are what they will be measured by.', groupSafe: true,
  },
  {
    id: 'knowledge-06', text: 'What did you think everyone here knew, until that day?',
    purpose: 'People keep to themselves what they think everyone has.',
    listensFor: 'The moment somebody said “wait, since when?”.',
    followUps: [['surprise', 'surprise-03'], ['usual', 'hidden-06']],
    source: FROM.allspawArcane, avoidWhen: 'Nothing turned on what was known.', groupSafe: true,
  },
  {
    id: 'knowledge-07', text: 'When does that rule not hold?',
    purpose: 'The limits of a rule are the part that is expert.',
    listensFor: 'A season, a customer, an old cluster.',
    followUps: [['surprise', 'followup-18'], ['unsure', 'followup-19']],
    source: FROM.cdmKnowledge, avoidWhen: 'No rule has been named yet.', groupSafe: true, leansOn: ['knowledge-05'],
  },
  {
    id: 'knowledge-08', text: 'How did you learn your way around {system}?',
    purpose: 'The path to expertise is what a newcomer needs, more than the facts.',
    listensFor: 'Whether that path is still open: people gone, repository archived.',
    followUps: [['knew', 'knowledge-10'], ['help', 'knowledge-13']],
    source: FROM.allspawArcane, avoidWhen: 'They say they do not know it; ask whom they would turn to.', groupSafe: true, about: 'system',
  },
  {
    id: 'knowledge-09', text: 'What do you know about {system} that is written nowhere?',
    purpose: 'Invites the unwritten directly; an expert usually has one ready.',
    listensFor: 'An odd default, a cron nobody claims, a reason behind a strange name.',
    followUps: [['workaround', 'followup-20'], ['knew', 'knowledge-02']],
    source: FROM.allspawArcane, avoidWhen: 'They may read it as a reproach about documentation.', groupSafe: true, about: 'system',
  },
  {
    id: 'knowledge-10', text: 'Why is {system} built the way it is, as you have heard it told?',
    purpose: 'History explains more than a diagram, and it lives in stories.',
    listensFor: 'A constraint that has gone; a person who fought for it.',
    followUps: [['knew', 'followup-04'], ['unsure', 'knowledge-11']],
    source: FROM.allspawArcane, avoidWhen: 'They built it and expect criticism.', groupSafe: true, about: 'system',
  },
  {
    id: 'knowledge-11', text: 'What do you believe about {system} that you have not checked in a long while?',
    purpose: 'Pictures age; this asks for the date on them.',
    listensFor: 'A version number from years ago.',
    followUps: [['mental-model', 'followup-06'], ['surprise', 'surprise-04']],
    source: FROM.stellaSurprise, avoidWhen: 'It would sound like an audit.', groupSafe: true, about: 'system',
  },
  {
    id: 'knowledge-12', text: 'What about {system} has been making you uneasy?',
    purpose: 'Early signs are expert knowledge that rarely gets a hearing.',
    listensFor: 'A feeling with a number behind it; an attempt to tell somebody.',
    followUps: [['observation', 'followup-01'], ['should-have', 'followup-09']],
    source: FROM.allspawArcane, avoidWhen: 'They warned of it and were not heard; begin with that story.', groupSafe: false, about: 'system',
  },
  {
    id: 'knowledge-13', text: 'If you were stuck with {system} at three in the morning, whom would you wake?',
    purpose: 'The true map of who knows what, asked in the way it is used.',
    listensFor: 'A name that is on no rota.',
    followUps: [['help', 'followup-08'], ['knew', 'knowledge-02']],
    source: FROM.howieInterview, avoidWhen: 'It could get somebody woken who wants to be left alone.', groupSafe: true, about: 'system',
  },
  {
    id: 'knowledge-14', text: 'How would you write down “{knowledge}” so that a stranger can trust it?',
    purpose: 'Turns a remark into a note that can stand alone: how one can tell, when it does not hold.',
    listensFor: 'A way to see it for oneself.',
    followUps: [['usual', 'knowledge-07'], ['obviously', 'followup-12']],
    source: FROM.etsyNormal, avoidWhen: 'They have little time left.', groupSafe: true, about: 'knowledge',
  },
]);
