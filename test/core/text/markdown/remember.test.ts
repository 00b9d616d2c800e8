import { expect, test } from 'vitest';
import { remember } from '../../../../src/core/text/markdown/remember';

test('several questions about one note cost one reading, and an older note is read again', () => {
  const read: string[] = [];
  const ask = remember((text) => {
    read.push(text);
    return { text };
  }, 2);
  for (const text of ['a', 'a', 'b', 'a', 'c', 'a', 'b']) expect(ask(text).text).toBe(text);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});
