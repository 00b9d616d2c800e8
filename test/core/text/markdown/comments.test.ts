import { expect, test } from 'vitest';
import { advanceComment, dropComments, findKeeps, toKeep } from '../../../../src/core/text/markdown/comments';

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
  ['it ends --> here, %% another begins', '-->', '%%'],
  ['`code` and %% b', '', '%%'],
  ['<!-- %% --> `%%` %%', '', '%%'],
] as const)('behind %j, where %j was open, %j is open', (line, before, after) => {
  expect(advanceComment(line, before)).toBe(after);
});

test.each([
  ['a %%b%% c', 'a  c'],
  ['a <!--b--> c', 'a  c'],
  ['a %%b c', 'a %%b c'],
  ['a <!--b c', 'a <!--b c'],
  ['a %%b--> c%% d', 'a  d'],
  ['%%a%%%%b%% c', ' c'],
  ['a <!--b%%--> c%%d%%', 'a  c'],
  ['a --> b', 'a --> b'],
  ['', ''],
])('of %j the words outside comments are %j', (text, left) => {
  expect(dropComments(text)).toBe(left);
});

test('what is kept is found where it stands, and what cannot be written is not kept', () => {
  const text = 'It ran. %%keep: should have%% %%keep: 5 % more\n%%keep:a%%';
  const keeps = findKeeps(text);
  expect(keeps.map(({ phrase, from, to }) => [phrase, text.slice(from, to)])).toEqual([
    ['should have', '%%keep: should have%%'],
    ['a', '%%keep:a%%'],
  ]);
  expect([' a ', ' ', 'a%%b', 'a\nb'].map(toKeep)).toEqual(['%%keep: a%%', null, null, null]);
});
