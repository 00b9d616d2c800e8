import { readChat } from '../../../../src/core/notes/import/chat';
import type { Spoken } from '../../../../src/core/notes/import/read-lines';
import type { WhenContext } from '../../../../src/core/notes/when';

const day: WhenContext = { date: '2026-11-04', zone: 'Europe/Berlin' };

/**
 * What was heard in a chat, one line each: the form, every message as `day time|who|words`, what is left out as
 * `- why: words`, and doubts as `? words`. The day is told where it is another than 4 November 2026.
 */
export function hear(text: string, context: WhenContext = day, spoken?: Spoken): readonly string[] {
  const chat = readChat(text, context, spoken);
  if (!chat) return ['nothing'];
  return [
    chat.format,
    ...chat.messages.map(({ when, speaker, text: said, answers, offset }) => {
      const at = offset === undefined ? (when.time ?? '') : `+${offset}`;
      const date = when.date === context.date || offset !== undefined ? '' : `${when.date ?? '?'} `;
      const answered = answers === undefined ? '' : `(${answers}) `;
      return `${date}${at}|${speaker ?? ''}|${answered}${said.replace(/\n/g, ' / ')}`;
    }),
    ...chat.left.map(({ text: words, why }) => `- ${why}: ${words.replace(/\n/g, ' / ')}`),
    ...chat.doubts.map(({ text: words, spoken: is }) => `? ${words}${is ? ' (kept)' : ''}`),
  ];
}

/** A chat of each program in which a line stands among the words of somebody. */
const around: Readonly<Record<string, (line: string) => string>> = {
  Telegram: (line) => `Ana, [04.11.2026 09:22]\ngreen?\n${line}\nBo, [04.11.2026 09:25]\nno`,
  Slack: (line) => `Ana Reyes  9:22 AM\ngreen?\n${line}\nBo Lindqvist  9:25 AM\nno`,
  Teams: (line) => `[11/4/2026 9:22 AM] Ana\ngreen?\n${line}\n[11/4/2026 9:25 AM] Bo Lindqvist\nno`,
  Discord: (line) => `Ana — Today at 9:22 AM\ngreen?\n${line}\nBo — Today at 9:25 AM\nno`,
  'Google Chat': (line) => `Ana Reyes, 9:22 AM\ngreen?\n${line}\nBo Lindqvist, 9:25 AM\nno`,
  Matrix: (line) => `Ana\n09:22\ngreen?\n${line}\nBo\n09:25\nIn reply to Ana\nno`,
  Mattermost: (line) => `ana.r\n9:22 AM\ngreen?\n${line}\nbo\n9:25 AM\nno`,
  Meet: (line) => `Transcript\n00:00:10\nAna Reyes: green\n${line}\n00:00:20\nBo: no`,
  Zoom: (line) => `09:22:13 From Ana to Everyone:\n\tgreen?\n\t${line}\n09:24:00 From Bo to Everyone:\n\tno`,
  WhatsApp: (line) => `04/11/2026, 09:22 - Ana: green?\n${line}\n04/11/2026, 09:25 - Bo: no`,
};

/** What is heard in a chat of a program in which a line stands among what the first person says. */
export function hearAmong(program: string, line: string): readonly string[] {
  return hear(around[program]?.(line) ?? '');
}

/** Samples of one form: each a text and what is heard in it, the form's own name left away. */
export type Samples = readonly (readonly [name: string, text: string, heard: readonly string[]])[];

/** Whether a chat of a program holds a line as words of the person above it, and leaves out nothing. */
export function isSaidAmong(program: string, line: string): boolean {
  const heard = hearAmong(program, line);
  return heard[1]?.endsWith(` / ${line.trim()}`) === true && heard.every((each) => !each.startsWith('- '));
}
