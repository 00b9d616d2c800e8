import { walkLines } from '../../text/place/lines';
import { findOffRecord, isOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';

/** A reading note as it is read for its questions. */
export interface ReadingText {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** A reader's question that nobody has replied to yet (DESIGN §6). */
export interface ReaderQuestion {
  readonly path: string;
  readonly readingTitle: string;
  readonly line: number;
  readonly text: string;
}

const REPLY = /\[\[([^\]#|]+)#\^([\w-]+)[^\]]*\]\].*#q\//;

/**
 * The list items under `## Questions` of every reading, without those that somebody replied to in a reading of their
 * own.
 */
export function readReaderQuestions(readings: readonly ReadingText[]): readonly ReaderQuestion[] {
  const replied = new Set(
    readings.flatMap(({ text }) =>
      [...walkLines(text)].flatMap((line) => {
        const hit = REPLY.exec(line.text);
        return hit ? [`${(hit[1] ?? '').trim()}^${hit[2] ?? ''}`] : [];
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
  const out: { id: string | null; question: ReaderQuestion }[] = [];
  let inside = false;
  for (const line of walkLines(text)) {
    const heading = /^#{1,6}[ \t]+(.*)$/.exec(line.text);
    if (heading) inside = /^questions\b/i.test(heading[1] ?? '');
    if (!inside || !/^[-*+][ \t]+\S/.test(line.text) || isOffRecord(line, hidden) || REPLY.test(line.text)) continue;
    const plain = toPlainSentence(line.text.replace(/\[\[[^\]]*#[^\]]*\]\]/g, '')).replace(/\s\^[\w-]+$/, '');
    const words = plain.replace(/\s+[—–-]\s+[“"].*$/, '').trim();
    if (words !== '')
      out.push({
        id: /\s\^([\w-]+)\s*$/.exec(line.text)?.[1] ?? null,
        question: { path, readingTitle: title, line: line.number, text: words },
      });
  }
  return out;
}
