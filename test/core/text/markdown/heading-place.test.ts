import { expect, test } from 'vitest';
import { selectHeadingAt, toSectionEnd } from '../../../../src/core/text/markdown/heading-place';
import { readMarkdown } from '../../../../src/core/text/markdown/structure';

const note = readMarkdown('before\n# A\na\n## B\nb\n\nC\n===\nc\n### D\nd\n');
const [a, b, c, d] = note.headings;

test('a line stands under the last heading above it, and a heading under itself', () => {
  const under = Array.from({ length: 11 }, (_, line) => selectHeadingAt(note.headings, line)?.text ?? null);
  expect(under).toEqual([null, 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C', 'D', 'D']);
  expect(selectHeadingAt([], 3)).toBeNull();
});

test('a section ends before the next heading that is as high, else with the note', () => {
  const ends = [a, b, c, d].map((heading) => heading && note.text.slice(heading.from, toSectionEnd(note, heading)));
  expect(ends).toEqual(['# A\na\n## B\nb\n\n', '## B\nb\n\n', 'C\n===\nc\n### D\nd\n', '### D\nd\n']);
});
