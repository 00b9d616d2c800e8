import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, leaveBeside, listOf, readMoment, textOf, toBeginning } from './json';

/** Reads the messages of Google Chat as Takeout writes them; nothing when it is not that. */
export function readGoogleChatExport(data: unknown, context: WhenContext): Chat | null {
  const items = listOf(data, 'messages');
  if (!items.some((item) => field(item, 'creator') !== undefined)) return null;
  const out = new Gathered();
  const first = new Map<string, string>();
  for (const item of items) {
    const text = textOf(item, 'text') ?? '';
    const speaker = textOf(field(item, 'creator'), 'name') ?? 'Unknown';
    if (textOf(item, 'message_state') === 'DELETED' || field(item, 'deletion_metadata') !== undefined) {
      out.leave(text === '' ? item : `${speaker}: ${text}`, 'deleted');
      continue;
    }
    const topic = textOf(item, 'topic_id') ?? '';
    const answered = first.get(topic);
    if (topic !== '' && answered === undefined) first.set(topic, text);
    const written = textOf(item, 'created_date') ?? '';
    const when = readMoment(written.replace(/\s+at\s+/, ', '), context);
    out.add({ when, written, speaker, text, ...(answered ? { answers: toBeginning(answered) } : {}) }, item);
    leaveBeside(out, item, speaker, ['attached_files']);
  }
  return out.toChat('a Google Chat export');
}
