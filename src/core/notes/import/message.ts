import type { When } from '../when';

/** Where a transcript came from, as far as its shape tells. */
export type ChatFormat = 'slack-export' | 'slack' | 'teams' | 'discord' | 'irc' | 'plain';

/** One thing somebody wrote, at a time that may have no day. `text` may hold several lines. */
export interface ChatMessage {
  readonly when: When;
  readonly speaker: string;
  readonly text: string;
}

/**
 * What a transcript was read as. `left` are the lines that fit nowhere, word for word, for the preview: nothing goes
 * away unseen.
 */
export interface Chat {
  readonly format: ChatFormat;
  readonly messages: readonly ChatMessage[];
  readonly left: readonly string[];
}
