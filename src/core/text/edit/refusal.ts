import type { RefusalReason } from './change';

const SENTENCES: Readonly<Record<RefusalReason, (note: string) => string>> = {
  'merge-markers': (note) => `“${note}” holds two versions of a merge. Choose one of them in the note, then try again.`,
  unreadable: (note) =>
    `The properties of “${note}” cannot be read. The damage list shows the line; once it is mended, try again.`,
  unproven: (note) =>
    `“${note}” is written in a way this change could not be made in safely, so it was left as it is. You can ` +
    'add it by hand.',
  gone: (note) => `“${note}” is no longer there. It may have been moved or renamed; open it and try again.`,
  'read-only': (note) =>
    `“${note}” cannot be written to. Check that the file and its folder are not locked, then try again.`,
  'name-taken': (note) => `Something called “${note}” is already there. Choose another title.`,
  outside: (note) => `“${note}” would lie outside the vault’s notes. Choose another folder or title.`,
  'not-here': (note) => `This line of “${note}” cannot take that. Put the cursor on a line of text and try again.`,
  'unclear-time': (note) =>
    `A time in this list of “${note}” can be read in more than one way. Write it as the hint beside its line ` +
    'says, then try again.',
  moved: (note) =>
    `“${note}” has changed: the words this was meant for do not stand there as they did, so nothing was written. Put ` +
    'the cursor where it belongs and try again.',
  'lost-bytes': (note) =>
    `“${note}” holds bytes that are no readable text, and saving would lose them, so it was left as it is. Save it ` +
    'as UTF-8 with the program it comes from, then try again.',
  'not-made': (note) =>
    `“${note}” could not be made just now, and nothing was written. Try again, or choose another folder or title.`,
  'disk-full': (note) => `“${note}” could not be written, because there is no room left. Make room, then try again.`,
  failed: (note) => `“${note}” could not be saved just now. What was in it is unharmed; try again in a moment.`,
};

/** One calm sentence for a refusal: the note's name, what happened, and what to do next. */
export function toRefusalSentence(reason: RefusalReason, note: string): string {
  return SENTENCES[reason](note);
}
