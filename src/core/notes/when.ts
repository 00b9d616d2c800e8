import { format } from 'date-fns';
import { TZDate } from '@date-fns/tz';

/** A name from a pattern such as `{yyyy-MM-dd} {title}`: braces hold date-fns tokens or the word `title`. `wall` is a day or a wall clock; a token nobody knows stays as it was typed. */
export function toNamedAfter(pattern: string, title: string, wall: string): string {
  const named = pattern.replace(/\{([^{}]+)\}/g, (whole, token: string) => (token === 'title' ? title : (formatWall(wall, token) ?? whole)));
  return pattern.includes('{title}') ? named : `${named} ${title}`;
}

/** A wall clock, `2026-11-04T09:22:00`, or a day, in date-fns tokens; nothing when either makes no sense. No zone is involved. */
export function formatWall(wall: string, tokens: string): string | null {
  const date = new TZDate(Date.parse(wall.length === 10 ? `${wall}T00:00:00Z` : `${wall}Z`), 'UTC');
  if (Number.isNaN(date.getTime())) return null;
  try {
    return format(date, tokens);
  } catch {
    return null;
  }
}
