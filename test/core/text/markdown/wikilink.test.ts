import { expect, test } from 'vitest';
import { findWikilinks, replaceWikilinks, toLinkTarget } from '../../../../src/core/text/markdown/wikilink';

test.each([
  ['[[Slow queue]]', ['Slow queue', '', '']],
  ['[[Slow queue#Moments|the queue]]', ['Slow queue', 'Moments', 'the queue']],
  ['[[#Moments]]', ['', 'Moments', '']],
  ['[[Slow queue\\|the queue]]', ['Slow queue', '', 'the queue']],
  ['![[Picture.png]]', ['Picture.png', '', '']],
])('%s names its note, its place and its words', (text, parts) => {
  expect(findWikilinks(text).map(({ target, place, words }) => [target, place, words])).toEqual([parts]);
});

test.each(['[[]]', '[[ | x]]', '[[open', '[[a\nb]]', '[a](b)', '[[a]b]]'])('%j is no link', (text) => {
  expect(findWikilinks(text)).toEqual([]);
});

test('links are written anew one by one, and what is no link stays', () => {
  const text = 'See [[A|a]], [[B#x]] and [[C]] or [[.';
  expect(replaceWikilinks(text, ({ target, tail }) => (target === 'C' ? null : `[[New ${target}${tail}]]`))).toBe(
    'See [[New A|a]], [[New B#x]] and [[C]] or [[.',
  );
});

test('a value names a note by its link, or by its words', () => {
  expect([' [[Ana Reyes|Ana]] ', 'Ana Reyes', 'ask [[Ana Reyes]]'].map(toLinkTarget)).toEqual([
    'Ana Reyes',
    'Ana Reyes',
    'ask [[Ana Reyes]]',
  ]);
});
