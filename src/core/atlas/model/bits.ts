/** A set of node numbers below `size`, one bit each. Only the functions of this file change `words`. */
export interface Bits {
  readonly size: number;
  readonly words: Uint32Array;
}

/** An empty set, or the set of all numbers below `size`. */
export function createBits(size: number, full = false): Bits {
  const words = new Uint32Array((size + 31) >>> 5);
  if (full) {
    words.fill(0xffff_ffff);
    if ((size & 31) !== 0) words[words.length - 1] = (1 << (size & 31)) - 1;
  }
  return { size, words };
}

/** The set of the given numbers; a number outside 0…size−1 is left out. */
export function toBits(size: number, members: Iterable<number>): Bits {
  const bits = createBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

/** Whether the set holds a number. */
export function hasBit(bits: Bits, at: number): boolean {
  return at >= 0 && at < bits.size && (((bits.words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Puts a number into the set; out of range changes nothing. */
export function addBit(bits: Bits, at: number): void {
  if (at < 0 || at >= bits.size) return;
  bits.words[at >>> 5] = (bits.words[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** Takes a number out of the set. */
export function removeBit(bits: Bits, at: number): void {
  if (at < 0 || at >= bits.size) return;
  bits.words[at >>> 5] = (bits.words[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

/** The set of the places that hold 1 in a list of zeros and ones. */
export function toBitsOfBytes(bytes: Uint8Array): Bits {
  const bits = createBits(bytes.length);
  for (let from = 0; from < bytes.length; from += 32) {
    const end = Math.min(32, bytes.length - from);
    let word = 0;
    for (let bit = 0; bit < end; bit += 1) word |= (bytes[from + bit] ?? 0) << bit;
    bits.words[from >>> 5] = word;
  }
  return bits;
}

/** The set as one byte a number, 1 for what is in it. */
export function toBytes(bits: Bits): Uint8Array {
  const bytes = new Uint8Array(bits.size);
  for (let at = 0; at < bits.size; at += 1) bytes[at] = ((bits.words[at >>> 5] ?? 0) >>> (at & 31)) & 1;
  return bytes;
}

/** What is in both sets. */
export function intersect(a: Bits, b: Bits): Bits {
  const out = createBits(a.size);
  for (let i = 0; i < out.words.length; i += 1) out.words[i] = (a.words[i] ?? 0) & (b.words[i] ?? 0);
  return out;
}

/** What is in one set or the other. */
export function unite(a: Bits, b: Bits): Bits {
  const out = createBits(a.size);
  for (let i = 0; i < out.words.length; i += 1) out.words[i] = (a.words[i] ?? 0) | (b.words[i] ?? 0);
  return out;
}

/** What is not in the set. */
export function invert(bits: Bits): Bits {
  const out = createBits(bits.size, true);
  for (let i = 0; i < out.words.length; i += 1) out.words[i] = (out.words[i] ?? 0) & ~(bits.words[i] ?? 0);
  return out;
}

/** How many numbers are in the set. */
export function countBits(bits: Bits): number {
  let total = 0;
  for (const word of bits.words) {
    let v = word - ((word >>> 1) & 0x5555_5555);
    v = (v & 0x3333_3333) + ((v >>> 2) & 0x3333_3333);
    total += Math.imul((v + (v >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return total;
}

/** The numbers in the set, smallest first. */
export function toMembers(bits: Bits): Int32Array {
  const out = new Int32Array(countBits(bits));
  let filled = 0;
  for (let w = 0; w < bits.words.length; w += 1) {
    let word = bits.words[w] ?? 0;
    while (word !== 0) {
      out[filled] = (w << 5) + (31 - Math.clz32(word & -word));
      filled += 1;
      word &= word - 1;
    }
  }
  return out;
}
