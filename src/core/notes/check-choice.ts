import { readFolder } from '../text/filename';
import { formatWall, isZone } from './when';

/** Says in one calm sentence why a folder cannot be used, or nothing. Several may stand with commas between. */
export function checkFolders(text: string): string | null {
  const wrong = text.split(',').map((folder) => folder.trim()).find((folder) => folder !== '' && readFolder(folder) === null);
  return wrong === undefined ? null : `“${wrong}” cannot be a folder of this vault. A name such as Incidents, or Work/Incidents, can.`;
}

/** Says in one calm sentence why a time zone cannot be used, or nothing. Empty is fine. */
export function checkZone(text: string): string | null {
  const zone = text.trim();
  return zone === '' || isZone(zone) ? null : `“${zone}” is no time zone that is known here. Something like Europe/Berlin or UTC is.`;
}

/** Says in one calm sentence why a pattern for file names cannot be used, or nothing. Empty is fine. */
export function checkNamePattern(pattern: string): string | null {
  const wrong = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, token]) => token ?? '').find((token) => token !== 'title' && !isDateToken(token));
  if (wrong !== undefined) return `“{${wrong}}” is not understood. {title} and dates such as {yyyy-MM-dd} are.`;
  return /[{}]/.test(pattern.replace(/\{[^{}]*\}/g, '')) ? 'A brace stands alone. Each one needs its partner, as in {title}.' : null;
}

/** Says in one calm sentence why a word cannot be the prefix of the mark tags, or nothing. */
export function checkMarkPrefix(text: string): string | null {
  const prefix = text.trim();
  if (prefix === '') return 'Marks need a word in front, such as mark.';
  return /^[\p{L}\p{N}_/-]+$/u.test(prefix) && /[^\d/]/.test(prefix) && !/^\/|\/$|\/\//.test(prefix) ? null : `“${prefix}” cannot stand in a tag. Letters, digits, - and _ can.`;
}

/** Says in one calm sentence why words cannot be tags, or nothing. They stand with commas between, with or without #. */
export function checkTags(text: string): string | null {
  const wrong = text.split(',').map((tag) => tag.trim().replace(/^#/, '')).find((tag) => tag !== '' && checkMarkPrefix(tag) !== null);
  return wrong === undefined ? null : `“${wrong}” cannot be a tag. Letters, digits, - and _ can stand in one, with / between its parts.`;
}

function isDateToken(token: string): boolean {
  return token.trim() !== '' && formatWall('2026-11-04T09:22:00', token) !== null;
}
