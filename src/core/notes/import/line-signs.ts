import { toOneOf, toWholeText } from '../../text/one-of';
import { toName, toPicturesApart } from './name';

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
export const ENDS_IN_CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?$/i;

/** The words of a heading one by one, signs taken off; a picture such as `:palm_tree:` is one. */
export function toParts(text: string): readonly string[] {
  return [...toPicturesApart(text).matchAll(/:[a-z+-][\w+-]*:|[^\s[\](){}<>|,;–—*"“”]+/g)]
    .map(([part]) => (/^:[^:]+:$/.test(part) ? part : part.replace(/^:+|:+$/g, '')))
    .filter((part) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part));
}

/** Lines as one text, without blank ones around it. */
export function trimBlank(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
