import { findEndWithout } from '../place/char';

const MOST_BYTES = 200;
const FALLBACK = 'Untitled';
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\s*(?:\.|$))/i;
/** What separates in a path or breaks a link: it becomes a space, so that words stay apart. */
const SEPARATING = /[\\/:*?"<>|#^[\]\p{Cc}\u2028\u2029]/gu;
/** What nobody sees, and what turns the direction of reading around. Joiners that emoji and scripts need stay. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/**
 * A title as a note's name, legal on Windows, macOS, Linux, Android and iOS and safe in a link: NFC, at most 200 bytes
 * without the ending, never empty, never hidden, never reserved. The same name comes out when a name goes in.
 */
export function toNoteName(title: string): string {
  let name = title.slice(0, 2_000);
  for (let round = 0; round < 4; round += 1) {
    const next = toNoteNameOnce(name);
    if (next === name) return next;
    name = next;
  }
  return name;
}

function toNoteNameOnce(title: string): string {
  const whole = withoutLoneSurrogates(title)
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(SEPARATING, ' ')
    .replaceAll('%%', '% %')
    .replace(/\s+/g, ' ');
  const cut = cutToBytes(trimEnds(whole), MOST_BYTES);
  const name = trimEnds(cut);
  if (name === '' || /^[\p{M}\u200c\u200d]+$/u.test(name)) return FALLBACK;
  return RESERVED.test(name) ? `${name.replace(RESERVED, (word) => `${word}-`)}` : name;
}

/** Windows drops dots and spaces at the end, and a dot at the start hides a file. */
function trimEnds(name: string): string {
  return trimDots(name.replace(/^[\s.]+/, ''));
}

/** A name without the dots and spaces at its end. Takes time in proportion to what it leaves off. */
export function trimDots(name: string): string {
  return name.slice(
    0,
    findEndWithout(name, (sign) => /[\s.]/.test(sign)),
  );
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : ''));
}

/**
 * Cuts between characters as people see them, as far as that can be told from code points: never inside a pair, an
 * accent or a joined emoji.
 */
function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let safe = 0;
  let at = 0;
  let joined = false;
  for (const char of text) {
    if (!joined && !/\p{M}|\p{Emoji_Modifier}|\p{Join_Control}/u.test(char)) safe = at;
    bytes += toBytes(char.codePointAt(0) ?? 0);
    if (bytes > most) return text.slice(0, safe > 0 ? safe : at);
    joined = char === '\u200d';
    at += char.length;
  }
  return text;
}

function toBytes(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** How many bytes a text takes on disk. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += toBytes(char.codePointAt(0) ?? 0);
  return bytes;
}

/** Names and paths that a disk might take for one another: case and Unicode form do not tell two notes apart. */
export function toIdentity(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/**
 * The first name that nothing in the folder has yet: “Payments stall”, then “Payments stall 2”, “Payments stall 3”.
 * `taken` holds names without their ending.
 */
export function findFreeName(name: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map(toIdentity));
  if (!known.has(toIdentity(name))) return name;
  for (let number = 2; ; number += 1) {
    const next = toNumbered(name, number);
    if (!known.has(toIdentity(next))) return next;
  }
}

/** A name with a number behind it, still within the limit. */
export function toNumbered(name: string, number: number): string {
  const ending = ` ${number}`;
  return `${trimEnds(cutToBytes(name, MOST_BYTES - ending.length))}${ending}`;
}

/**
 * A folder path made clean, or nothing when it would leave the vault or reach into a hidden folder: no drive, no `..`,
 * no leading dot, each part legal on every system. The vault's own root is the empty path.
 */
export function readFolder(folder: string): string | null {
  if (/^[a-z]:/i.test(folder.trim()) || /^[\\/]{2}/.test(folder.trim()) || /\p{Cc}|%2e|%2f|%5c/iu.test(folder))
    return null;
  const parts = folder
    .normalize('NFC')
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every(isLegalFolderName) ? parts.join('/') : null;
}

/**
 * A folder may carry what would break a link (`C#`), because it may be there already; never what a system refuses or
 * hides.
 */
function isLegalFolderName(part: string): boolean {
  if (part.startsWith('.') || /[.\s]$/.test(part) || RESERVED.test(part) || countBytes(part) > 240) return false;
  return (
    !/[:*?"<>|\p{Cc}\u2028\u2029]/u.test(part) &&
    part.replace(UNSEEN, '') === part &&
    withoutLoneSurrogates(part) === part
  );
}

/** The path of a note in a folder that `readFolder` has accepted. */
export function toNotePath(folder: string, name: string): string {
  return folder === '' ? `${name}.md` : `${folder}/${name}.md`;
}

/** A note's title as its path tells it: the file's name without its ending. */
export function toPathTitle(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** A note's path or name without `.md`, as a link names it. */
export function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, '');
}

/** Whether a path is a note inside a folder of the vault, checked once more at the door. */
export function isContained(path: string): boolean {
  if (!path.endsWith('.md') || path.includes('\\') || path.startsWith('/')) return false;
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '' : path.slice(0, slash);
  const name = path.slice(slash + 1, -3);
  return readFolder(folder) === folder.normalize('NFC') && toNoteName(name) === name;
}
