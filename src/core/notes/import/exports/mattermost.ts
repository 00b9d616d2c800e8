import type { WhenContext } from '../../when';
import type { Chat } from '../message';
import { field, Gathered, keyOf, leaveBeside, listOf, readMoment, textOf, toBeginning } from './json';

/** Reads the lines of a Mattermost bulk export; nothing when it is not that. */
export function readMattermostExport(rows: readonly unknown[], context: WhenContext): Chat | null {
  const posts = rows.flatMap((row) => field(row, 'post') ?? field(row, 'direct_post') ?? []);
  if (posts.length === 0) return null;
  const out = new Gathered();
  for (const row of rows) {
    const post = field(row, 'post');
    if (field(row, 'direct_post') !== undefined)
      out.leave(textOf(field(row, 'direct_post'), 'message') ?? row, 'private');
    else if (post === undefined) out.leave(row, 'furniture');
    else {
      addPost(out, post, undefined, context);
      const said = textOf(post, 'message');
      const text = said === null ? undefined : toBeginning(said);
      for (const reply of listOf(post, 'replies')) addPost(out, reply, text, context);
    }
  }
  return out.toChat('a Mattermost export');
}

function addPost(out: Gathered, post: unknown, answers: string | undefined, context: WhenContext): void {
  const text = textOf(post, 'message') ?? '';
  const deleted = field(post, 'delete_at');
  if (typeof deleted === 'number' && deleted > 0) out.leave(text === '' ? post : text, 'deleted');
  else if (/^system_/.test(textOf(post, 'type') ?? '')) out.leave(text === '' ? post : text, 'notice');
  else {
    const speaker = textOf(post, 'user') ?? 'Unknown';
    out.add(
      {
        when: readMoment(field(post, 'create_at'), context),
        written: keyOf(post, 'create_at'),
        speaker,
        text,
        ...(answers === undefined ? {} : { answers }),
      },
      post,
    );
    leaveBeside(out, post, speaker, ['attachments']);
  }
}
