import type { Rule } from './rule';
import type { Candidate, Verdict } from './verdict';
import {
  cameBefore,
  comesSoon,
  findSubject,
  isA,
  isConditional,
  isInQuotes,
  isOneOf,
  isWordAt,
  type Scene,
} from './scene';

const STRONG: Verdict = { confidence: 'strong' };
const POSSIBLE: Verdict = { confidence: 'possible' };

/**
 * *Nobody noticed*, *no one had tried*, *none of the reviewers saw*: any act that people do and that is told as past.
 */
export function decideNobody(scene: Scene, match: Candidate, rule: Rule): Verdict | null {
  if (isInQuotes(scene, match.at, match.end) || isConditional(scene, match.at)) return null;
  const verb = match.end - 1;
  if (isOneOf(scene, verb, SAID_OF_NOBODY) || isWordAt(scene, match.end, 'any')) return null;
  if (
    rule.id === 'omission-nobody' ||
    isA(scene, verb, 'mind.en') ||
    isA(scene, verb, 'mind.ed') ||
    isA(scene, verb, 'duty.en') ||
    isA(scene, verb, 'duty.ed')
  )
    return STRONG;
  if (
    isA(scene, verb, 'harm.en') ||
    isA(scene, verb, 'harm.ed') ||
    isA(scene, verb, 'undergo.en') ||
    isA(scene, verb, 'undergo.ed')
  )
    return isWordAt(scene, verb, 'saw', 'seen', 'felt', 'heard', 'detected', 'observed', 'found') ? STRONG : null;
  return scene.section === 'impact' ? null : STRONG;
}

/** What is said of nobody as a consequence, and not as a step left out. */
const SAID_OF_NOBODY = [
  'reported',
  'complained',
  'asked',
  'called',
  'could',
  'would',
  'was',
  'were',
  'had',
  'did',
  'died',
  'needed',
  'wanted',
  'liked',
  'used',
  'lost',
  'left',
  'came',
  'went',
  'got',
  'became',
  'said',
  'stopped',
  'objected',
  'connected',
  'based',
  'required',
  'affected',
  'injured',
  'hurt',
  'related',
  'listed',
  'worked',
  'succeeded',
  'matched',
  'contained',
  'showed',
  'applied',
  'helped',
  'failed',
  'passed',
  'started',
  'returned',
  'mentioned',
  'named',
];

/** *Forgot*, *overlooked*, *skipped*, *left out*: told of the past, and of somebody who is no attacker and no user. */
export function decideSlip(scene: Scene, match: Candidate): Verdict | null {
  if (isInQuotes(scene, match.at, match.end)) return null;
  if (cameBefore(scene, match.at, ['avoid', 'avoids', 'avoiding', 'prevent', 'prevents', 'ensure', 'ensures'], 6))
    return null;
  if (
    !cameBefore(scene, match.at, ['have', "'ve"], 3) &&
    cameBefore(scene, match.at, ['can', 'may', 'might', 'will', 'could', 'cannot'], 3)
  )
    return null;
  if (isWordAt(scene, match.at, 'skipped', 'omitted', 'bypassed', 'left')) {
    const subject = findSubject(scene, match.at);
    if (subject === 'attacker' || subject === 'users') return null;
    if (isWordAt(scene, match.at, 'left')) return subject === 'machine' || subject === 'code' ? null : STRONG;
    return subject === 'people' ||
      comesSoon(scene, match.at + 1, 'safeguard', 4) ||
      isWordAt(scene, match.end - 1, 'step', 'steps', 'process')
      ? STRONG
      : null;
  }
  return STRONG;
}

const MACHINE_OBJECTS = [
  'slot',
  'slots',
  'block',
  'blocks',
  'heartbeat',
  'heartbeats',
  'attestation',
  'attestations',
  'request',
  'requests',
  'event',
  'events',
  'message',
  'messages',
  'packets',
  'cache',
  'call',
  'calls',
  'deadline',
  'deadlines',
  'poll',
  'polls',
  'ping',
  'pings',
  'vote',
  'votes',
  'data',
  'connection',
  'train',
  'proposals',
  'payment',
  'payments',
  'run',
  'runs',
];

/** *Missed*: by somebody, and not a slot or a beat that a machine missed. */
export function decideMissed(scene: Scene, match: Candidate): Verdict | null {
  const next = match.end;
  if (MACHINE_OBJECTS.some((word) => isWordAt(scene, next, word) || isWordAt(scene, next + 1, word))) return null;
  if (
    isInQuotes(scene, match.markFrom, match.markTo) ||
    isWordAt(scene, match.at - 1, 'easily', 'be', 'have', 'will', 'dearly', 'sorely')
  )
    return null;
  const passive =
    isA(scene, match.at - 1, 'be') || (isA(scene, match.at - 1, 'adverb') && isA(scene, match.at - 2, 'be'));
  const subject = findSubject(scene, match.at);
  if (passive)
    return subject === 'machine' ||
      subject === 'users' ||
      (isWordAt(scene, match.end, 'by') && !comesSoon(scene, match.end, 'human', 4))
      ? null
      : STRONG;
  if (subject === 'people' || subject === 'pronoun' || subject === 'work' || subject === 'safeguard') return STRONG;
  if (isA(scene, match.at - 1, 'article') || subject === 'absent')
    return isA(scene, next, 'work') ||
      isA(scene, next, 'artefact') ||
      isA(scene, next, 'safeguard') ||
      isA(scene, next + 1, 'work') ||
      isWordAt(scene, next, 'opportunity', 'opportunities', 'sign', 'signs', 'chance')
      ? STRONG
      : null;
  return subject === 'name' && isA(scene, next, 'article') ? POSSIBLE : null;
}
