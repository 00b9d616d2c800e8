import type { Lens } from './question';
import { CONSENT } from './bank/consent';
import { STORY } from './bank/story';
import { TIMELINE } from './bank/timeline';
import { CUES_LENS } from './bank/cues';
import { CONFUSION } from './bank/confusion';
import { DECISIONS } from './bank/decisions';
import { PRESSURES } from './bank/pressures';
import { KNOWLEDGE } from './bank/knowledge';
import { COORDINATION } from './bank/coordination';
import { TOOLS } from './bank/tools';
import { SURPRISE } from './bank/surprise';
import { DROPPED } from './bank/dropped';
import { HELD } from './bank/held';
import { HIDDEN } from './bank/hidden';
import { AFTER } from './bank/after';
import { READER } from './bank/reader';
import { STUDY } from './bank/study';
import { FOLLOWUP } from './bank/followup';

/**
 * Our lenses in the order of a conversation: the table that the panel, the search and the order of the offers read. A
 * new lens is a file in `bank/` and a line here.
 */
export const ROWS: readonly Lens[] = [
  CONSENT,
  STORY,
  TIMELINE,
  CUES_LENS,
  CONFUSION,
  DECISIONS,
  PRESSURES,
  KNOWLEDGE,
  COORDINATION,
  TOOLS,
  SURPRISE,
  DROPPED,
  HELD,
  HIDDEN,
  AFTER,
  READER,
  STUDY,
  FOLLOWUP,
];
