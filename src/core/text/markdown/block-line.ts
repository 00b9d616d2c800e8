/**
 * All that reading a line needs to know of the lines above it: an open code block or formula (its depth of quote and
 * its mark), an open comment, the quotes and callouts around it (`p` prose, `q` quiet, outermost first), whether a list
 * is going on, whether the line above was empty, and whether this is the middle of a very long line.
 */
export interface BlockState {
  readonly fence: string;
  readonly open: '' | '%%' | '-->';
  readonly quote: string;
  readonly list: boolean;
  readonly blank: boolean;
  readonly inside: boolean;
}

/** What a line is: of the writer's own words, a heading, not prose at all, or empty. */
export type LineKind = 'prose' | 'heading' | 'quiet' | 'blank';

/** A line read: whether it begins a block of its own, whether it is one alone, and the state behind it. */
export interface ReadLine {
  readonly kind: LineKind;
  readonly starts: boolean;
  readonly alone: boolean;
  readonly after: BlockState;
}

/** The state at the beginning of every note. */
export const START: BlockState = { fence: '', open: '', quote: '', list: false, blank: true, inside: false };

const recent: BlockState[] = [START];
let nextPlace = 0;

/**
 * A state with these values: one of the last few made, when one of them is alike, so that ordinary lines make no
 * objects.
 */
export function toState(
  fence: string,
  open: BlockState['open'],
  quote: string,
  list: boolean,
  blank: boolean,
  inside: boolean,
): BlockState {
  for (const each of recent)
    if (
      each.list === list &&
      each.blank === blank &&
      each.inside === inside &&
      each.quote === quote &&
      each.fence === fence &&
      each.open === open
    )
      return each;
  const made = { fence, open, quote, list, blank, inside };
  recent[nextPlace % 16] = made;
  nextPlace += 1;
  return made;
}

/** Callouts that hold somebody else's words, or words that are not to be held against anybody. */
const QUIET_CALLOUTS = new Set(['quote', 'cite', 'question', 'off-record', 'transcript', 'faq', 'help']);
const HEAD = /^\[!([^\]|\n]{1,60})(?:\|[^\]\n]{0,200})?\]/;

/** Reads one line, its break included. Takes time proportional to the line's beginning, not to the line. */
export function readLine(text: string, state: BlockState): ReadLine {
  if (state.inside)
    return tell(state.fence !== '' || state.quote.includes('q') ? 'quiet' : 'prose', true, false, state);
  const { open, list } = state;
  if (open !== '' && state.fence === '')
    return tell(
      text.includes(open) ? 'prose' : 'quiet',
      false,
      false,
      toState('', open, state.quote, list, false, false),
    );
  let at = skip(text, 0);
  let depth = 0;
  while (text.charCodeAt(at) === 62) {
    depth += 1;
    at = skip(text, at + 1);
  }
  if (state.fence !== '') return readFenced(text, at, depth, state);
  const quote = depth === 0 ? '' : toQuote(text, at, depth, state.quote);
  const quiet = quote !== '' && quote.includes('q');
  const starts = quote !== state.quote;
  const code = text.charCodeAt(at);
  if (at >= text.length || code === 10 || code === 13)
    return tell(depth === 0 || !quiet ? 'blank' : 'quiet', false, false, toState('', open, quote, list, true, false));
  const fence = toFence(text, at, code);
  if (fence !== '') return tell('quiet', true, false, toState(`${depth}${fence}`, open, quote, list, false, false));
  if (quiet) return tell('quiet', starts, false, toState('', open, quote, list, false, false));
  return readProse(text, at, depth, starts, state, quote);
}

function readProse(
  text: string,
  at: number,
  depth: number,
  starts: boolean,
  state: BlockState,
  quote: string,
): ReadLine {
  const { open, list } = state;
  const code = text.charCodeAt(at);
  if (code === 35 && isHeading(text, at))
    return tell(depth === 0 ? 'heading' : 'prose', true, true, toState('', open, quote, false, false, false));
  if (code === 124)
    return tell(
      /^[|:\- \t\r\n]+$/.test(text.slice(at, at + 400)) ? 'quiet' : 'prose',
      true,
      true,
      toState('', open, quote, list, false, false),
    );
  if ((code === 45 || code === 42 || code === 95) && isRule(text, at))
    return tell('quiet', true, true, toState('', open, quote, false, false, false));
  if (isItem(text, at, code)) return tell('prose', true, false, toState('', open, quote, true, false, false));
  const indented = depth === 0 && (at >= 4 || text.charCodeAt(0) === 9);
  if (indented && !list && state.blank) return tell('quiet', false, false, toState('', open, quote, list, true, false));
  return tell(
    'prose',
    starts || (code === 91 && text.charCodeAt(at + 1) === 33),
    false,
    toState('', open, quote, list && !(at === 0 && state.blank), false, false),
  );
}

const told: { kind: LineKind; starts: boolean; alone: boolean; after: BlockState } = {
  kind: 'blank',
  starts: false,
  alone: false,
  after: START,
};

/** Fills the one answer that every line gives; it is read before the next line is. */
function tell(kind: LineKind, starts: boolean, alone: boolean, after: BlockState): ReadLine {
  told.kind = kind;
  told.starts = starts;
  told.alone = alone;
  told.after = after;
  return told;
}

function readFenced(text: string, at: number, depth: number, state: BlockState): ReadLine {
  const opened = state.fence.charCodeAt(0) - 48;
  const mark = state.fence.slice(1);
  if (depth < opened) return readLine(text, toState('', state.open, state.quote, state.list, state.blank, false));
  const closes =
    mark === '$$'
      ? text.includes('$$', at)
      : text.startsWith(mark, at) && text.slice(at).trim().length === countRun(text, at);
  return tell(
    'quiet',
    false,
    false,
    toState(closes ? '' : state.fence, state.open, state.quote, state.list, false, false),
  );
}

/** The comment that is open behind a line, when `open` was open before it. Marks inside inline code are none. */
export function advanceComment(text: string, open: BlockState['open'], kind: LineKind): BlockState['open'] {
  if (open === '' && (kind !== 'prose' || (text.indexOf('%%') === -1 && text.indexOf('<!--') === -1))) return '';
  let now = open;
  let at = 0;
  for (;;) {
    if (now !== '') {
      const end = text.indexOf(now, at);
      if (end === -1) return now;
      at = end + now.length;
      now = '';
      continue;
    }
    const percent = text.indexOf('%%', at);
    const angle = text.indexOf('<!--', at);
    if (percent === -1 && angle === -1) return '';
    const isPercent = percent !== -1 && (angle === -1 || percent < angle);
    const found = isPercent ? percent : angle;
    at = found + (isPercent ? 2 : 4);
    if (!isInCode(text, found)) now = isPercent ? '%%' : '-->';
  }
}

function isInCode(text: string, at: number): boolean {
  const before = text.lastIndexOf('`', at);
  if (before === -1) return false;
  let ticks = 0;
  for (let each = text.indexOf('`'); each !== -1 && each < at; each = text.indexOf('`', each + 1)) ticks += 1;
  return ticks % 2 === 1 && text.indexOf('`', at) !== -1;
}

function toQuote(text: string, at: number, depth: number, above: string): string {
  if (text.charCodeAt(at) === 91 && text.charCodeAt(at + 1) === 33) {
    const type = HEAD.exec(text.slice(at, at + 280))?.[1];
    if (type !== undefined)
      return (
        above.slice(0, depth - 1).padEnd(depth - 1, 'q') + (QUIET_CALLOUTS.has(type.trim().toLowerCase()) ? 'q' : 'p')
      );
  }
  return above.length >= depth ? above.slice(0, depth) : above.padEnd(depth, 'q');
}

function toFence(text: string, at: number, code: number): string {
  if (code === 36) return text.charCodeAt(at + 1) === 36 && !text.includes('$$', at + 2) ? '$$' : '';
  if (code !== 96 && code !== 126) return '';
  const run = countRun(text, at);
  if (run < 3 || (code === 96 && text.includes('`', at + run))) return '';
  return text.slice(at, at + Math.min(run, 80));
}

function countRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at;
  while (text.charCodeAt(end) === code) end += 1;
  return end - at;
}

function isHeading(text: string, at: number): boolean {
  const run = countRun(text, at);
  const next = text.charCodeAt(at + run);
  return run <= 6 && (next === 32 || next === 9 || next === 10 || next === 13 || at + run === text.length);
}

function isRule(text: string, at: number): boolean {
  if (text.charCodeAt(skip(text, at + 1)) !== text.charCodeAt(at)) return false;
  return /^([-*_])[ \t]*(?:\1[ \t]*){2,}\r?\n?$/.test(text.slice(at, at + 120));
}

function isItem(text: string, at: number, code: number): boolean {
  if (code === 45 || code === 42 || code === 43) return isGap(text.charCodeAt(at + 1));
  if (code < 48 || code > 57) return false;
  let end = at;
  while (end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  const mark = text.charCodeAt(end);
  return (mark === 46 || mark === 41) && isGap(text.charCodeAt(end + 1));
}

function isGap(code: number): boolean {
  return code === 32 || code === 9;
}

function skip(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}
