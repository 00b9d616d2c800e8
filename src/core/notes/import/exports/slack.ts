import type { WhenContext } from '../../when';
import type { Chat, LeftReason } from '../message';
import { field, Gathered, keyOf, leaveBeside, listOf, readMoment, textOf, toBeginning } from './json';
import { toWholeText } from '../../../text/one-of';

const MOST_NAMES = 20_000;
const NOTICES = toWholeText(
  [
    /(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive|convert_to_private)/,
    /pinned_item|bot_(?:add|remove)|reminder_add|huddle_thread/,
  ],
  '',
);

/** Reads a day file of a Slack export, what slackdump wrote, or an object that holds `messages` and perhaps `users`. */
export function readSlackExport(data: unknown, context: WhenContext): Chat | null {
  const items = Array.isArray(data) ? listOf({ data }, 'data') : listOf(data, 'messages');
  const all = items.flatMap(withReplies);
  if (!all.some((item) => field(item, 'ts') !== undefined)) return null;
  const names = readNames(all, field(data, 'users'));
  const said = new Map(all.flatMap((item) => toSaid(item, names)));
  const out = new Gathered();
  const seen = new Set<string>();
  for (const item of all) {
    const key = `${keyOf(item, 'ts')} ${textOf(item, 'user') ?? ''} ${textOf(item, 'text') ?? ''}`;
    if (!seen.has(key) || field(item, 'ts') === undefined) addItem(out, item, names, said, context);
    seen.add(key);
  }
  return out.toChat('a Slack export');
}

/** A message and the answers that slackdump nests inside it, however deep. */
function withReplies(item: unknown): readonly unknown[] {
  const replies = listOf(item, 'slackdump_thread_replies');
  if (replies.length === 0 || typeof item !== 'object' || item === null) return [item];
  const parent = field(item, 'ts');
  return [
    Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'slackdump_thread_replies')),
    ...replies.flatMap((reply) =>
      withReplies(typeof reply === 'object' && reply !== null ? { thread_ts: parent, ...reply } : reply),
    ),
  ];
}

function addItem(
  out: Gathered,
  item: unknown,
  names: ReadonlyMap<string, string>,
  said: ReadonlyMap<string, string>,
  context: WhenContext,
): void {
  const text = toWords(item, names);
  const reason = findReason(item);
  if (reason !== null) {
    out.leave(text === '' ? item : text, reason);
    return;
  }
  const thread = keyOf(item, 'thread_ts');
  const answers = thread === '' || thread === keyOf(item, 'ts') ? undefined : said.get(thread);
  const when = readMoment(field(item, 'ts'), context);
  const speaker = toSpeaker(item, names);
  const written = when?.time ?? '';
  out.add({ when, written, speaker, text, ...(answers === undefined ? {} : { answers }) }, item);
  leaveBeside(out, item, speaker, ['files']);
}

/** Why an item is nobody's message, or nothing when it is one. */
function findReason(item: unknown): LeftReason | null {
  const subtype = textOf(item, 'subtype') ?? '';
  if (subtype === 'tombstone') return 'deleted';
  if (NOTICES.test(subtype)) return 'notice';
  return field(item, 'is_ephemeral') === true ? 'private' : null;
}

function toSpeaker(item: unknown, names: ReadonlyMap<string, string>): string {
  const id = textOf(item, 'user') ?? textOf(item, 'bot_id') ?? '';
  return names.get(id) ?? textOf(item, 'username') ?? (id === '' ? 'Unknown' : id);
}

/** What a message says: its text, and what an alert or a preview in it says. */
function toWords(item: unknown, names: ReadonlyMap<string, string>): string {
  const own = textOf(item, 'text') ?? '';
  const cards = listOf(item, 'attachments').map((card) =>
    [textOf(card, 'title'), textOf(card, 'text') ?? textOf(card, 'fallback')]
      .filter((each) => each !== null)
      .join(': '),
  );
  return [own, ...cards]
    .filter((each) => each !== '')
    .map((each) => toPlain(each, names))
    .join('\n');
}

function toSaid(item: unknown, names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const stamp = keyOf(item, 'ts');
  const text = toWords(item, names);
  return stamp === '' || text === '' ? [] : [[stamp, toBeginning(text)]];
}

/** People by their id: from a list of users beside the messages, and from what each message says about its author. */
function readNames(items: readonly unknown[], users: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const user of Array.isArray(users) ? users.slice(0, MOST_NAMES) : []) {
    const name = nameIn(field(user, 'profile')) ?? textOf(user, 'real_name') ?? textOf(user, 'name');
    const id = textOf(user, 'id');
    if (id !== null && name !== null) names.set(id, name);
  }
  for (const item of items) {
    const id = textOf(item, 'user');
    const name = nameIn(field(item, 'user_profile'));
    if (id !== null && name !== null && !names.has(id)) names.set(id, name);
  }
  return names;
}

function nameIn(profile: unknown): string | null {
  return textOf(profile, 'real_name') ?? textOf(profile, 'display_name') ?? textOf(profile, 'name');
}

/** Slack's own notation for people, channels and links, as a reader would see it. */
function toPlain(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(
      /<@([A-Z0-9]+)(?:\|([^<>]*))?>/g,
      (_whole, id: string, label: string | undefined) => `@${names.get(id) ?? label ?? id}`,
    )
    .replace(/<#[A-Z0-9]+\|([^<>]*)>/g, '#$1')
    .replace(/<!(?:subteam\^[A-Z0-9]+\|)?@?([a-z]+)[^<>]*>/g, '@$1')
    .replace(/<(https?:[^|<>\s]+)\|([^<>]*)>/g, '[$2]($1)')
    .replace(/<((?:https?|mailto):[^|<>\s]+)>/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_whole, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'));
}
