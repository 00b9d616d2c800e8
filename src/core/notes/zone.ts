import { isZone } from './when';

/** A zone that a text begins with: its name or offset, whether several places use the word, and how long it is. */
export interface FoundZone {
  /** A name or an offset; nothing for “local time”, which is the note's own. */
  readonly zone: string | null;
  readonly unclear: boolean;
  readonly length: number;
}

/** Offsets that an abbreviation means and no other place uses; the ones that several places use are told as unclear. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'WET+00:00 WEST+01:00 CET+01:00 CEST+02:00 EET+02:00 EEST+03:00 MSK+03:00 EST-05:00 EDT-04:00 CDT-05:00 ' +
    'MDT-06:00 PST-08:00 PDT-07:00 AKST-09:00 AKDT-08:00 HST-10:00 ADT-03:00 NDT-02:30 BRT-03:00 JST+09:00 KST+09:00 ' +
    'HKT+08:00 SGT+08:00 PHT+08:00 WIB+07:00 PKT+05:00 NPT+05:45 IDT+03:00 TRT+03:00 SAST+02:00 CAT+02:00 EAT+03:00 ' +
    'WAT+01:00 AEST+10:00 AEDT+11:00 ACST+09:30 ACDT+10:30 AWST+08:00 NZST+12:00 NZDT+13:00'
  )
    .split(' ')
    .map((each) => [each.slice(0, -6), each.slice(-6)] as const),
);

const US_EAST = ['America/New_York', 'Australia/Sydney'];
const US_MIDDLE = ['America/Chicago', 'Europe/Berlin'];
const US_MOUNTAIN = ['America/Denver', 'America/Phoenix'];
const US_WEST = ['America/Los_Angeles', 'Europe/Lisbon'];

/** What a word for a zone may mean, the commonest first. */
const READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['CST', ['America/Chicago', 'Asia/Shanghai']],
  ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['BST', ['Europe/London', 'Asia/Dhaka']],
  ['MST', US_MOUNTAIN],
  ['AST', ['America/Halifax', 'Asia/Riyadh']],
  ['SST', ['Asia/Singapore', 'Pacific/Pago_Pago']],
  ['GST', ['Asia/Dubai', 'Atlantic/South_Georgia']],
  ['ECT', ['America/Guayaquil', 'Europe/Paris']],
  ['PT', US_WEST],
  ['ET', US_EAST],
  ['CT', US_MIDDLE],
  ['MT', US_MOUNTAIN],
  ['PACIFIC', US_WEST],
  ['EASTERN', US_EAST],
  ['CENTRAL', US_MIDDLE],
  ['MOUNTAIN', US_MOUNTAIN],
]);

const PHRASES: ReadonlyMap<string, string> = new Map([
  ['coordinated universal time', 'UTC'],
  ['greenwich mean time', 'UTC'],
  ['central european summer time', '+02:00'],
  ['central european standard time', '+01:00'],
  ['central european time', 'Europe/Berlin'],
  ['eastern european time', 'Europe/Helsinki'],
  ['british summer time', '+01:00'],
  ['irish standard time', 'Europe/Dublin'],
  ['india standard time', 'Asia/Kolkata'],
  ['indian standard time', 'Asia/Kolkata'],
  ['japan standard time', 'Asia/Tokyo'],
  ['pacific standard time', '-08:00'],
  ['pacific daylight time', '-07:00'],
  ['mountain daylight time', '-06:00'],
  ['eastern standard time', '-05:00'],
  ['eastern daylight time', '-04:00'],
  ['us pacific', 'America/Los_Angeles'],
  ['us mountain', 'America/Denver'],
  ['us central', 'America/Chicago'],
  ['us eastern', 'America/New_York'],
]);

const AREAS = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic', 'Indian'];
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const UNIVERSAL = /^(?:UTC|GMT|Z)(?:\s?([+\-−]\d{1,2}(?::?\d{2})?))?(?![\w/])/i;
const OFFSET = /^([+\-−]\d{2}:?\d{2})(?!\d)/;
const NAME = /^[A-Z][A-Za-z]{2,}\/[\w+/-]+/;
const LETTERS = /^[A-Z]{2,5}(?![\w/])/;
const LOCAL = /^local(?: time)?(?!\w)/i;
const CITY = /^([A-Z]\p{L}+(?: [A-Z]\p{L}+){0,2}) time(?!\w)/u;
const COAST = /^(pacific|eastern|central|mountain)(?: time)?(?!\w)/i;

/**
 * Finds the zone at the start of a text, a gap before it allowed: `UTC`, `(CET)`, `[PST]`, `+05:30`, `Europe/Berlin`,
 * `ET`, `Berlin time`, `Central European Time`. A word such as `Pacific` alone counts only where nothing but the end, a
 * sign or, after `am` and `pm`, the words of the entry follow.
 */
export function findZone(text: string, afterHalf = false): FoundZone | null {
  const gap = /^\s*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(gap);
  const close = BRACKETS.get(rest[0] ?? '');
  if (close === undefined) {
    const found = findBareZone(rest, afterHalf);
    return found && { ...found, length: found.length + gap };
  }
  const end = rest.indexOf(close);
  const inside = end < 2 || end > 40 ? '' : rest.slice(1, end).trim();
  const found = inside === '' ? null : readZone(inside);
  return found && { ...found, length: gap + end + 1 };
}

/** Reads a text that is a zone and nothing else, as a property or a pair of brackets holds it. */
export function readZone(text: string): Omit<FoundZone, 'length'> | null {
  const bare = text.trim();
  const short = /^(?:UTC|GMT)?\s?([+\-−]\d{1,2}(?::?\d{2})?)$/i.exec(bare)?.[1];
  if (short !== undefined) return toChecked(toOffset(short));
  if (READINGS.has(bare.toUpperCase())) return { zone: bare, unclear: true };
  const known = ABBREVIATIONS.get(bare.toUpperCase());
  if (known !== undefined) return { zone: known, unclear: false };
  if (isZone(bare)) return { zone: bare, unclear: false };
  const found = findBareZone(bare, true);
  if (found?.length === bare.length) return { zone: found.zone, unclear: found.unclear };
  const city = findCity(bare);
  return city === null ? null : { zone: city, unclear: false };
}

/** The zones that a word may mean, for a reader to choose from: `IST` is in India, in Ireland and in Israel. */
export function toZoneReadings(word: string): readonly string[] {
  return READINGS.get(word.toUpperCase()) ?? [];
}

function findBareZone(text: string, afterHalf: boolean): FoundZone | null {
  const universal = UNIVERSAL.exec(text);
  if (universal) {
    const shift = universal[1];
    return { zone: shift === undefined ? 'UTC' : toOffset(shift), unclear: false, length: universal[0].length };
  }
  const offset = OFFSET.exec(text)?.[1];
  if (offset !== undefined) return { zone: toOffset(offset), unclear: false, length: offset.length };
  const name = NAME.exec(text)?.[0];
  if (name !== undefined) return isZone(name) ? { zone: name, unclear: false, length: name.length } : null;
  return findLetters(text) ?? findWords(text, afterHalf);
}

function findLetters(text: string): FoundZone | null {
  const letters = LETTERS.exec(text)?.[0] ?? '';
  const known = ABBREVIATIONS.get(letters);
  if (known !== undefined) return { zone: known, unclear: false, length: letters.length };
  return READINGS.has(letters) && letters.length < 5 ? { zone: letters, unclear: true, length: letters.length } : null;
}

function findWords(text: string, afterHalf: boolean): FoundZone | null {
  const local = LOCAL.exec(text)?.[0];
  if (local !== undefined && /time$/i.test(local)) return { zone: null, unclear: false, length: local.length };
  const lower = text.slice(0, 40).toLowerCase();
  for (const [phrase, zone] of PHRASES)
    if (lower.startsWith(phrase) && !/^\w/.test(lower.slice(phrase.length)))
      return { zone, unclear: false, length: phrase.length };
  const coast = COAST.exec(text);
  if (coast && (afterHalf || /time$/i.test(coast[0]) || /^\s*(?:$|[-–—:;,.)])/.test(text.slice(coast[0].length))))
    return { zone: coast[1] ?? '', unclear: true, length: coast[0].length };
  const city = CITY.exec(text);
  const place = city ? findCity(city[1] ?? '') : null;
  return city && place !== null ? { zone: place, unclear: false, length: city[0].length } : null;
}

/** The zone that bears a city's name. */
function findCity(words: string): string | null {
  const city = words.replace(/ time$/i, '').replace(/ /g, '_');
  if (!/^[A-Z][\p{L}_]{2,30}$/u.test(city)) return null;
  return AREAS.map((area) => `${area}/${city}`).find(isZone) ?? null;
}

function toChecked(zone: string): Omit<FoundZone, 'length'> | null {
  return isZone(zone) ? { zone, unclear: false } : null;
}

function toOffset(written: string): string {
  const sign = written.startsWith('+') ? '+' : '-';
  const [hours = '', minutes] = written.slice(1).includes(':')
    ? written.slice(1).split(':')
    : [written.slice(1).slice(0, written.length > 3 ? -2 : undefined), written.length > 3 ? written.slice(-2) : '00'];
  return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}
