import type { Finding, Section } from './finding';
import { isCounterfactual } from './finding';
import { decide } from './decide';
import { matchPattern, type Match } from './pattern';
import { toStandardRulebook, type Rulebook } from './rulebook';
import type { Rule } from './rule';
import type { Scene } from './scene';
import type { Trigger } from './trigger-table';
import { fillTokens, makeTokens } from './tokens';
import { KIND } from './vocabulary';

/**
 * What is known about the place of a text: the section it stands in, whether it is a heading, and the rules to hold it
 * against.
 */
export interface Place {
  readonly section?: Section;
  readonly heading?: boolean;
  readonly book?: Rulebook;
}

const tokens = makeTokens();
const match: Match = { end: 0, markFrom: 0, markTo: 0 };

/**
 * Finds closing and opening language in one paragraph of prose, masked beforehand. One pass from left to right; the
 * time is proportional to the text. Findings come in the order of the text; offsets count from its beginning.
 */
export function scanProse(text: string, place: Place = {}): readonly Finding[] {
  const book = place.book ?? toStandardRulebook();
  fillTokens(tokens, text, book.vocabulary);
  const scene: Scene = { book, tokens, section: place.section ?? 'none' };
  const found: Finding[] = [];
  const { word, count } = tokens;
  for (let at = 0; at < count; at += 1) {
    const triggers = book.table.at(word[at] ?? 0, at + 1 < count ? (word[at + 1] ?? 0) : KIND.stop);
    for (const trigger of triggers)
      if (place.heading !== true || trigger.rule.inHeadings === true) tryTrigger(scene, trigger, at, found);
  }
  const kept = book.hasSafeWords ? withoutSafe(found, book) : found;
  return kept.length < 2 ? kept : selectClearest(kept);
}

function tryTrigger(scene: Scene, trigger: Trigger<Rule>, at: number, found: Finding[]): void {
  if (!matchPattern(trigger.pattern, scene.tokens, at, match)) return;
  const { rule } = trigger;
  const { end, markFrom, markTo } = match;
  const verdict = decide(scene, { at, end, markFrom, markTo }, rule);
  if (verdict === null) return;
  found.push({
    from: scene.tokens.from[markFrom] ?? 0,
    to: scene.tokens.to[(verdict.to ?? markTo) - 1] ?? 0,
    category: rule.category,
    confidence: verdict.confidence,
    ruleId: rule.id,
    because: verdict.because ?? rule.because,
  });
}

function withoutSafe(found: readonly Finding[], book: Rulebook): readonly Finding[] {
  const safe = found.filter((finding) => book.rules.get(finding.ruleId)?.safe === true);
  return safe.length === 0
    ? found
    : found.filter((finding) => !safe.some((each) => each.from < finding.to && finding.from < each.to));
}

/**
 * Of findings that overlap within one family the strongest is kept, then the longest; what is left stands in the order
 * of the text.
 */
function selectClearest(found: readonly Finding[]): readonly Finding[] {
  const ordered = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Finding[] = [];
  for (const finding of ordered) {
    let rival = kept.length - 1;
    while (rival >= 0 && !isRival(kept[rival], finding)) rival -= 1;
    if (rival === -1) {
      kept.push(finding);
      continue;
    }
    const other = kept[rival];
    if (other && isClearer(finding, other)) kept[rival] = finding;
  }
  return kept;
}

function isRival(other: Finding | undefined, finding: Finding): boolean {
  return (
    other !== undefined && toFamily(other) === toFamily(finding) && other.from < finding.to && finding.from < other.to
  );
}

function toFamily(finding: Finding): string {
  return isCounterfactual(finding.category) ? 'counterfactual' : finding.category;
}

function isClearer(a: Finding, b: Finding): boolean {
  if (a.confidence !== b.confidence) return a.confidence === 'strong';
  return a.to - a.from > b.to - b.from;
}
