import { expect, test } from 'vitest';
import { readCells } from '../../../../src/core/text/markdown/cells';

test.each([
  ['| a | b |', ['a', 'b']],
  ['a | b', ['a', 'b']],
  ['| a \\| b | c |', ['a \\| b', 'c']],
  ['|  | b |', ['', 'b']],
  ['| a | |', ['a', '']],
  ['no bar', ['no bar']],
  ['', ['']],
])('the cells of %j are %j', (row, cells) => {
  expect(readCells(row)).toEqual(cells);
});
