import { INLINE, type InlineReader } from './inline-reader';
import { isBlank, isWordPart, skipBlank, toLineEnd } from '../place/char';

/** Blanks quote marks, list marks, task boxes, heading marks and an inline field's key at the beginning of a line. */
export function maskLineStart(out: InlineReader, start: number): number {
  const { text } = out;
  let at = skipBlank(text, start);
  while (text.charCodeAt(at) === 62) at = skipBlank(text, at + 1);
  const code = text.charCodeAt(at);
  if (code === 91 && text.charCodeAt(at + 1) === 33) {
    const end = text.indexOf(']', at);
    if (end !== -1 && end - at < 80) at = skipBlank(text, end + (/[+-]/.test(text[end + 1] ?? '') ? 2 : 1));
  }
  if (code === 35) {
    while (text.charCodeAt(at) === 35) at += 1;
    if (!isBlank(text.charCodeAt(at))) at = start;
  } else if ((code === 45 || code === 42 || code === 43) && isBlank(text.charCodeAt(at + 1)))
    at = skipBox(text, skipBlank(text, at + 1));
  else if (code >= 48 && code <= 57) at = skipNumber(text, at);
  out.take(start, at, INLINE.lead);
  const key = readFieldKey(text, at);
  return key === -1 ? at : out.take(at, toLineEnd(text, key), INLINE.field);
}

function skipNumber(text: string, start: number): number {
  let at = start;
  while (at - start < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  const code = text.charCodeAt(at);
  return (code === 46 || code === 41) && isBlank(text.charCodeAt(at + 1))
    ? skipBox(text, skipBlank(text, at + 1))
    : start;
}

function skipBox(text: string, at: number): number {
  return text.charCodeAt(at) === 91 && text.charCodeAt(at + 2) === 93 && isBlank(text.charCodeAt(at + 3))
    ? skipBlank(text, at + 3)
    : at;
}

function isKeyPart(code: number): boolean {
  return code === 32 || code === 42 || (isWordPart(code) && code !== 47);
}

/** `key:: value` at the beginning of a line: the offset behind the colons, or -1. */
export function readFieldKey(text: string, start: number): number {
  let at = start;
  while (at - start < 40 && isKeyPart(text.charCodeAt(at))) at += 1;
  return at > start && text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 58 ? at + 2 : -1;
}
