import { expect, test } from 'vitest';
import { findLinksInText } from '../../../../src/core/text/markdown/links-in-text';

test('links and embeds of the body are found where they stand, none of the properties, of code and of comments', () => {
  const text =
    '---\na: "[[A]]"\n---\n[[B]] ![[C|c]] `[[D]]` $[[E]]$\n\n    [[F]]\n\n%% [[G]] %%\n\n| [[H\\|h]] |\n|---|\n| [[I]] |\n';
  const links = findLinksInText(text);
  expect(links.map(({ link, isInRow }) => `${link.target}${isInRow ? ' in a table' : ''}`)).toEqual([
    'B',
    'C',
    'H in a table',
    'I in a table',
  ]);
  for (const { link } of links) expect(text.slice(link.from, link.from + 2)).toBe('[[');
});
