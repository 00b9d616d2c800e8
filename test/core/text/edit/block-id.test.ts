import { describe, expect, test } from 'vitest';
import { anchorLine } from '../../../../src/core/text/edit/block-id';

const anchored = (text: string, at: string): unknown => {
  const answer = anchorLine(text, text.indexOf(at), 'mark');
  return 'refused' in answer ? answer.refused : answer.edited.text.replaceAll(answer.id, 'ID');
};

describe('making a line linkable', () => {
  test('the id stands at the very end, behind marks and kept words', () => {
    expect(anchored('One\n- It was green. #mark/confused %%keep: green%%\nTwo\n', 'green')).toBe(
      'One\n- It was green. #mark/confused %%keep: green%% ^ID\nTwo\n',
    );
  });

  test('a line that has one keeps it, and CRLF stays', () => {
    expect(anchored('A ^old\r\nB', 'A')).toBe('A ^ID\r\nB');
    expect(anchored('A\r\nB', 'A')).toBe('A ^ID\r\nB');
  });

  test('the id is short, and one that the app reads', () => {
    const answer = anchorLine('words', 0, 'mark');
    expect('id' in answer ? answer.id : answer.refused).toMatch(/^k-[a-z0-9]{5}$/);
  });

  test('the same line gets the same id, two equal lines get two', () => {
    const first = anchorLine('A line', 0, 'mark');
    const second =
      'edited' in first ? anchorLine(`${first.edited.text}\nA line`, first.edited.text.length + 1, 'mark') : first;
    expect('id' in first && 'id' in second && second.id === `${first.id}-2`).toBe(true);
  });

  test.each([
    ['properties', '---\ntype: x\n---\n', 'type'],
    ['a heading', '# Head\n', 'Head'],
    ['a table', '| a |\n', 'a'],
    ['code', '```js\n', 'js'],
    ['an empty line', 'a\n\nb', '\nb'],
    ['a comment', '%%\nwords\n%%', 'words'],
    ['a merge', '<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n', 'x'],
  ])('is refused in %s', (_name, text, at) => {
    expect(['not-here', 'merge-markers']).toContain(anchored(text, at));
  });
});
