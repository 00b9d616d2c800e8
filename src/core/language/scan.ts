import { toFamily } from './category';
import type { Family } from './category-rows';
import type { Finding, Section } from './finding';
import { isCounterfactual } from './finding';
import { matchPattern, type Match, type Pattern } from './pattern';
import { readCandidate, type Candidate, type Reading } from './reading';
import { toStandardRulebook, type Rulebook, type Taught } from './rulebook';
import { toReadable } from './readable';
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
  readonly weighed: (Weighed & { readonly reading: Reading }) | null;
}

/**
 * Finds closing and opening language in one paragraph of prose, masked beforehand. One pass from left to right; the
 * time is proportional to the text. Findings come in the order of the text; offsets count from its beginning.
 */
export function scanProse(text: string, place: Place = {}): readonly Finding[] {
  const book = place.book ?? toStandardRulebook();
  const readable = toReadable(text);
  const found = listProposals(readable?.text ?? text, place).flatMap((proposal) => toFinding(proposal, book));
  if (found.length === 0) return NONE;
  const kept = book.hasSafeWords ? withoutSafe(found, book) : found;
  const findings = (kept.length < 2 ? kept : selectClearest(kept)).map((judged) => toTold(judged, book));
  if (readable === null) return findings;
  return findings.map((finding) => ({ ...finding, ...readable.toWritten(finding.from, finding.to) }));
}

const NONE: readonly Finding[] = [];
const NO_REASONS: Finding['reasons'] = [];

/** Every place in a paragraph where a frame fits, read and weighed. */
export function listProposals(text: string, place: Place = {}): readonly Proposal[] {
  const book = place.book ?? toStandardRulebook();
  const tokens = book.scratch;
  fillTokens(tokens, text, book.vocabulary);
  const view: View = { tables: book.tables, tokens, section: place.section ?? 'none' };
  const match: Match = { end: 0, markFrom: 0, markTo: 0 };
  const found: Proposal[] = [];
  const { word, count } = tokens;
  for (let at = 0; at < count; at += 1) {
    const triggers = book.table.at(word[at] ?? 0, at + 1 < count ? (word[at + 1] ?? 0) : KIND.stop);
    for (const { served, pattern } of triggers)
      if (place.heading !== true || served.rule.inHeadings === true)
        propose(view, book, { served, pattern, at }, match, found);
  }
  return found.filter((each) => each.family !== 'plain' || !isInName(text, each));
}

/** A word inside a name is not the writer's: *Harbour Hack Weekend*. */
function isInName(text: string, { from, to }: Proposal): boolean {
  return (
    /^[A-Z]/.test(text.charAt(from)) &&
    /[A-Z][\w'’-]* $/.test(text.slice(Math.max(0, from - 30), from)) &&
    /^ [A-Z]/.test(text.slice(to, to + 2))
  );
}

interface Tried {
  readonly served: Taught;
  readonly pattern: Pattern;
  readonly at: number;
}

function propose(view: View, book: Rulebook, { served, pattern, at }: Tried, match: Match, found: Proposal[]): void {
  if (!matchPattern(pattern, view.tokens, at, match)) return;
  const { frame, rule } = served;
  const family = toFamily(rule.category);
  const from = toWordStart(view, match.markFrom);
  if (family === 'plain') {
    found.push({ taught: served, family, from, to: view.tokens.to[match.markTo - 1] ?? 0, weighed: null });
    return;
  }
  const { end, markFrom, markTo } = match;
  const candidate: Candidate = { frame, at, end, markFrom, markTo };
  const reading = readCandidate(view, candidate, family);
  const weighed = { ...weigh(reading, family, book.weights), reading };
  found.push({ taught: served, family, from, to: view.tokens.to[reading.markTo - 1] ?? 0, weighed });
}

/** A mark does not begin inside a word: *’m not sure* is drawn from the *I* on. */
function toWordStart({ tokens }: View, at: number): number {
  const from = tokens.from[at] ?? 0;
  const before = tokens.word[at - 1];
  if (before === undefined || at === 0 || tokens.to[at - 1] !== from) return from;
  return before >= KIND.comma && before <= KIND.slash ? from : (tokens.from[at - 1] ?? from);
}

interface Judged {
  readonly finding: Finding;
  readonly sum: number;
  readonly weighed: Proposal['weighed'];
}

/** What decided is told of what is kept, and of nothing else. */
function toTold({ finding, weighed }: Judged, book: Rulebook): Finding {
  return weighed === null ? finding : { ...finding, reasons: toReasons(weighed.reading, weighed, book.weights) };
}

function toFinding({ taught: { rule }, from, to, weighed }: Proposal, book: Rulebook): readonly Judged[] {
  const confidence = weighed === null ? 'strong' : toConfidence(weighed.sum, book.weights, book.dial);
  if (confidence === null) return [];
  const finding: Finding = {
    from,
    to,
    category: rule.category,
    confidence,
    ruleId: rule.id,
    because: rule.because,
    reasons: NO_REASONS,
  };
  return [{ finding, sum: weighed?.sum ?? 0, weighed }];
}

function withoutSafe(found: readonly Judged[], book: Rulebook): readonly Judged[] {
  const safe = found.filter(({ finding }) => book.rules.get(finding.ruleId)?.safe === true);
  return safe.length === 0
    ? found
    : found.filter(
        ({ finding }) => !safe.some((each) => each.finding.from < finding.to && finding.from < each.finding.to),
      );
}

/**
 * Of findings that overlap within one family the surest is kept, then the longest; what is left stands in the order of
 * the text.
 */
function selectClearest(found: readonly Judged[]): readonly Judged[] {
  const ordered = [...found].sort((a, b) => a.finding.from - b.finding.from || b.finding.to - a.finding.to);
  const kept: Judged[] = [];
  for (const judged of ordered) {
    let rival = kept.length - 1;
    while (rival >= 0 && !isRival(kept[rival], judged)) rival -= 1;
    if (rival === -1) {
      kept.push(judged);
      continue;
    }
    const other = kept[rival];
    if (other && isClearer(judged, other)) kept[rival] = judged;
  }
  return kept;
}

function isRival(other: Judged | undefined, { finding }: Judged): boolean {
  return (
    other !== undefined &&
    toKin(other.finding) === toKin(finding) &&
    other.finding.from < finding.to &&
    finding.from < other.finding.to
  );
}

function toKin(finding: Finding): string {
  return isCounterfactual(finding.category) ? 'counterfactual' : finding.category;
}

function isClearer(a: Judged, b: Judged): boolean {
  if (a.finding.confidence !== b.finding.confidence) return a.finding.confidence === 'strong';
  if (Math.abs(a.sum - b.sum) > 1e-9) return a.sum > b.sum;
  return a.finding.to - a.finding.from > b.finding.to - b.finding.from;
}
