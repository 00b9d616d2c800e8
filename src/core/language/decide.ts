import type { Decision, Rule } from './rule';
import {
  cameBefore,
  comesSoon,
  findSubject,
  isA,
  isInQuotes,
  isOneOf,
  isPause,
  isWordAt,
  readNounPhrase,
  wordAt,
  type Scene,
  type Subject,
} from './scene';
import type { Candidate, Verdict } from './verdict';
import { isStory } from './section';
import { KIND } from './vocabulary';
import { decideCould, decideHadInverted, decideIfHad, decideShould, decideWould, toWholeVerb } from './decide-modal';
import { decideMissed, decideNobody, decideSlip } from './decide-nobody';
import { decideFailedTo, decideNotDone, decidePassiveNot } from './decide-not-done';

type Decide = (scene: Scene, match: Candidate, rule: Rule) => Verdict | null;

const STRONG: Verdict = { confidence: 'strong' };
const POSSIBLE: Verdict = { confidence: 'possible' };

const DECISIONS: Readonly<Record<Decision, Decide>> = {
  always: (_scene, _match, rule) => ({ confidence: rule.confidence }),
  should: (scene, match) => toWholeVerb(scene, match, decideShould(scene, match)),
  could: (scene, match) => toWholeVerb(scene, match, decideCould(scene, match)),
  would: (scene, match) => toWholeVerb(scene, match, decideWould(scene, match)),
  'had-inverted': decideHadInverted,
  'if-had': decideIfHad,
  'not-done': decideNotDone,
  'failed-to': decideFailedTo,
  'passive-not': decidePassiveNot,
  nobody: decideNobody,
  'person-slip': decidePersonSlip,
  'too-long': decideTooLong,
  'noun-missed': decideMissed,
  slip: decideSlip,
  governance: (scene, match) =>
    isWordAt(scene, match.end, 'of', 'over', 'or', 'committee', 'board', 'body') ? null : STRONG,
  'person-act': decidePersonAct,
  'safeguard-after': decideSafeguardAfter,
  'safeguard-subject': decideSafeguardSubject,
  'watcher-subject': decideWatcher,
  'not-denied': (scene, match) => (isDenied(scene, match.markFrom) || isQuoted(scene, match) ? null : STRONG),
  'incident-subject': decideIncidentSubject,
  chain: decideChain,
  'story-only': (scene, _match) => (isStory(scene.section) ? STRONG : null),
  'people-subject': decidePeopleSubject,
  'not-negated': (scene, match) =>
    isDenied(scene, match.markFrom) ||
    cameBefore(scene, match.markFrom, ['not', 'no', 'never', 'nobody', 'neither', 'nor'], 3) ||
    isQuoted(scene, match)
      ? null
      : STRONG,
};

/** Weighs a match. Nothing means that it is left alone. */
export function decide(scene: Scene, match: Candidate, rule: Rule): Verdict | null {
  return DECISIONS[rule.decide ?? 'always'](scene, match, rule);
}

/** "never a root cause", "no single cause", "not the fault of": the words are there to be denied. */
function isDenied(scene: Scene, at: number): boolean {
  let each = at - 1;
  while (
    each > at - 4 &&
    (isA(scene, each, 'cause-adjective') || isA(scene, each, 'adverb') || wordAt(scene, each) === KIND.quote)
  )
    each -= 1;
  if (isWordAt(scene, each, 'no', 'never', 'without')) return true;
  if (!isWordAt(scene, each, 'a', 'an', 'any', 'one'))
    return isWordAt(scene, each, 'not') && isA(scene, each - 1, 'be-now');
  while (each > at - 6 && isA(scene, each - 1, 'adverb')) each -= 1;
  return isWordAt(scene, each - 1, 'not', 'never', 'nor', 'without') || isWordAt(scene, each - 2, 'not', 'never');
}

function isQuoted(scene: Scene, match: Candidate): boolean {
  return isInQuotes(scene, match.markFrom, match.markTo);
}

function decidePersonAct(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  if (isWordAt(scene, match.markTo - 1, 'to')) return STRONG;
  if (
    isWordAt(scene, match.at, 'without') &&
    isA(scene, match.end - 1, 'mind.ing') &&
    !isA(scene, match.at - 1, 'user')
  )
    return STRONG;
  const subject = findSubject(scene, match.at);
  return subject === 'machine' || subject === 'users' || subject === 'attacker' || subject === 'code' ? null : STRONG;
}

/** What comes before advice: "should not be changed without a review", "hard to see without a gauge". */
const ADVISED = [
  'should',
  'must',
  'need',
  'needs',
  'cannot',
  'can',
  'difficult',
  'hard',
  'impossible',
  'avoid',
  'possible',
  'may',
];
const HYPOTHETICAL = ['can', 'could', 'would', 'may', 'will', 'must', 'should', 'cannot', 'might'];

function decideSafeguardAfter(scene: Scene, match: Candidate, rule: Rule): Verdict | null {
  if (isQuoted(scene, match)) return null;
  if (isWordAt(scene, match.end - 1, 'using', 'running')) return decideSafeguardThing(scene, match);
  if (
    (isWordAt(scene, match.at, 'had') && isWordAt(scene, match.at + 2, 'way')) ||
    isWordAt(scene, match.at + 1, 'inability')
  )
    return STRONG;
  const phrase = readNounPhrase(scene, match.end);
  if (phrase.kind === 'empty' || phrase.kind === 'machine') return null;
  if (
    isWordAt(scene, phrase.head, 'idea', 'clue') &&
    (isWordAt(scene, match.at, 'do', 'does') || isWordAt(scene, match.at - 1, 'have', 'has'))
  )
    return null;
  if (rule.id === 'absence-lack' && isWordAt(scene, match.at - 1, 'no')) return null;
  if (rule.id === 'absence-no' && scene.section === 'impact') return null;
  if (rule.id === 'absence-no' && !isExplainingNo(scene, match.at, phrase.end)) return null;
  if (
    rule.id === 'absence-without' &&
    (isA(scene, match.at - 1, 'user') ||
      isWordAt(scene, phrase.head, 'warning', 'warnings', 'alert', 'alarm', 'notice'))
  )
    return null;
  if (
    rule.id === 'absence-without' &&
    (HYPOTHETICAL.some((word) => comesSoonWord(scene, phrase.end, word)) || cameBefore(scene, match.at, ADVISED, 12))
  )
    return null;
  if (rule.id === 'absence-missing' && isRepair(scene, match.at)) return null;
  if (
    isWordAt(scene, match.end - 1, 'enough', 'sufficient') &&
    isWordAt(scene, phrase.head, 'information', 'evidence', 'data', 'detail', 'details') &&
    !isWordAt(scene, match.at, 'had', 'have', 'did')
  )
    return null;
  if (rule.id === 'absence-did-not-have' && isWordAt(scene, match.at - 1, 'who')) return null;
  if (
    rule.id === 'absence-did-not-have' &&
    isWordAt(scene, match.at, 'do', 'does') &&
    findSubject(scene, match.at) !== 'people'
  )
    return phrase.kind === 'safeguard' ? { confidence: 'possible', to: phrase.end } : null;
  if (phrase.kind === 'safeguard')
    return { confidence: scene.section === 'timeline' ? 'possible' : 'strong', to: phrase.end };
  if (
    (isWordAt(scene, phrase.head, 'way', 'means', 'ability', 'facility', 'provision') &&
      isWordAt(scene, phrase.end, 'to') &&
      (isA(scene, phrase.end + 1, 'mind') || isWordAt(scene, phrase.end + 1, ...TO_SEE_OR_UNDO))) ||
    (isWordAt(scene, phrase.head, 'way', 'means', 'method') &&
      isWordAt(scene, phrase.end, 'of') &&
      (isA(scene, phrase.end + 1, 'help.ing') ||
        isA(scene, phrase.end + 1, 'mind.ing') ||
        isA(scene, phrase.end + 1, 'guard.ing')))
  )
    return {
      confidence:
        isA(scene, match.at + 1, 'be-now') || cameBefore(scene, match.at, ['is', 'are', "'s"], 2)
          ? 'possible'
          : 'strong',
      to: phrase.end,
    };
  if (phrase.kind === 'resource') return decideResource(scene, phrase.head, phrase.end, rule);
  if (
    (rule.id === 'absence-lack' || (rule.id === 'absence-did-not-have' && findSubject(scene, match.at) === 'people')) &&
    isWordAt(scene, phrase.head, 'way', 'ability', 'means', 'option', 'method', 'idea')
  )
    return { confidence: 'strong', to: phrase.end };
  return rule.id === 'absence-lack' && isWordAt(scene, match.end - 1, 'of')
    ? { confidence: 'possible', to: phrase.end }
    : null;
}

function decideSafeguardThing(scene: Scene, match: Candidate): Verdict | null {
  if (findSubject(scene, match.at) !== 'people') return null;
  const phrase = readNounPhrase(scene, match.end);
  return phrase.kind === 'empty'
    ? null
    : { confidence: phrase.kind === 'safeguard' ? 'strong' : 'possible', to: phrase.end };
}

/** What people want a way for: to see, to check, to take back. */
const TO_SEE_OR_UNDO = [
  'tell',
  'see',
  'detect',
  'revert',
  'undo',
  'roll',
  'verify',
  'check',
  'test',
  'monitor',
  'limit',
  'stop',
  'disable',
  'pause',
  'identify',
  'notify',
  'measure',
  'quickly',
  'easily',
  'track',
  'restrict',
  'simulate',
];
const FACTS = [
  'people',
  'person',
  'persons',
  'personnel',
  'information',
  'data',
  'staff',
  'engineer',
  'engineers',
  'support',
  'research',
  'evaluation',
  'example',
  'examples',
  'step',
  'steps',
  'list',
  'equipment',
  'details',
  'detail',
  'rest',
  'care',
  'contact',
  'hand',
  'hands',
  'discussion',
  'agreement',
  'contract',
  'requirement',
  'requirements',
  'revision',
  'consideration',
  'confidence',
  'evaluation',
  'method',
  'environment',
];

function decideResource(scene: Scene, head: number, end: number, rule: Rule): Verdict | null {
  if (rule.id === 'absence-lack') return { confidence: 'strong', to: end };
  if (scene.section === 'timeline') return { confidence: 'possible', to: end };
  if (isInsufficient(scene, head)) return { confidence: 'strong', to: end };
  if (isWordAt(scene, end, 'available', 'assigned', 'present', 'familiar') && rule.id === 'absence-no')
    return { confidence: 'strong', to: end };
  if (FACTS.some((word) => isWordAt(scene, head, word)))
    return (rule.id === 'absence-missing' && isWordAt(scene, end, 'to', 'for', 'of')) ||
      (rule.id === 'absence-did-not-have' &&
        isWordAt(scene, head, 'staff', 'people', 'personnel', 'engineers', 'equipment'))
      ? { confidence: 'possible', to: end }
      : null;
  return isWordAt(scene, end, 'to') &&
    rule.id === 'absence-no' &&
    isWordAt(scene, head, 'need', 'reason', 'way', 'incentive', 'plan', 'plans')
    ? null
    : { confidence: 'strong', to: end };
}

function isInsufficient(scene: Scene, head: number): boolean {
  return cameBefore(scene, head, ['insufficient', 'inadequate', 'enough', 'sufficient', 'adequate', 'too'], 6);
}

function comesSoonWord(scene: Scene, at: number, word: string): boolean {
  for (let each = at; each < at + 8 && wordAt(scene, each) !== KIND.stop; each += 1)
    if (isWordAt(scene, each, word)) return true;
  return false;
}

/**
 * "no alert" explains after *there was*, *had*, *with* or at the beginning; "no tests were affected" is a fact about
 * impact.
 */
function isExplainingNo(scene: Scene, at: number, end: number): boolean {
  if (isWordAt(scene, at, 'there')) return true;
  if (
    isWordAt(scene, end, 'are', 'is') &&
    (isA(scene, end + 1, 'act.ing') || isA(scene, end + 1, 'guard.ing') || wordAt(scene, end + 1) === KIND.ing)
  )
    return false;
  if (
    isWordAt(scene, end - 1, 'indication', 'indications', 'sign', 'signs', 'evidence', 'clue') &&
    isWordAt(scene, at - 1, 'is', 'are')
  )
    return false;
  if (isWordAt(scene, end, 'required', 'needed', 'necessary', 'lost', 'affected', 'taken')) return false;
  if (
    isA(scene, end, 'be') &&
    isWordAt(
      scene,
      end + 1,
      'required',
      'needed',
      'necessary',
      'lost',
      'affected',
      'impacted',
      'taken',
      'planned',
      'harmed',
      'hurt',
    )
  )
    return false;
  if (
    isWordAt(
      scene,
      at - 1,
      'in',
      'of',
      'to',
      'see',
      'sees',
      'saw',
      'found',
      'finds',
      'observed',
      'shows',
      'showed',
      'show',
      'seeing',
      'wasted',
      'lost',
      'at',
      'spared',
    ) ||
    isWordAt(scene, end, 'over')
  )
    return false;
  return !cameBefore(scene, at, ['if', 'unless', 'should', 'must', 'ensure', 'means'], 5);
}

function isRepair(scene: Scene, at: number): boolean {
  if (isWordAt(scene, at, 'little', 'minimal', 'limited'))
    return (
      isWordAt(scene, at - 1, 'a', 'the') ||
      (isWordAt(scene, at - 1, 'is', 'are') && !isWordAt(scene, at - 2, 'there')) ||
      isWordAt(scene, at + 1, 'to', 'set', 'number')
    );
  if (isWordAt(scene, at, 'missing') && isWordAt(scene, at - 1, 'reported', 'noticed', 'found', 'seeing', 'see', 'saw'))
    return true;
  if (
    (isWordAt(scene, at - 1, 'in') && isWordAt(scene, at - 2, 'resulted', 'results', 'resulting')) ||
    isWordAt(scene, at - 1, 'causing', 'caused', 'causes')
  )
    return true;
  return cameBefore(
    scene,
    at,
    [
      'into',
      'investigate',
      'investigating',
      'check',
      'add',
      'adding',
      'added',
      'fix',
      'fixing',
      'fixed',
      'restore',
      'restored',
      'fill',
      'create',
      'created',
      'implement',
      'reinstated',
      'write',
      'identify',
      'identified',
      'identifying',
      'find',
      'finding',
      'restoring',
      'filling',
      'creating',
      'writing',
      'implementing',
    ],
    3,
  );
}

function decideSafeguardSubject(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  const subject =
    isA(scene, match.at - 2, 'safeguard') && !isA(scene, match.at - 1, 'preposition')
      ? 'safeguard'
      : findSubject(scene, match.at);
  if (
    isWordAt(
      scene,
      match.end - 1,
      'high',
      'low',
      'lax',
      'loose',
      'coarse',
      'noisy',
      'broad',
      'narrow',
      'weak',
      'generic',
    )
  )
    return subject === 'safeguard' ? STRONG : null;
  if (cameBefore(scene, match.at, ABSTRACT, 6) && isA(scene, match.at, 'be-past') && subject === 'artefact')
    return STRONG;
  if (subject !== 'safeguard' && subject !== 'resource') {
    if (subject !== 'work') return null;
    if (isA(scene, match.at, 'be-now') && scene.section !== 'cause' && scene.section !== 'lessons') return null;
    return comesSoon(scene, match.at, 'amount', 4) || isWordAt(scene, match.end - 1, 'sufficient', 'adequate', 'enough')
      ? STRONG
      : null;
  }
  if (
    isWordAt(scene, match.end, 'yet') ||
    (isWordAt(scene, match.end - 1, 'missing', 'lacking') && hasObject(scene, match.end))
  )
    return null;
  const told = scene.section === 'cause' || scene.section === 'lessons';
  const weak = isWordAt(scene, match.end - 1, 'enough', 'insufficient', 'inadequate', 'ineffective');
  if (isA(scene, match.at, 'be-now') && !told && (!weak || scene.section === 'impact' || scene.section === 'timeline'))
    return null;
  if (subject === 'resource' && cameBefore(scene, match.at, ABSTRACT, 6) && isA(scene, match.at, 'be-past'))
    return STRONG;
  if (
    subject === 'resource' &&
    !isWordAt(
      scene,
      match.end - 1,
      'insufficient',
      'inadequate',
      'lacking',
      'sufficient',
      'adequate',
      'enough',
      'place',
    )
  )
    return null;
  return isA(scene, match.at, 'be-now') && !(told && weak && subject === 'safeguard') ? POSSIBLE : STRONG;
}

/** What people know or share; called missing it explains, where a missing thing may only be lost. */
const ABSTRACT = [
  'knowledge',
  'understanding',
  'awareness',
  'experience',
  'expertise',
  'familiarity',
  'communication',
  'coordination',
  'collaboration',
  'ownership',
  'clarity',
  'preparation',
  'planning',
  'rigor',
  'rigour',
  'accountability',
  'guidance',
  'staffing',
  'transparency',
  'context',
];

/** "was missing a stamp": the thing that is missing comes behind. */
function hasObject(scene: Scene, at: number): boolean {
  if (isPause(scene, at) || wordAt(scene, at) === KIND.slash) return false;
  return (
    !isA(scene, at, 'preposition') &&
    !isA(scene, at, 'conjunction') &&
    !isA(scene, at, 'adverb') &&
    !isA(scene, at, 'relative')
  );
}

function decideWatcher(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  const subject = findWatcher(scene, match.at);
  if (isWordAt(scene, match.end - 1, 'working'))
    return subject === 'watcher' && scene.section !== 'impact' && scene.section !== 'timeline' ? POSSIBLE : null;
  if (subject === 'watcher') return isWordAt(scene, match.at, 'do', 'does', 'fails', 'fail') ? POSSIBLE : STRONG;
  if (
    isWordAt(scene, match.end - 1, 'catch', 'caught') &&
    isWordAt(scene, match.end, 'this', 'it', 'these', 'that', 'them')
  )
    return STRONG;
  if (subject === 'people' && isWordAt(scene, match.end - 1, 'catch', 'spot', 'guard', 'protect')) return STRONG;
  return subject === 'other' && isLoose(scene, match) ? STRONG : null;
}

/**
 * "The importer did not validate the header", "the tool did not ask for confirmation": what was not there is a
 * safeguard.
 */
function isLoose(scene: Scene, match: Candidate): boolean {
  const actor = findSubject(scene, match.at);
  if (
    actor === 'users' ||
    actor === 'attacker' ||
    actor === 'pronoun' ||
    isWordAt(scene, match.at, 'do', 'does', 'could', 'was', 'were') ||
    scene.section === 'impact' ||
    scene.section === 'timeline'
  )
    return false;
  if (isWordAt(scene, match.end - 1, 'validate', 'verify', 'check', 'enforce', 'sanitise', 'sanitize', 'restrict'))
    return !isWordAt(scene, match.at, 'failed', 'fails', 'fail', 'failing');
  return (
    isWordAt(scene, match.end - 1, 'require', 'ask', 'prompt', 'limit') &&
    (comesSoon(scene, match.end, 'safeguard', 4) || isWordAt(scene, match.end - 1, 'limit'))
  );
}

function findWatcher(scene: Scene, at: number): 'watcher' | 'people' | 'other' {
  const subject = findSubject(scene, at);
  if (subject === 'people') return 'people';
  if (subject === 'attacker' || subject === 'users') return 'other';
  if (subject === 'safeguard') return 'watcher';
  if (subject === 'pronoun') {
    for (let each = at - 1; each >= at - 12 && wordAt(scene, each) !== KIND.stop; each -= 1)
      if (isA(scene, each, 'watcher')) return 'watcher';
  }
  for (
    let each = at - 1;
    each >= at - (subject === 'machine' ? 4 : 8) &&
    wordAt(scene, each) !== KIND.stop &&
    wordAt(scene, each) !== KIND.break;
    each -= 1
  ) {
    if (isA(scene, each, 'watcher')) return 'watcher';
    if (isA(scene, each, 'conjunction') && !isWordAt(scene, each, 'and', 'or')) break;
  }
  return 'other';
}

function decideIncidentSubject(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  for (let each = match.at - 1; each >= match.at - 8; each -= 1) {
    if (wordAt(scene, each) === KIND.stop || wordAt(scene, each) === KIND.break) return null;
    if (isA(scene, each, 'modal')) return null;
    if (isA(scene, each, 'incident')) return STRONG;
    if (
      isA(scene, each, 'this') &&
      (each === match.at - 1 || (isA(scene, match.at - 1, 'adverb') && each === match.at - 2))
    )
      return STRONG;
  }
  return null;
}

function decideChain(scene: Scene, match: Candidate): Verdict | null {
  let links = 0;
  for (let each = match.at - 24; each < match.at + 24; each += 1) {
    if (wordAt(scene, each) === KIND.stop) {
      if (each >= match.at) break;
      links = 0;
      continue;
    }
    if (isA(scene, each, 'cause-verb')) links += 1;
    if (isWordAt(scene, each, 'led') && isWordAt(scene, each + 1, 'to')) links += 1;
  }
  return links >= 3 ? POSSIBLE : null;
}

const NOT_PEOPLE: readonly Subject[] = [
  'machine',
  'work',
  'code',
  'artefact',
  'safeguard',
  'attacker',
  'users',
  'name',
  'resource',
];

function decidePeopleSubject(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  const passive = isA(scene, match.at - 1, 'be') || isA(scene, match.markFrom - 1, 'be');
  if (isA(scene, match.markFrom - 1, 'relative') || (passive && isOneOf(scene, match.markTo - 1, SORTED_BY_MACHINES)))
    return null;
  if (passive) return STRONG;
  const subject = findSubject(scene, match.markFrom);
  if (isWordAt(scene, match.markFrom, 'inadvertently', 'erroneously', 'unintentionally'))
    return subject === 'people' ? STRONG : null;
  return NOT_PEOPLE.includes(subject) ? null : STRONG;
}

/** What programs do with things by mistake: "was mistakenly marked as done". */
const SORTED_BY_MACHINES = [
  'marked',
  'treated',
  'classified',
  'considered',
  'interpreted',
  'identified',
  'flagged',
  'routed',
  'parsed',
  'cached',
  'detected',
  'counted',
  'matched',
  'triggered',
];

/** A slip of the hand is tied to a person only where a person stands before it. */
function decidePersonSlip(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match) || isA(scene, match.at - 1, 'be')) return null;
  const subject = findSubject(scene, match.at);
  return subject === 'people' || subject === 'name' ? STRONG : null;
}

/** A machine that is taking too long is a measurement; a response that took too long is a judgement. */
function decideTooLong(scene: Scene, match: Candidate): Verdict | null {
  return isWordAt(scene, match.at - 1, 'taking', 'takes') && findSubject(scene, match.at - 1) !== 'people'
    ? null
    : STRONG;
}
