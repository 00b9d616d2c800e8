// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createBreath, makeInSlices, SLICE_MS } from '../../../src/app/vault/breath';

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

test('something made piece by piece is made whole, and the window lives whenever a slice is spent', async () => {
  let now = 0;
  let lived = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(window, 'setTimeout').mockImplementation((resume) => {
    lived += 1;
    if (typeof resume === 'function') resume();
    return 0 as never;
  });
  const making = (function* (): Generator<undefined, string, undefined> {
    for (let piece = 0; piece < 6; piece += 1) {
      now += SLICE_MS / 2;
      yield;
    }
    return 'made';
  })();
  expect(await makeInSlices(making, () => window)).toBe('made');
  expect(lived).toBe(3);
});
