import { describe, expect, test } from 'vitest';
import { findCellAt, findCells, toCellSource, toCellText, toShownPlace } from './page/editor/table-cells';

function textsOf(source: string): string[] {
  return findCells(source).map(({ from, to }) => source.slice(from, to));
}

describe('the cells of a table', () => {
  test('stand between bars, with or without one at the ends, and the line of dashes has none', () => {
    expect(textsOf('| When | What |\n|---|---|\n| 09:00 | Lamp out |')).toEqual([
      ' When ',
      ' What ',
      ' 09:00 ',
      ' Lamp out ',
    ]);
    expect(textsOf('When | What\n---|---\n09:00 | Lamp out')).toEqual(['When ', ' What', '09:00 ', ' Lamp out']);
  });

  test('hold a bar behind a backslash, and may be empty', () => {
    expect(textsOf('| a \\| b | |\n|---|---|')).toEqual([' a \\| b ', ' ']);
  });

  test('are found by a place in the table; a bar and the line of dashes belong to the cell before', () => {
    const source = '| When | What |\n|---|---|\n| 09:00 | Lamp out |';
    const cells = findCells(source);
    expect(findCellAt(cells, source.indexOf('Lamp'))).toMatchObject({ row: 1, column: 1 });
    expect(findCellAt(cells, source.indexOf('---'))).toMatchObject({ row: 0, column: 1 });
    expect(findCellAt(cells, 0)).toBe(null);
  });
});

test('a break in a cell is a new line in its editor, and every place has its place in the note', () => {
  const source = ' Ana saw it.<br>Bo did not. ';
  const { text, places } = toCellText(source);
  expect(text).toBe(' Ana saw it.\nBo did not. ');
  expect(places.map((place) => source[place] ?? '').join('')).toBe(' Ana saw it.<Bo did not. ');
  expect(toShownPlace(places, source.indexOf('Bo'))).toBe(text.indexOf('Bo'));
  expect(toShownPlace(places, 99)).toBe(text.length);
});

test('what is typed in a cell stays in one line and in its cell', () => {
  expect(toCellSource('this | that\nor \\| this')).toBe('this \\| that<br>or \\| this');
});
