import type { Section } from './finding';
import type { Frame } from './frame';
import { readAbsentBefore, readAbsentBehind, type Absent } from './readers/absent';
import { readAround, type Around } from './readers/around';
import { readCause, type Cause } from './readers/cause';
import { readClause, type Clause } from './readers/clause';
import { readImagined, type Imagined } from './readers/imagined';
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
  /** The token before which the mark ends: a reader may see further than the pattern. */
  readonly markTo: number;
}

/** Reads the words around a candidate. Looks at a bounded number of tokens. */
export function readCandidate(view: View, { frame, markFrom, markTo, end }: Candidate): Reading {
  const who = readWho(view, markFrom);
  const isBehind = frame.form === 'behind';
  const absent = isBehind ? readAbsentBehind(view, end) : readAbsentBefore(view, markFrom, who.head);
  const behind = isBehind ? absent.end : markTo;
  const imagined = readImagined(view, markFrom, markTo);
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
    cause: readCause(view, markFrom),
    markTo: isBehind ? Math.max(absent.end, markTo) : frame.form === 'modal' ? Math.max(imagined.to, markTo) : markTo,
  };
}
