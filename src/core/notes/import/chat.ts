import { findDayOrder } from '../read-day';
import { compareWhen, toDoubtSentence, type When, type WhenContext } from '../when';
import { readDiscordExport } from './exports/discord';
import { readGoogleChatExport } from './exports/google-chat';
import { readMatrixExport } from './exports/matrix';
import { readMattermostExport } from './exports/mattermost';
import { readPagerLog } from './exports/pager';
import { readSlackExport } from './exports/slack';
import { readTelegramExport } from './exports/telegram';
import type { ChatForm } from './form';
import { captions } from './forms/captions';
import { discord } from './forms/discord';
import { googleChat } from './forms/google-chat';
import { irc } from './forms/irc';
import { matrix } from './forms/matrix';
import { mattermost } from './forms/mattermost';
import { meet } from './forms/meet';
import { pager } from './forms/pager';
import { plain } from './forms/plain';
import { slack } from './forms/slack';
import { slackdump } from './forms/slackdump';
import { table } from './forms/table';
import { teams } from './forms/teams';
import { telegram } from './forms/telegram';
import { whatsapp } from './forms/whatsapp';
import { zoom } from './forms/zoom';
import type { Chat, ChatMessage } from './message';
import { readLines, type ReadLines, type Spoken } from './read-lines';

/** The forms in which programs write a chat down; where two read a text equally well, the first of them counts. */
const FORMS: readonly ChatForm[] = [
  captions,
  slackdump,
  zoom,
  whatsapp,
  telegram,
  irc,
  discord,
  teams,
  googleChat,
  meet,
  matrix,
  mattermost,
  slack,
  pager,
  table,
  plain,
];

const MOST_LINES = 50_000;
const SAMPLE_LINES = 400;
const NOBODY_DECIDED: Spoken = new Map();

/**
 * Reads a pasted or dropped transcript in whichever form explains most of it. `context` is the day and the zone that
 * the reader said the chat is from; “Today” means that day. `spoken` is what the reader decided about doubtful lines.
 * Nothing when no message was found.
 */
export function readChat(text: string, context: WhenContext, spoken: Spoken = NOBODY_DECIDED): Chat | null {
  // Marks of direction and spaces that never break stand in what WhatsApp and others copy, around times above all.
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/[\u200E\u200F\u202A-\u202C\u2066-\u2069]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(/<\/v>[ \t]*(?=<v[ .])/g, '</v>\n');
  const lines = bare.split('\n');
  const kept = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES).join('\n') : bare;
  const chat = readExport(bare, context) ?? readBest(kept, context, spoken);
  if (!chat || chat.messages.length === 0) return null;
  const rest = lines.slice(MOST_LINES).filter((line) => line.trim() !== '');
  return rest.length === 0
    ? chat
    : { ...chat, left: [...chat.left, ...rest.map((each) => ({ text: each, why: 'no-place' as const }))] };
}

const LONGEST_PASTE = 200_000;

/** Whether what somebody pasted into a note reads as a chat: messages in most of its lines, and no list already. */
export function isPastedChat(text: string, context: WhenContext): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4 || text.length > LONGEST_PASTE || lines.every((line) => /^\s*(?:[-*+>|#]|\d+[.)])\s/.test(line)))
    return false;
  const chat = readChat(text, context);
  const lost = chat?.left.filter(({ why }) => why === 'no-place' || why === 'heading').length ?? 0;
  return chat !== null && chat.messages.length >= 3 && lost * 3 < lines.length;
}

function readExport(text: string, context: WhenContext): Chat | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const data = parseJson(text);
  if (data === undefined) {
    const rows = text.split('\n').filter((line) => line.trim() !== '');
    const parsed = rows.map(parseJson);
    return parsed.every((row) => row !== undefined) ? readMattermostExport(parsed, context) : null;
  }
  return (
    readDiscordExport(data, context) ??
    readMatrixExport(data, context) ??
    readGoogleChatExport(data, context) ??
    readPagerLog(data, context) ??
    readSlackExport(data, context) ??
    readTelegramExport(data, context) ??
    readMattermostExport([data], context)
  );
}

function parseJson(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}

function readBest(text: string, context: WhenContext, spoken: Spoken): Chat | null {
  const given = { ...context, order: context.order ?? findDayOrder(text, context) };
  const sample = text.split('\n', SAMPLE_LINES);
  // What a form looks for stands early in a line; the rest of a very long one would cost its square.
  const clipped = sample.map((line) => line.slice(0, 300)).join('\n');
  const forms = FORMS.filter((form) => form.isIn?.(clipped) ?? true);
  let best: ChatForm | null = null;
  let most = -Infinity;
  for (const form of forms) {
    const value = toValue(readLines(sample.join('\n'), form, [], given, NOBODY_DECIDED), form);
    if (value > most) [best, most] = [form, value];
  }
  if (!best) return null;
  const chosen = best;
  return readLines(
    text,
    chosen,
    forms.filter((form) => form !== chosen),
    given,
    spoken,
  ).chat;
}

/** How well a form explains a text: messages count for it, lines without a place and could-be headings against it. */
function toValue({ chat, heads, notices }: ReadLines, { isStrict }: ChatForm): number {
  if (heads === 0) return -Infinity;
  const lost = chat.left.filter(({ why }) => why === 'no-place').length;
  return (
    heads * (isStrict ? 5 : 4) +
    notices * (isStrict ? 5 : 0) -
    chat.doubts.filter(({ spoken }) => !spoken).length * 5 -
    lost
  );
}

/**
 * The messages, by number, where a chat's clock goes back half a day or more: midnight passed there, unless the reader
 * says otherwise.
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
export function toDoubtSentences({ messages, isRecording }: Pick<Chat, 'messages' | 'isRecording'>): readonly string[] {
  if (isRecording) return [];
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
