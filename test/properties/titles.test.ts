import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findFreeName,
  isContained,
  readFolder,
  toIdentity,
  toNoteName,
  toNotePath,
  toNumbered,
} from '../../src/core/text/name/filename';
import { findObjection, ODD_NAMES } from './odd-names';
import { runs } from './runs';

const odd = fc.constantFrom(...ODD_NAMES);
const title = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(odd, fc.string({ maxLength: 6 })), { maxLength: 8 }).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.array(odd, { maxLength: 5 }).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 200 }))
      .map(([part, times]) => part.repeat(times)),
  },
);

test('every title becomes a name that every system takes, the same when named again, inside its folder', () => {
  fc.assert(
    fc.property(title, (text) => {
      const name = toNoteName(text);
      expect([name, findObjection(name)]).toEqual([name, null]);
      expect(toNoteName(name)).toBe(name);
      expect(isContained(toNotePath('Incidents/2026', name))).toBe(true);
      expect(isContained(toNotePath('', name))).toBe(true);
    }),
    runs(5_000, 100_000),
  );
});

test('a free name is legal, free, and close to what was wanted', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 0, max: 5 }), fc.constantFrom('NFC', 'NFD'), (text, count, form) => {
      const name = toNoteName(text);
      const taken = Array.from({ length: count }, (_each, at) =>
        (at === 0 ? name : toNumbered(name, at + 1)).normalize(form).toUpperCase(),
      );
      const free = findFreeName(name, taken);
      expect(findObjection(free)).toBeNull();
      expect(taken.map(toIdentity)).not.toContain(toIdentity(free));
    }),
    runs(1_000, 20_000),
  );
});

test('a folder is read as a path inside the vault or not at all', () => {
  const folder = fc
    .array(fc.oneof(odd, fc.constantFrom('Incidents', '2026', '.', '', ' ', 'Work C#')), { maxLength: 5 })
    .chain((parts) => fc.constantFrom('/', '\\', '//', '/./').map((by) => parts.join(by)));
  fc.assert(
    fc.property(folder, (path) => {
      const read = readFolder(path);
      if (read === null) return;
      expect(read.split('/').some((part) => part === '..' || part === '.' || part.startsWith('.'))).toBe(false);
      expect(read.startsWith('/') || /^[a-z]:/i.test(read) || read.includes('\\')).toBe(false);
      expect(readFolder(read)).toBe(read);
      expect(isContained(toNotePath(read, 'Note'))).toBe(true);
    }),
    runs(2_000, 20_000),
  );
});
