import { expect, test } from 'vitest';
import { findBodyFacts } from '../../../../src/core/notes/import/body-facts';

const told = (text: string): readonly string[] =>
  findBodyFacts(text).map(({ ours, theirs, value, line }) => `${line} ${theirs} → ${ours}: ${value}`);

test('a fact stands under a heading of either form, in a row of a table and in a line in bold', () => {
  expect(
    told('## Date\n\n2026-11-04\n\nAuthors\n===\nAna\n\n| Service | queue \\| cache |\n\n- **Owner:** Bo\n- x\n'),
  ).toEqual([
    '0 Date → started: 2026-11-04',
    '4 Authors → authors: Ana',
    '8 Service → systems: queue \\| cache',
    '10 Owner → authors: Bo',
  ]);
});

test('nothing is a fact in code, in a comment, in a quote or off the record', () => {
  expect(
    told(
      '```\n| Date | 2026-11-04 |\n**Owner:** Bo\n# Date\n```\n\n%%\n**Owner:** Bo\n%%\n\n> **Owner:** Bo\n\n' +
        '> [!off-record]\n> | Owner | Bo |\n\n    | Owner | Bo |\n',
    ),
  ).toEqual([]);
});

test('a heading right above another has no value, and neither does one above words off the record', () => {
  expect(told('## Date\n## Impact\n\n## Owner\n\n> [!off-record]\n> Bo\n')).toEqual([
    '0 Date → started: ',
    '1 Impact → story: ',
    '3 Owner → authors: ',
  ]);
});
