import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readCells } from '../../../../src/core/text/markdown/cells';

const markdown = new MarkdownIt();

/** The cells that a reader we did not write sees in the first row below a head of as many. */
function toTheirs(row: string, count: number): readonly string[] {
  const head = '| a '.repeat(count);
  const tokens = markdown.parse(`${head}|\n${'| - '.repeat(count)}|\n${row}\n`, {});
  const body = tokens.slice(tokens.findIndex(({ type }) => type === 'tbody_open'));
  return body.filter(({ type }) => type === 'inline').map(({ content }) => content.replaceAll('|', '\\|'));
}

test.each([
  '| a | b |',
  '|a|b|',
  'a | b',
  '| a | |',
  '| | b |',
  '| a \\| b | c |',
  '  | a | b |  ',
  '| a | b',
  '| [[Ana\\|A]] | 09:22 |',
])('the cells of %j are those that another reader sees', (row) => {
  const cells = readCells(row);
  expect(cells).toEqual(toTheirs(row, cells.length));
});

test('a row without bars is one cell', () => {
  expect(readCells(' words ')).toEqual(['words']);
  expect(readCells('|')).toEqual(['']);
});
