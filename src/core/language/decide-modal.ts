import type { Candidate, Verdict } from './verdict';
import {
  cameBefore,
  comesSoon,
  findSubject,
  isA,
  isInQuotes,
  isOneOf,
  isPause,
  isWordAt,
  wordAt,
  type Scene,
} from './scene';
import { KIND } from './vocabulary';

const STRONG: Verdict = { confidence: 'strong' };
const POSSIBLE: Verdict = { confidence: 'possible' };
const REACH_OF_SENTENCE = 24;

/** Participles that are more often adjectives before a bare noun: "should have automated tests" asks for something. */
const ADJECTIVES = [
  'automated',
  'limited',
  'dedicated',
  'associated',
  'detailed',
  'improved',
  'required',
  'defined',
  'named',
  'added',
  'enhanced',
  'reduced',
  'read',
  'set',
  'shared',
  'increased',
  'related',
  'redundant',
  'needed',
];

/** Draws the mark over what follows *been*: "could have been caught", "would have been safer". */
export function toWholeVerb(scene: Scene, match: Candidate, verdict: Verdict | null): Verdict | null {
  if (verdict === null || !isWordAt(scene, match.end - 1, 'been', 'be')) return verdict;
  let at = match.end;
  while (at < match.end + 2 && isA(scene, at, 'adverb') && !isA(scene, at, 'better')) at += 1;
  return isA(scene, at, 'en') || isA(scene, at, 'better') ? { ...verdict, to: at + 1 } : verdict;
}

/** *should have* + participle: unreal, unless it is addressed to users or asks for something. */
export function decideShould(scene: Scene, match: Candidate): Verdict | null {
  const subject = findSubject(scene, match.at);
  if (subject === 'users' || subject === 'attacker') return null;
  if (isWordAt(scene, match.at - 1, 'you') && isWordAt(scene, match.end - 1, 'received', 'been', 'seen', 'got'))
    return null;
  if (isInQuotes(scene, match.at, match.end)) return null;
  if (isOneOf(scene, match.end - 1, ADJECTIVES) && subject !== 'people' && isNoun(scene, match.end)) return null;
  return subject !== 'people' && isAboutNow(scene, match) ? POSSIBLE : STRONG;
}

/** "should have been corrected automatically", "should now have arrived": what is believed of the present. */
function isAboutNow(scene: Scene, match: Candidate): boolean {
  for (let each = match.at + 1; each < match.end + 3; each += 1)
    if (isWordAt(scene, each, 'automatically', 'now')) return true;
  return false;
}

/** *could have* or *might have* + participle: an option not taken, a guess, or a worse end. */
export function decideCould(scene: Scene, match: Candidate): Verdict | null {
  const subject = findSubject(scene, match.at);
  if (subject === 'users' || subject === 'attacker' || isInQuotes(scene, match.at, match.end)) return null;
  if (isNegated(scene, match))
    return isWordAt(scene, match.at, 'might') && isA(scene, match.end - 1, 'occur.en') ? STRONG : null;
  if (isWordAt(scene, match.at, 'may')) return STRONG;
  const might = isWordAt(scene, match.at, 'might');
  const better = comesSoon(scene, match.end, 'better', 6);
  if (isWordAt(scene, match.end - 1, 'been', 'be')) {
    if (better) return STRONG;
    if (
      might ||
      isWordAt(
        scene,
        match.end,
        'due',
        'because',
        'related',
        'caused',
        'triggered',
        'the',
        'a',
        'an',
        'introduced',
        'any',
        'some',
        'either',
        'one',
      ) ||
      comesSoon(scene, match.end, 'harm.en', 3) ||
      comesSoon(scene, match.end, 'worse', 4)
    )
      return null;
    return isA(scene, match.end, 'en') || isA(scene, match.end, 'adverb') ? STRONG : POSSIBLE;
  }
  if (isA(scene, match.end - 1, 'harm.en') && !isA(scene, match.end - 1, 'help.en'))
    return better && !comesSoon(scene, match.end, 'worse', 6) ? STRONG : null;
  if (isWordAt(scene, match.end - 1, 'come', 'originated', 'resulted', 'stemmed') && isWordAt(scene, match.end, 'from'))
    return null;
  if (isWordAt(scene, match.end - 1, 'lead')) return better ? STRONG : null;
  if (isA(scene, match.end - 1, 'help.en')) return STRONG;
  if (might) return subject === 'people' && !isWordAt(scene, match.end - 1, 'had', 'seen', 'noticed') ? POSSIBLE : null;
  return subject === 'machine' || subject === 'code' ? POSSIBLE : STRONG;
}

/** *would have* + participle: another past, a guess about users, or a worse end. */
export function decideWould(scene: Scene, match: Candidate): Verdict | null {
  const subject = findSubject(scene, match.at);
  if (subject === 'users' || subject === 'attacker' || isInQuotes(scene, match.at, match.end)) return null;
  const last = match.end - 1;
  if (isNegated(scene, match)) {
    if (isWordAt(scene, match.end, 'possible', 'able')) return null;
    if (isA(scene, last, 'occur.en') || isA(scene, last, 'help.en') || subject === 'people') return STRONG;
    return isWordAt(scene, last, 'been') ? STRONG : POSSIBLE;
  }
  if (isWordAt(scene, last, 'been', 'be')) {
    if (comesSoon(scene, match.end, 'worse', 3) || isA(scene, match.end, 'harm.en')) return null;
    if (isWordAt(scene, match.end, 'possible', 'able') && !comesSoon(scene, match.end, 'harm', 4)) return STRONG;
    if (
      comesSoon(scene, match.end, 'better', 5) ||
      isA(scene, match.end, 'help.en') ||
      (isWordAt(scene, match.end, 'to') && isA(scene, match.end + 1, 'verb'))
    )
      return STRONG;
    return isImagined(scene, match.at) ? STRONG : isA(scene, match.end, 'en') ? null : POSSIBLE;
  }
  if (isWordAt(scene, last, 'gone') && isWordAt(scene, match.end, 'down', 'offline', 'dark')) return null;
  if (isA(scene, last, 'help.en')) return STRONG;
  if (isA(scene, last, 'harm.en'))
    return isImagined(scene, match.at) && comesSoon(scene, match.end, 'better', 6) ? STRONG : null;
  if (isA(scene, last, 'undergo.en') && cameBefore(scene, match.at, ['anyone', 'everyone', 'anybody', 'those'], 8))
    return null;
  if (
    isImagined(scene, match.at) ||
    subject === 'people' ||
    cameBefore(scene, match.at, ['ideally', 'preferably'], 6) ||
    isA(scene, match.end, 'human-pronoun') ||
    isWordAt(scene, match.end, 'them')
  )
    return STRONG;
  return isWordAt(scene, last, 'liked', 'thought') ? null : POSSIBLE;
}

/** *Had we known …* */
export function decideHadInverted(scene: Scene, match: Candidate): Verdict | null {
  const before = wordAt(scene, match.at - 1);
  if (
    (isA(scene, match.at + 1, 'human-pronoun') || isA(scene, match.at + 1, 'anybody')) &&
    !isWordAt(scene, match.at - 1, 'what', 'which', 'how', 'when', 'where', 'why', 'whom') &&
    !isA(scene, match.at - 2, 'modal')
  )
    return isInQuotes(scene, match.at, match.end) ? null : STRONG;
  const opens =
    before === KIND.stop ||
    before === KIND.comma ||
    before === KIND.break ||
    before === KIND.quote ||
    isA(scene, match.at - 1, 'conjunction') ||
    isWordAt(scene, match.at - 1, 'that', 'avoided', 'prevented', 'possible') ||
    isA(scene, match.at - 1, 'better') ||
    isA(scene, match.at - 1, 'en');
  if (!opens || isInQuotes(scene, match.at, match.end)) return null;
  for (let each = match.at + 1; each < match.end; each += 1)
    if (
      isA(scene, each, 'human-pronoun') ||
      isA(scene, each, 'human') ||
      isA(scene, each, 'anybody') ||
      isWordAt(scene, each, 'they')
    )
      return STRONG;
  if (before !== KIND.stop && before !== KIND.comma) return null;
  if (comesSoon(scene, match.at, 'harm.en', 8) || endsWorse(scene, match.end)) return null;
  return hasWould(scene, match.end) ? STRONG : null;
}

/** *if we had …*, *if it had …, it would …* */
export function decideIfHad(scene: Scene, match: Candidate): Verdict | null {
  if (isWordAt(scene, match.at + 1, 'only')) return isWordAt(scene, match.at - 1, 'and', 'even') ? null : STRONG;
  if (isWordAt(scene, match.end - 1, 'for') || isWordAt(scene, match.at, 'wish', 'wished'))
    return isInQuotes(scene, match.at, match.end) ? null : STRONG;
  if (
    isInQuotes(scene, match.at, match.end) ||
    comesSoon(scene, match.at, 'user', match.end - match.at) ||
    comesSoon(scene, match.at, 'attacker', match.end - match.at)
  )
    return null;
  if (isWordAt(scene, match.at - 1, 'as', 'wondered', 'asked', 'see', 'check', 'checked', 'know', 'confirm'))
    return null;
  for (let each = match.at + 1; each < match.end; each += 1)
    if (isA(scene, each, 'human-pronoun') || isA(scene, each, 'human') || isWordAt(scene, each, 'they')) return STRONG;
  if (isA(scene, match.end - 1, 'harm.en')) return null;
  return hasWould(scene, match.end) || cameWould(scene, match.at) ? STRONG : null;
}

function isNoun(scene: Scene, at: number): boolean {
  if (isPause(scene, at)) return false;
  return (
    !isA(scene, at, 'article') &&
    !isA(scene, at, 'preposition') &&
    !isA(scene, at, 'adverb') &&
    !isA(scene, at, 'personal') &&
    !isA(scene, at, 'conjunction')
  );
}

function isNegated(scene: Scene, match: Candidate): boolean {
  for (let each = match.at; each < match.end; each += 1) if (isWordAt(scene, each, 'not', 'never')) return true;
  return false;
}

/** Whether the sentence imagines another past around *would have*: "if we had …", "had the team …". */
function isImagined(scene: Scene, at: number): boolean {
  for (let each = at + REACH_OF_SENTENCE; each >= at - REACH_OF_SENTENCE; each -= 1) {
    if (wordAt(scene, each) === KIND.stop && each < at) return false;
    if (isWordAt(scene, each, 'were') && isWordAt(scene, each + 1, 'it') && isWordAt(scene, each + 2, 'not'))
      return true;
    if (!isWordAt(scene, each, 'had', 'if')) continue;
    if (
      isWordAt(scene, each, 'had') &&
      !isA(scene, each - 1, 'personal') &&
      (isA(scene, each + 1, 'human-pronoun') ||
        isWordAt(scene, each + 1, 'they', 'the') ||
        (isWordAt(scene, each + 1, 'it', 'this', 'there', 'a', 'an', 'any', 'our') &&
          comesSoon(scene, each + 2, 'en', 3)))
    )
      return true;
    if (
      isWordAt(scene, each, 'if') &&
      (isA(scene, each + 1, 'human-pronoun') || isA(scene, each + 2, 'human') || isWordAt(scene, each + 1, 'they'))
    )
      return true;
  }
  return false;
}

/** "… the whole site would have gone down": a worse past, which is luck and no judgement. */
function endsWorse(scene: Scene, at: number): boolean {
  for (let each = at; each < at + REACH_OF_SENTENCE && wordAt(scene, each) !== KIND.stop; each += 1) {
    if (
      isA(scene, each, 'worse') ||
      (isWordAt(scene, each, 'gone') && isWordAt(scene, each + 1, 'down', 'offline', 'dark'))
    )
      return true;
    if (isWordAt(scene, each, 'have', 'been') && isA(scene, each + 1, 'harm.en') && !isA(scene, each + 1, 'help.en'))
      return true;
  }
  return false;
}

function hasWould(scene: Scene, at: number): boolean {
  for (let each = at; each < at + REACH_OF_SENTENCE && wordAt(scene, each) !== KIND.stop; each += 1)
    if (isWordAt(scene, each, 'would', 'could', 'might')) return true;
  return false;
}

function cameWould(scene: Scene, at: number): boolean {
  for (let each = at - 1; each > at - REACH_OF_SENTENCE && wordAt(scene, each) !== KIND.stop; each -= 1)
    if (isWordAt(scene, each, 'would', 'could', 'might')) return true;
  return false;
}
