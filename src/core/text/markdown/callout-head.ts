import { isOffRecordSign } from './off-record-sign';

/** The head of a callout, `[!type|metadata]- title`. */
export interface CalloutHead {
  /** In lower case, without the spaces around it. */
  readonly type: string;
  readonly metadata: string;
  readonly title: string;
}

const HEAD = /^\[!([^\]|\n]{1,200})(?:\|([^\]\n]{0,400}))?\][+-]?[ \t]*/;
const LONGEST = 640;

/** The type of a callout whose title is a question and whose body what was answered. */
export const QUESTION_CALLOUT = 'question';

/** Callouts that hold somebody else's words, or words that are not to be held against anybody. */
const QUIET_CALLOUTS = new Set(['quote', 'cite', QUESTION_CALLOUT, 'transcript', 'faq', 'help']);

/** Reads the head of a callout from the first words of a quote, or nothing when they are no head. */
export function readCalloutHead(line: string, at: number): CalloutHead | null {
  if (line.charCodeAt(at) !== 91 || line.charCodeAt(at + 1) !== 33) return null;
  const head = HEAD.exec(line.slice(at, at + LONGEST));
  if (!head) return null;
  return {
    type: (head[1] ?? '').trim().toLowerCase(),
    metadata: (head[2] ?? '').trim(),
    title: line.slice(at + head[0].length).trim(),
  };
}

/** Whether what a callout of this type holds is not to be looked through for the writer's own language. */
export function isQuietCallout(type: string): boolean {
  return QUIET_CALLOUTS.has(type) || isOffRecordSign(type);
}
