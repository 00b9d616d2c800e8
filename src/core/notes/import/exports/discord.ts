import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, leaveBeside, listOf, readMoment, textOf, toBeginning } from './json';

/** Reads a channel of Discord that an exporter wrote as JSON; nothing when it is not that. */
export function readDiscordExport(data: unknown, context: WhenContext): Chat | null {
  const items = listOf(data, 'messages');
  if (!items.some((item) => field(item, 'author') !== undefined && field(item, 'timestamp') !== undefined)) return null;
  const said = new Map(items.map((item) => [textOf(item, 'id') ?? '', textOf(item, 'content') ?? ''] as const));
  const out = new Gathered();
  for (const item of items) {
    const type = textOf(item, 'type') ?? 'Default';
    const text = textOf(item, 'content') ?? '';
    if (!/^(?:default|reply|chatinputcommand|\d+)$/i.test(type)) {
      out.leave(text === '' ? item : text, 'notice');
      continue;
    }
    const author = field(item, 'author');
    const answered = said.get(textOf(field(item, 'reference'), 'messageId') ?? '-') ?? '';
    const speaker = textOf(author, 'nickname') ?? textOf(author, 'name') ?? 'Unknown';
    out.add(
      {
        when: readMoment(field(item, 'timestamp'), context),
        written: textOf(item, 'timestamp') ?? '',
        speaker,
        text: [text, ...listOf(item, 'embeds').flatMap(toCard)].filter((words) => words !== '').join('\n'),
        ...(answered === '' ? {} : { answers: toBeginning(answered) }),
      },
      item,
    );
    leaveBeside(out, item, speaker, ['attachments', 'stickers']);
  }
  return out.toChat('a Discord export');
}

/** What a card below a message says. */
function toCard(card: unknown): readonly string[] {
  return [textOf(card, 'title'), textOf(card, 'description')].flatMap((words) => words ?? []);
}
