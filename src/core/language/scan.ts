import type { Family } from './category-rows';
import type { Confidence, Finding, Section } from './finding';
import { isCounterfactual } from './finding';
import { matchPattern, type Match } from './pattern';
import { readCandidate, type Candidate } from './reading';
import { toStandardRulebook, type Rulebook, type Taught } from './rulebook';
import { toReadable } from './readable';
import type { Rule } from './rule';
import { fillTokens } from './tokens';
import type { View } from './view';
import { KIND } from './vocabulary';
import { toConfidence, toReasons, weigh, type Weighed } from './weigh';

/**
 * What is known about the place of a text: the section it stands in, whether it is a heading, and the rules to hold it
 * against.
 */
export interface Place {
  readonly section?: Section;
  readonly heading?: boolean;
  readonly book?: Rulebook;
}

/** A place where a frame fits, before anybody asks whether it is to be shown. `weighed` is missing for plain words. */
export interface Proposal {
  readonly taught: Taught;
  readonly family: Family;
  readonly from: number;
  readonly to: number;
  readonly weighed: Weighed | null;
}

/**
 * Finds closing and opening language in one paragraph of prose, masked beforehand. One pass from left to right; the
 * time is proportional to the text. Findings come in the order of the text; offsets count from its beginning.
 */
export function scanProse(text: string, place: Place = {}): readonly Finding[] {
  const book = place.book ?? toStandardRulebook();
  const readable = toReadable(text);
  const found = selectShown(listProposals(readable?.text ?? text, place), book);
  if (found.length === 0) return NONE;
  const kept = book.hasSafeWords ? withoutSafe(found, book) : found;
  const findings = (kept.length < 2 ? kept : selectClearest(kept)).map(toFinding);
  if (readable === null) return findings;
  return findings.map((finding) => ({ ...finding, ...readable.toWritten(finding.from, finding.to) }));
}

const NONE: readonly Finding[] = [];
const NO_PROPOSALS: readonly Proposal[] = [];
const NONE_SHOWN: readonly Judged[] = [];
const NO_REASONS: Finding['reasons'] = [];

/** Every place in a paragraph where a frame fits, read and weighed. */
export function listProposals(text: string, place: Place = {}): readonly Proposal[] {
  const book = place.book ?? toStandardRulebook();
  const tokens = book.scratch;
  fillTokens(tokens, text, book.vocabulary);
  const view: View = { tables: book.tables, tokens, section: place.section ?? 'none' };
  const match: Match = { end: 0, markFrom: 0, markTo: 0 };
  let found: Proposal[] | null = null;
  const { word, count } = tokens;
  const { table } = book;
  const isHeading = place.heading === true;
  for (let at = 0; at < count; at += 1) {
    const triggers = table.at(word[at] ?? 0, at + 1 < count ? (word[at + 1] ?? 0) : KIND.stop);
    for (let each = 0; each < triggers.length; each += 1) {
      const trigger = triggers[each];
      if (!trigger || (isHeading && trigger.served.rule.inHeadings !== true)) continue;
      if (matchPattern(trigger.pattern, tokens, at, match))
        (found ??= []).push(propose(view, trigger.served, at, match));
    }
  }
  return found === null ? NO_PROPOSALS : found.filter((each) => each.family !== 'plain' || !isInName(text, each));
}

/** A word inside a name is not the writer's: *Harbour Hack Weekend*. */
function isInName(text: string, { from, to }: Proposal): boolean {
  return (
    /^[A-Z]/.test(text.charAt(from)) &&
    /[A-Z][\w'’-]* $/.test(text.slice(Math.max(0, from - 30), from)) &&
    /^ [A-Z]/.test(text.slice(to, to + 2))
  );
}

function propose(view: View, taught: Taught, at: number, { end, markFrom, markTo }: Match): Proposal {
  const { frame, family } = taught;
  const from = toWordStart(view, markFrom);
  if (family === 'plain') return { taught, family, from, to: view.tokens.to[markTo - 1] ?? 0, weighed: null };
  const candidate: Candidate = { frame, at, end, markFrom, markTo };
  const reading = readCandidate(view, candidate, family);
  const weighed = weigh(reading, taught.reason, taught.asked(reading));
  return { taught, family, from, to: view.tokens.to[reading.markTo - 1] ?? 0, weighed };
}

/** A mark does not begin inside a word: *’m not sure* is drawn from the *I* on. */
function toWordStart({ tokens }: View, at: number): number {
  const from = tokens.from[at] ?? 0;
  const before = tokens.word[at - 1];
  if (before === undefined || at === 0 || tokens.to[at - 1] !== from) return from;
  return before >= KIND.comma && before <= KIND.slash ? from : (tokens.from[at - 1] ?? from);
}

/** A proposal that is sure enough to be shown. */
interface Judged {
  readonly proposal: Proposal;
  readonly confidence: Confidence;
  readonly kin: string;
}

function selectShown(proposals: readonly Proposal[], book: Rulebook): readonly Judged[] {
  if (proposals.length === 0) return NONE_SHOWN;
  const shown: Judged[] = [];
  const threshold = book.weights.dials[book.dial];
  for (const proposal of proposals) {
    const { weighed, taught } = proposal;
    const confidence = weighed === null ? 'strong' : toConfidence(weighed.sum, threshold);
    if (confidence !== null) shown.push({ proposal, confidence, kin: toKin(taught.rule) });
  }
  return shown;
}

/** What decided is told of what is kept, and of nothing else. */
function toFinding({ proposal: { taught, from, to, weighed }, confidence }: Judged): Finding {
  const { category, id, because } = taught.rule;
  const reasons = weighed === null ? NO_REASONS : toReasons(weighed);
  return { from, to, category, confidence, ruleId: id, because, reasons };
}

function withoutSafe(found: readonly Judged[], book: Rulebook): readonly Judged[] {
  const safe = found.filter(({ proposal }) => book.rules.get(proposal.taught.rule.id)?.safe === true);
  return safe.length === 0 ? found : found.filter((judged) => !safe.some((each) => overlap(each, judged)));
}

/**
 * Of findings that overlap within one family the surest is kept, then the longest; what is left stands in the order of
 * the text.
 */
function selectClearest(found: readonly Judged[]): readonly Judged[] {
  const ordered = [...found].sort(({ proposal: a }, { proposal: b }) => a.from - b.from || b.to - a.to);
  const kept: Judged[] = [];
  // How far the text goes that the kept ones up to this one mark: what ends before needs no look.
  const reach: number[] = [];
  for (const judged of ordered) {
    const { from, to } = judged.proposal;
    let rival = kept.length - 1;
    while (rival >= 0 && (reach[rival] ?? 0) > from && !isRival(kept[rival], judged)) rival -= 1;
    const other = (reach[rival] ?? 0) > from ? kept[rival] : undefined;
    if (other === undefined) {
      reach.push(Math.max(to, reach[kept.length - 1] ?? 0));
      kept.push(judged);
    } else if (isClearer(judged, other)) {
      kept[rival] = judged;
      for (let each = rival; each < reach.length; each += 1) reach[each] = Math.max(to, reach[each] ?? 0);
    }
  }
  return kept;
}

function isRival(other: Judged | undefined, judged: Judged): boolean {
  return other !== undefined && other.kin === judged.kin && overlap(other, judged);
}

function overlap({ proposal: a }: Judged, { proposal: b }: Judged): boolean {
  return a.from < b.to && b.from < a.to;
}

function toKin({ category }: Rule): string {
  return isCounterfactual(category) ? 'counterfactual' : category;
}

function isClearer(a: Judged, b: Judged): boolean {
  if (a.confidence !== b.confidence) return a.confidence === 'strong';
  const difference = (a.proposal.weighed?.sum ?? 0) - (b.proposal.weighed?.sum ?? 0);
  if (Math.abs(difference) > 1e-9) return difference > 0;
  return a.proposal.to - a.proposal.from > b.proposal.to - b.proposal.from;
}
