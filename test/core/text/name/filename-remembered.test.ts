import { expect, test } from 'vitest';
import { toNoteName } from '../../../../src/core/text/name/filename';

test('a device of Windows is one also with spaces before its dot', () => {
  expect(toNoteName('CON ..\\.. CON')).toBe('CON- .. .. CON');
});
