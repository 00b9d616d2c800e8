/** Where the line that holds an offset ends, its break not included. */
export function toLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** The first offset at or behind another that is neither a space nor a tab. */
export function skipBlank(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Where a text ends, or its beginning up to an offset, without the signs behind it that are left off. Takes time in
 * proportion to those; a pattern such as `/x+$/` would try each place at which they stand.
 */
export function findEndWithout(text: string, isLeftOff: (sign: string) => boolean, upTo = text.length): number {
  let end = upTo;
  while (end > 0 && isLeftOff(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether a line ends between two offsets. Looks no further than the second. */
export function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** A letter of any alphabet, a digit, or one of the signs that join words in a tag: `_`, `/`, `-`. */
export function isWordPart(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === 95 ||
    code === 45 ||
    code === 47 ||
    (code >= 0xc0 && code < 0x2000) ||
    (code >= 0x2c00 && code <= 0xfeff && code !== 0xfeff)
  );
}

/** A space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** A decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of the English alphabet. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
