import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { findCallouts } from '../../src/core/text/markdown/callout';
import { applyChanges, isRefusal, type Edited, type Refusal } from '../../src/core/text/edit/change';
import { findFrontmatter } from '../../src/core/text/markdown/frontmatter';
import { findHeading, findHeadings } from '../../src/core/text/markdown/headings';
import { addSection, addToCallout, addToSection, insertAfterBlock } from '../../src/core/text/edit/insert';
import { addBlockId, addKeep, readLineEnd, toggleMark } from '../../src/core/text/edit/line-end';
import { walkLines } from '../../src/core/text/place/lines';
import { runs } from './runs';

const LINES = [
  '',
  '',
  'Plain text',
  'Text  ',
  'Text\\',
  '# Heading',
  '## Moments',
  '### Deep',
  '- item',
  '  - deep item',
  '\t- tab item',
  '1. one',
  '10) ten',
  '- [ ] task',
  '  continued',
  '> quote',
  '> > deeper',
  '> [!question|cues-03] What?',
  '> said',
  '>',
  '  > [!note] inside',
  '| a | b |',
  '| --- | --- |',
  '```',
  '~~~js',
  '````',
  '    code',
  '%%',
  '%% one line %%',
  '<!--',
  '-->',
  'text %%keep: text%%',
  'text #mark/torn',
  'text #mark/torn %%keep: a%% ^id-1',
  '- 09:22 [[Ana]]: hm ^x',
  '***',
  '===',
  '---',
  '$$',
  'Term\u2028sep',
  'ends \u00a0',
  '#mark/confused',
  '> [!off-record]',
  '<div>',
  '\u200b',
];
const note = fc
  .tuple(
    fc.constantFrom('', '---\ntype: incident\n---\n', '---\r\na: 1\r\n---\r\n', '\uFEFF', '---\nopen\n'),
    fc.array(fc.constantFrom(...LINES), { maxLength: 12, size: 'max' }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([head, lines, lineBreak, ends]) => head + lines.join(lineBreak) + (ends ? lineBreak : ''));
const line = fc.integer({ min: 0, max: 15 });

const BLOCKS = [
  'Plain text',
  'Two lines\nof text',
  '# Heading',
  '- one\n- two',
  '- one\n  - deep\n  - deeper\n- two\n  continued',
  '1. one\n2. two\n   continued',
  '- [ ] task\n- [x] done',
  '- loose\n\n- list',
  '- with code\n\n  ```\n  a\n\n  b\n  ```\n- next',
  '- item\n  > [!question|cues-01] What?\n  > Said\n- next',
  '> quote\n> more',
  '> [!question|cues-01] What?\n>\n> - said\n> - more',
  '> > deep',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '```js\ncode\n\n# no heading\n```',
  '~~~\n- no list\n~~~',
  '***',
  '- 09:22 [[Ana]]: hm #mark/torn ^x\n- 09:25 b',
];
const calm = fc
  .array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 4 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);
const markdown = new MarkdownIt();

/** What a Markdown renderer makes of a text: how many of each kind of block. It knows nothing of our code. */
function toShape(text: string): ReadonlyMap<string, number> {
  const shape = new Map<string, number>();
  for (const { type } of markdown.parse(text, {}))
    if (/_open$|^fence|^code_block|^hr/.test(type)) shape.set(type, (shape.get(type) ?? 0) + 1);
  return shape;
}

/** Only insertions: what was there before is there after, every byte in its order. */
function insertsOnly(before: string, answer: Edited | Refusal): answer is Edited {
  if (isRefusal(answer)) return false;
  expect(answer.changes.every(({ from, to }) => from === to)).toBe(true);
  expect(applyChanges(before, answer.changes)).toBe(answer.text);
  expect(answer.text.slice(0, findFrontmatter(before)?.block.to ?? 0)).toBe(
    before.slice(0, findFrontmatter(before)?.block.to ?? 0),
  );
  return true;
}

describe('over bodies as people leave them, an edit inserts or is refused', () => {
  test('a mark toggled twice leaves every byte as it was', () => {
    fc.assert(
      fc.property(note, line, fc.constantFrom('confused', 'torn', 'new-one'), (text, at, mark) => {
        const once = toggleMark(text, at, mark, 'mark');
        if (isRefusal(once)) return;
        const lines = (whole: string): string[] => [...walkLines(whole)].map((each) => each.text);
        const [before, after] = [lines(text), lines(once.text)];
        expect(after.length).toBe(before.length);
        expect(after.filter((each, number) => number !== at && each !== before[number])).toEqual([]);
        const twice = toggleMark(once.text, at, mark, 'mark');
        if ((before[at] ?? '').includes(`#mark/${mark}`)) return;
        expect(isRefusal(twice) ? twice : twice.text).toBe(text);
      }),
      runs(2_000, 40_000),
    );
  });

  test('marks, keeps and ids stand in their order, whatever came first', () => {
    const deed = fc.constantFrom('mark', 'keep', 'id');
    fc.assert(
      fc.property(
        fc.constantFrom('- 09:22 the lag was green', 'Plain', '> quoted', 'a #mark/torn', 'b ^old'),
        fc.array(deed, { maxLength: 5 }),
        (start, deeds) => {
          let text: string = start;
          deeds.forEach((each, at) => {
            const answer =
              each === 'mark'
                ? toggleMark(text, 0, `m${at}`, 'mark')
                : each === 'keep'
                  ? addKeep(text, 0, `phrase ${at}`, 'mark')
                  : addBlockId(text, 0, `id-${at}`, 'mark');
            if (!isRefusal(answer)) text = answer.text;
          });
          expect(text).toMatch(/^(?:(?!#mark|%%| \^).)*(?: #mark\/[\w-]+)*(?: %%keep: [^%]+%%)*(?: \^[\w-]+)?$/);
          const end = readLineEnd({ from: 0, text }, 'mark');
          expect(end.keeps).toHaveLength(deeds.filter((each) => each === 'keep').length);
        },
      ),
      runs(300, 5_000),
    );
  });

  test('a section is there once, and every other heading where it was', () => {
    fc.assert(
      fc.property(
        note,
        fc.constantFrom('Surprises', 'Moments', 'Deep'),
        fc.option(fc.constantFrom('Moments', 'Heading', 'None'), { nil: undefined }),
        (text, words, after) => {
          const answer = addSection(text, words, after === undefined ? {} : { after });
          if (!insertsOnly(text, answer)) return;
          expect(findHeading(answer.text, words)).not.toBeNull();
          expect(findHeadings(answer.text).length - findHeadings(text).length).toBe(answer.changes.length);
          const again = addSection(answer.text, words);
          expect(isRefusal(again) ? [] : again.changes).toEqual([]);
        },
      ),
      runs(1_500, 30_000),
    );
  });

  test('lines added to a section stand in it, in their order', () => {
    fc.assert(
      fc.property(note, (text) => {
        const answer = addToSection(text, 'Moments', ['- 09:30 one', '- 09:31 two']);
        if (!insertsOnly(text, answer)) return;
        expect(answer.text).toMatch(/- 09:30 one\r?\n- 09:31 two/);
      }),
      runs(1_500, 30_000),
    );
  });

  test('a question stands behind its block as one callout more, and an answer inside it', () => {
    fc.assert(
      fc.property(
        note,
        line,
        fc.constantFrom(
          'Said',
          'One\n\nTwo',
          '# not a heading',
          '- list\n- more',
          '```\ncode\n```',
          '> quoted',
          '[!note] x',
        ),
        (text, at, said) => {
          const answer = insertAfterBlock(text, at, '> [!question|new-01] What was on your screen?\n>\n');
          if (!insertsOnly(text, answer)) return;
          const callouts = findCallouts(answer.text);
          expect(callouts).toHaveLength(findCallouts(text).length + 1);
          const mine = callouts.find(({ metadata }) => metadata === 'new-01');
          expect(mine?.body).toBe('');
          const told = addToCallout(answer.text, mine?.from ?? -1, said);
          if (!insertsOnly(answer.text, told)) return;
          expect(findCallouts(told.text).find(({ metadata }) => metadata === 'new-01')?.body).toBe(said);
          expect(findHeadings(told.text)).toHaveLength(findHeadings(text).length);
        },
      ),
      runs(2_000, 40_000),
    );
  });

  test('to a renderer, a question is one quote more and every other block what it was', () => {
    fc.assert(
      fc.property(calm, fc.integer({ min: 0, max: 25 }), (text, at) => {
        // From an empty line the question goes exactly there, and may part what a renderer would have joined.
        if ((text.split('\n')[at] ?? '').trim() === '') return;
        const answer = insertAfterBlock(text, at, '> [!question|new-01] What was on your screen?\n>\n');
        if (isRefusal(answer)) return;
        const before = toShape(text);
        const after = toShape(answer.text);
        const grown = [...after]
          .map(([type, count]) => [type, count - (before.get(type) ?? 0)] as const)
          .filter(([, more]) => more !== 0);
        expect(Object.fromEntries(grown.filter(([type]) => type !== 'paragraph_open'))).toEqual({ blockquote_open: 1 });
      }),
      runs(1_500, 20_000),
    );
  });
});
