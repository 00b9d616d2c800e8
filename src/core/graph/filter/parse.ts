import type { Span } from '../../text/place/span';
import { readClause, readPropertyClause } from './clauses';
import { NO_FILTER, join } from './tree';
import type { Filter } from './tree';
import { toTokens } from './tokens';
import type { Token } from './tokens';
import { toNumberText } from '../../text/in-words';

/**
 * Something in a filter's text that was not understood: where it stands, and one sentence that says what was understood
 * instead.
 */
export interface Trouble extends Span {
  readonly message: string;
}

/**
 * A filter read from text. `filter` is always usable: it is what would be understood; `troubles` is empty when nothing
 * was doubtful.
 */
export interface ParsedFilter {
  readonly filter: Filter;
  readonly troubles: readonly Trouble[];
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly troubles: Trouble[];
  at: number;
  depth: number;
}

/** How deep brackets may stand in each other; deeper ones are passed over. */
const DEEPEST = 40;

/** How many signs a filter may have: more than any hand writes, and few enough to be read at each of its keystrokes. */
export const LONGEST_FILTER = 20_000;

/**
 * Reads a filter from its text, written as in Obsidian's search: side by side is and, `OR`, a leading hyphen, brackets.
 * A text longer than `LONGEST_FILTER` is not read at all: it lets everything through, with one trouble that says so.
 */
export function readFilter(text: string): ParsedFilter {
  if (text.length > LONGEST_FILTER) {
    const message =
      `This filter has ${toNumberText(text.length)} signs, and up to ` +
      `${toNumberText(LONGEST_FILTER)} are read. Take some of it away.`;
    return { filter: NO_FILTER, troubles: [{ from: LONGEST_FILTER, to: text.length, message }] };
  }
  const cursor: Cursor = { tokens: toTokens(text), troubles: [], at: 0, depth: 0 };
  const groups: Filter[] = [];
  while (cursor.at < cursor.tokens.length) {
    groups.push(...readAny(cursor));
    const stray = cursor.tokens[cursor.at];
    if (!stray) break;
    cursor.troubles.push({
      from: stray.from,
      to: stray.to,
      message: 'This bracket closes nothing. It is passed over.',
    });
    cursor.at += 1;
  }
  return { filter: groups.length === 0 ? NO_FILTER : join('all', groups), troubles: cursor.troubles };
}

/** One group of alternatives, as a list of none or one. */
function readAny(cursor: Cursor): Filter[] {
  const parts: Filter[] = [];
  for (;;) {
    const part = readAll(cursor);
    if (part) parts.push(part);
    const next = cursor.tokens[cursor.at];
    if (next?.is !== 'or') break;
    cursor.at += 1;
    const after = cursor.tokens[cursor.at];
    if (!part || !after || after.is === 'or' || after.is === 'close') {
      cursor.troubles.push({
        from: next.from,
        to: next.to,
        message: 'OR stands between two clauses. One is missing here, so it is passed over.',
      });
    }
  }
  return parts.length === 0 ? [] : [join('any', parts)];
}

function readAll(cursor: Cursor): Filter | null {
  const parts: Filter[] = [];
  for (
    let token = cursor.tokens[cursor.at];
    token && token.is !== 'or' && token.is !== 'close';
    token = cursor.tokens[cursor.at]
  ) {
    const part = readOne(cursor);
    if (part) parts.push(part);
  }
  return parts.length === 0 ? null : join('all', parts);
}

function readOne(cursor: Cursor): Filter | null {
  const token = cursor.tokens[cursor.at];
  if (!token) return null;
  cursor.at += 1;
  if (token.unclosed)
    cursor.troubles.push({
      from: token.from,
      to: token.to,
      message: `This is not closed. It is understood up to the end: “${token.text}”.`,
    });
  switch (token.is) {
    case 'not':
    case 'paused':
      return readPrefixed(cursor, token);
    case 'open':
      return readBracket(cursor, token);
    case 'property':
      return readPropertyClause(token, cursor.troubles);
    case 'link':
      return token.text.trim() === '' ? null : { is: 'note', name: token.text.trim() };
    case 'clause':
      return readClause(token, cursor);
    case 'quoted':
      return token.text === '' ? null : { is: 'word', text: token.text };
    default:
      return token.text === 'left' || token.text === 'unread' ? { is: token.text } : { is: 'word', text: token.text };
  }
}

function readPrefixed(cursor: Cursor, token: Token): Filter | null {
  const next = cursor.tokens[cursor.at];
  if (!next || next.from !== token.to || next.is === 'close' || next.is === 'or' || cursor.depth > DEEPEST) {
    const what = token.is === 'not' ? 'A hyphen leaves out' : 'A tilde pauses';
    cursor.troubles.push({
      from: token.from,
      to: token.to,
      message: `${what} the clause right after it. There is none, so it is passed over.`,
    });
    return null;
  }
  cursor.depth += 1;
  const part = readOne(cursor);
  cursor.depth -= 1;
  if (!part) return null;
  return { is: token.is === 'not' ? 'not' : 'paused', part };
}

function readBracket(cursor: Cursor, token: Token): Filter | null {
  if (cursor.depth > DEEPEST) {
    cursor.troubles.push({
      from: token.from,
      to: token.to,
      message: 'Brackets stand too deep in each other. This one is passed over.',
    });
    return null;
  }
  cursor.depth += 1;
  const [inner] = readAny(cursor);
  cursor.depth -= 1;
  if (cursor.tokens[cursor.at]?.is === 'close') cursor.at += 1;
  else
    cursor.troubles.push({
      from: token.from,
      to: token.to,
      message: 'This bracket is not closed. It is understood up to the end.',
    });
  return inner ?? null;
}
