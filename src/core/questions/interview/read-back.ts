import { toPlainWords } from '../../text/markdown/plain-words';
import { readAnswers } from './answers';
import { fill } from '../question';

/** What an interviewee is given to read: their own words under the questions, nothing else. */
export interface ReadBack {
  readonly text: string;
  /** The same, question by question, to be drawn. */
  readonly parts: readonly { readonly question: string; readonly answer: string }[];
  /** How many questions have an answer. */
  readonly answered: number;
  /** How many were asked and stand open; they are left out. */
  readonly open: number;
}

/**
 * A clean version of an interview for the one who gave it: no callout marks, ids, comments or marks, and nothing that
 * was said off the record. Questions without an answer are left out.
 */
export function toReadBack(note: string, heading: string): ReadBack {
  const answers = readAnswers(note);
  const told = answers.filter(({ text }) => text !== '');
  const parts = told.map(({ question, text }) => ({ question: fill(question, {}), answer: toCleanAnswer(text) }));
  const text =
    [`# ${heading}`, ...parts.map(({ question, answer }) => `**${question}**\n\n${answer}`)].join('\n\n') + '\n';
  return { text, parts, answered: told.length, open: answers.length - told.length };
}

function toCleanAnswer(text: string): string {
  return toPlainWords(text, { withLeads: true })
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
