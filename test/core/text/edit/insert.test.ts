import { describe, expect, test } from 'vitest';
import { findCallouts } from '../../../../src/core/text/markdown/callout';
import { isRefusal, type Edited, type Refusal } from '../../../../src/core/text/edit/change';
import { addSection, addToCallout, addToSection, insertAfterBlock } from '../../../../src/core/text/edit/insert';

const show = (answer: Edited | Refusal): string => (isRefusal(answer) ? `refused: ${answer.refused}` : answer.text);
const question = '> [!question|cues-03] What was on your screen?\n>\n';

describe('a section that somebody asked for', () => {
  test.each([
    ['', '## Surprises\n\n'],
    ['Text', 'Text\n\n## Surprises\n\n'],
    ['Text\n', 'Text\n\n## Surprises\n\n'],
    ['Text\n\n', 'Text\n\n## Surprises\n\n'],
    ['---\ntype: incident\n---\n', '---\ntype: incident\n---\n## Surprises\n\n'],
    ['A\r\n', 'A\r\n\r\n## Surprises\r\n\r\n'],
    ['# surprises\nText', '# surprises\nText'],
    ['```\n## Surprises\n```\n', '```\n## Surprises\n```\n\n## Surprises\n\n'],
  ])('at the end of %j', (text, after) => {
    expect(show(addSection(text, 'Surprises'))).toBe(after);
  });

  test('behind another section, at its level', () => {
    expect(show(addSection('# A\n\n### Story\ntext\n\n#### Deep\n\n### End\n', 'Surprises', { after: 'story' }))).toBe(
      '# A\n\n### Story\ntext\n\n#### Deep\n\n### Surprises\n\n### End\n',
    );
  });

  test('is refused where a heading would not be one', () => {
    expect(show(addSection('```\nnever closed\n', 'Surprises'))).toBe('refused: unproven');
    expect(show(addSection('%% never closed\n', 'Surprises'))).toBe('refused: unproven');
    expect(show(addSection('a\nb', 'Two\nlines'))).toBe('refused: unproven');
  });

  test('gets lines at its end, and is made for them when it is not there', () => {
    expect(show(addToSection('## Moments\n\n- 09:22 a\n\n## End\n', 'Moments', ['- 09:25 b', '- 09:26 c']))).toBe(
      '## Moments\n\n- 09:22 a\n- 09:25 b\n- 09:26 c\n\n## End\n',
    );
    expect(show(addToSection('## Moments\n## End\n', 'Moments', ['- 09:25 b']))).toBe(
      '## Moments\n\n- 09:25 b\n\n## End\n',
    );
    expect(show(addToSection('Text', 'Moments', ['- 09:25 b']))).toBe('Text\n\n## Moments\n\n- 09:25 b\n');
    expect(show(addToSection('## Moments\nSome words.\n', 'Moments', ['- 09:25 b']))).toBe(
      '## Moments\nSome words.\n\n- 09:25 b\n',
    );
  });
});

describe('a question goes behind the whole block it belongs to', () => {
  test.each([
    [
      'a paragraph of two lines',
      'One\ntwo\n\nNext\n',
      0,
      'One\ntwo\n\n> [!question|cues-03] What was on your screen?\n>\n\nNext\n',
    ],
    [
      'a list item with what belongs to it',
      '- a\n  more\n  - deep\n- b\n',
      0,
      '- a\n  more\n  - deep\n  > [!question|cues-03] What was on your screen?\n  >\n- b\n',
    ],
    [
      'a deep item',
      '- a\n\t- deep\n- b\n',
      1,
      '- a\n\t- deep\n\t\t> [!question|cues-03] What was on your screen?\n\t\t>\n- b\n',
    ],
    [
      'a numbered item',
      '10. a\n11. b\n',
      0,
      '10. a\n    > [!question|cues-03] What was on your screen?\n    >\n11. b\n',
    ],
    [
      'a callout',
      '> [!question|x] Q\n> A\n\nNext',
      1,
      '> [!question|x] Q\n> A\n\n> [!question|cues-03] What was on your screen?\n>\n\nNext',
    ],
    [
      'a table',
      '| a |\n| - |\n| b |\nNo',
      0,
      '| a |\n| - |\n| b |\nNo\n\n> [!question|cues-03] What was on your screen?\n>',
    ],
    [
      'code',
      '```\na\n\nb\n```\nNext',
      1,
      '```\na\n\nb\n```\n\n> [!question|cues-03] What was on your screen?\n>\n\nNext',
    ],
    ['a heading', '## A\nText', 0, '## A\n\n> [!question|cues-03] What was on your screen?\n>\n\nText'],
    [
      'the last line, with its own line breaks',
      'A\r\nB',
      1,
      'A\r\nB\r\n\r\n> [!question|cues-03] What was on your screen?\r\n>',
    ],
  ])('%s', (_name, text, line, after) => {
    expect(show(insertAfterBlock(text, line, question))).toBe(after);
  });

  test('and is there as a callout afterwards', () => {
    const answer = insertAfterBlock('- 09:22 a\n- 09:25 b\n', 0, question);
    expect(isRefusal(answer) ? [] : findCallouts(answer.text).map(({ metadata }) => metadata)).toEqual(['cues-03']);
  });

  test('but not inside the properties or behind code that never closes', () => {
    expect(show(insertAfterBlock('---\na: 1\n---\n', 1, question))).toBe('refused: not-here');
    expect(show(insertAfterBlock('```\na\n', 1, question))).toBe('refused: unproven');
  });
});

describe('an answer is written into its callout', () => {
  test.each([
    ['> [!question|x] Q\n\nNext', 'One\n\nTwo', '> [!question|x] Q\n> One\n>\n> Two\n\nNext'],
    ['> [!question|x] Q\n> Said\n', 'More', '> [!question|x] Q\n> Said\n>\n> More\n'],
    ['> [!question|x] Q\n>\n', 'More', '> [!question|x] Q\n>\n> More\n'],
  ])('%j', (text, answer, after) => {
    expect(show(addToCallout(text, 0, answer))).toBe(after);
  });

  test('with the prefix of where it stands', () => {
    expect(show(addToCallout('- a\n  > [!question|x] Q\n- b', 4, 'A\r\nB'))).toBe(
      '- a\n  > [!question|x] Q\n  > A\n  > B\n- b',
    );
  });

  test('or refused when the callout is no longer there', () => {
    expect(show(addToCallout('Text', 0, 'A'))).toBe('refused: gone');
  });
});

const put = (text: string, line: number): string => {
  const answer = insertAfterBlock(text, line, '> [!question|x] Q');
  return isRefusal(answer) ? answer.refused : answer.text;
};

describe('a question never flows together with what stands beside it', () => {
  test('below a quote, from the empty line under it', () => {
    expect(put('> quote\n', 1)).toBe('> quote\n\n> [!question|x] Q');
    expect(put('> quote\n\nText', 1)).toBe('> quote\n\n> [!question|x] Q\n\nText');
  });

  test('and never splits a list item from the lines that lean on it', () => {
    expect(put('- item\nleans on it\n- next\n', 0)).toBe('- item\nleans on it\n  > [!question|x] Q\n- next\n');
    expect(put('1. one\n\n\t- deep\n2. two\n', 1)).toBe('1. one\n\n\t- deep\n   > [!question|x] Q\n2. two\n');
  });
});

test('in the middle of a merge nothing is written', () => {
  const text = '> [!question|x] Q\n\n## Moments\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n';
  const answers = [
    addSection(text, 'New'),
    addToSection(text, 'Moments', ['- c']),
    insertAfterBlock(text, 0, question),
    addToCallout(text, 0, 'yes'),
  ];
  expect(answers).toEqual(Array.from(answers, () => ({ refused: 'merge-markers' })));
});

describe('a section comes with what stands in it', () => {
  test.each([
    ['# A\ntext\n\n# End\n', { after: 'A', body: 'one\ntwo\n\n' }, '# A\ntext\n\n# New\n\none\ntwo\n\n# End\n'],
    ['A', { body: 'x' }, 'A\n\n## New\n\nx\n'],
    ['A', { body: '' }, 'A\n\n## New\n\n'],
    ['A\n \n', {}, 'A\n \n## New\n\n'],
    ['A\n\nB', {}, 'A\n\nB\n\n## New\n\n'],
    ['# A\n', { level: 3 }, '# A\n\n### New\n\n'],
  ])('in %j, told %j', (text, place, after) => {
    expect(show(addSection(text, '  New ', place))).toBe(after);
  });

  test('and one that is there, or has no words, changes nothing', () => {
    expect(addSection('## New', 'New')).toEqual({ text: '## New', changes: [] });
    expect(show(addSection('a', '  '))).toBe('refused: unproven');
    expect(addToSection('a', 'New', [])).toEqual({ text: 'a', changes: [] });
  });

  test.each([
    ['T', ['- a', '- b'], 'T\n\n## M\n\n- a\n- b\n'],
    ['## M\n- a\n', ['words'], '## M\n- a\n\nwords\n'],
    ['- x\n## M\n', ['- b'], '- x\n## M\n\n- b\n'],
    ['## M\n- a\n## End', ['- b'], '## M\n- a\n- b\n\n## End'],
    ['## M\n- a\n\n\n## End', ['- b'], '## M\n- a\n- b\n\n\n## End'],
    ['## M\n', ['> [!note] a', '> b'], '## M\n\n> [!note] a\n> b\n'],
    ['## M\r\n- a\r\n', ['- b', '- c'], '## M\r\n- a\r\n- b\r\n- c\r\n'],
  ])('at its end in %j', (text, lines, after) => {
    expect(show(addToSection(text, 'M', lines))).toBe(after);
  });
});

test.each([
  ['---\na: 1\n---\nOne\n\nTwo\n', 3, '---\na: 1\n---\nOne\n\n> [!question|x] Q\n\nTwo\n'],
  ['> a\n> > b\n> c\n\nd', 1, '> a\n> > b\n> c\n\n> [!question|x] Q\n\nd'],
  ['> a\nb\nc', 1, '> a\nb\nc\n\n> [!question|x] Q'],
  ['> a\n\n> b\n', 2, '> a\n\n> b\n\n> [!question|x] Q\n'],
  ['A\n> b', 0, 'A\n\n> [!question|x] Q\n\n> b'],
  ['A\n\nB', 1, 'A\n\n> [!question|x] Q\n\nB'],
  ['\nB', 0, '> [!question|x] Q\n\nB'],
  ['<div>\na\n</div>\nNext', 0, '<div>\na\n</div>\nNext\n\n> [!question|x] Q'],
  ['- a\n\n- b', 0, '- a\n  > [!question|x] Q\n\n- b'],
  ['A', 99, 'not-here'],
])('in %j, line %d, a question stands apart from what is around it', (text, line, after) => {
  expect(put(text, line)).toBe(after);
});

test('a block with an empty line in it stays in the item, and line breaks of any kind are those of the note', () => {
  expect(show(insertAfterBlock('- a\n  - b\n- c', 1, '> [!question|x] Q\n\nmore\n'))).toBe(
    '- a\n  - b\n    > [!question|x] Q\n\n    more\n- c',
  );
  expect(show(insertAfterBlock('A', 0, '> x\r> y'))).toBe('A\n\n> x\n> y');
});

test.each([
  ['> [!note] a\n\n> [!question|x] Q\n', 13, 'yes', '> [!note] a\n\n> [!question|x] Q\n> yes\n'],
  ['> [!question|x] Q\n> a', 0, '  yes\n\n', '> [!question|x] Q\n> a\n>\n>   yes'],
  ['> [!question|x] Q\nlazy', 0, 'yes', '> [!question|x] Q\nlazy\n>\n> yes'],
])('in %j the callout at %d says %j', (text, from, answer, after) => {
  expect(show(addToCallout(text, from, answer))).toBe(after);
});
