import { readAnswerTime } from '../text/markdown/answer-time';
import { findCallouts } from '../text/markdown/callout';
import { findKeeps } from '../text/markdown/comments';
import type { TextSource } from '../text/markdown/blocks';
import type { Finding, Section } from './finding';
import { isWanted, type Choices } from './choices';
import { findingsOf, type Chunk, type ScannedNote } from './note';
import { isInTongue } from './note-tongue';
import type { Rulebook } from './rulebook';
import { QUESTION_CALLOUT } from '../text/markdown/callout-head';

/**
 * A finding where it stands: `open`, `settled` by an answered question below it, or `kept` by a `%%keep: …%%` at its
 * line's end.
 */
export interface Standing extends Finding {
  readonly state: 'open' | 'settled' | 'kept';
  readonly section: Section;
  /** The offset of the chunk that holds it. */
  readonly chunkFrom: number;
}

const NOBODY: ReadonlySet<string> = new Set();
const answered = new WeakMap<Chunk, ReadonlySet<string>>();

/**
 * The findings of the chunks from number `first` to `last` (not included), offsets counted from the note's beginning;
 * unwanted ones are left out.
 */
export function listStanding(
  note: ScannedNote,
  source: TextSource,
  book: Rulebook,
  choices: Choices,
  range: { readonly first: number; readonly last: number; readonly from: number },
): readonly Standing[] {
  const all: Standing[] = [];
  if (!isInTongue(note, source, book)) return all;
  let at = range.from;
  let answersTo = -1;
  let answers = NOBODY;
  for (let number = range.first; number < range.last; number += 1) {
    const chunk = note.head[number];
    if (!chunk) break;
    const found = findingsOf(chunk, source, at, book);
    if (found.some((finding) => isWanted(finding, chunk.section, choices))) {
      if (number >= answersTo) ({ answers, answersTo } = readAnswersBelow(note, source, number, at));
      const keeps = readKeeps(source.slice(at, at + chunk.block.length));
      for (const finding of found)
        if (isWanted(finding, chunk.section, choices)) all.push(toStanding(finding, chunk, at, source, keeps, answers));
    }
    at += chunk.block.length;
  }
  return all;
}

function toStanding(
  finding: Finding,
  chunk: Chunk,
  at: number,
  source: TextSource,
  keeps: readonly KeptHere[],
  answers: ReadonlySet<string>,
): Standing {
  const { category, confidence, ruleId, because, reasons } = finding;
  const from = finding.from + at;
  const to = finding.to + at;
  const kept = keeps.length > 0 && isKept(finding, source.slice(from, to), keeps);
  const state = kept ? 'kept' : answers.has(ruleId) ? 'settled' : 'open';
  return { from, to, category, confidence, ruleId, because, reasons, state, section: chunk.section, chunkFrom: at };
}

function isKept({ from, to }: Finding, words: string, keeps: readonly KeptHere[]): boolean {
  const phrase = toPlain(words);
  return keeps.some((keep) => keep.phrase === phrase && keep.lineFrom <= to && from <= keep.lineTo);
}

interface KeptHere {
  readonly phrase: string;
  readonly lineFrom: number;
  readonly lineTo: number;
}

function readKeeps(text: string): readonly KeptHere[] {
  return findKeeps(text).map(({ phrase, from }) => {
    const lineFrom = text.lastIndexOf('\n', from) + 1;
    return { phrase: toPlain(phrase), lineFrom, lineTo: from };
  });
}

function toPlain(phrase: string): string {
  return phrase
    .replace(/[\s>*_]+/g, ' ')
    .trim()
    .toLowerCase();
}

const SIGHT = 400;

/**
 * The rules whose question stands answered between a chunk and the next heading; `answersTo` is the chunk up to which
 * that holds.
 */
function readAnswersBelow(
  note: ScannedNote,
  source: TextSource,
  from: number,
  start: number,
): { readonly answers: ReadonlySet<string>; readonly answersTo: number } {
  let at = start;
  let number = from;
  let answers: Set<string> | null = null;
  for (; number < note.head.length && number < from + SIGHT; number += 1) {
    const chunk = note.head[number];
    if (!chunk || (chunk.block.kind === 'heading' && number > from)) break;
    if (chunk.block.kind === 'quiet')
      for (const ruleId of answersOf(chunk, source, at)) (answers ??= new Set()).add(ruleId);
    at += chunk.block.length;
  }
  return { answers: answers ?? NOBODY, answersTo: answers === null ? number : from + 1 };
}

function answersOf(chunk: Chunk, source: TextSource, at: number): ReadonlySet<string> {
  const known = answered.get(chunk);
  if (known) return known;
  const text = source.slice(at, at + chunk.block.length);
  const ids = text.includes('|rule-')
    ? findCallouts(text)
        .filter(
          (callout) =>
            callout.type === QUESTION_CALLOUT && callout.metadata.startsWith('rule-') && isAnswered(callout.body),
        )
        .map((callout) => callout.metadata.slice('rule-'.length))
    : [];
  const set = ids.length === 0 ? NOBODY : new Set(ids);
  answered.set(chunk, set);
  return set;
}

/** Whether something is said in an answer, its off-record parts and the time before it aside. */
function isAnswered(body: string): boolean {
  const own = body.split('\n').filter((line) => !/^[ \t]*>/.test(line));
  return readAnswerTime(own.join('\n').trim()).words !== '';
}

/** The chunks that a stretch of the note touches: numbers, and where the first begins and the last ends. */
export function findChunks(
  note: ScannedNote,
  from: number,
  to: number,
): { readonly first: number; readonly last: number; readonly from: number; readonly to: number } {
  let at = 0;
  let first = 0;
  while (first < note.head.length && at + (note.head[first]?.block.length ?? 0) < from) {
    at += note.head[first]?.block.length ?? 0;
    first += 1;
  }
  let last = first;
  let end = at;
  while (last < note.head.length && end <= to) {
    end += note.head[last]?.block.length ?? 0;
    last += 1;
  }
  return { first, last, from: at, to: end };
}
