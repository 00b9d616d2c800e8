// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createBreath, SLICE_MS } from '../../../src/app/vault/breath';

afterEach(() => {
  vi.restoreAllMocks();
});

test('work that took no time goes straight on, and longer work lets the window live once for each slice', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const breathe = createBreath(() => window);
  const answers: boolean[] = [];
  for (const spent of [0, SLICE_MS - 1, 1, 1, SLICE_MS]) {
    now += spent;
    answers.push(await breathe());
  }
  expect(answers).toEqual([false, false, true, false, true]);
});
