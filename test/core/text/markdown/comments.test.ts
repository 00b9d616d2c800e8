import { expect, test } from 'vitest';
import { advanceComment } from '../../../../src/core/text/markdown/comments';

test.each([
  ['words alone', '', ''],
  ['a %% b', '', '%%'],
  ['a %% b %% c', '', ''],
  ['a %% b %% c %% d', '', '%%'],
  ['a <!-- b', '', '-->'],
  ['a <!-- b --> c', '', ''],
  ['a <!-- %% --> b', '', ''],
  ['%% <!-- %% b', '', ''],
  ['`%%` is a sign', '', ''],
  ['`<!--` and %% b', '', '%%'],
  ['`one tick and %% b', '', '%%'],
  ['still in it', '%%', '%%'],
  ['it ends %% here', '%%', ''],
  ['it ends %% here, %% another begins', '%%', '%%'],
  ['%% is no end of it', '-->', '-->'],
  ['it ends --> here', '-->', ''],
] as const)('behind %j, where %j was open, %j is open', (line, before, after) => {
  expect(advanceComment(line, before)).toBe(after);
});
