import { toOneOf, toWholeText } from '../../text/one-of';

/** What programs set beside a name or its time: badges, states, pronouns. Never a part of the name. */
const BADGE = /^(?:APP|BOT|WORKFLOW|ADMIN|OWNER|OP|GUEST|EXTERNAL|HOST|CO-HOST|\([Ee]dited\)|✓ ?APP|•|·|\||—|–|-)$/;
const PICTURE = new RegExp(
  toOneOf([
    /:(?:[a-z][\w+-]{0,39}|[+-]1|\d{3}):/,
    /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{Extended_Pictographic}|\uFE0F|\u200D)*/u,
  ]),
  'gu',
);
const PARTICLES = new Set(
  'van von der den de la le da do dos del della di du bin binti al el ter ten zu zur y e und and af av ap'.split(' '),
);
const NO_NAME = toWholeText(
  [
    /today|yesterday|at|and|the|it|we|i|on|since|until|from|around|about/,
    /new|edited|reply|replies|thread|unread|note|update|status/,
  ],
  'i',
);

/** The same words with every picture set apart from the word it sticks to. */
export function toPicturesApart(text: string): string {
  return text.replace(PICTURE, ' $& ');
}

/** A name without the badge of an app, a status emoji, pronouns, a handle's number or an at sign. */
export function toName(text: string): string {
  const bare = text.replace(PICTURE, ' ').replace(/[*`]/g, '').trim();
  const words = bare.split(/\s+/);
  while (words.length > 1 && BADGE.test(words[words.length - 1] ?? '')) words.pop();
  return words
    .join(' ')
    .replace(/^(.*[\p{Ll}\d])(?:APP|BOT)$/u, '$1')
    .replace(/\s*\([^()]{1,40}\)$/, '')
    .replace(/^[~@]\s?/, '')
    .replace(/#\d{4}$/, '')
    .trim();
}

/** What is left of a line when pictures and badges are taken away; they stand beside names and times. */
export function toWithoutBadges(line: string): string {
  return line
    .replace(PICTURE, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => !BADGE.test(word))
    .join(' ');
}

/** Whether a text may be somebody's name where its place says that a name stands there. */
export function isName(text: string): boolean {
  if (text.length > 120) return false;
  const bare = toName(text);
  return (
    bare !== '' &&
    bare.length <= 60 &&
    bare.split(/\s+/).length <= 6 &&
    /^[\p{L}@+\d]/u.test(bare) &&
    /\p{L}|^\+[\d ()-]{6}/u.test(bare) &&
    !/[.!?;:,=/\\<>{}[\]|“”"]\s|[!?;:=<>{}[\]|,]$|https?:/.test(bare) &&
    !NO_NAME.test(bare)
  );
}

/**
 * Whether a line alone reads as a name: a handle, or words that are all written large but for the small ones of names.
 * A sentence is no name: it ends in a stop, or holds a word in lower case.
 */
export function isNameAlone(text: string): boolean {
  const bare = toName(text);
  if (!isName(text) || (/\.$/.test(bare) && !/(?:^|\s)(?:\p{Lu}|[JS]r)\.$/u.test(bare))) return false;
  const words = bare.split(/\s+/);
  if (words.length === 1) return /^[\p{L}\d][\p{L}\d._'’-]*$/u.test(bare) && !/^\d+$/.test(bare);
  return words.every(
    (word, at) => /^[^\p{Ll}]/u.test(word) || (at > 0 && at < words.length - 1 && PARTICLES.has(word)),
  );
}

/**
 * Whether a text is somebody's name where the program says so by what stands around it: `From … to Everyone:`. Titles,
 * commas and pictures belong to names there.
 */
export function isFramedName(text: string): boolean {
  return text.length <= 80 && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

const PART = "\\p{Lu}[\\p{L}'’.-]*";
const FAMILY_FIRST = new RegExp(
  `^${PART}(?: ${PART}){0,2}, ${PART}(?: [\\p{L}'’.-]+){0,2}(?: \\([^()]{1,40}\\))?$`,
  'u',
);

/** Whether a text is a name with the family in front, as directories of companies write it: `Reyes, Ana (Ops)`. */
export function isFamilyFirst(text: string): boolean {
  return text.length <= 100 && FAMILY_FIRST.test(text.trim());
}

/** The name of who speaks: one with the family in front stays as it is written, any other as `toName` has it. */
export function toSpeaker(text: string): string {
  return isFamilyFirst(text) ? text.trim() : toName(text);
}
