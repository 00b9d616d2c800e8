import { toOneOf, toWholeText } from '../../text/one-of';
import { isNameAlone, toName, toPicturesApart, toWithoutBadges } from './name';

const DELETED = new RegExp(
  `^[[(<]?(?:${toOneOf([
    /this message (?:was|has been) (?:deleted|removed)/,
    /you deleted (?:this|a) message|message (?:was )?(?:deleted|removed)(?: by its author)?/,
    /diese nachricht wurde gelöscht|du hast diese nachricht gelöscht/,
    /(?:esta )?mensagem (?:foi )?apagada|você apagou esta mensagem/,
    /(?:se eliminó|eliminaste) este mensaje/,
    /(?:ce message a été|vous avez) supprimé(?: ce message)?/,
  ])})\\.?[\\])>]?$|^\\[deleted\\]$`,
  'i',
);
const DELETED_BY = /^(.{1,80}) deleted (?:this|a) message\.?$/i;

/**
 * Whether words stand where a message was deleted, in the languages that people export chats in. That somebody else
 * deleted one is said, and no sign.
 */
export function isDeleted(text: string, speaker: string | null): boolean {
  const [, name] = DELETED_BY.exec(text) ?? [];
  return DELETED.test(text) || (name !== undefined && toName(name) === speaker);
}

/** The sign behind words that were changed later, where no space stands behind it. */
export const EDITED =
  /(?:\((?:edited|bearbeitet)\)|<(?:this message was edited|diese nachricht wurde bearbeitet)\.?>)$/i;
/** What only the reader of the chat could see. */
export const PRIVATE = toWholeText(
  [/(?:👁\S*\s*)?\(?(?:only visible to you|(?:visible )?only (?:to )?you can see this(?: message)?)[).]*(?: [·•|].*)?/],
  'i',
);
/** A line that ends in a clock time, as headings do. */
const ENDS_IN_CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?$/i;

/** Whether a short line that begins as a sentence or a name does ends so. */
export function endsInClock(line: string): boolean {
  const begins = /^\s*[\p{Lu}\p{Extended_Pictographic}:]/u;
  return line.length <= 60 && ENDS_IN_CLOCK.test(line.trim()) && begins.test(line);
}

/** Whether a line is a name and a clock time behind it. */
export function isNameThenClock(line: string): boolean {
  const bare = toWithoutBadges(line);
  const clock = bare.length <= 80 ? ENDS_IN_CLOCK.exec(bare) : null;
  return clock !== null && isNameAlone(bare.slice(0, clock.index).replace(/[\s,[(–—-]+$/, ''));
}

const LEAD =
  /^\s*(?:([[(<{])[^\])>}]{0,30}?\d[./:-]\d[^\])>}]{0,30}[\])>}](?!\()|\d{1,4}([./-])\d{1,2}\2\d|\d{1,2}([:.h])\d\d)/;

/** How a line begins that begins with a time of any sort: its bracket, the sign of its date, or `:` for a clock. */
export function toLead(line: string): string {
  const [, box, date, clock] = LEAD.exec(line) ?? [];
  return box ?? date ?? (clock === undefined ? '' : ':');
}

const CLAIMED = /^\s*(?:\*\*)?([^\s:*[(][^:*[(]{0,59}?)(?:\*\*)?,?\s{0,9}(?::\*{0,2}\s+\S|[[(][^\])]*\d)/;

/** The name in front of a colon, or of brackets with a figure in them, with which a line begins. */
export function findClaimed(line: string): string | null {
  const [, name] = CLAIMED.exec(line) ?? [];
  return name === undefined ? null : toName(name);
}

/** The words of a heading one by one, signs taken off; a picture such as `:palm_tree:` is one. */
function toParts(text: string): readonly string[] {
  return [...toPicturesApart(text).matchAll(/:[a-z+-][\w+-]*:|[^\s[\](){}<>|,;–—*"“”]+/g)]
    .map(([part]) => (/^:[^:]+:$/.test(part) ? part : part.replace(/^:+|:+$/g, '')))
    .filter((part) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part));
}

/** What stands in a heading and is neither its time nor its name nor its words: a badge, a state. */
export function toRest(heading: string, known: readonly string[]): string {
  const parts = new Set(known.flatMap(toParts));
  const longest = [...known].sort((one, two) => two.length - one.length).filter((each) => each !== '');
  const bare = longest.reduce((text, each) => text.replace(each, () => ' '), heading);
  return toParts(bare)
    .filter((part) => !parts.has(part))
    .join(' ');
}

/** Lines as one text, without blank ones around it. */
export function trimBlank(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
