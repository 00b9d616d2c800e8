import { blankOffRecord, findOffRecord } from '../../text/markdown/off-record';
import { toPlainSentence } from '../../text/markdown/sentence';
import type { PinnedQuestion } from './talk-state';

/**
 * A question that a sentence of one note brought, as it is asked in another: with the sentence, because there nobody
 * can see what “this” is. Nothing when any of the sentence was said off the record. `source` is the note it stands in.
 */
export function toBroughtQuestion(pinned: PinnedQuestion, source: string): PinnedQuestion | null {
  const sentence = toBare(pinned.sentence);
  if (sentence === '') return pinned;
  const spans = findOffRecord(source);
  const hidden = spans.map(({ from, to }) => toBare(toPlainSentence(source.slice(from, to))));
  // A sentence may run on into words off the record, or stand in the middle of them.
  if (hidden.some((words) => words.includes(sentence) || (words !== '' && sentence.includes(words)))) return null;
  const isIn = (text: string): boolean => toBare(toPlainSentence(text)).includes(sentence);
  if (spans.length > 0 && isIn(source) && !isIn(blankOffRecord(source, spans))) return null;
  return pinned.text.includes(sentence) ? pinned : { ...pinned, text: `${pinned.text} — “${sentence}”` };
}

function toBare(words: string): string {
  return words.replace(/[\s>]+/g, ' ').trim();
}
