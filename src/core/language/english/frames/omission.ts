import type { Frame } from '../../frame';

const OPEN = '#word|#unknown|#name';
const DONE = '#ed|{en}';
const DOING = '#ing|{ing}';
const NOBODY = 'nobody|no-one|noone';

/** How English tells what people did not do, see or know. */
export const OMISSION_FRAMES: readonly Frame[] = [
  {
    id: 'did-not',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody did not do something',
    when: [`[did {not} {adverb}* {testwise}? ${OPEN}]`],
  },
  {
    id: 'does-not',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody does not do something',
    when: [`[do|does {not} {adverb}* {testwise}? ${OPEN}]`],
  },
  {
    id: 'never-did',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody never did something',
    when: [`<!{be}|{have} [never {adverb}* {past}|${DONE}]`, '[but|and never did] $'],
  },
  {
    id: 'never-does',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody never does something',
    when: ['<!{be}|{have} [never {adverb}* {third}]'],
  },
  {
    id: 'had-not',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody had not done something',
    when: [`[had|'d {not} {adverb}* {testwise}? ${DONE}]`, `[had yet to ${OPEN}]`],
  },
  {
    id: 'has-not',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody has not done something',
    when: [`[have|has|'ve|having {not} {adverb}* {testwise}? ${DONE}]`, `<!{be} [not having {en}|#ed|been]`],
  },
  {
    id: 'was-not-doing',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody was not doing something',
    when: [`[{be-past} {not} {adverb}* ${DOING}]`],
  },
  {
    id: 'is-not-doing',
    rule: 'omission-did-not',
    form: 'active',
    told: 'somebody is not doing something',
    when: [`[{be-now} {adverb}* {not} {adverb}* ${DOING}]`],
  },
  {
    id: 'by-not-doing',
    rule: 'omission-did-not',
    form: 'active',
    told: 'it came of not doing something',
    when: [`[due to|of|by|in|from not {adverb}* ${DOING}]`, `[by|for not {adverb}* ${DOING}]`],
  },
  {
    id: 'not-doing',
    rule: 'omission-did-not',
    form: 'active',
    told: 'something is told as not done',
    when: [`<!{be}|by|for [not {adverb}* double|cross? ${DOING}]`],
  },
  {
    id: 'did-not-occur',
    rule: 'omission-did-not',
    form: 'phrase',
    told: 'something did not come to mind',
    when: [
      '[did {not} {adverb}* occur to]',
      '[never occurred to]',
      '[did {not} {adverb}* think of|about|to]',
      '[{have} {not}|never {adverb}* thought of|about]',
      '[did {not}|never {adverb}* get|got|gotten around|round to]',
      '[had not|never {adverb}* gotten|got around|round to]',
      '[never {adverb}* get|got|gotten around|round to]',
      '[did|do|does|{have}|{be} {not} {adverb}* been? take|taken|pay|paid {adverb}* into? account|consideration|' +
        'attention|heed]',
      "[{be-past} not something|anything that? we|they {have}|'d? ~1 {mind.en}|{duty.en}]",
    ],
  },
  {
    id: 'failed-to',
    rule: 'omission-failed-to',
    form: 'active',
    told: 'somebody failed to do something',
    when: [`[failed to {adverb}* {testwise}? ${OPEN}]`],
  },
  {
    id: 'fails-to',
    rule: 'omission-failed-to',
    form: 'active',
    told: 'somebody fails to do something',
    when: [`[fail|fails|failing to {adverb}* {testwise}? ${OPEN}]`],
  },
  {
    id: 'failure-to',
    rule: 'omission-failed-to',
    form: 'active',
    told: 'it is called a failure to do something',
    when: [
      `[failure of ~4 to {adverb}* ${OPEN}]`,
      `[failure to {adverb}* {testwise}? ${OPEN}]`,
      `^ [failing to {adverb}* {testwise}? ${OPEN}]`,
    ],
  },
  {
    id: 'neglected-to',
    rule: 'omission-failed-to',
    form: 'slip',
    told: 'somebody neglected something',
    when: [`[neglected|omitted|omitting|neglecting to ${OPEN}]`],
  },
  {
    id: 'forgot',
    rule: 'omission-forgot',
    form: 'slip',
    told: 'somebody forgot something',
    when: [
      '[forgot|forgotten|forgetting|forgets]',
      '[unbeknownst to]',
      '[slipped through]',
      '[fell|fallen|slip|slips through the cracks|net]',
      '[slipped {possessive} mind|minds]',
    ],
  },
  {
    id: 'overlooked',
    rule: 'omission-forgot',
    form: 'slip',
    told: 'somebody overlooked something',
    when: ['[overlooked|overlooking]', '[{be-past}|been left behind|out by mistake|accident|oversight]'],
  },
  {
    id: 'ignored',
    rule: 'omission-forgot',
    form: 'slip',
    told: 'somebody ignored something',
    when: ['<!{be}|been [ignored|disregarded|discounted]'],
  },
  {
    id: 'was-ignored',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something was passed over',
    when: ['[{be-past}|been {adverb}* ignored|disregarded|skipped|neglected|bypassed]'],
  },
  {
    id: 'skipped',
    rule: 'omission-forgot',
    form: 'slip',
    told: 'somebody left a step out',
    when: [
      '[skipped|omitted|bypassed {article}? ~1 {safeguard}|step|steps|process]',
      '<!{be} [skipped|omitted|skipping]',
    ],
  },
  {
    id: 'left-out',
    rule: 'omission-forgot',
    form: 'phrase',
    told: 'something was left out',
    when: [
      '[left {article} ~4 off|out] of|from|the|our|their',
      '[left out] {article}',
      '[{be-past}|been left out|off] of|from|the|our',
    ],
  },
  {
    id: 'oversight',
    rule: 'omission-oversight',
    form: 'phrase',
    told: 'it is put down to an oversight',
    when: [
      '<!{article} [oversight|oversights] !of|over|or|committee|board|body',
      '{article} ~1 [oversight|oversights] !of|over|or|committee|board|body',
    ],
  },
  {
    id: 'missed',
    rule: 'omission-missed',
    form: 'slip',
    told: 'somebody missed something',
    when: ['<!{be} [missed]', '[misses] this|that|the|a'],
  },
  {
    id: 'was-missed',
    rule: 'omission-missed',
    form: 'passive',
    told: 'something was missed',
    when: ['{be}|been {adverb}* [missed]'],
  },
  {
    id: 'was-not-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something was not done',
    when: [
      `[{be-past} {not} {adverb}* being? {adverb}* {testwise}? ${DONE}]`,
      `[did {not} {adverb}* get {adverb}* {testwise}? ${DONE}]`,
      '[{be-past}|been|{have} {not} {adverb}* been? {adverb}* cleaned|signed|thought|written|followed|looked|' +
        'worked up|off|through|down|out|at|into|after|on|upon]',
    ],
  },
  {
    id: 'had-not-been',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something had not been done',
    when: [`[had {not} {adverb}* been {adverb}* {testwise}? ${DONE}]`],
  },
  {
    id: 'has-not-been',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something has not been done',
    when: [`[have|has|'ve {not} {adverb}* been {adverb}* {testwise}? ${DONE}]`],
  },
  {
    id: 'is-not-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something is not done',
    when: [`[{be-now} {adverb}* {not} {adverb}* being? {adverb}* {testwise}? ${DONE}]`],
  },
  {
    id: 'not-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something is told as not done',
    when: [`<!{be}|{have}|did|do|does|'d [not {adverb}* {testwise}? ${DONE}]`],
  },
  {
    id: 'not-being-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something is told as not being done',
    when: [`<!{have}|'d|{be} [not being|been {adverb}* {testwise}? ${DONE}]`],
  },
  {
    id: 'badly-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'something was not done enough',
    when: [`[insufficiently|inadequately ${DONE}]`],
  },
  {
    id: 'neither-done',
    rule: 'omission-passive',
    form: 'passive',
    told: 'neither of two things was done',
    when: [`[neither ~3 nor ~3 {be-past} {adverb}* ${DONE}]`],
  },
  {
    id: 'nobody-did',
    rule: 'omission-nobody',
    form: 'active',
    actor: 'nobody',
    told: 'nobody did something',
    when: [
      `[${NOBODY} {adverb}* {past}|${DONE}]`,
      `[no one {adverb}* {past}|${DONE}]`,
      `[none of us|them|you {adverb}* had? {adverb}* {past}|${DONE}]`,
      `[none of the|our|these|those ~1 {human} {adverb}* had? {adverb}* {past}|${DONE}]`,
      `[no {human} {adverb}* had? {adverb}* {past}|${DONE}]`,
    ],
  },
  {
    id: 'nobody-does',
    rule: 'omission-nobody',
    form: 'active',
    actor: 'nobody',
    told: 'nobody does something',
    when: [`[${NOBODY} {adverb}* {third}]`, '[no one {adverb}* {third}]', '[no one|nobody on|at|in|from ~4 {third}]'],
  },
  {
    id: 'left-undone',
    rule: 'omission-passive',
    form: 'phrase',
    told: 'something was left',
    when: ['<!{be}|{have} [not|never {adverb}* worked|acted|followed|looked on|upon|up|into|through]'],
  },
  {
    id: 'nobody-had',
    rule: 'omission-nobody-had',
    form: 'active',
    actor: 'nobody',
    told: 'nobody had done something',
    when: [
      `[none of these|those|the ~2 was|were {adverb}* ${DONE}]`,
      `[${NOBODY} {adverb}* had|has|was|were|is {adverb}* ${DONE}|${DOING}]`,
      `[no one {adverb}* had|has|was|were|is {adverb}* ${DONE}|${DOING}]`,
      `[${NOBODY} on|at|in|from|else|involved|outside ~3 had|has|was|were? {adverb}* {past}|${DONE}|${DOING}]`,
      `[no one on|at|in|from|else|involved|outside ~3 had|has|was|were? {adverb}* {past}|${DONE}|${DOING}]`,
      `[neither ~4 nor ~4 {mind.ed}|knew|checked|saw]`,
      '[neither ~2 {human} ~3 {mind.ed}|{duty.ed}|saw|knew|checked]',
    ],
  },
  {
    id: 'nobody-was',
    rule: 'omission-nobody',
    form: 'phrase',
    told: 'nobody was there for it',
    when: [
      `[${NOBODY} was|were {adverb}* aware|on-call|responsible|familiar|available|present]`,
      '[no one was|were {adverb}* aware|on-call|responsible|familiar|available|present]',
      '[no ~1 {human} {adverb}* was|were {adverb}* appointed|assigned|called|paged|informed|consulted|involved|' +
        'notified|present|available|designated|named]',
    ],
  },
  {
    id: 'no-act',
    rule: 'omission-nobody',
    form: 'phrase',
    told: 'no step was taken',
    when: [
      '[no action|actions|steps|measures was|were|had|is {adverb}* been? taken]',
      '[no attention|thought|consideration|follow-up was|were {adverb}* given|paid|done|made]',
      '[no follow up|through]',
      '[no {work}|action|inspection|check|checks|verification|validation|attempt|attempts|effort ~2 was|were|had ' +
        '{adverb}* been? done|made|given|performed|conducted|held|carried|run|undertaken|completed|attempted|' +
        'elected]',
    ],
  },
  {
    id: 'before-anyone',
    rule: 'omission-nobody-had',
    form: 'phrase',
    told: 'it went on before anyone did something',
    when: [
      '[before|until anyone|anybody {adverb}* {mind.ed}|looked|checked|saw|acted|responded]',
      '[without anyone|anybody {adverb}* {mind.ing}|{duty.ing}|{act.ing}|knowing]',
      '[at no point|time|stage did {article}? ~1 {human}|{human-pronoun}|{anybody}|they {adverb}* {mind}|{duty}|' +
        'check|verify|look|read|ask]',
    ],
  },
  {
    id: 'not-until',
    rule: 'omission-unnoticed',
    form: 'phrase',
    told: 'it was not noticed until later',
    when: [
      '[{be-past} {not} {adverb}* until] ~8 {personal}|{human}|{anybody} {adverb}* realised|realized|noticed|' +
        'recognised|recognized|discovered|understood|learned|learnt|spotted|suspected|knew|saw',
      '[{be-past} {not} {adverb}* discovered|seen|noticed|detected] until',
    ],
  },
  {
    id: 'unaware',
    rule: 'omission-unaware',
    form: 'slip',
    told: 'people did not know something',
    when: [
      '[{be-past}|been {not} {adverb}* aware|familiar|apparent|prepared|ready|equipped|involved|informed|present|' +
        'visible|clear|known|obvious]',
      '[{be-past}|been {adverb}* unaware|unprepared|uninformed|oblivious|unfamiliar|inexperienced|untrained|' +
        'ill-prepared|unclear|unavailable|absent]',
      '[unaware of|that]',
      '[unfamiliar with]',
      '[had|have no idea|clue|inkling|knowledge]',
      '[little did {personal} know]',
      '[{be-past} {not} {adverb}* given {adverb}* ~1 time|access|notice|training|guidance|instructions|authority|' +
        'enough|sufficient|information|context]',
    ],
  },
  {
    id: 'not-able',
    rule: 'omission-unaware',
    form: 'slip',
    told: 'somebody was not able to do something',
    when: [
      `[{be-past} {not} {adverb}* able to {adverb}* ${OPEN}]`,
      `[{be-past} unable to {adverb}* ${OPEN}]`,
      `[could {not} {adverb}* ${OPEN}]`,
    ],
  },
  {
    id: 'not-knowing',
    rule: 'omission-unaware',
    form: 'phrase',
    told: 'it was done without knowing',
    when: [
      '[not {adverb}* knowing|realising|realizing|noticing|considering|understanding|thinking|checking|' +
        'anticipating|expecting]',
    ],
  },
  {
    id: 'without-doing',
    rule: 'omission-unaware',
    form: 'active',
    told: 'something was done without doing another thing',
    when: [`[without {adverb}* ${DOING}]`],
  },
  {
    id: 'without-being-done',
    rule: 'omission-unaware',
    form: 'passive',
    told: 'something was done without another thing being done',
    when: [`[without {adverb}* being|having {adverb}* been? {testwise}? ${DONE}]`],
  },
  {
    id: 'unnoticed',
    rule: 'omission-unnoticed',
    form: 'phrase',
    told: 'something stayed unseen or undone',
    when: [
      '[{be} {adverb}* unnoticed|undetected|undiscovered]',
      '[{be-past} {adverb}* unattended|unmonitored|untested|unreviewed|unpatched|unstaffed|unsupervised|unchecked]',
      '[left unaddressed|unresolved|unopened|unread|unanswered|untouched|unfixed|unpatched|unchecked|unattended|' +
        'unmonitored|untested]',
      '[went|go|gone|goes|going|remained|stayed|lay|laid|sat|stood|ran|lingered|sitting ~3 unnoticed|undetected|' +
        'undiscovered|unreviewed|unchecked|untested|unaddressed|unanswered|unseen|unreported|unacknowledged|' +
        'unassigned|unattended|uninvestigated|unheeded|unexamined|unquestioned|unread|untouched|unopened|' +
        'unmonitored|unpatched|unrecognised|unrecognized|unresolved]',
      '[remain|remaining unnoticed|undetected|unreviewed|unchecked|untested|unaddressed|unanswered|unseen|unreported]',
      '<!{be} [undetected|unnoticed]',
    ],
  },
  {
    id: 'never-made-it',
    rule: 'omission-unnoticed',
    form: 'active',
    told: 'something never got there',
    when: ['[never made it] to|into|in'],
  },
];
