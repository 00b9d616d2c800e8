import type { Extension } from '@codemirror/state';
import { liveBlocks } from './live-blocks';
import { liveInline } from './live-inline';
import { liveLinks } from './live-links';
import { liveTables } from './live-tables';
import { liveProperties } from './properties';

/** How a note looks while it is written. */
export const livePreview: Extension = [liveProperties, liveBlocks, liveTables, liveInline, liveLinks];
