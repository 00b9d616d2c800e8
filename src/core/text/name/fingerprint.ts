/**
 * A number below 2^53 that a text always gives, on every device, and that a small difference changes wholly. Not a
 * secret and not a proof against malice.
 */
export function toHash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** A short fingerprint of a text, so that a later press can tell whether a note is still as it was made. */
export function toFingerprint(text: string): string {
  return `${text.length.toString(36)}-${toHash(text).toString(36)}`;
}
