import MarkdownIt from 'markdown-it';
import { parseNote } from '../host/page/data/parse-note';
import type { Figure } from './figure';
import { timeMedian, toTimeFigure } from './figure';

const PARAGRAPH =
  'The lag grew for [[Payments queue]] and nobody saw it #mark/surprised.\n\n- 09:22 the first page\n- 09:31 ' +
  'the second\n\n';

/** How long the host's reading of a 1 MB note takes beside markdown-it's whole rendering of it. */
export async function figures(): Promise<readonly Figure[]> {
  const note = PARAGRAPH.repeat(Math.ceil(1_000_000 / PARAGRAPH.length));
  const markdown = new MarkdownIt();
  const theirs = await timeMedian(5, () => markdown.render(note));
  return [
    toTimeFigure('host/parse-note-1mb', await timeMedian(5, () => parseNote(note)), 'markdown-it render', theirs),
  ];
}
