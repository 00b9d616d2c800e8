import { readWhen } from '../read-when';
import type { WhenContext } from '../when';
import type { Chat, ChatMessage } from './message';

const MOST_NAMES = 20_000;

/**
 * Reads one day file of a Slack export, or an object that holds `messages` and perhaps `users`; nothing when it is not
 * that.
 */
export function readSlackExport(text: string, context: WhenContext): Chat | null {
  if (!/^\s*[[{]/.test(text)) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(data) ? data : field(data, 'messages');
  if (!Array.isArray(list)) return null;
  const items: readonly unknown[] = list;
  const names = readNames(items, field(data, 'users'));
  const left: string[] = [];
  const messages: ChatMessage[] = [];
  for (const item of items) {
    const message = readMessage(item, names, context);
    if (message) messages.push(message);
    else left.push(JSON.stringify(item).slice(0, 200));
  }
  return {
    format: 'slack-export',
    messages: [...messages].sort((a, b) => (a.when.instants[0] ?? 0) - (b.when.instants[0] ?? 0)),
    left,
  };
}

function readMessage(item: unknown, names: ReadonlyMap<string, string>, context: WhenContext): ChatMessage | null {
  const stamp = field(item, 'ts');
  const said = field(item, 'text');
  const when = typeof stamp === 'string' || typeof stamp === 'number' ? readWhen(String(stamp), context) : null;
  const joined = /^(?:channel|group)_(?:join|leave|topic|purpose|name)$/.test(textOf(item, 'subtype') ?? '');
  if (!when || typeof said !== 'string' || said.trim() === '' || joined) return null;
  const id = textOf(item, 'user') ?? textOf(item, 'bot_id') ?? '';
  return {
    when,
    speaker: names.get(id) ?? textOf(item, 'username') ?? (id === '' ? 'Unknown' : id),
    text: toPlain(said, names),
  };
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
    .replace(/&(lt|gt|amp);/g, (_whole, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'))
    .trim();
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

function textOf(value: unknown, key: string): string | null {
  const found = field(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}
