import type { GraphModel } from '../../../core/atlas/model/model';
import type { Pin } from '../../../core/graph/ask/state';
import type { Plan } from '../../../core/graph/drawing/plan/plan';
import type { Showing } from '../draw/to-scene';

/**
 * What a hand on the picture means for the view that holds it: nodes and edges by their numbers in the model, −1 for
 * none.
 */
export interface PictureHooks {
  /** Selects a node; `adds` keeps the one that is selected beside it. */
  readonly onSelect: (node: number, adds?: boolean) => void;
  readonly onEdge: (edge: number) => void;
  readonly onOpen: (node: number, event: MouseEvent) => void;
  readonly onMenu: (node: number, event: MouseEvent) => void;
  readonly onHover: (node: number) => void;
  readonly onPin: (pin: Pin) => void;
  /** A hand begins to carry a node out of the picture. */
  readonly onCarry?: (node: number, event: DragEvent) => void;
}

/** What the picture is to show. `anew` forgets where everything stood; `refit` shows the whole answer. */
export interface PictureContent {
  readonly model: GraphModel;
  readonly showing: Showing;
  /** How the answer is drawn; nothing for a map. */
  readonly plan: Plan | null;
  readonly pins: readonly Pin[];
  readonly anew: boolean;
  readonly refit: boolean;
}
