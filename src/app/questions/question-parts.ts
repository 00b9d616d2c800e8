import type { PinnedQuestion } from '../../core/questions/offer/talk-state';
import type { Signal } from '../shell/signal';
import type { Parts } from '../shell/parts';
import type { Place } from '../vault/place';
import type { TalkMemory } from './panel/talk-memory';
import type { TeamKeeper } from './team/team-keeper';

/** A question that another room sent here, and the place of the sentence that brought it. */
export interface PinnedHere extends PinnedQuestion {
  readonly place: Place;
}

/** The one question that waits on top of the panel, until it is asked or put away. */
export interface PinnedPlace {
  current: PinnedHere | null;
}

/** What the parts of this room share. `asked` is heard when something was asked, skipped or pinned by a press. */
export interface QuestionParts extends Parts {
  readonly team: TeamKeeper;
  readonly memory: TalkMemory;
  readonly pinned: PinnedPlace;
  readonly asked: Signal;
}
