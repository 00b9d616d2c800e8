/** The day it is on the reader's own wall, as notes write it: `2026-11-04`. */
export function toToday(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
