import { readWhen } from '../../read-when';
import { toWhenAt, isZone, type When, type WhenContext } from '../../when';
import type { Chat, ChatMessage, LeftOut, LeftReason } from '../message';

/** What a field of an object of a file holds; nothing for what is no object. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}

/** The words in a field, trimmed; nothing when there are none. */
export function textOf(value: unknown, key: string): string | null {
  const found = field(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** A number or a word in a field, as text; empty when there is neither. */
export function keyOf(value: unknown, key: string): string {
  const found = field(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** A list in a field, or an empty one. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

/** The time of a message: seconds or milliseconds since 1970, or ISO, shown by the clock that the reader gave. */
export function readMoment(value: unknown, context: WhenContext): When | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const read = readWhen(String(value).replace(/\s+/g, ' '), context);
  const [at] = read?.instants ?? [];
  if (read === null || at === undefined || read.instants.length !== 1 || context.zone === null) return read;
  return isZone(context.zone) && read.zone !== context.zone ? toWhenAt(at, context.zone) : read;
}

/** Gathers what a file holds: each item becomes a message or is left out under its reason. */
export class Gathered {
  private readonly messages: ChatMessage[] = [];
  private readonly left: LeftOut[] = [];

  /** A message, unless it has no time or no words: then what is there is left out. */
  add(message: Omit<ChatMessage, 'when'> & { readonly when: When | null }, item: unknown): void {
    const { when, text } = message;
    if (when?.time == null || text.trim() === '') this.leave(item, 'no-place');
    else this.messages.push({ ...message, when, text: text.trim() });
  }

  /** Leaves an item out: words as they are, anything else as the file has it. */
  leave(item: unknown, why: LeftReason): void {
    this.left.push({ text: (typeof item === 'string' ? item : (JSON.stringify(item) ?? '')).slice(0, 2000), why });
  }

  /** All of it, in the order of its times; nothing when there is no message. */
  toChat(format: string): Chat | null {
    if (this.messages.length === 0) return null;
    const messages = [...this.messages].sort((a, b) => (a.when.instants[0] ?? 0) - (b.when.instants[0] ?? 0));
    return { format, messages, left: this.left, doubts: [], isRecording: false };
  }
}

const FILE_NAMES = ['name', 'title', 'fileName', 'original_name', 'export_name', 'path', 'url'];

/**
 * Leaves out by name what hangs on a message beside its words: its files, from the fields that hold them, and what
 * others pressed below it.
 */
export function leaveBeside(out: Gathered, item: unknown, speaker: string, fileKeys: readonly string[]): void {
  for (const file of fileKeys.flatMap((key) => fileOf(item, key))) out.leave(`${speaker}: file ${file}`, 'furniture');
  for (const each of listOf(item, 'reactions')) {
    const emoji = field(each, 'emoji');
    const name =
      textOf(emoji, 'name') ?? textOf(emoji, 'unicode') ?? textOf(each, 'name') ?? textOf(each, 'emoji_name');
    const pressed = name ?? textOf(each, 'emoji') ?? '';
    const count = keyOf(each, 'count');
    out.leave(`below ${speaker}: ${pressed}${count === '' ? '' : ` ${count}`}`, 'furniture');
  }
}

/** The names of the files in a field: a list of them, or one path. */
function fileOf(item: unknown, key: string): readonly string[] {
  const one = textOf(item, key);
  if (one !== null) return [one];
  return listOf(item, key).map((file) => FILE_NAMES.flatMap((name) => textOf(file, name) ?? [])[0] ?? 'without a name');
}

/** The beginning of a message, as what answers it shows it. */
export function toBeginning(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}
