import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../../src/core/text/edit';

test('an anchored list that never closes is left alone, although the parser takes it for empty', () => {
  expect(addToList('---\nsystems: &a [\n---\n', 'systems', 'x', (yaml) => parse(yaml))).toEqual({ refused: 'unproven' });
});
