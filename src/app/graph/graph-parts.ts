import type { Parts } from '../shell/parts';
import type { ModelKeeper } from './model-keeper';

/** What the graph room adds to the parts: the graph of the atlas as it is now. */
export interface GraphParts extends Parts {
  readonly model: ModelKeeper;
}

/** As much of the parts as reading answers and their sentences needs; nothing that draws. */
export type ReadingParts = Pick<GraphParts, 'atlas' | 'readText' | 'model'>;
