import type { Span } from '../text/place/span';

/** What can make a question a poor one to ask: one name per rule below. */
export type LintRule =
  | 'why-to-a-person'
  | 'closed'
  | 'leading'
  | 'counterfactual'
  | 'who-blame'
  | 'double-barrelled'
  | 'fix-fishing'
  | 'hindsight-supplying'
  | 'cause-seeking';

/** One hint about a question: the words it is about (offsets in the question's text) and one calm sentence. */
export interface LintHint extends Span {
  readonly rule: LintRule;
  readonly hint: string;
}

/** What the lint needs to know beside the words: consent questions may be closed, marked what-ifs may imagine. */
export interface LintSubject {
  readonly text: string;
  readonly lens?: string | undefined;
  readonly whatIf?: boolean | undefined;
}

interface LintRow {
  readonly rule: LintRule;
  readonly hint: string;
  readonly shapes: readonly RegExp[];
}

const PERSON =
  '(?:you|she|he|they|we|people|any(?:one|body)|some(?:one|body)|no ?(?:one|body)|every(?:one|body)|the ' +
  '(?:[a-z-]+ ' +
  '){0,2}(?:team|engineers?|operator|person|responders?|developers?|group|colleague|manager|admin|lead))';
const AUX =
  "(?:(?:did|do|does|was|were|is|are|have|has|had|could|would|should)(?:n't)?|can(?:'t)?|will|won't|might|must|may)";
const WH = '(?:what|how|who|whom|whose|when|where|why|which)';

const ROWS: readonly LintRow[] = [
  {
    rule: 'why-to-a-person',
    hint: 'This asks a person to justify themselves. Ask how it looked to them, or what they had in front of them.',
    shapes: [
      new RegExp(`\\bwhy (?:exactly |then |on earth )?(?:${AUX} (?:not )?)?${PERSON}\\b`, 'g'),
      new RegExp(`\\bhow come (?:${AUX} )?${PERSON}\\b`, 'g'),
      new RegExp(
        `\\b(?:what was (?:your|her|his|their) (?:reason|excuse|justification)|(?:explain|justify) ` +
          `(?:your|her|his|their) (?:decision|choice|action|behaviou?r)|for what reason did ${PERSON}|what were ` +
          '(?:you|they) thinking|what possessed)',
        'g',
      ),
      /^why not\b/g,
    ],
  },
  {
    rule: 'closed',
    hint: 'A yes or a no would answer this. Begin with what, how, when or where, or with “Tell me about …”.',
    shapes: [
      new RegExp(`^(?:(?:and|so|but|then|ok|now),? )?${AUX} `, 'g'),
      new RegExp(
        `(?:^|[.;] |, )${AUX} (?:not ` +
          ')?(?:you|he|she|they|we|it|there|any(?:one|body|thing)?|some(?:one|body|thing)|no ' +
          `?(?:one|body)|every(?:one|body)|that|this|these|those|the)\\b`,
        'g',
      ),
      /^(?:any|anything|anyone|anybody|ever|whether)\b/g,
      /\bor not ?\?$/g,
    ],
  },
  {
    rule: 'leading',
    hint: 'This carries an answer or a judgement inside it. Leave it out and see what comes.',
    shapes: [
      /, (?:right|correct|yes|no|true|ok|okay|agreed|huh) ?\?$/g,
      new RegExp(`, ${AUX} (?:you|he|she|they|it|we|there|that) ?\\?$`, 'g'),
      /\b(?:don't|wouldn't|do|would) you (?:agree|think|say|admit|accept)\b/g,
      /\b(?:surely|admit(?:tedly)?|you must have|i (?:assume|take it|guess|suppose)|presumably|let me guess)\b/g,
      new RegExp(
        String.raw`\b(?:mistakes?|errors? of judge?ment|wrong(?:ly)?|careless(?:ly)?|sloppy|hasty|hastily` +
          '|reckless|poor(?:ly)?|bad(?:ly)?|negligent|inexperienced|confused by|failed|incorrect(?:ly)?' +
          String.raw`|simply|merely|unfortunately|too (?:slow|late|long|quickly|fast|hasty))\b`,
        'g',
      ),
      /\b(?:maybe|perhaps|possibly|probably) (?:because|due|out of|from|the|it|you)\b/g,
      /\bbecause (?:you|they|it|of|the)\b/g,
      /, (?:or )?(?:for example|for instance|such as|e\.g\.?|like) /g,
    ],
  },
  {
    rule: 'counterfactual',
    hint: 'This is about a past that was not. Ask about what was seen and done.',
    shapes: [
      /\b(?:should|could|would|might|ought to)(?:n't| not)?(?: [a-z]+){0,2} have\b/g,
      /\b(?:should|could|would|might)(?:n't)?'ve\b/g,
      new RegExp(
        `\\b(?:if (?:only|${PERSON} had|there had|it had|the [a-z ]+ had)|` +
          '(?:^|, )had (?:you|they|we|she|he|it|there) )',
        'g',
      ),
      /\b(?:miss(?:ed)?|overlooked?|overlooking|neglected|forgot(?:ten)?|failed to|fail to)\b/g,
      new RegExp(
        `\\b(?:did not|didn't|was not|wasn't|were not|weren't|(?:did|was|were) ${PERSON} not) ` +
          `(?:noticed?|see|seen|check(?:ed)?|reali[sz]ed?|know|catch|caught|considered?|escalated?|ask(?:ed)?|done|` +
          `test(?:ed)?|paged?|think|react)\\b`,
        'g',
      ),
      new RegExp(`\\b(?:didn't|wasn't|weren't) ${PERSON}\\b`, 'g'),
      /\b(?:was|were) (?:missing|lacking|absent)\b|\black of\b|\b(?:in|by) not [a-z]+ing\b|\bsupposed to have\b/g,
    ],
  },
  {
    rule: 'who-blame',
    hint: 'This looks for a person to pin it on. Ask what the work looked like from where they were.',
    shapes: [
      new RegExp(
        String.raw`\bwho (?:was it (?:that|who) |actually |exactly |has |had )?(?:caused|broke|approved|allowed` +
          '|let|pushed|deployed|deleted|forgot|introduced|authori[sz]ed|signed off|merged|messed' +
          String.raw`|dropped the ball|screwed)\b`,
        'g',
      ),
      new RegExp(
        String.raw`\bwho (?:is|was|were|are|should be|do you think is)(?: [a-z]+)? (?:responsible|accountable` +
          String.raw`|to blame|at fault|behind this)\b`,
        'g',
      ),
      new RegExp(
        String.raw`\b(?:whose (?:fault|mistake|change|error|job|decision)|at fault|to blame|culprit` +
          String.raw`|accountable for|who made the (?:mistake|error|change|call))\b`,
        'g',
      ),
      new RegExp(
        String.raw`\bwhich (?:person|engineer|team|colleague|developer) (?:caused|broke|approved` +
          String.raw`|was responsible|made the|introduced|is to)\b`,
        'g',
      ),
    ],
  },
  {
    rule: 'double-barrelled',
    hint: 'These are two questions. Ask the first, wait, and keep the second for later.',
    shapes: [
      /\?.*\?/g,
      new RegExp(
        `\\b${WH}\\b.*(?:,? (?:and|or|but)|[,;]) (?:then |also |if so |by |to |from |for |with |in |on |of |at ` +
          `|under )?${WH}\\b`,
        'g',
      ),
      new RegExp(
        `\\b${WH}\\b.*[,;]? (?:and|or) ${AUX} (?:you|they|it|there|we|he|she|that|this|any(?:one|body))\\b`,
        'g',
      ),
    ],
  },
  {
    rule: 'fix-fishing',
    hint: 'This looks for a fix before the story is told. Park fix ideas, they keep.',
    shapes: [
      /\b(?:prevent(?:s|ed|ing|ion)?|action items?|remediation|recurrence|mitigate this in future|preventative)\b/g,
      new RegExp(
        String.raw`\b(?:happen(?:s|ing)? again|never happens?|not happen|doesn't happen|avoid(?:ing)? (?:this` +
          String.raw`|it|that|such|a repeat|these))\b`,
        'g',
      ),
      /\b(?:next time|in future|in the future|going forward)\b/g,
      /\b(?:do|done|doing|handled?|act) (?:things |it |this |that )?(?:differently|better)\b/g,
      new RegExp(
        `\\b(?:should|can|could|must|do|would|shall) (?:${PERSON} |i )?(?:(?:need to|have to) ` +
          `)?(?:fix|change|improve|add|stop|automate|alert on|build|tighten)\\b`,
        'g',
      ),
      new RegExp(
        String.raw`\b(?:how to (?:fix|improve|stop)|to (?:fix|improve) (?:this|it|that)` +
          "|needs? (?:to be )?(?:fixed|fixing|improv|chang)|make sure|what(?:'s| is) the fix" +
          '|lessons? (?:learned|learnt))',
        'g',
      ),
    ],
  },
  {
    rule: 'hindsight-supplying',
    hint: 'This gives away what was only known later. Stay at that minute.',
    shapes: [
      new RegExp(
        String.raw`\b(?:in (?:hindsight|retrospect)|with hindsight|looking back|knowing what (?:you|we` +
          '|they) know|now that (?:you|we|they)|as (?:we|you) (?:all know|now know|know,)|we now know' +
          String.raw`|we know now|of course|obviously|clearly|inevitabl[ey])\b`,
        'g',
      ),
      new RegExp(
        String.raw`\b(?:it turned out|turned out (?:that|the|to be the)|would later|later (?:turned|proved` +
          String.raw`|brought|took|became|failed|broke|filled)|was about to|were about to)\b`,
        'g',
      ),
      new RegExp(
        String.raw`\b(?:when|while|though|although|even though|given that|since|because|that|as) (?:it` +
          String.raw`|the [a-z -]+?|that [a-z -]+?|{system}) (?:was|were|had) (?:already|actually|really)\b`,
        'g',
      ),
      new RegExp(
        String.raw`\b(?:before|when|as|until|while|that) (?:it|everything|things|the [a-z -]+?` +
          '|{system}) (?:failed|broke|crashed|collapsed|went down|fell over|was lost|were lost' +
          String.raw`|ran out)\b`,
        'g',
      ),
      /\b(?:even though|although|despite|given that) (?:the|there|it|you|all|that)\b/g,
      /\b(?:warning signs?|red flags?|real problem|actual problem|true (?:problem|state))\b/g,
    ],
  },
  {
    rule: 'cause-seeking',
    hint: 'This looks for one cause. Ask what had to be true at the same time.',
    shapes: [
      /\b(?:root|true|real|underlying|ultimate|main|primary|first|actual) (?:cause|reason|trigger|problem)\b/g,
      new RegExp(
        String.raw`\b(?:causes?|caused|causing|triggered|what led to|leading up to the failure|resulted in` +
          String.raw`|brought (?:it|this|the [a-z]+) down|went wrong|go wrong|goes wrong)\b`,
        'g',
      ),
      new RegExp(
        String.raw`\bwhy (?:did|does|has) (?:this|it|that|the (?:incident|outage|failure|crash` +
          '|problem)) (?:happen|occur|start|fail|break|go down)',
        'g',
      ),
      /\b(?:reason|reasons|explanation) (?:for|behind) (?:this|the|it) ?(?:incident|outage|failure|problem|crash)?\b/g,
      new RegExp(
        String.raw`\b(?:what (?:made|let|allowed) (?:it|this|the [a-z]+) (?:fail|break|happen|crash|go down)` +
          String.raw`|boils? down to|what was behind (?:it|this|the))\b`,
        'g',
      ),
    ],
  },
];

const WHAT_IF_LENSES: ReadonlySet<string> = new Set(['decisions', 'knowledge', 'study']);

/**
 * Reads a question as a careful colleague would and says what might be better asked another way; an empty list when
 * nothing. Words inside quotation marks are somebody's own and are left alone. Hints are hints: nothing is ever refused
 * for them.
 */
export function lintQuestion(subject: LintSubject): readonly LintHint[] {
  const words = toComparable(subject.text);
  return ROWS.flatMap(({ rule, hint, shapes }) => {
    if (isExempt(rule, subject)) return [];
    const hit = findFirst(words, shapes);
    return hit ? [{ rule, hint, ...hit }] : [];
  });
}

function isExempt(rule: LintRule, { lens, whatIf }: LintSubject): boolean {
  if (rule === 'closed') return lens === 'consent';
  return rule === 'counterfactual' && whatIf === true && lens !== undefined && WHAT_IF_LENSES.has(lens);
}

function findFirst(words: string, shapes: readonly RegExp[]): Span | null {
  for (const shape of shapes) {
    shape.lastIndex = 0;
    const hit = shape.exec(words);
    if (hit) return { from: hit.index, to: hit.index + hit[0].length };
  }
  return null;
}

/** Lower case, straight apostrophes, quoted words blanked; every offset stays. */
function toComparable(text: string): string {
  return text
    .replace(/^(?:When|While|As|If|Before|After|Between|Of) [^,?]*, /, (clause) => clause.replace(/\bwhen\b/gi, '____'))
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u201c"][^\u201c\u201d"]*[\u201d"]/g, (quoted) => '_'.repeat(quoted.length))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
