import { describe, expect, test } from 'vitest';
import { toMembers } from '../../../../src/core/atlas/model/bits';
import { toDayNumber } from '../../../../src/core/atlas/model/day';
import { toHistogram, toHorizon, writtenBy } from '../../../../src/core/graph/inquiry/by-date';
import { QUEUE_MODEL, titlesOf } from '../vault';

describe('what was written down by a date', () => {
  test('only notes and links of that time, undated incidents kept and named', () => {
    expect(writtenBy(QUEUE_MODEL, toDayNumber(2024, 7, 1)).sentence).toBe(
      'By 2024-07-01, 2 of 3 incidents had been written down; 1 of them carries no date.',
    );
    const { nodes, edges } = toHorizon(QUEUE_MODEL, 19_900);
    expect(titlesOf(QUEUE_MODEL, toMembers(nodes))).not.toContain('Replay twice is safe');
    expect(titlesOf(QUEUE_MODEL, toMembers(nodes))).toContain('Tom Okafor');
    expect(toMembers(edges).length).toBeGreaterThan(4);
  });

  test('the strip has every month between the first and the last', () => {
    const { months, undated } = toHistogram(QUEUE_MODEL);
    expect(months[0]).toEqual({ month: '2024-06', count: 1 });
    expect(months[months.length - 1]).toEqual({ month: '2025-04', count: 1 });
    expect([months.length, undated]).toEqual([11, 1]);
  });
});
