import { markdown as alex } from 'alex';
import { binary } from 'harper.js/binary';
import { Dialect, LocalLinter } from 'harper.js';
import writeGood from 'write-good';
import { changeNote, findingsOf, readOn, startNote } from '../../src/core/language/note';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { scanText } from '../core/language/scan-text';
import { findChunks } from '../../src/core/language/finding-state';
import { toSource } from '../../src/core/text/markdown/blocks';
import type { Figure } from './figure';
import { timeMedian, toTimeFigure } from './figure';

const PARAGRAPH =
  '## What happened\n\nAt 09:22 the pager went off and [[Ana Reyes]] looked at the `lag gauge`, which was ' +
  'green. The team should have paged the depot, but nobody noticed the second queue until noon. It turned out ' +
  'that the broker had two disks.\n\n- 09:30 The deploy did not respond, so the on-call engineer restarted ' +
  '`worker-3` by hand.\n- 09:41 There was no alert on the second belt; see [the ' +
  'board](https://example.org/x?y=1).\n\nThe messages were received by the consumer and written to the store, ' +
  'where a scheduled job compacts them every night. Customers saw delayed mails for about forty minutes, and ' +
  'support answered eleven tickets during that time.\n\n```\nkubectl get pods\n```\n\nThe queue serves both ' +
  'regions and is filled by three producers. Each of them writes a small header, the name of the tenant and ' +
  'the body, and the consumer reads them in batches of fifty. A batch is written to the store in one step, and ' +
  'the store answers with the number of rows.\n\n- 09:52 Support opens a channel and writes down what ' +
  'customers say.\n- 10:04 The second region is drained, and the first one takes its traffic.\n- 10:31 The ' +
  'graphs are flat again, and the channel is closed.\n\nAn hour later the broker was replaced by a new one ' +
  'with one large disk. The old one was kept for a week so that its logs could be read.\n\n';
const toText = (size: number): string => PARAGRAPH.repeat(Math.ceil(size / PARAGRAPH.length)).slice(0, size);
const SIZES = [
  ['10 kB', 10_000],
  ['100 kB', 100_000],
  ['1 MB', 1_000_000],
] as const;

/** A pass that only looks at each character: no reader of text can be faster. */
function touch(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/**
 * One key in the middle of a note, struck and taken back in turn: the edit is taken in and what it touched is looked
 * through again.
 */
function typeOnce(text: string): () => void {
  const book = toStandardRulebook();
  const middle = text.lastIndexOf(' ', text.length / 2);
  const sources = [
    toSource(text),
    toSource(Buffer.from(`${text.slice(0, middle)}x${text.slice(middle)}`).toString()),
  ] as const;
  let note = readOn(startNote(), sources[0], Infinity);
  let at = 0;
  for (const chunk of note.head) {
    findingsOf(chunk, sources[0], at, book);
    at += chunk.block.length;
  }
  let longer = false;
  return () => {
    longer = !longer;
    const source = longer ? sources[1] : sources[0];
    note = readOn(
      changeNote(
        note,
        longer ? { from: middle, to: middle, inserted: 1 } : { from: middle, to: middle + 1, inserted: 0 },
      ),
      source,
      20_000,
    );
    const { first, last, from } = findChunks(note, middle, middle + 1);
    let offset = from;
    for (let number = first; number < last; number += 1) {
      const chunk = note.head[number];
      if (!chunk) break;
      findingsOf(chunk, source, offset, book);
      offset += chunk.block.length;
    }
  };
}

/** What the highlighter costs, beside other tools on the same text in the same run. */
export async function figures(): Promise<readonly Figure[]> {
  const start = performance.now();
  const book = toStandardRulebook();
  scanText(toText(1_000), book);
  const out: Figure[] = [toTimeFigure('language: rules made ready and first paragraph', performance.now() - start)];
  // A peer of ten megabytes of WebAssembly is compiled in the background for a while: that is to be over before ours is
  // measured.
  const harper = new LocalLinter({ binary, dialect: Dialect.American });
  await harper.setup();
  await harper.lint(toText(10_000));
  for (let warm = 0; warm < 60; warm += 1) scanText(toText(20_000), book);
  for (const [name, size] of SIZES) {
    const text = toText(size);
    const times = size > 500_000 ? 7 : 21;
    const ours = await timeMedian(times, () => scanText(text, book));
    const beside = (peer: string, theirs: number): void => {
      out.push(toTimeFigure(`language: full scan of ${name}`, ours, peer, theirs));
    };
    beside('a bare pass of charCodeAt', await timeMedian(times, () => touch(text)));
    beside('write-good', await timeMedian(5, () => writeGood(text)));
    if (size > 500_000) continue;
    beside('alex', await timeMedian(3, () => alex(text)));
    beside('harper.js', await timeMedian(3, () => harper.lint(text)));
  }
  for (const [name, size] of SIZES) {
    const text = toText(size);
    const key = typeOnce(text);
    const one = await timeMedian(size > 500_000 ? 101 : 201, key);
    out.push(
      toTimeFigure(
        `language: one key in ${name}`,
        one,
        'a full scan of it',
        await timeMedian(7, () => scanText(text, book)),
      ),
    );
  }
  return out;
}
