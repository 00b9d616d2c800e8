// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findKeptPlace, keepPlace } from '../../../src/app/reading/kept-places';
import { appWith } from '../../host/ui/page';

test('how far a story was read is remembered, and the last hundred stories are', () => {
  const app = appWith({});
  expect(findKeptPlace(app, 'A.md')).toBe(null);
  keepPlace(app, 'A.md', 'stop 3');
  for (let story = 0; story < 99; story += 1) keepPlace(app, `Story ${story}.md`, 'stop 1');
  keepPlace(app, 'A.md', 'stop 4');
  expect(findKeptPlace(app, 'A.md')).toBe('stop 4');
  keepPlace(app, 'One more.md', 'stop 1');
  expect([findKeptPlace(app, 'Story 0.md'), findKeptPlace(app, 'A.md')]).toEqual([null, 'stop 4']);
});

test.each(['not JSON', '{"a":1}', '[["A.md",7],["B.md"],null]', 7])('what was kept as %j is nothing', (kept) => {
  const app = appWith({});
  app.saveLocalStorage('second-story-reading-place', kept);
  expect(findKeptPlace(app, 'A.md')).toBe(null);
});
