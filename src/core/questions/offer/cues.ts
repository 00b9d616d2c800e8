import type { Cue } from '../question';

/** What the highlighter's scan says about a stretch of an answer, as plain data: core asks for nothing else of it. */
export interface HeardFinding {
  readonly category: string;
  readonly ruleId: string;
  readonly text: string;
}

/** Something said that has a follow-up of its own, with the words that carried it. */
export interface HeardCue {
  readonly cue: Cue;
  readonly words: string;
}

/** Category of a finding → cue. Opening findings are told apart by their rule. */
const BY_CATEGORY: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ['counterfactual-modal', 'should-have'],
  ['counterfactual-omission', 'omission'],
  ['counterfactual-absence', 'absence'],
  ['single-cause', 'root-cause'],
  ['micro-fix', 'fix'],
  ['blame', 'human-error'],
  ['hindsight', 'obviously'],
  ['normative', 'judgement'],
  ['worn-label', 'label'],
  ['shallow-metric', 'judgement'],
  ['surprise', 'surprise'],
  ['confusion', 'unsure'],
  ['uncertainty', 'unsure'],
  ['trade-off', 'decision'],
  ['expertise', 'knew'],
  ['taken-for-granted', 'obviously'],
  ['dropped-line', 'dropped'],
  ['coordination', 'help'],
  ['workaround', 'workaround'],
  ['luck', 'luck'],
  ['unsure', 'unsure'],
  ['downward', 'luck'],
]);

/**
 * The cue of a finding, or nothing. An `opening` finding names its sort in its rule: `opening-surprise`, `surprise`.
 */
export function findCueOf(finding: HeardFinding): Cue | null {
  const direct = BY_CATEGORY.get(finding.category);
  if (direct) return direct;
  for (const [word, cue] of BY_CATEGORY)
    if (finding.category === 'opening' && finding.ruleId.includes(word)) return cue;
  return null;
}

/**
 * Words of speech, by cue; what the highlighter leaves alone, because in writing nothing is odd about it. The more
 * telling cue comes first.
 */
const SPOKEN: readonly (readonly [Cue, RegExp])[] = [
  [
    'should-have',
    new RegExp(
      String.raw`\b(?:I|we|you|he|she|they|it|somebody|someone|one)(?:'d| should| could| ought to)(?:n't` +
        String.raw`| not)?(?: [a-z]+)? have\b|\bshould(?:'ve| of| have)\b`,
      'i',
    ),
  ],
  ['root-cause', /\broot cause\b|\bthe (?:real )?cause (?:of|was|is)\b|\bcaused by\b/i],
  [
    'human-error',
    new RegExp(
      String.raw`\b(?:human|user|operator|pilot) error\b|\b(?:my|his|her|their|our|your) (?:mistake|fault)\b` +
        String.raw`|\bscrewed up\b|\bmessed up\b`,
      'i',
    ),
  ],
  [
    'obviously',
    /\b(?:obviously|clearly|of course|everyone knows|everybody knows|as everyone|needless to say|naturally)\b/i,
  ],
  [
    'knew',
    new RegExp(
      String.raw`\b(?:I|we|he|she|they) (?:just )?(?:knew|know that|recogni[sz]ed|remembered)\b` +
        String.raw`|\bfrom experience\b|\bI've seen (?:this|that|it)\b|\bonly \w+ knows?\b`,
      'i',
    ),
  ],
  [
    'surprise',
    new RegExp(
      String.raw`\b(?:surpris\w+|turned out|turns out|to my astonishment|did not expect|didn't expect` +
        String.raw`|out of nowhere|strange|weird|odd(?:ly)?)\b`,
      'i',
    ),
  ],
  [
    'unsure',
    new RegExp(
      String.raw`\b(?:not sure|unsure|no idea|could(?:n't| not) tell|made no sense|makes no sense|confus\w+` +
        String.raw`|did(?:n't| not) know|wondered|unclear|puzzl\w+)\b`,
      'i',
    ),
  ],
  [
    'dropped',
    new RegExp(
      String.raw`\b(?:at first|first I thought|I thought it was|we thought it was|ruled (?:it|that) out` +
        String.raw`|dead end|red herring|wild goose|turned our attention|sent \w+ out)\b`,
      'i',
    ),
  ],
  ['decision', /\b(?:decided|chose|choice|opted|either\b.*\bor|torn|would rather not|weighed|for it:|against:)\b/i],
  ['workaround', /\b(?:workaround|by hand|manually|trick|hack|bypass\w*|as a stopgap|temporar\w+)\b/i],
  ['luck', /\b(?:luck\w*|by chance|happened to be|fortunate\w*|good thing that)\b/i],
  ['help', /\b(?:called|rang|paged|phoned|pinged|woke|pulled in|asked) (?:[A-Z]\w+|him|her|them|somebody|someone)\b/],
  ['waiting', /\b(?:wait(?:ed|ing)|stood by|nothing to do but|until (?:he|she|they|it) (?:came|answered|finished))\b/i],
  [
    'fix',
    /\b(?:we (?:should|need to|ought to) (?:add|fix|automate|change|build|have)|make sure|never again|next time)\b/i,
  ],
  [
    'state-of-mind',
    /\b(?:panick\w*|tired|exhausted|stress\w*|nervous|worried|overwhelmed|scared|relieved|frustrat\w+|my head)\b/i,
  ],
  ['usual', /\b(?:normally|usually|always|as usual|every (?:day|morning|week|time)|most days|never fails)\b/i],
  [
    'mental-model',
    /\b(?:supposed to|is meant to|was meant to|the way it works|I assumed|we assumed|should be the same)\b/i,
  ],
  ['judgement', /\b(?:bad|good|stupid|silly|reasonable|ridiculous|too (?:late|early|slow|fast)|wrong)\b/i],
  [
    'observation',
    /\b(?:I|we) (?:saw|heard|noticed|looked at|was looking at|were looking at)\b|\bon (?:the|my) screen\b/i,
  ],
  [
    'action',
    /\b(?:I|we) (?:restarted|ran|typed|killed|rolled back|reverted|pressed|pushed|drained|switched|turned|changed)\b/i,
  ],
  ['we', /\b[Ww]e (?!'|re\b)[a-z]+ed\b/],
];

/**
 * What an answer gives to follow up, most telling first, each cue once. Findings of the highlighter come before words
 * of ours; the order is the same for the same answer. Nothing in it judges the speaker: a cue is a door.
 */
export function hearCues(answer: string, findings: readonly HeardFinding[] = []): readonly HeardCue[] {
  const heard = new Map<Cue, string>();
  for (const finding of findings) {
    const cue = findCueOf(finding);
    if (cue && !heard.has(cue)) heard.set(cue, finding.text);
  }
  const plain = answer.replace(/[\u2019\u02bc]/g, "'");
  for (const [cue, shape] of SPOKEN) {
    const hit = heard.has(cue) ? null : shape.exec(plain);
    if (hit) heard.set(cue, answer.slice(hit.index, hit.index + hit[0].length));
  }
  return [...heard].map(([cue, words]) => ({ cue, words: words.trim() }));
}
