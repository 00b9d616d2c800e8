import { expect, test } from 'vitest';
import { findHeadingAbove } from '../../../../src/core/questions/agenda/heading-above';

const NOTE = '# Title\n\nwords\n\n## Story\n\nwords\n\n### [!off-record] Ana\n\nwords\n';

test.each([
  [2, null],
  [4, 'Story'],
  [6, 'Story'],
  [10, 'Story'],
])('above line %d stands %j: never the title, never what was said off the record', (line, heading) => {
  expect(findHeadingAbove(NOTE, line)).toBe(heading);
});
