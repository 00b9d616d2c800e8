import { expect, test } from 'vitest';
import { findDestinations, findLinksInText } from '../../../../src/core/text/markdown/links-in-text';

test('links and embeds of the body are found where they stand, none of the properties, of code and of comments', () => {
  const text =
    '---\na: "[[A]]"\n---\n[[B]] ![[C|c]] `[[D]]` $[[E]]$\n\n    [[F]]\n\n%% [[G]] %%\n\n| [[H\\|h]] |\n|---|\n' +
    '| [[I]] |\n';
  const links = findLinksInText(text);
  expect(links.map(({ link, isInRow }) => `${link.target}${isInRow ? ' in a table' : ''}`)).toEqual([
    'B',
    'C',
    'H in a table',
    'I in a table',
  ]);
  for (const { link } of links) expect(text.slice(link.from, link.from + 2)).toBe('[[');
});

test('plain Markdown links and pictures lead where they say, none of the properties, of code and of comments', () => {
  const text =
    '---\na: "[A](A.md)"\n---\n[B](B.md) and ![c](C.md) `[D](D.md)` x](E.md) [f](https://example.org)\n\n' +
    '    [G](G.md)\n\n%% [H](H.md) %%\n\n| [I](<I i.md>) |\n|---|\n| [J](J.md "j") |\n';
  const found = findDestinations(text);
  expect(found.map(({ target }) => target)).toEqual(['B.md', 'C.md', 'I i.md', 'J.md']);
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['B.md', 'C.md', '<I i.md>', 'J.md']);
});
