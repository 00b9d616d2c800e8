import type { Family } from './category-rows';
import type { Section } from './finding';
import type { Frame } from './frame';
import { NOT_ABSENT, readAbsentBefore, readAbsentBehind, type Absent } from './readers/absent';
import { readAround, type Around } from './readers/around';
import { NO_CAUSE, readCause, type Cause } from './readers/cause';
import { readClause, type Clause } from './readers/clause';
import { readTense, type Tense } from './readers/tense';
import { NOT_IMAGINED, readImagined, type Imagined } from './readers/imagined';
import { readVerb, type VerbRead } from './readers/verb';
import { readWho, type Party } from './readers/who';
import type { View } from './view';

/** A place where a frame fits: token numbers of the whole match and of its marked part, ends excluded. */
export interface Candidate {
  readonly frame: Frame;
  readonly at: number;
  readonly end: number;
  readonly markFrom: number;
  readonly markTo: number;
}

/** Everything that facts may ask about a candidate; each part is read by a reader of its own. */
export interface Reading {
  readonly frame: Frame;
  readonly section: Section;
  /** Who acts (or, in a passive, nobody: see `undergoer`). */
  readonly actor: Party;
  /** The thing that something was (not) done to. */
  readonly undergoer: Party;
  readonly verb: VerbRead;
  readonly absent: Absent;
  readonly imagined: Imagined;
  readonly clause: Clause;
  readonly around: Around;
  readonly cause: Cause;
  readonly tense: Tense;
  /** The token before which the mark ends: a reader may see further than the pattern. */
  readonly markTo: number;
}

/** Reads the words around a candidate, as far as the facts of its family ask. Looks at a bounded number of tokens. */
export function readCandidate(view: View, { frame, markFrom, markTo, end }: Candidate, family: Family): Reading {
  const who = readWho(view, markFrom);
  const isBehind = frame.form === 'behind';
  const absent = isBehind
    ? readAbsentBehind(view, end)
    : family === 'absence'
      ? readAbsentBefore(view, markFrom, who.head)
      : NOT_ABSENT;
  const behind = isBehind ? absent.end : markTo;
  const imagined = family === 'modal' ? readImagined(view, markFrom, markTo) : NOT_IMAGINED;
  return {
    frame,
    section: view.section,
    actor: frame.actor ?? (frame.form === 'passive' ? 'absent' : who.party),
    undergoer: frame.form === 'passive' ? who.party : 'absent',
    verb: readVerb(view, markTo - 1),
    absent,
    imagined,
    clause: readClause(view, markFrom, markTo, behind),
    around: readAround(view, markFrom, markTo, behind),
    cause: family === 'cause' || family === 'fix' ? readCause(view, markFrom) : NO_CAUSE,
    tense: family === 'blame' || family === 'hindsight' ? readTense(view, markFrom, markTo) : 'open',
    markTo: isBehind ? Math.max(absent.end, markTo) : frame.form === 'modal' ? Math.max(imagined.to, markTo) : markTo,
  };
}
