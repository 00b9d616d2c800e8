import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBit,
  countBits,
  createBits,
  hasBit,
  intersect,
  invert,
  removeBit,
  toBits,
  toBitsOfBytes,
  toBytes,
  toMembers,
  unite,
} from '../../../../src/core/atlas/model/bits';
import { runs } from '../../../properties/runs';

const sets = fc.nat(200).chain((size) => {
  const members = fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size });
  return fc.record({ size: fc.constant(size), a: members, b: members });
});
const sorted = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((x, y) => x - y);
const within = (size: number, numbers: readonly number[]): readonly number[] => numbers.filter((each) => each < size);

describe('a set of numbers is what a Set of them is', () => {
  test('in its members, its count and every question about one number', () => {
    fc.assert(
      fc.property(sets, ({ size, a }) => {
        const bits = toBits(size, a);
        const own = within(size, a);
        expect([...toMembers(bits)]).toEqual(sorted(own));
        expect(countBits(bits)).toBe(own.length);
        for (let at = -1; at <= size; at += 1) expect(hasBit(bits, at)).toBe(own.includes(at));
        expect([...toMembers(toBitsOfBytes(toBytes(bits)))]).toEqual(sorted(own));
      }),
      runs(100, 3000),
    );
  });

  test('in what two of them have together, in common, and what one leaves out', () => {
    fc.assert(
      fc.property(sets, ({ size, a, b }) => {
        const [left, right] = [new Set(within(size, a)), new Set(within(size, b))];
        const all = Array.from({ length: size }, (_none, at) => at);
        const [x, y] = [toBits(size, a), toBits(size, b)];
        expect([...toMembers(intersect(x, y))]).toEqual(all.filter((at) => left.has(at) && right.has(at)));
        expect([...toMembers(unite(x, y))]).toEqual(all.filter((at) => left.has(at) || right.has(at)));
        expect([...toMembers(invert(x))]).toEqual(all.filter((at) => !left.has(at)));
        expect(countBits(createBits(size, true))).toBe(size);
      }),
      runs(100, 3000),
    );
  });

  test('a number that is put in and taken out again leaves no trace, and one out of range changes nothing', () => {
    const bits = createBits(40);
    addBit(bits, 39);
    addBit(bits, 40);
    addBit(bits, -1);
    removeBit(bits, 40);
    removeBit(bits, -1);
    expect([...toMembers(bits)]).toEqual([39]);
    removeBit(bits, 39);
    expect(countBits(bits)).toBe(0);
  });
});
