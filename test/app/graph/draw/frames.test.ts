import { describe, expect, test } from 'vitest';
import { Frames } from '../../../../src/app/graph/draw/frames';

/** A window whose frames and timers come when a test says so. */
function toWindow(): { readonly win: Window; frame: () => void; time: () => void } {
  let frames = new Map<number, () => void>();
  let timers = new Map<number, () => void>();
  let next = 0;
  const add = (to: Map<number, () => void>, act: () => void): number => {
    next += 1;
    to.set(next, act);
    return next;
  };
  const win = {
    requestAnimationFrame: (act: () => void) => add(frames, act),
    cancelAnimationFrame: (id: number) => frames.delete(id),
    setTimeout: (act: () => void) => add(timers, act),
    clearTimeout: (id: number) => timers.delete(id),
  } as unknown as Window;
  return {
    win,
    frame: () => {
      const due = [...frames.values()];
      frames = new Map();
      for (const act of due) act();
    },
    time: () => {
      const due = [...timers.values()];
      timers = new Map();
      for (const act of due) act();
    },
  };
}

describe('When a canvas draws', () => {
  test('once a frame, however often it is asked, and never without being asked', () => {
    const { win, frame } = toWindow();
    let drawn = 0;
    const frames = new Frames({ win } as HTMLElement, () => {
      drawn += 1;
    });
    frames.ask();
    frames.ask();
    frame();
    frame();
    expect(drawn).toBe(1);
  });

  test('while a hand moves it, and once more when the hand has come to rest', () => {
    const { win, frame, time } = toWindow();
    const drawn: boolean[] = [];
    const frames: Frames = new Frames({ win } as HTMLElement, () => {
      drawn.push(frames.isMoving);
    });
    frames.move();
    frames.move();
    frame();
    time();
    frame();
    time();
    frame();
    expect(drawn).toEqual([true, false]);
  });

  test('not in the window that it left', () => {
    const left = toWindow();
    const entered = toWindow();
    const el = { win: left.win };
    let drawn = 0;
    const frames = new Frames(el as HTMLElement, () => {
      drawn += 1;
    });
    frames.move();
    frames.forget();
    el.win = entered.win;
    left.time();
    left.frame();
    expect([drawn, frames.isMoving]).toEqual([0, false]);
    frames.ask();
    entered.frame();
    expect(drawn).toBe(1);
  });
});
