import { SLICE_MS } from '../vault/breath';

/**
 * Does some work in the idle moments of a window until there is none left. `step` returns whether more is to be done;
 * `stop` ends it.
 */
export interface IdleWork {
  /** Begins after a pause of so many milliseconds; a start that is still waiting keeps its own moment. */
  readonly start: (pause?: number) => void;
  readonly stop: () => void;
}

const PAUSE = 60;
const BREATH = 15;

/**
 * Makes idle work for the window that `findWindow` names at the time, for a pane may be moved into another; each slice
 * takes about eight milliseconds.
 */
export function createIdleWork(findWindow: () => Window, step: () => boolean): IdleWork {
  let waiting: { readonly win: Window; readonly timer: number } | null = null;
  const wait = (pause: number): void => {
    const win = findWindow();
    waiting = {
      win,
      timer: win.setTimeout(() => {
        run(win);
      }, pause),
    };
  };
  const run = (win: Window): void => {
    waiting = null;
    const until = win.performance.now() + SLICE_MS;
    let more = true;
    while (more && win.performance.now() < until) more = step();
    if (more && waiting === null) wait(BREATH);
  };
  return {
    start: (pause = PAUSE) => {
      // A window that was closed, or that the pane has left, may never come to its timers.
      if (waiting !== null && waiting.win !== findWindow()) {
        waiting.win.clearTimeout(waiting.timer);
        waiting = null;
      }
      if (waiting === null) wait(pause);
    },
    stop: () => {
      if (waiting !== null) waiting.win.clearTimeout(waiting.timer);
      waiting = null;
    },
  };
}
