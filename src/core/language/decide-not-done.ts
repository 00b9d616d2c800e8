import type { Candidate, Verdict } from './verdict';
import { comesSoon, findSubject, isA, isConditional, isWordAt, wordAt, type Scene, type Subject } from './scene';
import { KIND } from './vocabulary';

const STRONG: Verdict = { confidence: 'strong' };
const POSSIBLE: Verdict = { confidence: 'possible' };

/** Thinking that a design can be said not to do: "the script did not account for leap days". */
const DESIGN_MIND = ['account', 'consider', 'anticipate', 'expect', 'foresee', 'predict', 'contemplate', 'envision', 'envisage', 'accounts', 'accounted', 'considered', 'anticipated', 'expected', 'foreseen', 'predicted', 'factor', 'factored', 'imagine', 'imagined', 'plan', 'planned', 'think', 'thought'];
/** What a change or a plan can be said to leave out. */
const WORK_ACT = ['test', 'include', 'cover', 'check', 'mention', 'specify', 'describe', 'verify', 'validate', 'address', 'handle', 'limit', 'define', 'document', 'explain', 'review', 'cross-check', 'identify', 'explore', 'compare', 'provide', 'allocate', 'involve', 'communicate', 'clarify', 'evaluate', 'assess', 'follow', 'adopt', 'implement', 'monitor', 'examine', 'require', 'prioritise', 'prioritize', 'report', 'enforce', 'raise'];
/** Work that only people do, so that an unknown subject is one. */
const HUMAN_DUTY = ['communicate', 'announce', 'document', 'review', 'discuss', 'prioritise', 'prioritize', 'evaluate', 'assess', 'investigate', 'coordinate', 'rehearse', 'consult', 'train', 'brief', 'declare', 'involve', 'socialise', 'socialize', 'documented', 'reviewed', 'discussed', 'evaluated', 'assessed', 'communicated', 'announced', 'rehearsed', 'consulted', 'trained', 'involved'];
/** What happens to people and is not an act of theirs. */
const BEFALLS = ['see', 'seen', 'detect', 'detected', 'find', 'found', 'receive', 'received', 'release', 'released', 'publish', 'published', 'ship', 'shipped', 'choose', 'respond', 'start', 'let', 'give', 'seek', 'take', 'taken', 'finish', 'finished', 'complete', 'completed', 'close', 'closed', 'reboot', 'learn', 'change', 'changed', 'resolve', 'resolved', 'open', 'opened', 'begin', 'believe', 'believed', 'mind', 'care', 'hesitate', 'know', 'known', 'determine', 'determined', 'establish', 'established', 'think', 'turn', 'confirm', 'confirmed', 'leave', 'observe', 'observed', 'bring', 'help', 'reproduce', 'reproduced', 'remediate', 'intend', 'intended'];

/** *did not*, *had not*, *never* with a verb of thinking, owing or acting. */
export function decideNotDone(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match) || isConditional(scene, match.at)) return null;
  if (isWordAt(scene, match.end - 1, 'account', 'consideration') && isWordAt(scene, match.end - 2, 'into')) return STRONG;
  const subject = findSubject(scene, match.at);
  if (subject === 'users' || subject === 'attacker') return null;
  const verb = match.end - 1;
  const now = isA(scene, match.at, 'be-now') || isWordAt(scene, match.at, 'do', 'does', 'have', 'has', "'ve");
  const verdict = judgeVerb(scene, verb, subject);
  if (verdict === null) return null;
  if (!now) return verdict;
  return decideNow(scene, match, subject, verdict);
}

function decideNow(scene: Scene, match: Candidate, subject: Subject, verdict: Verdict): Verdict | null {
  const verb = match.end - 1;
  if (isWordAt(scene, match.at, 'do', 'does')) {
    if (isWordAt(scene, verb, ...DESIGN_MIND) && !isWordAt(scene, verb, 'expect', 'think', 'plan', 'imagine')) return verdict;
    return subject === 'people' && !isA(scene, verb, 'mind') && (scene.section === 'cause' || scene.section === 'lessons') ? POSSIBLE : null;
  }
  if (subject !== 'people' && subject !== 'pronoun') return null;
  return isA(scene, verb, 'mind.en') ? null : isWordAt(scene, match.end, 'any', 'yet') ? null : verdict;
}

function judgeVerb(scene: Scene, verb: number, subject: Subject): Verdict | null {
  const people = subject === 'people';
  if (isA(scene, verb, 'mind') || isA(scene, verb, 'mind.en') || isA(scene, verb, 'mind.ed') || isA(scene, verb, 'mind.ing')) {
    if (isWordAt(scene, verb, ...DESIGN_MIND)) return subject === 'machine' && isWordAt(scene, verb, 'plan', 'think', 'thought') ? null : STRONG;
    if (isWordAt(scene, verb, 'believe', 'mind', 'care', 'intend', 'hesitate', 'know', 'think')) return people && isWordAt(scene, verb, 'know', 'think') ? STRONG : null;
    if (subject === 'unknown' || subject === 'artefact') return isWordAt(scene, verb, 'realise', 'realize', 'realised', 'realized', 'appreciate', 'appreciated', 'suspect', 'suspected', 'notice', 'noticed') ? STRONG : null;
    return subject === 'machine' || subject === 'code' ? null : STRONG;
  }
  const duty = isA(scene, verb, 'duty') || isA(scene, verb, 'duty.en') || isA(scene, verb, 'duty.ed') || isA(scene, verb, 'duty.ing');
  if (isWordAt(scene, verb, ...BEFALLS)) return null;
  if (people || isWordAt(scene, verb, 'cross-check', 'double-check', 'sanity-check', 'crosscheck', 'doublecheck')) return STRONG;
  if (subject === 'work' || subject === 'safeguard') return isWordAt(scene, verb, ...WORK_ACT) ? STRONG : null;
  if (subject === 'pronoun') return duty || isA(scene, verb, 'act') ? STRONG : null;
  if (!duty) return null;
  if (subject === 'unknown' && isWordAt(scene, verb, ...HUMAN_DUTY)) return STRONG;
  if (subject === 'absent' || subject === 'name') return isWordAt(scene, verb, 'define', 'report', 'allocate', 'attend', 'tell', 'call', 'pay', 'enforce', 'validate', 'share', 'implement', 'specify') ? null : STRONG;
  return null;
}

/** *failed to*, *failure to*, *neglected to*. */
export function decideFailedTo(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match)) return null;
  const verb = match.end - 1;
  if (isWordAt(scene, match.at, 'neglected', 'neglecting', 'omitted', 'omitting')) return STRONG;
  const subject = findSubject(scene, match.at);
  if (isWordAt(scene, match.at, 'failure')) {
    if (isWordAt(scene, verb, ...BEFALLS) || isWordAt(scene, verb, 'allocate', 'attend', 'report', 'define', 'call', 'pay', 'tell')) return null;
    return isA(scene, verb, 'mind') || isA(scene, verb, 'duty') || isWordAt(scene, verb, 'patch', 'check', 'verify', 'update', 'test', 'apply', 'upgrade', 'act', 'inform', 'notify', 'protect', 'secure', 'provide', 'ensure', 'handle') ? STRONG : null;
  }
  if (subject === 'users' || subject === 'attacker') return null;
  if (isWordAt(scene, match.at, 'fail', 'fails', 'failing') && !isWordAt(scene, verb, ...DESIGN_MIND)) return subject === 'people' ? judgeVerb(scene, verb, subject) : null;
  return judgeVerb(scene, verb, subject);
}

const HANDLED = ['updated', 'upgraded', 'renewed', 'configured', 'enabled', 'set', 'included', 'patched', 'fixed', 'merged', 'reverted', 'applied', 'adopted', 'removed', 'tracked', 'assigned', 'added', 'deployed', 'installed', 'migrated', 'cleaned', 'checked', 'verified', 'validated', 'restored', 'pinned', 'protected', 'secured', 'limited', 'covered', 'handled', 'changed', 'rolled', 'put', 'kept', 'read', 'automated', 'notified', 'informed', 'backed', 'run', 'written', 'measured', 'followed', 'logged', 'shared', 'ensured', 'carried', 'conducted', 'performed', 'established', 'identified', 'replaced', 'provided', 'designed', 'sized', 'tuned', 'watched', 'addressed'];
const MACHINE_DUTY = ['allocated', 'defined', 'reported', 'implemented', 'specified', 'provisioned', 'called', 'signed', 'validated', 'raised', 'expected', 'attended', 'told', 'paid', 'shared', 'assigned', 'distributed', 'enforced', 'engaged', 'adopted', 'followed', 'known', 'thought', 'intended', 'planned', 'understood', 'connected', 'aware', 'maintained', 'explained', 'mentioned', 'simulated'];

/** *was not reviewed*, *had not been renewed*, *never tested*. */
export function decidePassiveNot(scene: Scene, match: Candidate): Verdict | null {
  if (isQuoted(scene, match) || isWordAt(scene, match.end, 'yet') || comesYet(scene, match)) return null;
  const subject = findSubject(scene, isA(scene, match.at, 'be') || isA(scene, match.at, 'have') ? match.at : match.markFrom);
  if (isWordAt(scene, match.end - 1, 'ignored', 'disregarded', 'skipped', 'neglected', 'bypassed')) return subject === 'machine' || subject === 'code' || subject === 'users' || subject === 'attacker' || subject === 'unknown' ? null : STRONG;
  if (isWordAt(scene, match.end - 1, 'account', 'consideration')) return STRONG;
  const perfect = isWordAt(scene, match.at, 'has', 'have', "'ve") && !isWordAt(scene, match.at, 'had');
  const now = isA(scene, match.at, 'be-now');
  const verdict = judgeParticiple(scene, match.end - 1, subject);
  if (verdict === null || subject === 'attacker') return null;
  const fragment = !isA(scene, match.at, 'be') && !isA(scene, match.at, 'have');
  if (fragment) return isA(scene, match.markFrom + 1, 'verb') && !isA(scene, match.end - 1, 'en') ? null : verdict.confidence === 'strong' && !isWordAt(scene, match.end - 1, ...MACHINE_DUTY.filter((word) => word !== 'implemented')) ? STRONG : POSSIBLE;
  if (now) return isA(scene, match.end - 1, 'mind.en') || isWordAt(scene, match.end - 1, 'involved', 'affected', 'approved') ? null : POSSIBLE;
  if (perfect) return isA(scene, match.end - 1, 'duty.en') && !isWordAt(scene, match.end - 1, 'implemented', 'reported', 'assigned', 'released') ? STRONG : null;
  return verdict;
}

/** What only hands do, whatever it is done to. */
const BY_HAND = ['merged', 'renewed', 'patched', 'upgraded', 'double-checked', 'cross-checked'];

function isNever(scene: Scene, at: number): boolean {
  return isWordAt(scene, at - 1, 'never') || isWordAt(scene, at - 2, 'never');
}

function judgeParticiple(scene: Scene, at: number, subject: Subject): Verdict | null {
  const kept = subject === 'artefact' || subject === 'work' || subject === 'safeguard' || subject === 'people';
  if (isWordAt(scene, at, ...BY_HAND)) return STRONG;
  if (isA(scene, at, 'act.en') && isWordAt(scene, at, ...HANDLED) && isNever(scene, at)) return STRONG;
  if (isWordAt(scene, at, 'expected', 'intended', 'known', 'thought', 'involved', 'believed', 'planned')) return isWordAt(scene, at, 'planned', 'known') || isWordAt(scene, at + 1, 'to') ? null : subject === 'machine' ? null : POSSIBLE;
  if (isA(scene, at, 'mind.en')) return isWordAt(scene, at, 'connected', 'aware') ? null : STRONG;
  if (isA(scene, at, 'duty.en')) {
    if (!isWordAt(scene, at, ...MACHINE_DUTY)) return STRONG;
    return kept && !isWordAt(scene, at, 'reported', 'called', 'raised', 'paid', 'told', 'connected') ? STRONG : null;
  }
  if (!isWordAt(scene, at, ...HANDLED)) return null;
  return kept ? STRONG : subject === 'unknown' || subject === 'name' || subject === 'absent' ? (scene.section === 'cause' || scene.section === 'lessons' ? POSSIBLE : null) : null;
}

function comesYet(scene: Scene, match: Candidate): boolean {
  for (let each = match.at; each < match.end; each += 1) if (isWordAt(scene, each, 'yet')) return !isWordAt(scene, match.at, 'had');
  return comesSoon(scene, match.end, 'status', 2);
}

function isQuoted(scene: Scene, match: Candidate): boolean {
  let opened = false;
  for (let each = match.at - 1; each >= match.at - 6 && !opened; each -= 1) opened = wordAt(scene, each) === KIND.quote;
  if (!opened) return false;
  for (let each = match.end; each < match.end + 8 && each < scene.tokens.count; each += 1) if (wordAt(scene, each) === KIND.quote) return true;
  return false;
}
