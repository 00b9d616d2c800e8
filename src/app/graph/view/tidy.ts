import type { Place } from '../../../core/graph/layout/layout';
import type { Pin } from '../../../core/graph/ask/state';
import type { Camera } from '../draw/camera';

/**
 * How a picture lies: where everything stands, what a hand has pinned, from where it is looked at, and what was asked.
 */
export interface Lying {
  readonly places: ReadonlyMap<string, Place>;
  readonly pins: readonly Pin[];
  readonly camera: Camera;
  readonly about: string;
}

/** What tidying needs of a tab. */
export interface TidyHooks {
  readonly lying: () => Lying;
  /** Finds new places for everything and lets go of the pins. */
  readonly arrange: () => void;
  readonly layBack: (before: Lying) => void;
}

/** *Tidy* and its way back, once, and only while the same is asked. */
export interface Tidy {
  readonly tidy: () => void;
  readonly undo: () => void;
  readonly canUndo: () => boolean;
}

/** Remembers how a picture lay before it was tidied. */
export function createTidy({ lying, arrange, layBack }: TidyHooks): Tidy {
  let before: Lying | null = null;
  const canUndo = (): boolean => before !== null && before.about === lying().about;
  return {
    canUndo,
    tidy() {
      before = lying();
      arrange();
    },
    undo() {
      if (before === null || !canUndo()) return;
      const back = before;
      before = null;
      layBack(back);
    },
  };
}
