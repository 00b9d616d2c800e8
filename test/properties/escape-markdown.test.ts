import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import {
  toCodeLines,
  toHeadingLink,
  toInlineText,
  toItemLines,
  toQuoteLines,
  toUnescaped,
  toWikilink,
} from '../../src/core/text/edit/escape-markdown';
import { stripHeading } from 'obsidian';
import { parseNote } from '../host/page/data/parse-note';
import { runs } from './runs';

const PIECES = [
  ...'\\`*_[]()<>&~=%$#^|!{}:;"\'.,-+/@?',
  ...['```', '~~~', '==', '%%', '$$', '[[', ']]', '---', '***', '___', '\n', '\n\n', '  ', '    ', '\t', '\r\n', '\r'],
  ...[
    '# ',
    '## x',
    '> ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '12) ',
    '- [ ] ',
    '> [!off-record]',
    '[!note]',
    '| --- |',
    '| a | b |',
  ],
  ...[
    '#mark/confused',
    '#tag',
    ' ^id-1',
    '%%keep: a%%',
    '[[Ana Reyes]]',
    '![[Secret]]',
    '[a](b)',
    '<b>',
    '<!--',
    '-->',
  ],
  ...[
    '&amp;',
    '&#35;',
    'https://a.example/b_c?d=1&e=2#f',
    '`code`',
    '`= this.x`',
    '`$= dv`',
    '<% tp.x %>',
    '{{title}}',
    '$5',
    '$x$',
  ],
  ...['word', 'retry_count', '2*3', 'a == b', 'v1..v2', 'ü', '😀', '日本', '\u2028', 'x', ' ', ' ', ' '],
  ...['---\n', '===\n', '[^1]: note', '[ref]: http://x', '09:22 ', '<<<<<<< HEAD', '=======', '>>>>>>> a'],
];
const words = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 14,
    size: 'max',
  })
  .map((pieces) => pieces.join(''));
const markdown = new MarkdownIt({ html: true });

/** The words as a person reads them: lines without the spaces around them, signs that no note can keep left out. */
function toSaid(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\v\f]/g, ' ')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

interface Read {
  /** The kinds of everything that Markdown makes of the text beside paragraphs. */
  readonly structure: readonly string[];
  readonly said: string;
}

/** What a Markdown parser that is not ours reads. */
function read(text: string): Read {
  const structure = new Set<string>();
  const paragraphs: string[] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.nesting >= 0 && token.type !== 'inline' && token.type !== 'paragraph_open') structure.add(token.type);
    if (token.type !== 'inline') continue;
    paragraphs.push(
      (token.children ?? [])
        .map(({ type, content }) => {
          if (type === 'code_inline') return `\`${content}\``;
          if (type === 'softbreak' || type === 'hardbreak') return '\n';
          if (type !== 'text' && type !== 'text_special') structure.add(type);
          return content;
        })
        .join(''),
    );
  }
  return { structure: [...structure].sort(), said: toSaid(paragraphs.join('\n\n')) };
}

/** What the host's index makes of the text: links, tags, headings and block ids would be found there. */
function findIndexed(text: string): readonly unknown[] {
  const cache = parseNote(text);
  return [
    ...(cache.links ?? []),
    ...(cache.embeds ?? []),
    ...(cache.tags ?? []),
    ...(cache.headings ?? []),
    ...Object.keys(cache.blocks ?? {}),
    ...(cache.footnotes ?? []),
  ];
}

describe('the words of others, wherever they are written, are read back as these words', () => {
  test('as an item of a list, and they begin nothing of their own', () => {
    fc.assert(
      fc.property(words, (said) => {
        const lines = toItemLines(said);
        const text = `- 09:22 Ana: ${lines.join('\n')}\n- 09:23 done\n`;
        expect(read(text)).toEqual({
          structure: ['bullet_list_open', 'list_item_open'],
          said: toSaid(`09:22 Ana: ${toSaid(said)}\n\n09:23 done`),
        });
        expect(findIndexed(text)).toEqual([]);
        expect(text).not.toMatch(/<%|%%/);
      }),
      runs(2_000, 40_000),
    );
  });

  test('in a callout, where only the callout is one', () => {
    fc.assert(
      fc.property(words, (said) => {
        const text = `> [!question|cues-01] What?\n>\n${toQuoteLines(said).join('\n')}\n\nAfter.\n`;
        const { structure, said: back } = read(text);
        expect(structure).toEqual(['blockquote_open']);
        expect(back).toBe(toSaid(`[!question|cues-01] What?\n\n${toSaid(said)}\n\nAfter.`));
        expect(findIndexed(text)).toEqual([]);
      }),
      runs(2_000, 40_000),
    );
  });

  test('on one line: in a heading, or behind the head of a callout', () => {
    fc.assert(
      fc.property(words, (said) => {
        const line = toInlineText(said);
        expect(line).not.toMatch(/\n/);
        const want = toSaid(said).replace(/\s+/g, ' ');
        expect(read(`## X ${line} x\n`)).toEqual({ structure: ['heading_open'], said: toSaid(`X ${want} x`) });
        expect(read(`> [!question|a] ${line}\n`)).toEqual({
          structure: ['blockquote_open'],
          said: toSaid(`[!question|a] ${want}`),
        });
        expect(findIndexed(`A ${line} b\n`)).toEqual([]);
        expect(toSaid(toUnescaped(line))).toBe(want);
      }),
      runs(2_000, 40_000),
    );
  });

  test('as a link: one link, to the note that was meant, and the host finds the heading', () => {
    fc.assert(
      fc.property(words, words, (heading, shown) => {
        const written = toWikilink('v1..v2 rollback', heading, shown);
        expect(written).not.toMatch(/\n/);
        const { links } = parseNote(`See ${written}.\n`);
        expect(links).toHaveLength(1);
        const [link] = links ?? [];
        expect(link?.original).toBe(written);
        expect(link?.link.split('#')[0]).toBe('v1..v2 rollback');
        expect(stripHeading(toHeadingLink(heading))).toBe(stripHeading(heading));
      }),
      runs(2_000, 40_000),
    );
  });

  test('as a block of code, sign for sign', () => {
    fc.assert(
      fc.property(words, (said) => {
        const lines = toCodeLines(said, '  ');
        if (lines === null) return;
        const tokens = markdown.parse(`- 09:22 Ana:\n${lines.join('\n')}\n- next\n`, {});
        const fences = tokens.filter(({ type }) => type === 'fence');
        expect(fences).toHaveLength(1);
        expect(toSaid(fences[0]?.content ?? '')).toBe(toSaid(said));
        expect(tokens.filter(({ type }) => type === 'list_item_open')).toHaveLength(2);
      }),
      runs(1_000, 20_000),
    );
  });
});
