import type { Extension } from '@codemirror/state';

/** How a note looks while it is written. */
export const livePreview: Extension = [];
