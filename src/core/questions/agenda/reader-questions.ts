import { findHeadings, selectHeadingAt } from '../../text/markdown/headings';
import { readItems } from '../../text/markdown/list-item';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';
import { findWikilinks, type Wikilink } from '../../text/markdown/wikilink';

/** A reading note as it is read for its questions. */
export interface ReadingText {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** A reader's question that nobody has replied to yet. */
export interface ReaderQuestion {
  readonly path: string;
  readonly readingTitle: string;
  readonly line: number;
  readonly text: string;
}

/**
 * The list items under `## Questions` of every reading, without those that somebody replied to in a reading of their
 * own.
 */
export function readReaderQuestions(readings: readonly ReadingText[]): readonly ReaderQuestion[] {
  const replied = new Set(
    readings.flatMap(({ text }) =>
      readItems(text).flatMap(({ text: words }) => {
        const reply = findReply(words);
        return reply ? [`${reply.target}${reply.place}`] : [];
      }),
    ),
  );
  return readings.flatMap((reading) =>
    readOne(reading)
      .filter(({ id }) => id === null || !replied.has(`${reading.title}^${id}`))
      .map(({ question }) => question),
  );
}

function readOne({
  path,
  title,
  text,
}: ReadingText): readonly { readonly id: string | null; readonly question: ReaderQuestion }[] {
  const hidden = findOffRecord(text);
  const headings = findHeadings(text);
  return readItems(text).flatMap(({ item, from, to, id, text: written }) => {
    const isInside = /^questions\b/i.test(selectHeadingAt(headings, item.line)?.text ?? '');
    if (!isInside || item.parent !== null || isOffRecord({ from, to }, hidden) || findReply(written)) return [];
    const words = withoutPassage(toPlainSentence(written, { withoutPlaces: true }));
    return words === '' ? [] : [{ id, question: { path, readingTitle: title, line: item.line, text: words } }];
  });
}

/** The link of a reply, `[[Reading by Mia#^q-7f3a]] #q/basic`, or nothing when the words are none. */
function findReply(words: string): Wikilink | null {
  const tag = words.lastIndexOf('#q/');
  return tag === -1 ? null : (findWikilinks(words.slice(0, tag)).find(({ place }) => place.startsWith('^')) ?? null);
}

/** A question without the passage it is about: `Why by hand? — “the quoted passage”`. */
function withoutPassage(question: string): string {
  const quote = /\s[—–-]\s+[“"]/.exec(question);
  return (quote ? question.slice(0, quote.index) : question).trim();
}
