import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/core/text/markdown/structure';
import { runs } from './runs';

// CommonMark with tables by two others, who do not agree everywhere: markdown-it lets a quote go on behind four spaces,
// lezer has ends of its own. Obsidian's own signs are unknown to both.
const markdownIt = new MarkdownIt({ html: true });
const lezer = parser.configure(GFM);

/** Pieces that open, continue and close every block of CommonMark and GFM, put together at random to lines. */
const LEADS = [
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '    ',
  '\t',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '10. ',
  '>  ',
  '-   ',
] as const;
const WORDS = [
  'words',
  '# Story',
  '## Lag ##',
  '#tag',
  '```',
  '```js',
  '~~~',
  '````',
  '---',
  '===',
  '***',
  '- - -',
  '| a | b |',
  '| --- | --- |',
  '[!note] Title',
  '[!off-record]',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '<b>x</b>',
  '',
  '',
  '\\# no',
] as const;
const line = fc
  .tuple(fc.array(fc.constantFrom(...LEADS), { maxLength: 4 }), fc.constantFrom(...WORDS))
  .map(([leads, words]) => leads.join('') + words);
const note = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => ['start', '', ...lines].join('\n'));

interface Shape {
  readonly headings: readonly string[];
  readonly quotes: readonly string[];
  readonly items: readonly string[];
  readonly code: readonly string[];
}

/** What a reader makes of a note, and of what kind each line of HTML or set-in code is: only for the two to agree. */
interface Theirs extends Shape {
  readonly other: readonly string[];
}

/** The last line of a stretch that holds more than the marks of quotes. */
function toLastFull(lines: readonly string[], last: number): number {
  let end = last;
  while (end > 0 && (lines[end] ?? '').replace(/[\s>]/g, '') === '') end -= 1;
  return end;
}

function toTheirs(): Record<keyof Theirs, string[]> {
  return { headings: [], quotes: [], items: [], code: [], other: [] };
}

function toShapeByMarkdownIt(text: string): Theirs {
  const shape = toTheirs();
  const lines = text.split('\n');
  for (const token of markdownIt.parse(text, {})) {
    const [from = 0, to = 0] = token.map ?? [];
    if (token.type === 'heading_open' && token.level === 0) shape.headings.push(`${token.tag} ${from}`);
    if (token.type === 'blockquote_open') shape.quotes.push(`${from}-${toLastFull(lines, to - 1)}`);
    if (token.type === 'list_item_open') shape.items.push(`${from}`);
    if (token.type === 'fence') shape.code.push(`${from}`);
    if (token.type === 'html_block' || token.type === 'code_block') shape.other.push(`${token.type} ${from}`);
  }
  return shape;
}

function toShapeByLezer(text: string): Theirs {
  const shape = toTheirs();
  const lines = text.split('\n');
  const toLine = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  lezer.parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      if (level !== undefined && node.parent?.name === 'Document') shape.headings.push(`h${level} ${toLine(from)}`);
      if (name === 'Blockquote') shape.quotes.push(`${toLine(from)}-${toLastFull(lines, toLine(to))}`);
      if (name === 'ListItem') shape.items.push(`${toLine(from)}`);
      if (name === 'FencedCode') shape.code.push(`${toLine(from)}`);
      if (name === 'HTMLBlock' || name === 'CommentBlock') shape.other.push(`html_block ${toLine(from)}`);
      if (name === 'CodeBlock') shape.other.push(`code_block ${toLine(from)}`);
    },
  });
  return shape;
}

function toOurShape(text: string): Shape {
  const read = readMarkdown(text);
  const lines = text.split('\n');
  return {
    headings: read.headings.map(({ level, line: at }) => `h${level} ${at}`),
    quotes: read.quotes.map(({ first, last }) => `${first}-${toLastFull(lines, last)}`),
    items: read.items.map(({ line: at }) => `${at}`),
    code: read.lines.flatMap(({ type, number }) => (type === 'fence-open' ? [`${number}`] : [])),
  };
}

describe('the structure of a note', () => {
  test.each([
    ['a head of a table that is set in as far as code', 'start\n\nwords\n    | - | - |\n| - | - |\n10. words'],
    ['a head of a table without the mark of its quote', 'start\n\n> words\n| a | b |\n> | - | - |\nwords'],
  ])('knows %s for none, as the two others do', (_what, text) => {
    const { other: _, ...shape } = toShapeByMarkdownIt(text);
    expect(toOurShape(text)).toEqual(shape);
    expect(toShapeByLezer(text)).toMatchObject(shape);
  });

  test('is what two other readers of CommonMark see, wherever those two agree', () => {
    let agreed = 0;
    fc.assert(
      fc.property(note, (text) => {
        const theirs = toShapeByMarkdownIt(text);
        if (JSON.stringify(theirs) !== JSON.stringify(toShapeByLezer(text))) return;
        const { other: _, ...shape } = theirs;
        agreed += 1;
        expect(toOurShape(text)).toEqual(shape);
      }),
      runs(3_000, 200_000),
    );
    expect(agreed).toBeGreaterThan(1_000);
  });
});
