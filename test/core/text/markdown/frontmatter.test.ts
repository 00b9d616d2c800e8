import { expect, test } from 'vitest';
import { findFrontmatter, opensProperties } from '../../../../src/core/text/markdown/frontmatter';

const yamlOf = (text: string): string | null => {
  const found = findFrontmatter(text);
  return found && text.slice(found.yaml.from, found.yaml.to);
};

test.each([
  ['---\ntype: incident\n---\nStory', 'type: incident\n'],
  ['---\r\ntype: incident\r\n---\r\nStory', 'type: incident\r\n'],
  ['\uFEFF---\ntype: incident\n---', 'type: incident\n'],
  ['---  \ntype: incident\n---\t\n', 'type: incident\n'],
  ['---\n---\n', ''],
])('the properties of %j are %j', (text, yaml) => {
  expect(yamlOf(text)).toBe(yaml);
});

test.each([
  'Story\n---\ntype: incident\n---\n',
  '\n---\na: b\n---\n',
  '---\nnever: closed\n',
  '----\na: b\n----\n',
  '',
])('%j has none', (text) => {
  expect(yamlOf(text)).toBe(null);
});

test('their last line break belongs to them, so that a body begins at the beginning of a line', () => {
  const text = '---\na: b\n---\nStory';
  expect(text.slice(findFrontmatter(text)?.block.to)).toBe('Story');
});

test('a note whose properties never close is told from one that has none', () => {
  expect(['---\nnever: closed\n', 'Story\n', '--- words\n'].map(opensProperties)).toEqual([true, false, false]);
});
