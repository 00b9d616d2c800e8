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

/** Samples of one form: each a text and what is heard in it, the form's own name left away. */
export type Samples = readonly (readonly [name: string, text: string, heard: readonly string[]])[];
