import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, keyOf, leaveBeside, listOf, readMoment, textOf, toBeginning } from './json';

/** Reads the file that Telegram exports; nothing when it is not that. */
export function readTelegramExport(data: unknown, context: WhenContext): Chat | null {
  const items = listOf(data, 'messages');
  if (!items.some((item) => field(item, 'date_unixtime') !== undefined || field(item, 'from') !== undefined))
    return null;
  const said = new Map(items.map((item) => [keyOf(item, 'id'), toWords(field(item, 'text'))] as const));
  const out = new Gathered();
  for (const item of items) {
    if (textOf(item, 'type') !== 'message') {
      out.leave(item, 'notice');
      continue;
    }
    const unix = field(item, 'date_unixtime');
    const when = readMoment(unix ?? field(item, 'date'), context);
    const answered = said.get(keyOf(item, 'reply_to_message_id')) ?? '';
    const speaker = textOf(item, 'from') ?? textOf(item, 'from_id') ?? 'Unknown';
    out.add(
      {
        when,
        written: textOf(item, 'date') ?? '',
        speaker,
        text: toWords(field(item, 'text')),
        ...(answered === '' ? {} : { answers: toBeginning(answered) }),
      },
      item,
    );
    leaveBeside(out, item, speaker, ['photo', 'file']);
  }
  return out.toChat('a Telegram export');
}

/** A text that may be a list of plain and marked parts. */
function toWords(text: unknown): string {
  if (typeof text === 'string') return text;
  const parts: readonly unknown[] = Array.isArray(text) ? text : [];
  return parts.map((part) => (typeof part === 'string' ? part : (textOf(part, 'text') ?? ''))).join('');
}
