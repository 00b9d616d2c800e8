import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../src/core/text/edit/change';
import { insertAfterBlock } from '../../../../src/core/text/edit/insert';

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
