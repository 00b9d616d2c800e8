import { WEEKDAYS } from '../read-day';
import { readWhen } from '../read-when';
import { addToDay, countDays, type When, type WhenContext } from '../when';
import { toWithoutBadges } from './name';

const RELATIVE =
  /^(today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,)?(?:\s+at)?\s+(?=\d)/i;
const HEADING_OF_DAY = /^[-—–*=\s]*(?:(?:day changed(?: to)?|log opened)\s+)?(.*?)[-—–*=\s]*$/i;

/**
 * A time as programs stamp it on a message: with “Today at” or a weekday before it. `given` is the day of the reader.
 */
export function readStamp(text: string, here: WhenContext, given: WhenContext = here): When | null {
  const bare = text.trim();
  if (bare.length > 60 || !/\d/.test(bare)) return null;
  const word = RELATIVE.exec(bare);
  const when = word
    ? readWhen(bare.slice(word[0].length), { ...here, date: toDay(word[1] ?? '', given.date) })
    : readWhen(bare, here);
  return when?.time == null ? null : when;
}

/** A stamp on a line of its own, whatever pictures and badges stand beside it. */
export function readStampLine(line: string, here: WhenContext, given: WhenContext = here): When | null {
  if (line.length > 100 || !/\d/.test(line)) return null;
  return readStamp(line, here, given) ?? readStamp(toWithoutBadges(line), here, given);
}

/** A line that names a day and nothing else. “Today” and “Yesterday” count from the day the reader gave. */
export function readDayLine(line: string, here: WhenContext, given: WhenContext): string | null {
  if (line.trim() === '' || line.length > 80) return null;
  const bare = (HEADING_OF_DAY.exec(line.trim())?.[1] ?? '').trim();
  // In small letters it is somebody's word.
  if (/^(?:Today|TODAY)$/.test(bare)) return given.date;
  if (/^(?:Yesterday|YESTERDAY)$/.test(bare)) return given.date === null ? null : addToDay(given.date, -1);
  if (!/\d/.test(bare)) return null;
  const opened = /^(.*?\d{1,2}),?\s+\d{1,2}:\d{2}:\d{2}\s+(\d{4})$/.exec(bare);
  const when = readWhen(opened ? `${opened[1] ?? ''}, ${opened[2] ?? ''}` : bare, here);
  return when !== null && when.time === null ? when.date : null;
}

/** The seconds of a place in a recording, `00:03:12` or `3:12.500`; nothing when it is none. */
export function readOffset(text: string): number | null {
  const hit = /^\s*(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?\s*$/.exec(text);
  if (!hit || Number(hit[2]) > 59 || Number(hit[3]) > 59) return null;
  return Number(hit[1] ?? 0) * 3600 + Number(hit[2]) * 60 + Number(hit[3]);
}

function toDay(word: string, day: string | null): string | null {
  if (day === null || /^today$/i.test(word)) return day;
  if (/^yesterday$/i.test(word)) return addToDay(day, -1);
  const is = ((countDays('2024-01-01', day) % 7) + 7) % 7;
  return addToDay(day, -((is - (WEEKDAYS.get(word.toLowerCase()) ?? 0) + 7) % 7));
}
