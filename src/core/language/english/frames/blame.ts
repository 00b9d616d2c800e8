import type { Frame } from '../../frame';

const SLIP = 'accidentally|mistakenly|carelessly|negligently|recklessly|foolishly|thoughtlessly';
const UNMEANT = 'inadvertently|unintentionally|erroneously';
const OWNER = 'my|our|his|her|their|your|someone|somebody';
const ERROR = 'mistake|mistakes|fault|error|blunder|blunders|misstep|missteps|stupidity|typo|carelessness';
/** What makes of an error something that a machine reports: an error log, a fault code. */
const COMPOUND =
  '!rate|rates|handling|handler|messages|message|reports|report|pages|page|log|logs|' +
  'code|codes|budget|budgets|tracking|monitoring|tolerance|logging|path|paths';

/** How English ties an outcome to a slip. */
export const BLAME_FRAMES: readonly Frame[] = [
  {
    id: 'human-error',
    rule: 'blame-error',
    form: 'phrase',
    told: 'it is called an error of somebody',
    when: [
      '[human|operator|user|pilot|manual|engineer|engineering|administrator|admin|developer|' +
        'operational|clerical|procedural|driver|typing|handling ' +
        `error|errors|mistake|mistakes] ${COMPOUND}`,
      '[by mistake]',
      '[in error]',
      `[${OWNER} {adverb}* ~1 ${ERROR}] ${COMPOUND}`,
      '[stupid|silly|simple|honest|careless {adverb}* mistake|mistakes|error|blunder]',
      "[{human} 's mistake|fault|error|blunder]",
      '[human element|failing]',
      '[mistake|mistakes|error|errors|slip by|of {article}? ~2 {human}]',
      '[configuration|coding|programming|planning|installation|maintenance|administrative|copy-paste mistake|mistakes]',
      '[fat-finger|fat-fingered|fat-fingering|pebkac]',
      '[fat finger|fingers|fingered]',
      '[mistake|mistakes|fault|error {be} mine|ours|hers|theirs|his]',
      '[big|huge|massive|grave|critical|terrible|major|rookie|beginner|classic {adverb}* ' +
        'mistake|mistakes|blunder|misstep]',
      '[blunder|blunders|misstep|missteps]',
    ],
  },
  {
    id: 'made-mistake',
    rule: 'blame-error',
    form: 'phrase',
    told: 'a mistake is said to be made',
    when: [
      '[made|making|did {article}? {adverb}* ~1 mistake|mistakes|blunder|typo|error|errors]',
      '[mistakes|mistake|errors {be-past} {adverb}* made]',
      '[{be-past} a {adverb}* ~1 {adverb}* mistake]',
      '[made {article} {adverb}* wrong ~2 choice|decision|call|calculation|calculations|assumption|move|turn]',
    ],
  },
  {
    id: 'unmeant-deed',
    rule: 'blame-error',
    form: 'phrase',
    told: 'a deed is called unmeant',
    when: [
      '[unintended|accidental|inadvertent|mistaken|careless command|deletion|removal|push|commit|release|' +
        'deploy|deployment|merge|restart|shutdown|click|send|disclosure|edit|overwrite]',
    ],
  },
  {
    id: 'at-fault',
    rule: 'blame-fault',
    form: 'about',
    told: 'somebody is looked for who is at fault',
    when: ['[at fault]', '[{be} to blame]', '[guilty of]'],
  },
  {
    id: 'culprit',
    rule: 'blame-fault',
    form: 'before',
    told: 'somebody is looked for who is at fault',
    when: ['[culprit|culprits|scapegoat]', '[guilty party]', '[blame|fault lay|lies|lie|rests|rested with]'],
  },
  {
    id: 'careless',
    rule: 'blame-fault',
    form: 'phrase',
    told: 'somebody is called careless',
    when: [
      '[careless|carelessness|negligent|negligence|incompetent|incompetence|reckless|recklessness|clumsy|' +
        'inattentive|irresponsible]',
      '[like an|a idiot|fool]',
      "[i|we|he|she|they was|were|am|are|'m|'re {adverb}* an? idiot|idiots|stupid]",
    ],
  },
  {
    id: 'broke-it',
    rule: 'blame-fault',
    form: 'phrase',
    told: 'somebody is said to have broken it',
    when: [
      '[blamed|blames|blaming] {human}|him|her|them|us|on|the',
      '[{personal}|{human} broke] {article}|everything|production|prod|something',
      '[i|we|he|she|they {adverb}? screwed|botched|fumbled]',
      '[messed|screwed up]',
      '[screwed the pooch]',
      '[dropped the ball]',
      '[my bad]',
      '[i|we {be-past} wrong]',
      '[responsible for causing|breaking|deleting]',
      '[caused by {article} ~1 {human}] !error|errors|mistake',
      '[did it|this|that wrong|wrongly|incorrectly]',
    ],
  },
  {
    id: 'did-by-slip',
    rule: 'blame-accidentally',
    form: 'active',
    told: 'something was done by a slip',
    when: [`<!{be} [${SLIP} {adverb}* {en}|{past}|{ing}|{verb}]`],
  },
  {
    id: 'was-done-by-slip',
    rule: 'blame-accidentally',
    form: 'passive',
    told: 'something was done by a slip',
    when: [
      `{be-past}|{be-now}|been {adverb}* [${SLIP}|${UNMEANT} {adverb}* {en}|{past}]`,
      `{be-past}|{be-now}|been {adverb}* {en} ~6 [${SLIP}|${UNMEANT}]`,
    ],
  },
  {
    id: 'did-unmeant',
    rule: 'blame-accidentally',
    form: 'active',
    told: 'something was done without meaning it',
    when: [
      `<!{be} [${UNMEANT} {adverb}* {en}|{past}]`,
      `[${SLIP}|${UNMEANT}] $`,
      `[${SLIP}|${UNMEANT}] #comma|{preposition}|{conjunction}`,
    ],
  },
  {
    id: 'did-wrongly',
    rule: 'blame-slip',
    form: 'active',
    told: 'something was done wrongly',
    when: [
      '<!{be} [incorrectly|wrongly|improperly {adverb}* !{mind.ed}|{opinion.ed}|assumed|concluded|assessed|' +
        'interpreted|diagnosed|presumed|decided|judged|trusted|inferred|deemed|estimated {en}|{past}]',
    ],
  },
  {
    id: 'slip-of-hand',
    rule: 'blame-slip',
    form: 'active',
    told: 'the wrong thing was done',
    when: [
      '<!{be} [mistyped|mis-typed|misclicked|mis-clicked|misentered|mis-entered|mislabelled|mislabeled|misplaced|' +
        'miskeyed|fumbled]',
      '<!{be} [entered|typed|pushed|pressed|deleted|selected|chose|picked|clicked|pulled|unplugged|disconnected|' +
        'removed|dropped|ran|executed|edited|copied|pasted|used|applied|sent|shut|opened|closed|restarted|stopped|' +
        'turned {article}? wrong]',
    ],
  },
];
