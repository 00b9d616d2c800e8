import { expect, test } from 'vitest';
import { isCauseLike, isStory, toSection } from '../../../src/core/language/section';

test.each([
  ['Contributing factors', 'cause'],
  ['What went wrong', 'cause'],
  ['Five whys', 'cause'],
  ['Second gate without a guard', 'cause'],
  ['What should have been noticed', 'cause'],
  ['What went well', 'well'],
  ['Lessons learned', 'lessons'],
  ['Action items', 'actions'],
  ['Customer impact', 'impact'],
  ['Timeline', 'timeline'],
  ['What happened', 'story'],
  ['Parked ideas', 'parked'],
  ['Chat log', 'transcript'],
  ['Glossary', 'other'],
  ['  ', 'none'],
] as const)('%j opens the section %s', (heading, section) => {
  expect(toSection(heading)).toBe(section);
});

test('causes are told under causes and lessons; a fix comes too early in the story', () => {
  const all = ['cause', 'lessons', 'story', 'timeline', 'actions', 'other', 'none'] as const;
  expect([all.filter(isCauseLike), all.filter(isStory)]).toEqual([
    ['cause', 'lessons'],
    ['cause', 'story', 'timeline'],
  ]);
});
