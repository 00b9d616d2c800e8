import { toBeginning } from '../exports/json';
import type { ChatForm } from '../form';
import { readStamp } from '../stamp';

const HEAD = /^((?:\|\s*)*)> (.{1,80}?) \[[A-Z0-9]{1,20}\] @ (\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2} (?:Z|[+-]\d{4})):$/;

/** What slackdump writes as text: `> Ana Reyes [U1] @ 04/11/2026 09:22:13 Z:`, day first, then the words. */
export const slackdump: ChatForm = {
  name: 'a dump of Slack as text',
  isStrict: true,
  isIn: (text) => text.split('\n').some((line) => HEAD.test(line)),
  furniture: /^\|$/,
  toWords: (line) => line.replace(/^(?:\| {3})+/, ''),
  findHead(lines, at, reading) {
    const [, nested = '', speaker, written] = HEAD.exec(lines[at] ?? '') ?? [];
    const here = { ...reading.here, order: 'day-first' as const };
    const when = written === undefined ? null : readStamp(written, here, reading.given);
    const answered = nested === '' ? '' : findAnswered(lines, at);
    return (
      when && {
        when,
        written: written ?? '',
        speaker: speaker ?? null,
        text: '',
        lines: 1,
        ...(answered === '' ? {} : { answers: toBeginning(answered) }),
      }
    );
  },
};

/** The words that a thread answers: those below the last heading that is not set in, if any stand there. */
function findAnswered(lines: readonly string[], at: number): string {
  for (let above = at - 1; above >= 0 && above > at - 2_000; above -= 1)
    if (HEAD.exec(lines[above] ?? '')?.[1] === '') return (lines[above + 1] ?? '').replace(/^\|.*/, '');
  return '';
}
