import type { Rule } from '../../rule';

/** Words of error tied to a person. */
export const BLAME_RULES: readonly Rule[] = [
  {
    id: 'blame-error',
    category: 'blame',
    because: 'puts it down to somebody’s error.',
    why: 'Calling it an error ends the story where it begins to be useful: how it made sense.',
    questions: [
      'What made it reasonable in the light of what was in view?',
      'How do others in that place usually go about it?',
      'What did the work ask of {person} at that moment?',
    ],
    flag: [
      'The report speaks of ‹human error›.',
      'The wrong belt was stopped ‹by mistake›.',
      'It was ‹our mistake› to trust the gauge.',
    ],
    leaveAlone: [
      '“Operator error” is never a root cause.',
      'The page showed an error message.',
      'The error rate rose at noon.',
    ],
  },
  {
    id: 'blame-accidentally',
    category: 'blame',
    because: 'ties the outcome to a slip.',
    why: 'The slip is only seen from the outcome; at that moment it was an ordinary act.',
    questions: [
      'What was {person} about to do just then?',
      'What made the two look alike?',
      'How often is this done without anybody hearing of it?',
    ],
    flag: ['We ‹accidentally stopped› the wrong belt.', 'The old timetable was ‹accidentally deleted›.'],
    leaveAlone: ['The job mistakenly took the second queue.', 'A change inadvertently reduced the pool.'],
  },
  {
    id: 'blame-slip',
    category: 'blame',
    because: 'ties the outcome to a slip of somebody’s hand.',
    why: 'Which one was the wrong one is only known since; at that moment it was an ordinary act.',
    questions: [
      'What made the two look alike?',
      'What was {person} about to do just then?',
      'How does one tell them apart on an ordinary day?',
    ],
    flag: ['The operator ‹pressed the wrong› button.', 'She ‹mistyped› the number of the gate.'],
    leaveAlone: ['The router picked the wrong path.', 'The name was mistyped in the list.'],
  },
  {
    id: 'blame-fault',
    category: 'blame',
    because: 'looks for somebody at fault.',
    why: 'Once somebody is at fault, nobody asks any more how it made sense.',
    questions: [
      'What made it reasonable in the light of what was in view?',
      'What would another person in that chair have done?',
      'Which pressures met at that point?',
    ],
    flag: ['The second shift was ‹at fault›.', 'It was a ‹careless› change.', '‹I broke› the nightly run.'],
    leaveAlone: ['Nobody is at fault here.', 'The fault lamp lit up.'],
  },
];

/** What is known only afterwards. */
export const HINDSIGHT_RULES: readonly Rule[] = [
  {
    id: 'hindsight-phrase',
    category: 'hindsight',
    because: 'looks back from where the end is known.',
    why: 'From the end everything points one way; at that minute it did not.',
    questions: [
      'What was known at that minute?',
      'What did those signs usually mean until then?',
      'When did it first look this way, and to whom?',
    ],
    flag: [
      '‹In hindsight› the gauge told it all.',
      'The ‹warning signs› were there for weeks.',
      'It was ‹only a matter of time›.',
    ],
    leaveAlone: ['In July the depot was painted.', 'The sign at the gate is a warning.'],
  },
  {
    id: 'hindsight-adverb',
    category: 'hindsight',
    because: 'makes plain what was not plain at the time.',
    why: 'Obvious to whom, and when? Usually to the reader, and now.',
    questions: [
      'At which minute did it become plain?',
      'How can one tell, standing there?',
      'What else did it look like at the time?',
    ],
    flag: ['The belt ‹was obviously too› thin.', 'The stop ‹was predictable›.'],
    leaveAlone: [
      'The belt had obviously worn through.',
      'It was clearly restarted.',
      'The label is clearly printed on the box.',
    ],
  },
  {
    id: 'hindsight-too',
    category: 'hindsight',
    because: 'measures by how it ended.',
    why: 'Too long, too late: for whom, and by which clock at that moment?',
    questions: [
      'What filled that time, step by step?',
      'What was known at that minute that made waiting or going on sensible?',
      'What was hard to see from where people stood?',
    ],
    flag: [
      'The call went out ‹too late›.',
      'It ‹took far too long› to find the belt.',
      'The alert was closed ‹prematurely›.',
    ],
    leaveAlone: ['The name was too long for the field.', 'It was too late for the last train.'],
  },
  {
    id: 'hindsight-misjudged',
    category: 'hindsight',
    because: 'calls a view wrong that was held for a reason.',
    why: 'A view is only wrong from afterwards; on the day it rested on something.',
    questions: [
      'What did that view rest on at the time?',
      'Who shared it, and since when?',
      'What did {system} show that fitted it?',
    ],
    flag: ['The crew ‹misjudged› the load.', 'We ‹wrongly assumed› a second belt.', 'It was a ‹rash decision›.'],
    leaveAlone: ['The sum was wrong by two letters.', 'It assumes a second belt.'],
  },
  {
    id: 'hindsight-poor',
    category: 'hindsight',
    because: 'grades the work by its outcome.',
    why: 'Poor by whose measure, and known when? The same work passes unseen on other days.',
    questions: [
      'What did the work have to answer to while it was done?',
      'What passed for good enough then?',
      'What else was waiting for {person} that week?',
    ],
    flag: ['It was a ‹poorly written› timetable.', 'The new route ‹was rushed›.'],
    leaveAlone: ['The light in the shed was poor.', 'He rushed to the gate.'],
  },
];

/** Judged against a norm. */
export const NORMATIVE_RULES: readonly Rule[] = [
  {
    id: 'normative-word',
    category: 'normative',
    because: 'judges against a norm that it leaves unsaid.',
    why: 'Which norm, known to whom, and used that day?',
    when: [
      '[inappropriate|inappropriately|unacceptable|unacceptably|unprofessional|improper|improperly|substandard|' +
        'subpar|inexcusable|unjustified|unreasonable|deficient]',
      '[wrong|bad|incorrect|poor|questionable|unwise|inappropriate ' +
        'decision|decisions|call|choice|choices|judgement|judgment|action|actions|approach|command|procedure]',
      '[wrongly|incorrectly {adverb}* {act.ed}|{duty.ed}]',
      '[mismanaged|mismanagement|mishandled|mishandling|malpractice|misconduct|misused]',
      '[violated|violating|violate|breached|flouted|disregarded {article}? ~2 ' +
        'policy|policies|procedure|procedures|rule|rules|standard|standards|process|guideline|guidelines|' +
        'practice|practices|protocol|protocols]',
      '[in violation of]',
      '[best practice|practices {be} not]',
      '[not|never {adverb}* follow|followed|following|adhere|adhering|comply|complying to|with? {article}? ~2 ' +
        'practice|practices|procedure|procedures|process|policy|policies|guideline|guidelines|protocol|protocols|' +
        'rules|standards|runbook|instructions|checklist]',
      '[against {article}? ~2 policy|policies|procedure|procedures|guidelines|practice|practices|protocol|advice|' +
        'rules]',
      '[bad practice|practices]',
      '[non-compliant|noncompliant|non-compliance|noncompliance]',
      '[out of compliance]',
      '[failure|failed|failing to follow|comply|adhere|obey|observe]',
      '[by the book]',
    ],
    questions: [
      'Which norm is meant here?',
      'How is this done on an ordinary day?',
      'What would keeping to it have cost just then?',
    ],
    flag: [
      'The second stop was ‹inappropriate›.',
      'It was a ‹bad decision› to go on.',
      'The crew ‹violated the night procedure›.',
    ],
    leaveAlone: ['The wrong train came first.', 'The rules hang beside the gate.'],
  },
];

/** A label in place of a description. */
export const LABEL_RULES: readonly Rule[] = [
  {
    id: 'label-worn',
    category: 'worn-label',
    because: 'puts a label where a description could stand.',
    why: 'A label sounds like an explanation and shows nothing of what people saw.',
    inHeadings: true,
    when: [
      '[lost|loss|losing|lose of? {article}? situational|situation awareness]',
      '[lack|lacked|lacking of? situational|situation awareness]',
      '[inadequate|poor|limited situational|situation awareness]',
      '[complacency|complacent|complacently]',
      '[alert|alarm|pager|notification fatigue]',
      '[communication|communications breakdown|breakdowns|failure|failures|gap|gaps|issue|issues|problem|problems]',
      '[breakdown|failure|lapse in|of communication|coordination|teamwork]',
      '[miscommunication|miscommunications|miscommunicated]',
      '[poor|inadequate|insufficient|bad|weak ' +
        'training|communication|discipline|culture|attitude|morale|ownership|accountability]',
      '[tribal knowledge]',
      '[human factor|factors]',
      '[tunnel vision|tunnel-vision]',
      '[inattention|inattentiveness]',
      '[lack|lapse of attention|concentration]',
      '[normalisation|normalization of deviance]',
      '[perfect storm]',
      '[lack of ownership|accountability|discipline|care|professionalism|rigor|rigour]',
      '[siloed|silos]',
      '[silo mentality]',
      '[hero|blame|cowboy|firefighting culture]',
      '[cognitive overload|bias]',
      '[confirmation bias|groupthink]',
      '[bad apple|apples]',
      '[swiss cheese]',
      '[knowledge gap|gaps|silo|silos]',
      '[skill|skills|competence gap|gaps|issue|issues]',
      '[culture problem|issue]',
      '[carelessness]',
      '[loss|lapse of|in focus|judgement|judgment|vigilance]',
      '[technical debt|tech-debt|tech debt] caused|led|was|is',
    ],
    questions: [
      'What were people looking at?',
      'What did the work ask of {person} just then?',
      'How would somebody who was there describe it without this word?',
    ],
    flag: [
      'The crew had ‹lost situation awareness›.',
      'It was ‹complacency›.',
      'A ‹communication breakdown› between the depots.',
    ],
    leaveAlone: ['The label on the belt was worn.', 'They talked about training for the spring.'],
  },
];

/** A number as verdict. */
export const METRIC_RULES: readonly Rule[] = [
  {
    id: 'metric-shallow',
    category: 'shallow-metric',
    because: 'gives a number where a story could stand.',
    why: 'The number is the same for very different nights; it cannot say what was hard.',
    inHeadings: true,
    when: [
      '[mttr|mttd|mtta|mttf|mtbf|mtti|mttm|mttk|mtbi|ttr|ttd|ttm]',
      '[mean|average|median time to|between|before]',
      '[time to ' +
        'detect|detection|resolve|resolution|recover|recovery|restore|repair|acknowledge|mitigate|mitigation|' +
        'respond|engage|identify|fix]',
      '[incident|incidents rate|rates|frequency|count|counts|volume|trend|trends|per]',
      '[number of {adverb}* ~1 incidents|outages|sev1s|accidents]',
      '[severity|sev trend|trends|distribution|count|counts|breakdown]',
      '[two|three|four|five|six|seven nines]',
      '[nines of]',
      '[#number days|weeks|months without|since {article}? ~1 incident|accident|outage|incidents|accidents]',
      '[incident-free|accident-free]',
      '[downtime minutes|budget]',
      '[availability|uptime of|was|target|figure|percentage]',
    ],
    questions: ['What can this number not tell here?', 'What filled those minutes?', 'What is decided by this number?'],
    flag: ['Our ‹MTTR› fell by a third.', 'The ‹time to recover› was 40 minutes.', 'We are back at ‹four nines›.'],
    leaveAlone: ['The train took 40 minutes.', 'It is time to leave.'],
  },
];

/** One lesson for all. */
export const LESSON_RULES: readonly Rule[] = [
  {
    id: 'lesson-canonical',
    category: 'canonical-lesson',
    because: 'speaks as if everybody learned the same.',
    why: 'Readers at different distances learn different things; the sentence hides whose learning it is.',
    inHeadings: true,
    when: [
      '[lesson|lessons {adverb}* learned|learnt|identified]',
      '[key|main|big|biggest|primary|important|central|core|top ' +
        'takeaway|takeaways|learning|learnings|lesson|lessons|insight|insights|finding|findings]',
      '[what really|actually happened]',
      '[the {adverb}* real|main|only|true lesson|story|reason|takeaway|moral]',
      '[moral of]',
      '[the lesson|takeaway|learning {be}|here|for]',
      '[our takeaway|takeaways|learnings]',
      '[lessons for|from {article}]',
      '[teachable moment]',
    ],
    questions: [
      'From what distance was this learned?',
      'Who took something else away from it?',
      'What is different for {person} since then?',
    ],
    flag: [
      '‹Lessons learned›: watch the second belt.',
      'The ‹key takeaway› is simple.',
      'This is ‹what really happened›.',
    ],
    leaveAlone: ['She learned to read the gauge from the night shift.', 'The music lesson was moved.'],
  },
];

/** Filed, not read. */
export const FILLER_RULES: readonly Rule[] = [
  {
    id: 'filler-words',
    category: 'filler',
    because: 'fills a field and tells nothing.',
    why: 'A heading that nobody needed is easier to read when it is not there.',
    when: [
      '^ [n #slash a] $',
      '^ [na|none|nil|nothing|unknown|tbd|tbc|tba|todo|fixme|placeholder|pending|ditto] $',
      '[tbd|tbc|tba]',
      '[to be determined|confirmed|completed|added|defined|decided|announced|filled|written|updated|discussed] ' +
        '{adverb}* $',
      '[as per template|the]? template',
      '[as per template]',
      '[not applicable] $',
      '[lorem ipsum]',
      '^ [see above|below] $',
      '^ [same as above|before] $',
      '[fill this|in|me] in|out|here|later',
      '[insert|add|describe|enter {article}? ~2 here]',
      '[no further comment|comments|details|information] $',
      '^ [nothing to report|add|note] $',
      '[coming soon] $',
      '[details to follow]',
      '[yet to be determined|confirmed|decided|written]',
    ],
    questions: ['What would a stranger ask at this place?', 'Who reads this heading?'],
    flag: ['‹N/A›', '‹TBD›', 'Filled in ‹as per template›.'],
    leaveAlone: ['The n-th train was on time.', 'The template hangs in the hall.'],
  },
];
