import { toOneOf } from '../../text/one-of';
import { toPicturesApart } from './name';

/** What stands where a message was deleted, in the languages that people export chats in. */
export const DELETED = new RegExp(
  `^[[(<]?(?:${toOneOf([
    /this message (?:was|has been) (?:deleted|removed)/,
    /(?:you|\S+(?: \S+)?) deleted (?:this|a) message/,
    /message (?:was )?(?:deleted|removed)(?: by its author)?/,
    /diese nachricht wurde gelöscht|du hast diese nachricht gelöscht/,
    /(?:esta )?mensagem (?:foi )?apagada|você apagou esta mensagem/,
    /(?:se eliminó|eliminaste) este mensaje/,
    /(?:ce message a été|vous avez) supprimé(?: ce message)?/,
  ])})\\.?[\\])>]?$|^\\[deleted\\]$`,
  'i',
);
/** The sign behind words that were changed later, where no space stands behind it. */
export const EDITED =
  /(?:\((?:edited|bearbeitet)\)|<(?:this message was edited|diese nachricht wurde bearbeitet)\.?>)$/i;
/** What only the reader of the chat could see. */
export const PRIVATE =
  /^(?:👁️?\s*)?(?:\(?only visible to you\)?.*|\(?(?:visible )?only (?:to )?you can see this(?: message)?\)?\.?)$/i;
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
