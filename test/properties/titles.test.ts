import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countBytes,
  findFreeName,
  isContained,
  readFolder,
  toIdentity,
  toNoteName,
  toNotePath,
  toNumbered,
} from '../../src/core/text/name/filename';
import { runs } from './runs';

const odd = fc.constantFrom(
  'CON',
  'aux.md',
  'LPT9',
  'COM¹',
  '..',
  '../..',
  '..\\..',
  'C:',
  '//x',
  '\u202Egnp.exe',
  '\ud800',
  '\udc00x',
  'Cafe\u0301',
  '.hidden',
  'end.',
  'end ',
  '%2e%2e',
  '%%',
  '[[x]]',
  '#^|',
  '👩🏽‍🚒',
  'नमस्ते',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u200b',
  '\u00a0',
  '~',
  '-',
  "'",
  '$',
  '`',
  'nul',
  'a/b',
  'a\\b',
  '\uFFFE',
  'ﬁ',
  'İ',
  'ß',
  'K',
);
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

const RESERVED = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  'clock$',
  'conin$',
  'conout$',
  ...[...'0123456789¹²³'].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
]);

/** What each system says about a name, written down again from their own rules and not from our code. */
function findObjection(name: string): string | null {
  if (name === '') return 'empty';
  if (countBytes(`${name}.md`) > 203) return 'too many bytes';
  if (name.length > 240) return 'too many units for Windows';
  if ([...name].some((char) => (char.codePointAt(0) ?? 0) < 32 || '\\/:*?"<>|'.includes(char)))
    return 'Windows or Android forbids a sign';
  if ([...name].some((char) => '#^[]'.includes(char))) return 'a link breaks';
  if (/[. ]$/.test(name) || /^[. ]/.test(name)) return 'a dot or space at an end';
  if (RESERVED.has((name.split('.')[0] ?? '').toLowerCase().trimEnd())) return 'a device of Windows';
  if (name !== name.normalize('NFC')) return 'not NFC';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(name)) return 'turns the direction around';
  if (encodeURIComponent(name) === '') return 'cannot be encoded';
  return null;
}

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
