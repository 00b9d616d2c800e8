import { expect, test } from 'vitest';
import { findMergeMarkers } from '../../../../src/core/text/edit/markers';

test.each([
  ['both sides of a merge', 'a\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n', 1],
  ['a side whose opening line was already taken away', 'a\nb\n=======\nc\n>>>>>>> theirs\n', 2],
  ['the base between two sides', 'a\n||||||| base\nb\n=======\nc\n>>>>>>> x\n', 1],
  ['any sign of it among the properties', '---\ntype: incident\n=======\nstarted: 2026\n---\n', 2],
  ['one below a quote seven deep', '>>>>>>> deep\n\nIt ran.\n<<<<<<< ours\n', 3],
  ['a marker behind a byte order mark', '\uFEFF<<<<<<< ours\n', 0],
  ['markers without names', '|||||||\na\n>>>>>>>', 0],
  ['one that opens, at the very end', 'a\n<<<<<<<', 1],
  ['a parting line with a tab behind it', '---\na: 1\n=======\t\n---', 2],
  ['the base among the properties', '---\n|||||||\n---', 1],
])('an unfinished merge is seen: %s', (_what, text, line) => {
  expect(findMergeMarkers(text)).toBe(line);
});

test.each([
  ['a heading with its underline', 'Story\n=======\n\nIt ran.\n'],
  ['a quote seven deep', '>>>>>>> deep\n'],
  ['eight signs in a row', '<<<<<<<< x\n'],
  ['a byte order mark in the middle of a note', 'a\n\uFEFF<<<<<<< x\n'],
  ['a byte order mark among the signs', '<<<\uFEFF<<<< x\n'],
  ['signs within a line', 'We saw <<<<<<< in the log.\n'],
  ['a parting line with words behind it', 'a\n======= x\n>>>>>>> y'],
  ['a parting line with words before it', 'x =======\n>>>>>>> y'],
  ['a base within a line', 'a ||||||| b\n>>>>>>>'],
  ['a closing line that is set in', '=======\n >>>>>>> y'],
  ['a base in the value of a property', '---\nx: |||||||\n---'],
])('what only looks like one is none: %s', (_what, text) => {
  expect(findMergeMarkers(text)).toBe(null);
});
