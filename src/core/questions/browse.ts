import { BANK } from './bank';
import { suits, type Question, type QuestionForm } from './question';
import { toLensLabel } from './bank';

/** How the whole bank is narrowed down. Empty words and absent choices narrow nothing. */
export interface QuestionFilter {
  readonly words: string;
  readonly lens: string | null;
  readonly form: QuestionForm | null;
  readonly groupSafeOnly: boolean;
  /** `unasked` leaves out what was asked in this note, `asked` keeps only that. */
  readonly asked: 'any' | 'asked' | 'unasked';
}

/** A filter that lets everything through. */
export const NO_FILTER: QuestionFilter = { words: '', lens: null, form: null, groupSafeOnly: false, asked: 'any' };

/**
 * What of the bank and of a team's own passes the filter, in the order of the bank. Every word must stand in the
 * question, its purpose or its lens.
 */
export function selectQuestions(
  filter: QuestionFilter,
  own: readonly Question[],
  asked: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): readonly Question[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...BANK, ...own].filter((question) => {
    if (hidden.has(question.id) || (filter.groupSafeOnly && !question.groupSafe)) return false;
    if (filter.lens !== null && question.lens !== filter.lens) return false;
    if (filter.form !== null && !suits(question, filter.form)) return false;
    if (filter.asked !== 'any' && asked.has(question.id) !== (filter.asked === 'asked')) return false;
    const text = `${question.id} ${question.text} ${question.purpose} ${toLensLabel(question)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
