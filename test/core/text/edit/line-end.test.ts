import { describe, expect, test } from 'vitest';
import { isRefusal, type Edited, type Refusal } from '../../../../src/core/text/edit/change';
import { addBlockId, addKeep, addMarks, toggleMark } from '../../../../src/core/text/edit/line-end';

const show = (answer: Edited | Refusal): string => (isRefusal(answer) ? `refused: ${answer.refused}` : answer.text);
const mark = (text: string, line = 0): string => show(toggleMark(text, line, 'confused', 'mark'));

describe('a mark goes to the end of a line, in the order text, marks, keep, block id', () => {
  test.each([
    ['The lag was green.', 'The lag was green. #mark/confused'],
    ['- 09:22 The lag was green.\r\nNext\r\n', '- 09:22 The lag was green. #mark/confused\r\nNext\r\n'],
    ['Green. #mark/unsure', 'Green. #mark/unsure #mark/confused'],
    [
      'They should have seen. %%keep: should have seen%%',
      'They should have seen. #mark/confused %%keep: should have seen%%',
    ],
    [
      'Green. #mark/unsure %%keep: a%% %%keep: b%% ^id-1',
      'Green. #mark/unsure #mark/confused %%keep: a%% %%keep: b%% ^id-1',
    ],
    ['Green. ^id-1', 'Green. #mark/confused ^id-1'],
    ['Green.  ', 'Green. #mark/confused  '],
    ['| 09:22 | green |', '| 09:22 | green #mark/confused |'],
    ['> said green', '> said green #mark/confused'],
    ['#mark/unsure', '#mark/unsure #mark/confused'],
  ])('%j', (text, marked) => {
    expect(mark(text)).toBe(marked);
  });

  test.each(['Green.', '- Green. ^id', '| a | b |', 'Green. #mark/unsure %%keep: x%%', 'Hard\\'])(
    'and is taken off the same way: %j',
    (text) => {
      expect(mark(mark(text))).toBe(text);
    },
  );

  test.each([
    ['an empty line', '', 0],
    ['a heading', '## Surprises', 0],
    ['code', '```\ncode\n```', 1],
    ['a fence', '```\ncode\n```', 2],
    ['the properties', '---\ntype: incident\n---\n', 1],
    ['a ruler of a table', '| a |\n| --- |', 1],
    ['a callout’s head', '> [!question|cues-01] What?', 0],
    ['a ruler', '---\n---\n***', 2],
    ['a line that is not there', 'x', 7],
  ])('is refused for %s', (_name, text, line) => {
    expect(mark(text, line)).toBe('refused: not-here');
  });

  test('is added to every line of a selection that can carry it', () => {
    expect(show(addMarks('a\n\nb #mark/confused\n```\nc\n```\nd', [0, 1, 2, 3, 4, 5, 6], 'confused', 'mark'))).toBe(
      'a #mark/confused\n\nb #mark/confused\n```\nc\n```\nd #mark/confused',
    );
    expect(show(addMarks('\n\n', [0, 1], 'confused', 'mark'))).toBe('refused: not-here');
  });

  test('a prefix of the team’s own is no pattern', () => {
    expect(show(toggleMark('a', 0, 'x', 'm.k'))).toBe('a #m.k/x');
    expect(show(toggleMark('a #team/marks/x', 0, 'x', 'team/marks'))).toBe('a');
  });
});

describe('a keep and a block id', () => {
  test('stand behind the marks, the id last', () => {
    expect(show(addKeep('She should have slept. #mark/torn ^i', 0, 'should have slept', 'mark'))).toBe(
      'She should have slept. #mark/torn %%keep: should have slept%% ^i',
    );
    expect(show(addKeep('| a | b |', 0, 'b', 'mark'))).toBe('| a | b %%keep: b%% |');
    expect(show(addBlockId('a #mark/torn %%keep: a%%', 0, 'q-7f3a', 'mark'))).toBe('a #mark/torn %%keep: a%% ^q-7f3a');
    expect(show(addBlockId('a ^old', 0, 'new', 'mark'))).toBe('a ^old');
    expect(show(addBlockId('| a |', 0, 'new', 'mark'))).toBe('refused: not-here');
    expect(show(addKeep('x', 0, 'a %% b', 'mark'))).toBe('refused: unproven');
  });

  test('a keep that is there is not written twice', () => {
    expect(show(addKeep('a %%keep: a%%', 0, 'a', 'mark'))).toBe('a %%keep: a%%');
  });
});

test.each([
  ['> | a | b |', '> | a | b #mark/confused |'],
  ['  | a |', '  | a #mark/confused |'],
  ['| a |  ', '| a #mark/confused |  '],
  ['| a | b', '| a | b #mark/confused'],
  ['a |', 'a | #mark/confused'],
  ['|', '| #mark/confused'],
  ['| --- |x', '| --- |x #mark/confused'],
  ['a %%keep: b%% c', 'a %%keep: b%% c #mark/confused'],
  ['a%%keep: b%%', 'a #mark/confused%%keep: b%%'],
  ['a ^id b', 'a ^id b #mark/confused'],
  ['a^id', 'a^id #mark/confused'],
  ['a \\', 'a #mark/confused \\'],
  ['<b>a</b>', '<b>a</b> #mark/confused'],
  ['x#mark/torn', 'x#mark/torn #mark/confused'],
  ['a #Mark/Confused', 'a'],
])('what a mark stands behind: %j becomes %j', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([
  ['a #mark/torn', 'a #mark/torn #mark/confused'],
  ['a #mark/unsure #mark/torn', 'a #mark/unsure #mark/torn #mark/confused'],
  ['A #MARK/Confused', 'A #MARK/Confused'],
])('marking a stretch adds to the marks of a line, and not one that is there: %j', (text, marked) => {
  expect(show(addMarks(text, [0], 'confused', 'mark'))).toBe(marked);
});

test('in the middle of a merge a stretch is not marked', () => {
  const text = 'a\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n';
  expect(addMarks(text, [0], 'confused', 'mark')).toEqual({ refused: 'merge-markers' });
});

test('a second keep stands behind the first, and the same words are kept once', () => {
  expect(show(addKeep('a %%keep: a%% %%keep: b%%', 0, 'c', 'mark'))).toBe('a %%keep: a%% %%keep: b%% %%keep: c%%');
  expect(show(addKeep('a %%keep: a%%', 0, ' a ', 'mark'))).toBe('a %%keep: a%%');
});

test('a block id is one that the app reads, in front of the spaces at the end', () => {
  expect(['a b', 'ä', 'a^', ''].map((id) => show(addBlockId('a', 0, id, 'mark')))).toEqual(
    Array.from({ length: 4 }, () => 'refused: unproven'),
  );
  expect(show(addBlockId('a  ', 0, 'i-2', 'mark'))).toBe('a ^i-2  ');
});
