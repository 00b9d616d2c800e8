import type { Rule } from '../rule';

const WHY = 'An act that did not take place explains nothing by itself; what people attended to at that moment does.';
const VERB = '{mind}|{duty}|{act}';
const DONE = '{mind.en}|{duty.en}|{act.en}';

/** What people, teams or their work did not do, notice or think of. */
export const OMISSION_RULES: readonly Rule[] = [
  {
    id: 'omission-did-not',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'not-done',
    because: 'tells what somebody did not do.',
    why: WHY,
    when: [
      `[did|do|does {not} {adverb}* {testwise}? ${VERB}]`,
      '[did {not} {adverb}* #unknown|#word]',
      "[{have}|'d {not} {adverb}* #ed|{en}]",
      `[{have}|'d {not} {adverb}* {testwise}? ${DONE}]`,
      '[never {adverb}* #ed|{mind.ed}|{duty.ed}|{act.ed}|{past}]',
      '[had yet to {mind}|{duty}|{act}]',
      '[did {not} {adverb}* occur to]',
      '[never occurred to]',
      '[did {not}|never {adverb}* get|got|gotten around|round to]',
      '[had not|never {adverb}* gotten|got around|round to]',
      '[due to|of|by|in not {adverb}* {mind.ing}|{duty.ing}|having]',
      '[by not {adverb}* {mind.ing}|{duty.ing}|{act.ing}|having]',
      '[did|do|does {not} {adverb}* take|pay {adverb}* into? account|consideration|attention|heed]',
      "[{be-past} not something|anything that? we|they {have}|'d? ~1 {mind.en}|{duty.en}]",
      '[{be-past} {not} {adverb}* {mind.ing}|{duty.ing}|{act.ing}]',
      '^ [not {adverb}* double|cross? {mind.ing}|{duty.ing}|{act.ing}|having]',
      '[{be-now} {not} {adverb}* {duty.ing}]',
      '[but|and never did] $',
      '[never {adverb}* get|got|gotten around|round to]',
    ],
    questions: [
      'What was {person} attending to at that moment?',
      'What made this step look unneeded just then?',
      'How does this step usually get done?',
    ],
    flag: [
      'We ‹did not check› the second mirror.',
      'The team ‹hadn’t told› the depot.',
      'Nobody on the shift knew, as the planners ‹never mentioned› it.',
      'The night controller ‹did not hear› the buzzer.',
      'We ‹did not drain› the belt soon enough.',
      'The planners ‹never walked› the line.',
    ],
    leaveAlone: [
      'The pump did not start.',
      'The server did not respond within a minute.',
      'We did not lose any letters.',
      'The crew did not override the interlock.',
      'She did not restart the pump, in order to keep the trace.',
      'We still had not moved it yet.',
      'The controller (a spare one) did not answer.',
    ],
  },
  {
    id: 'omission-failed-to',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'failed-to',
    because: 'calls something that was not done a failure.',
    why: WHY,
    when: [
      '[failure of ~4 to {adverb}* {mind}|{duty}]',
      `[failed|fail|fails|failing|failure to {adverb}* {testwise}? ${VERB}]`,
      `[neglected|omitted|omitting|neglecting to ${VERB}]`,
      '[neglected|omitted to #unknown|{verb}]',
      '[failed to #unknown|{verb}]',
    ],
    questions: [
      'What was {person} busy with at that point?',
      'Which signs were in view just then?',
      'What normally brings this step to mind?',
    ],
    flag: [
      'The crew ‹failed to notice› the second gauge.',
      'The review ‹failed to consider› leap days.',
      'The strategist ‹failed to respond› twice.',
      'The planners ‹neglected to inform› the depot.',
    ],
    leaveAlone: ['The node failed to start after the update.', 'Requests failed to reach the mirror.'],
  },
  {
    id: 'omission-forgot',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'slip',
    because: 'explains by what slipped somebody’s mind.',
    why: WHY,
    when: [
      '[forgot|forgotten|forgetting|forgets]',
      '[{be-past}|been left behind|out by mistake|accident|oversight]',
      '[overlooked|overlooking]',
      '[ignored|disregarded|discounted {article}? ~2 ' +
        '{safeguard}|sign|signs|signal|signals|recommendation|recommendations|advice]',
      '[slipped through]',
      '[fell|fallen|slip|slips through the cracks|net]',
      '[unbeknownst to]',
      '[skipped|omitted|bypassed {article}? ~1 {safeguard}|step|steps|process]',
      '[skipped|omitted] {article}',
      '[left {article} ~4 off|out] of|from|the|our|their',
      '[left out] {article}',
      '[{be-past}|been left out|off] of|from|the|our',
    ],
    questions: [
      'What else was {person} holding in mind at that time?',
      'What usually keeps this step from slipping away?',
      'How many other steps were open at that moment?',
    ],
    flag: [
      'She ‹forgot› to close the outer gate.',
      'The second depot was ‹overlooked› in the plan.',
      'The clerk ‹skipped› the second stamp.',
      'The note ‹left out› the inner valve.',
    ],
    leaveAlone: [
      'Use the forgot-password page to sign in.',
      'We keep one list to avoid that a step is forgotten.',
      'The importer skipped the empty rows.',
      'A thief bypassed the alarm.',
    ],
  },
  {
    id: 'omission-oversight',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'governance',
    because: 'puts a gap down to an oversight.',
    why: WHY,
    when: [
      'due to {adverb}* human|simple? [oversight]',
      'an|the|this|our|simple|human|genuine|small|minor|unfortunate|due|by|through [oversight]',
      '[oversight|oversights] in|on by|our|my|during',
    ],
    questions: [
      'What was in view when this was put together?',
      'How would {person} have come to see this part?',
      'What made the work look complete?',
    ],
    flag: ['An ‹oversight› in the new timetable left the depot without a key.'],
    leaveAlone: ['The board has oversight of all three depots.'],
  },
  {
    id: 'omission-missed',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'noun-missed',
    because: 'tells what somebody missed.',
    why: WHY,
    when: ['[missed]', '[misses] this|that|the|a'],
    questions: [
      'What was {person} looking at just then?',
      'How far could one see from there?',
      'What stood in front of it?',
    ],
    flag: ['We ‹missed› the second mirror in the plan.', 'The note about the valve was ‹missed› at the handover.'],
    leaveAlone: ['The validator missed three slots.', 'Two heartbeats were missed by the node.'],
  },
  {
    id: 'omission-passive',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'passive-not',
    because: 'tells what was left undone.',
    why: WHY,
    when: [
      '[{be-past} {not} {adverb}* #ed|{en}]',
      '[had {not} {adverb}* been {adverb}* #ed|{en}]',
      `[{be-past}|been {not} {adverb}* been? ${DONE}]`,
      `[{have} {not} {adverb}* been {adverb}* {testwise}? ${DONE}]`,
      `[{be-now} {adverb}* {not} {adverb}* {testwise}? ${DONE}]`,
      '#unknown|#name|#ed|#ing|{artefact}|{work}|{safeguard}|{machine}|{human}|{resource}|{user}|{incident} ' +
        `[not {adverb}* {testwise}? ${DONE}]`,
      `^ [not {adverb}* {testwise}? ${DONE}]`,
      '[did {not} {adverb}* get {adverb}* {testwise}? {mind.en}|{duty.en}|{act.en}]',
      '[insufficiently|inadequately {adverb}* {duty.en}|{act.en}]',
      '[{be-past}|been {adverb}* ignored|disregarded|skipped|neglected|bypassed]',
      '[{be-past}|been|{have} {not} {adverb}* been? taken {adverb}* into account|consideration]',
      `[{be-past} {not} {adverb}* being {adverb}* {testwise}? ${DONE}]`,
      '#ed|{en} but|and|yet [not|never {adverb}* ' +
        '{mind.en}|{duty.en}|checked|tested|re-enabled|reenabled|reverted|restored|removed|rolled|logged|updated|followed]',
      '[{be-past}|been|{have} {not} {adverb}* been? {adverb}* looked at|into|after]',
      '[{be-past}|been|{have} {not} {adverb}* been? {adverb}* followed up|through]',
      'but [not {adverb}* {duty.en}|written|recorded|logged|tracked|fixed]',
      'but [never {adverb}* {duty.en}]',
      '[neither ~3 nor ~3 {be-past} {adverb}* ' +
        '{mind.en}|{duty.en}|deployed|updated|applied|checked|read|fixed|notified|informed|added|installed]',
      '[{be-past}|been|{have} {not} {adverb}* been? {adverb}* cleaned|signed|thought|written up|off|through|down|out]',
    ],
    questions: [
      'What was done in its place?',
      'How does somebody learn that this step is due?',
      'What made it look finished?',
    ],
    flag: [
      'The change ‹was not reviewed› by the second shift.',
      'The certificate ‹had not been renewed›.',
      'The new route ‹was never tested› at night.',
      'The night rule ‹was not followed›.',
      '‹Neither the patch nor the plan was reviewed›.',
      'The new belt ‹was not added› to the checklist.',
    ],
    leaveAlone: [
      'The packet was not routed to the mirror.',
      'The release has not been published yet.',
      'No letters were lost.',
      'Pumps that were not upgraded stopped.',
      'The page was not read or cleared yet.',
    ],
  },
  {
    id: 'omission-nobody',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'nobody',
    because: 'tells what nobody did or saw.',
    why: 'Nobody is not a person one can ask: somebody was there, doing something.',
    when: [
      '[nobody|no-one|noone {adverb}* ' +
        '{mind.ed}|{duty.ed}|knew|checked|looked|watched|saw|questioned|owned|responded|acted|caught|spotted|notices|realises|realizes|knows|checks|responds|sees]',
      '[no one {adverb}* ' +
        '{mind.ed}|{duty.ed}|knew|checked|looked|watched|saw|questioned|owned|responded|acted|caught|spotted|notices|realises|realizes|checks|responds|sees]',
      '[no action|actions|steps|measures was|were|had|is {adverb}* been? taken]',
      '[no attention|thought|consideration|follow-up was|were {adverb}* given|paid|done|made]',
      '[nobody|no-one was|were {adverb}* ' +
        'paged|alerted|called|aware|watching|monitoring|informed|looking|notified|on-call|responsible|told|assigned|paying|tracking|familiar]',
      '[no one was|were {adverb}* ' +
        'paged|alerted|called|aware|watching|monitoring|informed|looking|notified|on-call|responsible|told|assigned|paying|tracking|familiar]',
      '[none of us|them {mind.ed}|knew|saw|checked]',
      '[nobody|no-one on|at|in|from|else ~3 {mind.ed}|knew|checked|saw|had]',
      '[no one on|at|in|from|else ~3 {mind.ed}|knew|checked|saw|had]',
      '[neither ~4 nor ~4 {mind.ed}|knew|checked|saw]',
      '[nobody|no-one had {mind.en}|{duty.en}|checked|looked|tried]',
      '[no one had {mind.en}|{duty.en}|checked|looked|tried]',
    ],
    questions: [
      'What were the people nearest to it looking at?',
      'By what sign does this usually show itself?',
      'What were people busy with just then?',
    ],
    flag: ['‹Nobody noticed› the second gauge.', '‹No one was watching› the belt at four.'],
    leaveAlone: ['No one was able to open the gate.', 'Nobody was hurt.', 'No one quite knows the reason.'],
  },
  {
    id: 'omission-nobody-had',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'nobody',
    because: 'tells what nobody did or saw.',
    why: 'Nobody is not a person one can ask: somebody was there, doing something.',
    when: [
      '[nobody|no-one|noone {adverb}* had|has? {adverb}* #ed|{en}|{past}]',
      '[no one {adverb}* had|has? {adverb}* #ed|{en}|{past}]',
      '[nobody|no-one|noone on|at|in|from|else|involved ~3 had|has? {adverb}* #ed|{en}|{past}]',
      '[no one on|at|in|from|else|involved ~3 had|has? {adverb}* #ed|{en}|{past}]',
      '[none of the|our|these|those ~1 {human} {adverb}* had? {adverb}* ' +
        '{mind.ed}|{duty.ed}|{mind.en}|{duty.en}|saw|knew|checked|tested|verified|looked|tried]',
      '[none of us|them|you {adverb}* had? {adverb}* ' +
        '{mind.ed}|{duty.ed}|{mind.en}|{duty.en}|saw|knew|checked|looked|tried]',
      '[no follow up|through]',
      '[no {human} {adverb}* had? {adverb}* ' +
        '{mind.ed}|{duty.ed}|{mind.en}|{duty.en}|saw|knew|checked|tested|verified|looked|tried|took]',
      '[neither ~2 {human} ~3 {mind.ed}|{duty.ed}|saw|knew|checked]',
      '[nobody|no-one was {adverb}* ' +
        'assigned|asked|trained|expecting|monitoring|watching|looking|checking|tracking|paying]',
      '[no one was {adverb}* assigned|asked|trained|expecting|monitoring|watching|looking|checking|tracking|paying]',
      '[before|until anyone|anybody {adverb}* {mind.ed}|looked|checked|saw|acted|responded]',
      '[without anyone|anybody {adverb}* {mind.ing}|{duty.ing}|{act.ing}|knowing]',
      '[at no point|time|stage did {article}? ~1 {human}|{human-pronoun}|{anybody}|they {adverb}* ' +
        '{mind}|{duty}|check|verify|look|read|ask]',
      '[no ~1 {human} {adverb}* was|were {adverb}* ' +
        'appointed|assigned|called|paged|informed|consulted|involved|notified|present|available|designated|named]',
      '[no one from|on|at|in|outside ~3 was|were {adverb}* ' +
        'involved|informed|told|aware|available|present|consulted|paged|watching|monitoring]',
      '[nobody|no-one from|on|at|in|outside ~3 was|were {adverb}* ' +
        'involved|informed|told|aware|available|present|consulted|paged|watching|monitoring]',
      '[no {work}|action|inspection|check|checks|verification|validation|attempt|attempts|effort ~2 ' +
        'was|were|had {adverb}* been? ' +
        'done|made|given|performed|conducted|held|carried|run|undertaken|completed|attempted]',
    ],
    questions: [
      'What were the people nearest to it looking at?',
      'By what sign does this usually show itself?',
      'What were people busy with just then?',
    ],
    flag: [
      '‹Nobody on the night shift had opened› that valve before.',
      '‹None of the planners saw› the second track.',
      '‹At no point did the crew ask› about it.',
      'It ran for hours ‹before anyone noticed›.',
    ],
    leaveAlone: [
      'Nobody was hurt.',
      'No one could open the gate.',
      'None of the pumps lost pressure.',
      'Nobody reported any trouble.',
    ],
  },
  {
    id: 'omission-unaware',
    category: 'counterfactual-omission',
    confidence: 'strong',
    decide: 'person-act',
    because: 'tells what people did not know or see.',
    why: WHY,
    when: [
      '[{be-past}|been {not} {adverb}* aware|informed|familiar|prepared|consulted|involved|trained|told|notified]',
      '[{be-past}|been {adverb}* ' +
        'unaware|unprepared|uninformed|oblivious|unfamiliar|inexperienced|untrained|ill-prepared]',
      '[unaware of|that]',
      '[{be-past} {not} {adverb}* known|apparent|visible|familiar|clear to] us|me|{human}',
      '[{be-past} {not} {adverb}* known|apparent|visible|familiar|clear to the|our|all|any|most] ~2 {human}',
      '[{be-past} {not} {adverb}* given {adverb}* ~1 ' +
        'time|access|notice|training|guidance|instructions|authority|enough|sufficient|information|context]',
      '[not {adverb}* ' +
        'knowing|realising|realizing|noticing|considering|understanding|thinking|checking|anticipating|expecting]',
      '[without {adverb}* {mind.ing}|{duty.ing}|checking|verifying|updating|looking|reading|notifying|confirming]',
      '[without {adverb}* being {adverb}* {testwise}? ' +
        '{mind.en}|{duty.en}|checked|verified|validated|updated|informed|notified]',
      '[without {adverb}* having {adverb}* been? {mind.en}|{duty.en}|checked|verified|updated]',
    ],
    questions: ['What did people know at that minute?', 'Who did know?', 'How does this kind of news usually travel?'],
    flag: [
      'We ‹were not aware› of the second mirror.',
      'The depot ‹was unaware› of the new timetable.',
      'They closed the gate ‹without checking› the inner one.',
    ],
    leaveAlone: ['We are not aware of any letters that went astray.', 'The scheduler was unaware of the new host.'],
  },
  {
    id: 'omission-unnoticed',
    category: 'counterfactual-omission',
    confidence: 'strong',
    because: 'tells how long something stayed unseen, from where one stands afterwards.',
    why: 'Unseen by whom? Somebody looked at something all that time.',
    when: [
      '[{be} {adverb}* unnoticed|undetected|undiscovered]',
      '[{be-past} {adverb}* unattended|unmonitored|untested|unreviewed|unpatched|unstaffed|unsupervised|unchecked]',
      '[left unaddressed|unresolved|unfixed|unpatched|unchecked|unattended|unmonitored|untested]',
      '[never made it] to|into|in',
      '[went|go|gone|goes|going|remained|stayed|lay|laid|sat|stood|ran|lingered|sitting ~3 ' +
        'unnoticed|undetected|undiscovered|unreviewed|unchecked|untested|unaddressed|unanswered|unseen|unreported|unacknowledged|unassigned|unattended|uninvestigated|unheeded|unexamined|unquestioned|unread|untouched|unopened|unmonitored|unpatched|unrecognised|unrecognized|unresolved]',
      '[remain|remaining unnoticed|undetected|unreviewed|unchecked|untested|unaddressed|unanswered|unseen|unreported]',
      '[undetected|unnoticed] until|for|by|during|because|and',
      '{verb}|{past} [undetected|unnoticed]',
      '[{be-past} {not} {adverb}* until] ~8 {personal}|{human}|{anybody} {adverb}* ' +
        'realised|realized|noticed|recognised|recognized|discovered|understood|learned|learnt|spotted|suspected|knew|saw',
      '[not being {adverb}* ' +
        'kept|updated|patched|upgraded|maintained|tested|reviewed|checked|documented|communicated|informed|notified|followed|renewed]',
      '[{be-past} {not} {adverb}* discovered|seen] until',
      '[{be-past}|been|but|and {not} {adverb}* been? {adverb}* worked|acted on|upon]',
    ],
    questions: [
      'What was on the screens during that time?',
      'How did it come to be noticed in the end?',
      'What did it look like from outside while it lasted?',
    ],
    flag: [
      'The leak ‹went unnoticed› for a week.',
      'It let the drift grow ‹undetected› for months.',
      'It ‹was not until› the next morning that we noticed the second gauge.',
    ],
    leaveAlone: [
      'The sensor writes a line for each letter that it has noticed.',
      'It was not until noon that the train arrived.',
    ],
  },
];
