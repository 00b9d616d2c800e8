import { toLinkTarget } from '../text/markdown/wikilink';
import { readMomentWords, type MomentWords } from './moment-line';
import { readDayText } from './read-day';
import type { WhenContext } from './when';
import { findZone } from './zone';

/** The zone that the heading row of a table names for its times: `Time (UTC)`, `UTC`. */
export function readHeadingZone(cells: readonly string[]): string | null {
  for (const cell of cells.slice(0, 3)) {
    const named = /^(?:time|when|date)?[\s/&a-z]*?([([]?[A-Z][\w+/:]{1,30}[)\]]?)$/i.exec(cell)?.[1];
    const zone = named === undefined ? null : findZone(named);
    if (zone && !zone.unclear && zone.length === named?.length) return zone.zone;
  }
  return null;
}

/**
 * Reads a row whose first column is a time, or a day with the time in the second; a number of the row may stand before
 * them. Nothing when it is no such row.
 */
export function readMomentRow(cells: readonly string[], context: WhenContext): MomentWords | null {
  const from = /^#?\d{1,3}\.?$/.test(cells[0] ?? '') && cells.length > 2 ? 1 : 0;
  const first = cells[from] ?? '';
  const day = readDayText(first.replace(/[*`]/g, ''), context);
  const second = cells[from + 1] ?? '';
  const timed = day === null ? null : readMomentWords(second, { ...context, date: day });
  if (timed?.when.time != null && timed.text === '')
    return withRest(timed, cells.slice(from + 2), `${first} | ${second}`);
  const alone = first === '' && from === 0 ? null : readMomentWords(first, context);
  if (alone?.when.time != null && alone.text === '') return withRest(alone, cells.slice(from + 1), first);
  const below = first === '' ? readMomentWords(second, context) : null;
  return below?.when.time != null && below.text === '' ? withRest(below, cells.slice(from + 2), second) : null;
}

function withRest(words: MomentWords, rest: readonly string[], written: string): MomentWords {
  const named = rest.findIndex((cell) => toLinkTarget(cell) !== cell.trim());
  const speaker = named === -1 ? null : toLinkTarget(rest[named] ?? '');
  const text = rest.filter((cell, at) => at !== named && cell !== '').join(' – ');
  return { ...words, written, speaker, text };
}
