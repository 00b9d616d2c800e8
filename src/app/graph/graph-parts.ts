import type { Parts } from '../shell/parts';
import type { GraphModel } from '../../core/atlas/model/model';

/** What the host's own graph can be asked, with a way back to how it was before. */
export interface HostGraph {
  /** Whether it can be reached at all; without it nothing of it is offered. */
  readonly isThere: boolean;
  readonly canRestore: boolean;
  readonly filter: (query: string) => Promise<void>;
  readonly colour: () => Promise<void>;
  readonly restore: () => void;
}

/** What the graph room adds to the parts: the graph of the atlas as it is now, and the host's own graph. */
export interface GraphParts extends Parts {
  readonly model: () => GraphModel;
  readonly host: HostGraph;
}

/** As much of the parts as reading answers and their sentences needs; nothing that draws. */
export type ReadingParts = Pick<GraphParts, 'atlas' | 'readText' | 'model' | 'now'>;
