import type { Candidate, Verdict } from './verdict';
import { REACH } from './pattern';
import {
  cameBefore,
  comesSoon,
  findSubject,
  isA,
  isConditional,
  isInQuotes,
  isOneOf,
  isWordAt,
  ROLES,
  wordAt,
  type Scene,
  type Subject,
} from './scene';
import { isMeasured, isNotYet } from './clause';
import { KIND } from './vocabulary';

const STRONG: Verdict = { confidence: 'strong' };
const POSSIBLE: Verdict = { confidence: 'possible' };

/** Thinking that a design can be said not to do: "the script did not account for leap days". */
const DESIGN_MIND = [
  'account',
  'consider',
  'anticipate',
  'expect',
  'foresee',
  'predict',
  'contemplate',
  'envision',
  'envisage',
  'accounts',
  'accounted',
  'considered',
  'anticipated',
  'expected',
  'foreseen',
  'predicted',
  'factor',
  'factored',
  'imagine',
  'imagined',
  'plan',
  'planned',
  'think',
  'thought',
];
/** What a change or a plan can be said to leave out. */
const WORK_ACT = [
  'test',
  'include',
  'cover',
  'check',
  'mention',
  'specify',
  'describe',
  'verify',
  'validate',
  'address',
  'handle',
  'limit',
  'define',
  'document',
  'explain',
  'review',
  'cross-check',
  'identify',
  'explore',
  'compare',
  'provide',
  'allocate',
  'involve',
  'communicate',
  'clarify',
  'evaluate',
  'assess',
  'follow',
  'adopt',
  'implement',
  'monitor',
  'examine',
  'require',
  'prioritise',
  'prioritize',
  'report',
  'enforce',
  'raise',
  'list',
  'state',
  'outline',
  'name',
];
/** How people come to know; a step of theirs even where no duty names it. */
const LOOKING = [
  'read',
  'ask',
  'look',
  'watch',
  'listen',
  'count',
  'measure',
  'tell',
  'warn',
  'call',
  'update',
  'inform',
];
/** Acts that people leave out by choice as often as by neglect, and that accounts tell without a judgement. */
const CHOICES = [
  'write',
  'wrote',
  'written',
  'build',
  'built',
  'make',
  'made',
  'create',
  'created',
  'design',
  'designed',
  'stop',
  'stopped',
  'keep',
  'kept',
  'put',
  'use',
  'used',
  'order',
  'ordered',
  'show',
  'mark',
  'buy',
  'move',
  'moved',
  'ship',
  'push',
  'restart',
  'restarted',
  'turn',
  'switch',
  'roll',
  'deploy',
  'deployed',
  'attempt',
  'attempted',
  'try',
  'tried',
  'pursue',
  'request',
  'grant',
  'send',
  'sent',
  'treat',
  'retain',
  'reset',
  'commit',
  'copy',
  'disable',
  'disabled',
  'delete',
  'deleted',
  'pause',
  'automate',
  'rewrite',
  'replace',
  'select',
  'pick',
  'catch',
  'introduce',
  'introduced',
  'undo',
  'drain',
  'answer',
  'run',
  'hold',
  'held',
];
/** Work that only people do, so that an unknown subject is one. */
const HUMAN_DUTY = [
  'communicate',
  'announce',
  'document',
  'review',
  'discuss',
  'prioritise',
  'prioritize',
  'evaluate',
  'assess',
  'investigate',
  'coordinate',
  'rehearse',
  'mention',
  'mentioned',
  'escalate',
  'escalated',
  'debrief',
  'scrutinise',
  'scrutinize',
  'consult',
  'train',
  'brief',
  'declare',
  'challenge',
  'involve',
  'socialise',
  'socialize',
  'documented',
  'reviewed',
  'discussed',
  'evaluated',
  'assessed',
  'communicated',
  'announced',
  'rehearsed',
  'consulted',
  'trained',
  'involved',
];
/** What happens to people and is not an act of theirs. */
const BEFALLS = [
  'see',
  'seen',
  'detect',
  'detected',
  'find',
  'found',
  'receive',
  'received',
  'release',
  'released',
  'publish',
  'published',
  'ship',
  'shipped',
  'choose',
  'respond',
  'start',
  'let',
  'give',
  'seek',
  'take',
  'taken',
  'finish',
  'finished',
  'complete',
  'completed',
  'close',
  'closed',
  'reboot',
  'learn',
  'change',
  'changed',
  'resolve',
  'resolved',
  'open',
  'opened',
  'begin',
  'believe',
  'believed',
  'mind',
  'care',
  'hesitate',
  'know',
  'known',
  'determine',
  'determined',
  'establish',
  'established',
  'think',
  'turn',
  'confirm',
  'confirmed',
  'leave',
  'observe',
  'observed',
  'bring',
  'help',
  'reproduce',
  'reproduced',
  'remediate',
  'intend',
  'intended',
];

/**
 * What a person who is named and is not telling it themselves can be said to owe, though for a "we" it stays a fact.
 */
const ANSWERS = [
  'respond',
  'responded',
  'open',
  'opened',
  'close',
  'closed',
  'confirm',
  'confirmed',
  'complete',
  'completed',
  'finish',
  'finished',
  'detect',
  'detected',
  'answer',
  'answered',
  'reply',
  'replied',
];
/** What one does well to leave, so that leaving it is no omission. */
const RESTRAINT = [
  'override',
  'bypass',
  'circumvent',
  'defeat',
  'violate',
  'breach',
  'interrupt',
  'panic',
  'abandon',
  'ignore',
  'rush',
  'dare',
  'interfere',
  'blame',
  'refuse',
  'object',
  'prefer',
  'agree',
  'accept',
];

/** *did not*, *had not*, *never* with a verb of thinking, owing or acting. */
export function decideNotDone(scene: Scene, match: Candidate): Verdict | null {
  if (isInQuotes(scene, match.at, match.end) || isConditional(scene, match.at)) return null;
  if (isWordAt(scene, match.end - 1, 'account', 'consideration') && isWordAt(scene, match.end - 2, 'into'))
    return STRONG;
  if (
    isWordAt(scene, match.at + 2, 'something', 'anything') ||
    (isWordAt(scene, match.end - 1, 'to') && isWordAt(scene, match.end - 2, 'occur', 'occurred', 'around', 'round'))
  )
    return STRONG;
  if (isWordAt(scene, match.at, 'due', 'of', 'by', 'in') && wordAt(scene, match.end - 1) !== KIND.ed)
    return isA(scene, match.end - 1, 'act.ing') &&
      !isA(scene, match.end - 1, 'duty.ing') &&
      findSubject(scene, match.at) === 'machine'
      ? null
      : STRONG;
  if (isWordAt(scene, match.at, 'not') && isWordAt(scene, match.end - 1, 'having'))
    return scene.section === 'cause' || scene.section === 'lessons' ? STRONG : POSSIBLE;
  const subject = isFragment(scene, match.at) || hasEars(scene, match) ? 'people' : findSubject(scene, match.at);
  if (subject === 'users' || subject === 'attacker') return null;
  if (
    isWordAt(scene, match.at, 'never') &&
    (isA(scene, match.at - 1, 'have') ||
      isA(scene, match.at - 1, 'be') ||
      (isFragment(scene, match.at) && isA(scene, match.end - 1, 'verb')))
  )
    return null;
  const verb = match.end - 1;
  const now = isA(scene, match.at, 'be-now') || isWordAt(scene, match.at, 'do', 'does', 'have', 'has', "'ve");
  if (isWordAt(scene, match.end, 'any', 'anything', 'anyone', 'anybody', 'much')) return null;
  if ((now && isWordAt(scene, match.at + 2, 'yet')) || isNotYet(scene, match.end)) return null;
  const verdict = judgeVerb(scene, verb, subject);
  if (isOutOfPlace(scene, verb) || isDeliberate(scene, match)) return null;
  if (
    !now &&
    ((isNever(scene, verb) && isLeftForGood(scene, verb, subject)) ||
      (subject === 'people' && isMeasured(scene, match.end)))
  )
    return STRONG;
  if (verdict === null) return null;
  if (!now)
    return isStillUnknown(scene, match) || (isPickingOut(scene, match.at) && !isA(scene, verb, 'mind'))
      ? POSSIBLE
      : verdict;
  return decideNow(scene, match, subject, verdict);
}

/** A guard or a driver that did not hear is no program. */
function hasEars(scene: Scene, match: Candidate): boolean {
  return (
    isOneOf(scene, match.at - 1, ROLES) &&
    isWordAt(
      scene,
      match.end - 1,
      'hear',
      'heard',
      'listen',
      'ask',
      'asked',
      'look',
      'looked',
      'tell',
      'told',
      'remember',
    )
  );
}

/**
 * "Those who did not move in time", "nodes that were not upgraded": the clause says which ones are meant, and no more.
 */
function isPickingOut(scene: Scene, at: number): boolean {
  return isA(scene, at - 1, 'relative') && wordAt(scene, at - 2) !== KIND.comma;
}

/** "Did not test it." in a list: whoever writes so means somebody. */
function isFragment(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  if (before === KIND.break)
    for (let each = at - 2; each > at - REACH && wordAt(scene, each) !== KIND.stop; each -= 1)
      if (wordAt(scene, each) === KIND.break) return false;
  return (
    before === KIND.stop ||
    before === KIND.break ||
    (before === KIND.number && (at < 2 || wordAt(scene, at - 2) === KIND.stop))
  );
}

function decideNow(scene: Scene, match: Candidate, subject: Subject, verdict: Verdict): Verdict | null {
  const verb = match.end - 1;
  if (isWordAt(scene, match.at, 'do', 'does')) {
    if (isOneOf(scene, verb, DESIGN_MIND) && !isWordAt(scene, verb, 'expect', 'think', 'plan', 'imagine'))
      return verdict;
    if (
      subject === 'people' &&
      isWordAt(
        scene,
        verb,
        'notice',
        'realise',
        'realize',
        'consider',
        'check',
        'test',
        'verify',
        'tell',
        'inform',
        'communicate',
      ) &&
      (scene.section === 'timeline' || scene.section === 'story')
    )
      return STRONG;
    return subject === 'people' &&
      !isA(scene, verb, 'mind') &&
      (scene.section === 'cause' || scene.section === 'lessons')
      ? POSSIBLE
      : null;
  }
  if (subject !== 'people' && subject !== 'pronoun') return null;
  if (isA(scene, match.at, 'be-now'))
    return subject === 'people' && (scene.section === 'cause' || scene.section === 'lessons') ? verdict : null;
  return isA(scene, verb, 'mind.en') ? null : isWordAt(scene, match.end, 'any', 'yet') ? null : verdict;
}

/** "We still did not know which …", "nobody on shift knew why": a doubt that is told, and no step left out. */
function isStillUnknown(scene: Scene, match: Candidate): boolean {
  if (!isWordAt(scene, match.end - 1, 'know', 'known', 'understand')) return false;
  return isWordAt(scene, match.at - 1, 'still') || isWordAt(scene, match.end, 'which', 'what', 'why', 'whether', 'if');
}

/**
 * "… deliberately did not", "… did not restart it, in order to keep the trace": a choice that was made. Thinking is
 * never one.
 */
function isDeliberate(scene: Scene, match: Candidate): boolean {
  if (isA(scene, match.end - 1, 'mind')) return false;
  for (let each = match.at - 1; each < match.end; each += 1)
    if (
      isWordAt(
        scene,
        each,
        'deliberately',
        'intentionally',
        'purposely',
        'knowingly',
        'consciously',
        'wisely',
        'rightly',
      )
    )
      return true;
  for (let each = match.end; each < match.end + REACH && wordAt(scene, each) !== KIND.stop; each += 1)
    if (
      isWordAt(scene, each, 'order', 'as') &&
      isWordAt(scene, each + 1, 'to') &&
      isWordAt(scene, each - 1, 'in', 'so')
    )
      return true;
  return false;
}

/** *Never* judges where *did not* may tell of a choice: "we never wrote it down", "the board had never tested it". */
function isLeftForGood(scene: Scene, verb: number, subject: Subject): boolean {
  if (subject === 'people')
    return (
      isOneOf(scene, verb, CHOICES) &&
      !isWordAt(
        scene,
        verb,
        'stop',
        'stopped',
        'keep',
        'kept',
        'use',
        'used',
        'try',
        'tried',
        'attempt',
        'attempted',
        'hold',
        'held',
      )
    );
  if (subject !== 'name' && subject !== 'unknown') return false;
  return (isA(scene, verb, 'duty.en') || isA(scene, verb, 'duty.ed')) && !isOneOf(scene, verb, MACHINE_DUTY);
}

/** Where times and consequences are told, what was not done is mostly a fact like any other. */
function isOutOfPlace(scene: Scene, verb: number): boolean {
  if (scene.section !== 'timeline' && scene.section !== 'impact' && scene.section !== 'well') return false;
  return (
    !isA(scene, verb, 'mind') &&
    !isA(scene, verb, 'duty') &&
    !isA(scene, verb, 'mind.en') &&
    !isA(scene, verb, 'duty.en') &&
    !isA(scene, verb, 'mind.ed') &&
    !isA(scene, verb, 'duty.ed')
  );
}

function judgeVerb(scene: Scene, verb: number, subject: Subject): Verdict | null {
  const people = subject === 'people';
  if (
    isA(scene, verb, 'mind') ||
    isA(scene, verb, 'mind.en') ||
    isA(scene, verb, 'mind.ed') ||
    isA(scene, verb, 'mind.ing')
  ) {
    if (isOneOf(scene, verb, DESIGN_MIND))
      return subject === 'machine' && isWordAt(scene, verb, 'plan', 'think', 'thought') ? null : STRONG;
    if (isWordAt(scene, verb, 'believe', 'mind', 'care', 'intend', 'hesitate', 'know', 'think'))
      return people && isWordAt(scene, verb, 'know', 'think') ? STRONG : null;
    if (subject === 'unknown' || subject === 'artefact' || subject === 'name')
      return isWordAt(
        scene,
        verb,
        'remember',
        'foresee',
        'bother',
        'grasp',
        'ponder',
        'spot',
        'realise',
        'realize',
        'realised',
        'realized',
        'appreciate',
        'appreciated',
        'suspect',
        'suspected',
        'notice',
        'noticed',
      )
        ? STRONG
        : null;
    return subject === 'machine' || subject === 'code' ? null : STRONG;
  }
  const duty =
    isA(scene, verb, 'duty') ||
    isA(scene, verb, 'duty.en') ||
    isA(scene, verb, 'duty.ed') ||
    isA(scene, verb, 'duty.ing');
  if (
    people &&
    isWordAt(scene, verb, 'hear', 'heard', 'see', 'seen', 'read', 'listen') &&
    !cameBefore(scene, verb, ['we', 'i', 'you'], 6)
  )
    return STRONG;
  if (people && isOneOf(scene, verb, ANSWERS) && !isSoftware(scene, verb) && !isOwnVoice(scene, verb)) return STRONG;
  if (isOneOf(scene, verb, BEFALLS) || isOneOf(scene, verb, RESTRAINT)) return null;
  if (isUndergone(scene, verb) || isJoining(scene, verb)) return null;
  if (isWordAt(scene, verb, 'cross-check', 'double-check', 'sanity-check', 'crosscheck', 'doublecheck')) return STRONG;
  // What people owe is said to be missing; any other act that they left may as well be a choice they tell of.
  if (
    people &&
    (duty ||
      isOneOf(scene, verb, WORK_ACT) ||
      isOneOf(scene, verb, LOOKING) ||
      (comesSoon(scene, verb + 1, 'safeguard', 4) && !isWordAt(scene, verb, 'use', 'used')))
  )
    return STRONG;
  if (people && !isOneOf(scene, verb, CHOICES) && !isSoftware(scene, verb) && !isOwnVoice(scene, verb)) return STRONG;
  if (people) return scene.section === 'cause' || scene.section === 'lessons' ? POSSIBLE : null;
  if (isWordAt(scene, verb, 'require') && !people && !comesSoon(scene, verb + 1, 'safeguard', 4)) return null;
  if (
    subject === 'safeguard' &&
    isWordAt(scene, verb, 'run', 'exercise', 'execute') &&
    comesSoon(scene, verb + 1, 'safeguard', 4)
  )
    return STRONG;
  if (subject === 'work' || subject === 'safeguard') return isOneOf(scene, verb, WORK_ACT) ? STRONG : null;
  if (subject === 'pronoun')
    return duty || (isA(scene, verb, 'act') && comesSoon(scene, verb + 1, 'safeguard', 4)) ? STRONG : null;
  if (!duty) return null;
  if (isOneOf(scene, verb, HUMAN_DUTY)) return subject === 'machine' || subject === 'code' ? null : STRONG;
  return subject === 'absent' &&
    isWordAt(scene, verb, 'test', 'check', 'verify', 'inform', 'tested', 'plan', 'follow', 'rotate', 'monitor')
    ? STRONG
    : null;
}

/** A word that holds the sentence together is no act: "the crew did not, however, …". */
function isJoining(scene: Scene, at: number): boolean {
  return (
    isA(scene, at, 'preposition') ||
    isA(scene, at, 'article') ||
    isA(scene, at, 'conjunction') ||
    isA(scene, at, 'personal') ||
    (isA(scene, at, 'adverb') && !isA(scene, at, 'verb'))
  );
}

/** Operators and agents are as often programs as people. */
function isSoftware(scene: Scene, verb: number): boolean {
  return cameBefore(scene, verb, ['operator', 'operators', 'agent', 'agents', 'provider', 'providers'], 5);
}

/** What befalls people and machines alike is no act, whatever form it stands in. */
function isUndergone(scene: Scene, verb: number): boolean {
  return (
    isA(scene, verb, 'undergo') ||
    isA(scene, verb, 'undergo.en') ||
    isA(scene, verb, 'harm') ||
    isA(scene, verb, 'harm.en') ||
    isWordAt(
      scene,
      verb,
      'have',
      'had',
      'be',
      'been',
      'do',
      'done',
      'go',
      'gone',
      'come',
      'seem',
      'become',
      'stay',
      'succeed',
      'succeeded',
      'appear',
      'fall',
      'yet',
      'last',
      'wish',
      'afford',
      'hit',
      'meet',
      'met',
      'end',
      'ended',
      'suffer',
      'exist',
      'matter',
      'arrive',
      'arrived',
      'pass',
      'passed',
      'reach',
      'reached',
      'exceed',
      'touch',
      'touched',
      'compromise',
      'compromised',
      'store',
      'stored',
      'own',
      'originate',
    )
  );
}

/** *failed to*, *failure to*, *neglected to*. */
export function decideFailedTo(scene: Scene, match: Candidate): Verdict | null {
  if (isInQuotes(scene, match.at, match.end)) return null;
  const verb = match.end - 1;
  if (isWordAt(scene, match.at, 'neglected', 'neglecting', 'omitted', 'omitting')) return STRONG;
  if (isWordAt(scene, match.at, 'failing') && wordAt(scene, match.at - 1) === KIND.stop)
    return isA(scene, verb, 'undergo') ? null : STRONG;
  const subject = findSubject(scene, match.at);
  if (isWordAt(scene, match.at, 'failure')) {
    if (
      isOneOf(scene, verb, BEFALLS) ||
      isWordAt(scene, verb, 'allocate', 'attend', 'report', 'define', 'call', 'pay', 'tell')
    )
      return null;
    return isA(scene, verb, 'mind') ||
      isA(scene, verb, 'duty') ||
      isWordAt(
        scene,
        verb,
        'patch',
        'check',
        'verify',
        'update',
        'test',
        'apply',
        'upgrade',
        'act',
        'inform',
        'notify',
        'protect',
        'secure',
        'provide',
        'ensure',
        'handle',
      )
      ? STRONG
      : null;
  }
  if (subject === 'users' || subject === 'attacker') return null;
  if (isWordAt(scene, match.at, 'fail', 'fails', 'failing') && !isOneOf(scene, verb, DESIGN_MIND))
    return subject === 'people' ||
      (isWordAt(scene, verb, 'mention', 'include', 'cover', 'specify', 'describe', 'explain', 'list') &&
        (scene.section === 'cause' || scene.section === 'lessons'))
      ? judgeVerb(scene, verb, subject)
      : null;
  return judgeVerb(scene, verb, subject);
}

const HANDLED = [
  'updated',
  'upgraded',
  'renewed',
  'configured',
  'enabled',
  'included',
  'patched',
  'fixed',
  'merged',
  'reverted',
  'applied',
  'adopted',
  'removed',
  'tracked',
  'assigned',
  'added',
  'deployed',
  'installed',
  'migrated',
  'cleaned',
  'checked',
  'verified',
  'validated',
  'restored',
  'pinned',
  'protected',
  'secured',
  'limited',
  'covered',
  'handled',
  'changed',
  'rolled',
  'put',
  'kept',
  'read',
  'automated',
  'notified',
  'informed',
  'backed',
  'run',
  'written',
  'measured',
  'followed',
  'logged',
  'shared',
  'ensured',
  'carried',
  'conducted',
  'performed',
  'established',
  'identified',
  'replaced',
  'provided',
  'designed',
  'sized',
  'tuned',
  'watched',
  'addressed',
  'disabled',
  'deactivated',
  'extended',
  'replenished',
  'recalibrated',
  'relayed',
  'labelled',
  'mapped',
  'resized',
  'rescheduled',
];
const MACHINE_DUTY = [
  'allocated',
  'defined',
  'reported',
  'implemented',
  'specified',
  'provisioned',
  'called',
  'signed',
  'validated',
  'raised',
  'expected',
  'attended',
  'told',
  'paid',
  'shared',
  'assigned',
  'distributed',
  'enforced',
  'engaged',
  'adopted',
  'followed',
  'known',
  'thought',
  'intended',
  'planned',
  'understood',
  'connected',
  'aware',
  'maintained',
  'explained',
  'mentioned',
  'simulated',
  'scheduled',
  'acknowledged',
  'evaluated',
  'negotiated',
  'released',
  'examined',
  'prepared',
  'recognised',
  'recognized',
];

/** *was not reviewed*, *had not been renewed*, *never tested*. */
export function decidePassiveNot(scene: Scene, match: Candidate): Verdict | null {
  if (isInQuotes(scene, match.at, match.end) || isWordAt(scene, match.end, 'yet') || comesYet(scene, match))
    return null;
  if (isConditional(scene, match.at) && !isWordAt(scene, match.at, 'had')) return null;
  if (isDoneByMachines(scene, match.end)) return null;
  const subject = findSubject(
    scene,
    isA(scene, match.at, 'be') || isA(scene, match.at, 'have') ? match.at : match.markFrom,
  );
  if (isWordAt(scene, match.end - 1, 'ignored', 'disregarded', 'skipped', 'neglected', 'bypassed'))
    return subject === 'machine' || subject === 'code' || subject === 'users' || subject === 'attacker'
      ? null
      : subject !== 'unknown'
        ? STRONG
        : scene.section === 'cause' || scene.section === 'lessons'
          ? POSSIBLE
          : null;
  if (isWordAt(scene, match.end - 1, 'account', 'consideration')) return STRONG;
  const perfect = isWordAt(scene, match.at, 'has', 'have', "'ve") && !isWordAt(scene, match.at, 'had');
  const now = isA(scene, match.at, 'be-now');
  if (
    (scene.section === 'timeline' || scene.section === 'impact') &&
    !isA(scene, match.end - 1, 'duty.en') &&
    !isA(scene, match.end - 1, 'mind.en') &&
    !isOneOf(scene, match.end - 1, BY_HAND)
  )
    return null;
  const verdict = judgeParticiple(scene, match.end - 1, subject);
  if (verdict === null || subject === 'attacker') return null;
  if (
    isPickingOut(scene, match.at) &&
    (subject === 'machine' || subject === 'users' || subject === 'code' || subject === 'name')
  )
    return null;
  const fragment = !isA(scene, match.at, 'be') && !isA(scene, match.at, 'have');
  if (
    verdict.confidence === 'possible' &&
    (perfect || ((now || fragment) && scene.section !== 'cause' && scene.section !== 'lessons'))
  )
    return null;
  if (
    fragment &&
    (subject === 'safeguard' || subject === 'artefact') &&
    isWordAt(
      scene,
      match.end - 1,
      'acknowledged',
      'defined',
      'specified',
      'validated',
      'assigned',
      'followed',
      'maintained',
      'prepared',
      'scheduled',
      'examined',
      'monitored',
      'enforced',
    )
  )
    return STRONG;
  if (fragment)
    return isA(scene, match.markFrom + 1, 'verb') && !isA(scene, match.end - 1, 'en')
      ? null
      : verdict.confidence === 'strong' &&
          !isWordAt(scene, match.end - 1, ...MACHINE_DUTY.filter((word) => word !== 'implemented'))
        ? STRONG
        : POSSIBLE;
  if (now)
    return isA(scene, match.end - 1, 'mind.en') || isWordAt(scene, match.end - 1, 'involved', 'affected', 'approved')
      ? null
      : POSSIBLE;
  if (perfect && isWordAt(scene, match.end, 'since', 'for', 'in'))
    return subject === 'machine' && !isA(scene, match.end - 1, 'duty.en') ? null : STRONG;
  if (perfect)
    return isA(scene, match.end - 1, 'duty.en') &&
      !isWordAt(scene, match.end - 1, 'implemented', 'reported', 'assigned', 'released')
      ? STRONG
      : null;
  return verdict;
}

/** What only hands do, whatever it is done to. */
const BY_HAND = [
  'rotated',
  'merged',
  'renewed',
  'patched',
  'upgraded',
  'double-checked',
  'cross-checked',
  'checked',
  'watched',
  'revoked',
  'retired',
  'deprecated',
  'looped',
  're-enabled',
  'reenabled',
  'reinstalled',
  'looked',
];

function isNever(scene: Scene, at: number): boolean {
  return isWordAt(scene, at - 1, 'never') || isWordAt(scene, at - 2, 'never');
}

/** What happens to a piece of work without anybody doing it by hand. */
function isHappening(scene: Scene, at: number): boolean {
  return (
    isUndergone(scene, at) ||
    isWordAt(
      scene,
      at,
      'triggered',
      'executed',
      'needed',
      'required',
      'used',
      'affected',
      'impacted',
      'related',
      'caused',
      'involved',
      'fired',
      'started',
      'stopped',
      'sent',
      'delivered',
      'released',
      'published',
      'completed',
      'finished',
      'found',
      'made',
      'seen',
      'possible',
      'intended',
      'expected',
      'called',
      'invoked',
      'resolved',
      'limited',
      'aware',
      'broken',
      'blocked',
      'shown',
      'closed',
      'loaded',
      'rendered',
      'recorded',
      'exceeded',
      'breached',
      'crossed',
      'hit',
      'violated',
      'received',
      'cleared',
      'populated',
      'propagated',
      'processed',
      'created',
      'generated',
      'returned',
      'stored',
      'matched',
      'met',
      'based',
      'planned',
      'detected',
      'supported',
      'allowed',
      'able',
      'taken',
    )
  );
}

function judgeParticiple(scene: Scene, at: number, subject: Subject): Verdict | null {
  const kept = subject === 'artefact' || subject === 'work' || subject === 'safeguard' || subject === 'people';
  if (isOneOf(scene, at, BY_HAND)) return STRONG;
  if (
    isA(scene, at, 'act.en') &&
    isOneOf(scene, at, HANDLED) &&
    isNever(scene, at) &&
    !(
      subject === 'machine' &&
      isWordAt(
        scene,
        at,
        'read',
        'handled',
        'run',
        'changed',
        'applied',
        'added',
        'included',
        'written',
        'removed',
        'notified',
        'logged',
      )
    )
  )
    return STRONG;
  if (
    subject === 'people' &&
    isWordAt(
      scene,
      at,
      'told',
      'shown',
      'taught',
      'given',
      'called',
      'paged',
      'notified',
      'alerted',
      'briefed',
      'asked',
      'warned',
      'paid',
      'engaged',
    )
  )
    return STRONG;
  if (
    isWordAt(scene, at, 'read', 'answered') &&
    (subject === 'artefact' || subject === 'work' || subject === 'safeguard')
  )
    return STRONG;
  if (isWordAt(scene, at, 'expected', 'intended', 'known', 'thought', 'involved', 'believed', 'planned'))
    return isWordAt(scene, at, 'planned', 'known') || isWordAt(scene, at + 1, 'to')
      ? null
      : subject === 'machine'
        ? null
        : POSSIBLE;
  if (
    isWordAt(scene, at - 1, 'thoroughly', 'adequately', 'sufficiently', 'insufficiently', 'inadequately') &&
    subject !== 'users'
  )
    return STRONG;
  if (isWordAt(scene, at, 'followed') && !isWordAt(scene, at + 1, 'by') && subject !== 'users') return STRONG;
  if (
    isWordAt(scene, at, 'understood', 'known') &&
    isWordAt(scene, at - 1, 'well', 'fully', 'widely', 'properly', 'clearly', 'commonly', 'generally')
  )
    return STRONG;
  if (
    isWordAt(scene, at - 1, 'properly', 'correctly') &&
    isWordAt(scene, at, 'sized', 'tuned', 'scoped', 'calibrated', 'secured', 'planned', 'prepared') &&
    subject !== 'users'
  )
    return STRONG;
  if (
    isNever(scene, at) &&
    (subject === 'artefact' || subject === 'work' || subject === 'people') &&
    isWordAt(
      scene,
      at,
      'sent',
      'completed',
      'finished',
      'closed',
      'published',
      'released',
      'opened',
      'shown',
      'made',
      'picked',
      'started',
      'put',
      'built',
      'written',
      'given',
    )
  )
    return STRONG;
  if (isWordAt(scene, at, 'communicated', 'informed', 'told') && (subject === 'machine' || subject === 'code'))
    return null;
  if (
    (subject === 'work' || subject === 'safeguard') &&
    isA(scene, at, 'en') &&
    !isA(scene, at, 'mind.en') &&
    !isA(scene, at, 'duty.en')
  )
    return isOneOf(scene, at, HANDLED) || !isHappening(scene, at) ? STRONG : null;
  if (
    isWordAt(scene, at, 'acknowledged', 'recognised', 'recognized', 'understood', 'prepared', 'perceived') &&
    (subject === 'machine' || subject === 'unknown' || subject === 'code')
  )
    return null;
  if (isA(scene, at, 'mind.en')) return isWordAt(scene, at, 'connected', 'aware') ? null : STRONG;
  if (isA(scene, at, 'duty.en')) {
    if (!isOneOf(scene, at, MACHINE_DUTY)) return STRONG;
    return kept && !isWordAt(scene, at, 'reported', 'called', 'raised', 'paid', 'told', 'connected') ? STRONG : null;
  }
  if (!isOneOf(scene, at, HANDLED)) return null;
  if (
    isWordAt(scene, at, 'added', 'included', 'covered') &&
    isWordAt(scene, at + 1, 'to', 'in', 'by') &&
    comesSoon(scene, at + 2, 'safeguard', 3) &&
    subject !== 'users'
  )
    return STRONG;
  return kept ? STRONG : subject === 'unknown' || subject === 'name' || subject === 'absent' ? POSSIBLE : null;
}

function comesYet(scene: Scene, match: Candidate): boolean {
  for (let each = match.at; each < match.end; each += 1)
    if (isWordAt(scene, each, 'yet')) return !isWordAt(scene, match.at, 'had');
  for (
    let each = match.end;
    each < match.end + 4 && wordAt(scene, each) !== KIND.stop && wordAt(scene, each) !== KIND.comma;
    each += 1
  )
    if (isA(scene, each, 'status')) return true;
  return false;
}

/** "… by the node", "… by older clients": whoever did not do it was no person. */
function isDoneByMachines(scene: Scene, at: number): boolean {
  if (!isWordAt(scene, at, 'by')) return false;
  for (let each = at + 1; each <= at + 3 && wordAt(scene, each) !== KIND.stop; each += 1) {
    if (isA(scene, each, 'human')) return false;
    if (isA(scene, each, 'machine') || isA(scene, each, 'user') || wordAt(scene, each) === KIND.code) return true;
  }
  return false;
}

/** Who tells what they themselves did not do tells a fact as often as a judgement. */
function isOwnVoice(scene: Scene, verb: number): boolean {
  return cameBefore(scene, verb, ['we', 'i', 'he', 'she', 'who'], 6);
}
