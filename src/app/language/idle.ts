/** Does some work in the idle moments of a window until there is none left. `step` returns whether more is to be done; `stop` ends it. */
export interface IdleWork {
  readonly start: () => void;
  readonly stop: () => void;
}

const SLICE = 8;
const PAUSE = 60;

/** Makes idle work for the window that `win` names; each slice takes about eight milliseconds. */
export function createIdleWork(win: Window, step: () => boolean): IdleWork {
  let timer: number | null = null;
  const run = (): void => {
    timer = null;
    const until = win.performance.now() + SLICE;
    let more = true;
    while (more && win.performance.now() < until) more = step();
    if (more) timer = win.setTimeout(run, PAUSE / 4);
  };
  return {
    start: () => { timer ??= win.setTimeout(run, PAUSE); },
    stop: () => {
      if (timer !== null) win.clearTimeout(timer);
      timer = null;
    },
  };
}
