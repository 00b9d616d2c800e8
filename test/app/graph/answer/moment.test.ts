import { expect, test } from 'vitest';
import { toMoment } from '../../../../src/app/graph/answer/moment';
import { readDay } from '../../../../src/core/atlas/model/day';

test('late at night it is still today by the clock on the wall', () => {
  const late = new Date(2026, 10, 28, 23, 30);
  expect(toMoment(late)).toEqual({ today: readDay('2026-11-28'), instant: late.getTime() });
});
