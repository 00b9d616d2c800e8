import { countBytes } from '../../src/core/text/name/filename';

/** Forty names that some system, some program or some link does not take as they are. */
export const ODD_NAMES = [
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
];

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
export function findObjection(name: string): string | null {
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
