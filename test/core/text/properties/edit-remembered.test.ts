import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../../../src/core/text/properties/edit';

test('an anchored list that never closes is left alone, also when the parser is so lenient that it takes it for empty', () => {
  expect(addToList('---\nsystems: &a [\n---\n', 'systems', 'x', (yaml) => parse(yaml, { logLevel: 'silent' }))).toEqual(
    { refused: 'unproven' },
  );
});
