// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleWork } from '../../../src/app/language/idle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A clock that moves three milliseconds at every look. */
function tick(): void {
  let now = 0;
  vi.spyOn(window.performance, 'now').mockImplementation(() => {
    now += 3;
    return now;
  });
}

test('work is done a slice at a time, and the window lives between', () => {
  tick();
  let done = 0;
  const work = createIdleWork(
    () => window,
    () => {
      done += 1;
      return done < 10;
    },
  );
  work.start();
  const steps: number[] = [];
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    steps.push(done);
  }
  expect(done).toBe(10);
  expect(Math.max(...steps.map((step, at) => step - (steps[at - 1] ?? 0)))).toBeLessThanOrEqual(3);
});

test('a second start while it waits begins no second work, and a stop ends it', () => {
  const step = vi.fn(() => false);
  const work = createIdleWork(() => window, step);
  work.start();
  work.start();
  expect(vi.getTimerCount()).toBe(1);
  work.stop();
  vi.runAllTimers();
  expect(step).not.toHaveBeenCalled();
});

test('in another window it waits by that window’s clock, because the one it left may be closed', () => {
  const other = { setTimeout: vi.fn(() => 7), clearTimeout: vi.fn() };
  const others = new Proxy(window, {
    get: (whole, name): unknown =>
      name === 'setTimeout'
        ? other.setTimeout
        : name === 'clearTimeout'
          ? other.clearTimeout
          : Reflect.get(whole, name),
  });
  let here: Window = window;
  const work = createIdleWork(
    () => here,
    () => false,
  );
  work.start();
  here = others;
  work.start();
  expect(vi.getTimerCount()).toBe(0);
  expect(other.setTimeout).toHaveBeenCalledTimes(1);
  work.stop();
  expect(other.clearTimeout).toHaveBeenCalledWith(7);
});

test('work that asks for more of itself while it runs is done again after a pause', () => {
  tick();
  let left = 2;
  const work = createIdleWork(
    () => window,
    () => {
      left -= 1;
      if (left > 0) work.start(200);
      return false;
    },
  );
  work.start();
  vi.runAllTimers();
  expect(left).toBe(0);
});
