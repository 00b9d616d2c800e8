import type { Span } from '../../text/place/span';

/**
 * One piece of a filter's text. `word` and `quoted` carry their text; `link` the inside of `[[…]]`; `property` the
 * inside of `[…]`; `clause` a name before a colon (without it) whose value, if any, is the next token and `joined` to
 * it. `unclosed` says that the closing sign was missing.
 */
export interface Token extends Span {
  readonly is: 'word' | 'quoted' | 'link' | 'property' | 'clause' | 'open' | 'close' | 'not' | 'paused' | 'or';
  readonly text: string;
  readonly joined: boolean;
  readonly unclosed: boolean;
}

/** The pieces of a filter's text, in order. Never refuses: what is not closed runs to the end. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joined = false;
  const push = (is: Token['is'], from: number, to: number, value: string, unclosed = false): void => {
    tokens.push({ is, from, to, text: value, joined, unclosed });
    joined = is === 'clause';
    at = to;
  };
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) {
      at += 1;
      joined = false;
    } else if (sign === '(') push('open', at, at + 1, sign);
    else if (sign === ')') push('close', at, at + 1, sign);
    else if (sign === '"') pushQuoted(text, at, push);
    else if (text.startsWith('[[', at)) pushUntil(text, at, ']]', 'link', push);
    else if (sign === '[') pushProperty(text, at, push);
    else if (sign === '-' && !joined) push('not', at, at + 1, sign);
    else if (sign === '~' && !joined) push('paused', at, at + 1, sign);
    else pushWord(text, at, joined, push);
  }
  return tokens;
}

type Push = (is: Token['is'], from: number, to: number, value: string, unclosed?: boolean) => void;

function pushQuoted(text: string, from: number, push: Push): void {
  const { value, to, closed } = readQuoted(text, from);
  push('quoted', from, to, value, !closed);
}

/** Reads a quoted text that begins at an offset; a backslash keeps the sign after it. */
export function readQuoted(
  text: string,
  from: number,
): { readonly value: string; readonly to: number; readonly closed: boolean } {
  let value = '';
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\' && at + 1 < text.length) at += 1;
    value += text[at] ?? '';
    at += 1;
  }
  return { value, to: Math.min(text.length, at + 1), closed: at < text.length };
}

function pushUntil(text: string, from: number, end: string, is: 'link', push: Push): void {
  const found = text.indexOf(end, from + 2);
  const to = found === -1 ? text.length : found + end.length;
  const name = text.slice(from + 2, found === -1 ? text.length : found);
  push(is, from, to, name.replace(/[[\]]/g, ''), found === -1);
}

function pushProperty(text: string, from: number, push: Push): void {
  let at = from + 1;
  while (at < text.length && text[at] !== ']') at = text[at] === '"' ? readQuoted(text, at).to : at + 1;
  const closed = at < text.length;
  push('property', from, closed ? at + 1 : text.length, text.slice(from + 1, at), !closed);
}

function pushWord(text: string, from: number, isValue: boolean, push: Push): void {
  let to = from;
  while (to < text.length && !/[\s"()[\]]/.test(text[to] ?? '') && (isValue || text[to] !== ':')) to += 1;
  if (to === from) to = from + 1;
  else if (!isValue && text[to] === ':') {
    push('clause', from, to + 1, text.slice(from, to));
    return;
  }
  const word = text.slice(from, to);
  push(word === 'OR' && !isValue ? 'or' : 'word', from, to, word);
}
