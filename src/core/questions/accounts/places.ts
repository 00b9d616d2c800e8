import { toListed } from '../../text/in-words';
import { findQuestion } from '../bank';
import { hearCues } from '../offer/cues';
import { findClocks, toClock } from './told-moments';

/** Something one person said: an answer, or a sentence with a time in it. `line` counts from 0. */
export interface Said {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Of a follow-up: the question whose answer it went after, without which it says little. */
  readonly after?: string;
}

/** Where accounts differ: a place to ask, not an error. `sentence` says how, by name and without judging. */
export interface PlaceToAsk {
  readonly kind: 'time' | 'known' | 'surprise';
  readonly sentence: string;
  readonly people: readonly string[];
}

/** Minutes in a day: a moment of a later day stands as many behind. */
export const DAY = 1440;

/** What was said in one cell, as one text. */
export function toText(cell: readonly Said[] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}

interface Voice {
  readonly who: string;
  readonly text: string;
}

/**
 * Differences between answers to one question: clock times that exclude each other, and one who was surprised beside
 * one who was not.
 */
export function findPlaces(voices: readonly Voice[], aboutTime: boolean): readonly PlaceToAsk[] {
  const told = voices.filter(({ text }) => text !== '');
  if (told.length < 2) return [];
  return [...(aboutTime ? findTimePlaces(told) : []), ...findKnownPlaces(told)];
}

/**
 * Only a question about moments is answered by one time; in an open story two people name two moments and do not
 * differ.
 */
export function isAboutTime(id: string): boolean {
  return findQuestion(id)?.lens === 'timeline';
}

const NEAR = 90;

function findTimePlaces(told: readonly Voice[]): readonly PlaceToAsk[] {
  const timed = told
    .map(({ who, text }) => ({ who, clocks: findClocks(text) }))
    .filter(({ clocks }) => clocks.length > 0);
  const differing = timed.filter((one) =>
    timed.some(
      (other) =>
        other !== one &&
        !other.clocks.some((clock) => one.clocks.includes(clock)) &&
        other.clocks.some((a) => one.clocks.some((b) => Math.abs(a - b) <= NEAR)),
    ),
  );
  if (differing.length < 2) return [];
  const said = differing.map(({ who, clocks }) => `${who} says ${toListed(clocks.slice(0, 3).map(toClock))}`);
  const sentence = `${said.join(', ')}.`;
  return [{ kind: 'time', sentence, people: differing.map(({ who }) => who) }];
}

const PLAIN = new Set(['obviously', 'knew', 'usual']);

function findKnownPlaces(told: readonly Voice[]): readonly PlaceToAsk[] {
  const heard = told.map(({ who, text }) => ({ who, cues: new Set(hearCues(text).map(({ cue }) => cue)) }));
  const surprised = heard.filter(({ cues }) => cues.has('surprise'));
  const unsure = heard.filter(({ cues }) => cues.has('unsure') && !cues.has('surprise'));
  const plain = heard.filter(
    ({ cues }) => !cues.has('surprise') && !cues.has('unsure') && [...cues].some((cue) => PLAIN.has(cue)),
  );
  if (plain.length === 0) return [];
  const names = (voices: readonly { readonly who: string }[]): string[] => voices.map(({ who }) => who);
  const places: PlaceToAsk[] = [];
  if (surprised.length > 0)
    places.push({
      kind: 'surprise',
      sentence:
        `It came as a surprise to ${toListed(names(surprised))} ` + `and sounds familiar to ${toListed(names(plain))}.`,
      people: names([...surprised, ...plain]),
    });
  if (unsure.length > 0)
    places.push({
      kind: 'known',
      sentence: `${toListed(names(unsure))} could not tell, ${toListed(names(plain))} could.`,
      people: names([...unsure, ...plain]),
    });
  return places;
}

const CLOSE = 20;

/** Different people (or the note) telling what sounds like one thing at two times close to each other. */
export function findNeighbours(
  at: number,
  rows: readonly (readonly [
    number,
    { readonly note: readonly Said[]; readonly cells: readonly (readonly Said[])[] },
  ])[],
  accounts: readonly { readonly who: string }[],
): readonly PlaceToAsk[] {
  const here = rows.find(([clock]) => clock === at)?.[1];
  if (!here) return [];
  const voices = (row: {
    readonly note: readonly Said[];
    readonly cells: readonly (readonly Said[])[];
  }): readonly Voice[] =>
    [
      { who: 'The note', text: toText(row.note) },
      ...accounts.map(({ who }, index) => ({ who, text: toText(row.cells[index]) })),
    ].filter(({ text }) => text !== '');
  const places: PlaceToAsk[] = [];
  for (const [other, row] of rows) {
    if (other <= at || other - at > CLOSE) continue;
    for (const one of voices(here))
      for (const two of voices(row)) {
        if (one.who === two.who || countShared(one.text, two.text) < 3 || findClocks(two.text).includes(at % DAY))
          continue;
        places.push({
          kind: 'time',
          sentence: `${one.who} has this at ${toClock(at % DAY)}, ${two.who} at ${toClock(other % DAY)}.`,
          people: [one.who, two.who].filter((who) => who !== 'The note'),
        });
      }
  }
  return places.slice(0, 2);
}

const COMMON = new Set([
  'that',
  'this',
  'with',
  'they',
  'have',
  'from',
  'what',
  'when',
  'then',
  'there',
  'were',
  'which',
  'would',
  'about',
  'says',
  'said',
  'because',
  'could',
  'after',
  'before',
  'minutes',
  'their',
  'will',
  'tell',
  'just',
  'time',
  'into',
  'been',
]);

function countShared(a: string, b: string): number {
  const words = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, ' ')
        .split(/\s+/)
        .filter((word) => word.length > 3 && !COMMON.has(word)),
    );
  const left = words(a);
  return [...words(b)].filter((word) => left.has(word)).length;
}
