/** The day it is on the reader's own wall, as notes write it: `2026-11-04`. */
export function toToday(now: Date): string {
  return [toPadded(now.getFullYear(), 4), toPadded(now.getMonth() + 1), toPadded(now.getDate())].join('-');
}

/** The clock on the wall of whoever pressed: `14:05`. */
export function toTime(now: Date): string {
  return `${toPadded(now.getHours())}:${toPadded(now.getMinutes())}`;
}

/** Day and clock on the wall of whoever pressed, without a zone: `2026-11-04T09:22:00`. */
export function toWallClock(now: Date): string {
  return `${toToday(now)}T${toTime(now)}:${toPadded(now.getSeconds())}`;
}

function toPadded(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
