import type { Making } from '../../core/language/making';

/** How long work on many notes may keep a window waiting in one go, in milliseconds. */
export const SLICE_MS = 8;

/** A moment in which long work may stand aside; the answer says whether it did. */
export type Breathe = () => Promise<boolean>;

/**
 * Lets a window draw and answer whenever about eight milliseconds were spent since it last did; otherwise the work goes
 * straight on. `findWindow` is asked each time, for a pane may be moved into another window; `rest` is how many
 * milliseconds the window is left alone.
 */
export function createBreath(findWindow: () => Window, rest = 0): Breathe {
  let since = findWindow().performance.now();
  return async () => {
    const win = findWindow();
    if (win.performance.now() - since < SLICE_MS) return false;
    await new Promise((resume) => {
      win.setTimeout(resume, rest);
    });
    since = findWindow().performance.now();
    return true;
  };
}

/** Makes something piece by piece, and lets the window live between two pieces whenever it is time to. */
export async function makeInSlices<Made>(making: Making<Made>, findWindow: () => Window): Promise<Made> {
  const breathe = createBreath(findWindow);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
