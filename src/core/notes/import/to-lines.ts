import { toCodeLines, toInlineText, toItemLines, toQuoteLines, toWikilink } from '../../text/edit/escape-markdown';
import { addMinutes, addToDay, formatWhen, toWhen, type When, type WhenContext } from '../when';
import type { ChatMessage } from './message';

const INDENT = '  ';

/** How a chat becomes lines of a timeline. */
export interface LineChoices {
  /** The day and zone of the note that takes the lines. */
  readonly context: WhenContext;
  /** The title of the person note for a speaker's name; who has none keeps the name as it was. */
  readonly people: ReadonlyMap<string, string>;
  /** Messages, by number, from which on the next day counts, because the reader said that midnight passed there. */
  readonly midnights?: readonly number[];
  /** When the recording began, for a chat whose times count from there. */
  readonly start?: When | null;
}

/**
 * The messages as moments, `- 09:22 [[Ana Reyes]]: …`, one text each; further lines of a message are indented below.
 * The first line and every change of day name the day, so that the lines mean the same wherever they are put. What a
 * message says stays its words, whatever Markdown they look like; code between three ticks becomes a block of code.
 */
export function toMomentLines(messages: readonly ChatMessage[], choices: LineChoices): readonly string[] {
  let day: string | null = null;
  let passed = 0;
  return messages.map((message, at) => {
    if (choices.midnights?.includes(at) === true) passed += 1;
    const when = toWhenOf(message, choices, passed);
    const time = formatWhen(when, { date: day, zone: choices.context.zone });
    day = when.date;
    const answers = message.answers === undefined ? '' : `(answering “${message.answers}”) `;
    const [first = '', ...more] = toSaidLines(`${answers}${message.text}`);
    return [`- ${time}${toSpeaker(message.speaker, choices.people)} ${first}`.trimEnd(), ...more].join('\n');
  });
}

/** When a message was said: its own clock, or so many seconds after the recording began. */
function toWhenOf({ when, offset }: ChatMessage, { start, context }: LineChoices, passed: number): When {
  if (offset === undefined) return toShifted(when, passed);
  const begun = start?.time == null ? MIDNIGHT : { ...start, date: start.date ?? context.date };
  return addMinutes(begun, offset / 60) ?? when;
}

const MIDNIGHT: When = { date: null, time: '00:00', zone: null, instants: [], doubt: null };

function toShifted(when: When, days: number): When {
  if (days === 0 || when.date === null) return when;
  return toWhen(addToDay(when.date, days), when.time, when.zone) ?? when;
}

function toSpeaker(name: string | null, people: ReadonlyMap<string, string>): string {
  if (name === null) return '';
  const person = people.get(name);
  return person === undefined ? ` ${toInlineText(name)}:` : ` ${toWikilink(person)}:`;
}

/** Three ticks open and close a block of code in a chat, wherever in a line they stand. */
function toSaidLines(text: string): readonly string[] {
  const parts = text.split('```');
  if (parts.length % 2 === 0) return toItemLines(text);
  return parts.flatMap((part, at) => {
    const code = at % 2 === 1 ? toCodeLines(part, INDENT) : null;
    if (code !== null) return code;
    if (at === 0) return toItemLines(part, INDENT);
    return part.trim() === '' ? [] : toQuoteLines(part.trimStart(), INDENT);
  });
}
