import { compareWhen, toDoubtSentence, type When, type WhenContext } from '../when';
import type { Chat, ChatMessage } from './message';
import { readPaste } from './paste';
import { readSlackExport } from './slack-export';

/**
 * Reads a pasted or dropped transcript: a Slack export, what copying from Slack, Teams, Discord or IRC gives, or plain
 * `09:22 name: text`. `context` is the day and the zone that the reader said the chat is from; "Today" means that day.
 * Nothing when no message was found.
 */
export function readChat(text: string, context: WhenContext): Chat | null {
  const bare = text.replace(/^\uFEFF/, '');
  const chat = readSlackExport(bare, context) ?? readPaste(bare, context);
  return chat && chat.messages.length > 0 ? chat : null;
}

/**
 * The messages, by number, where a chat's clock goes back half a day or more: midnight may have passed there. Told,
 * never moved by itself.
 */
export function findMidnights(messages: readonly ChatMessage[]): readonly number[] {
  return messages.flatMap(({ when }, at) => {
    const before = messages[at - 1]?.when;
    if (!before || before.date !== when.date || before.zone !== when.zone) return [];
    const order = compareWhen(before, when);
    return order !== null && order > 0 && toMinutes(before) - toMinutes(when) >= 720 ? [at] : [];
  });
}

/**
 * What cannot be told from the chat alone, one sentence for each sort of doubt: a day that is missing or reads two
 * ways, an hour that never was or was twice.
 */
export function toDoubtSentences(messages: readonly ChatMessage[]): readonly string[] {
  const undated = messages.filter(({ when }) => when.date === null);
  const day =
    undated.length === 0
      ? []
      : [
          undated.some(({ when }) => when.doubt === 'unclear-date')
            ? 'Day and month of some lines can be read either way: say above which day it was.'
            : 'Some lines have no day: say above which day it was.',
        ];
  const clocks = (['gap', 'overlap', 'unclear-zone'] as const).flatMap(
    (doubt) => messages.find(({ when }) => when.doubt === doubt) ?? [],
  );
  return [...day, ...clocks.flatMap(({ when }) => toDoubtSentence(when) ?? [])];
}

function toMinutes({ time }: When): number {
  return time === null ? 0 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
