import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, keyOf, listOf, readMoment, textOf, toBeginning } from './json';

/** Reads a room that Element exported as JSON; nothing when it is not that. */
export function readMatrixExport(data: unknown, context: WhenContext): Chat | null {
  const items = listOf(data, 'messages');
  if (!items.some((item) => field(item, 'origin_server_ts') !== undefined)) return null;
  const said = new Map(items.map((item) => [textOf(item, 'event_id') ?? '', toWords(item)] as const));
  const out = new Gathered();
  for (const item of items) {
    const unsigned = field(item, 'unsigned');
    const text = toWords(item);
    if (field(unsigned, 'redacted_because') !== undefined) out.leave(text === '' ? item : text, 'deleted');
    else if (textOf(item, 'type') !== 'm.room.message' || isLaterVersion(item))
      out.leave(text === '' ? item : text, 'notice');
    else {
      const related = field(field(item, 'content'), 'm.relates_to');
      const answered = said.get(textOf(field(related, 'm.in_reply_to'), 'event_id') ?? '-') ?? '';
      const sender = textOf(item, 'sender') ?? 'Unknown';
      out.add(
        {
          when: readMoment(field(item, 'origin_server_ts'), context),
          written: keyOf(item, 'origin_server_ts'),
          speaker: textOf(item, 'sender_name') ?? /^@([^:]+):/.exec(sender)?.[1] ?? sender,
          text,
          ...(answered === '' ? {} : { answers: toBeginning(answered) }),
        },
        item,
      );
    }
  }
  return out.toChat('a room of Matrix');
}

/** Whether an event only says how an earlier message reads now. */
function isLaterVersion(item: unknown): boolean {
  return textOf(field(field(item, 'content'), 'm.relates_to'), 'rel_type') === 'm.replace';
}

/** The body without the quote that an answer repeats above its words. */
function toWords(item: unknown): string {
  return (textOf(field(item, 'content'), 'body') ?? '').replace(/^(?:>.*\n)+\n?/, '');
}
