import { findText, type NoteCard } from '../notes/card';
import { findFrontmatter } from '../text/markdown/frontmatter';
import { findQuote, type Quote } from './evidence';

/** What a knowledge note says for itself: its own first sentence, and how somebody came to know it. */
export interface Proof {
  readonly quote: Quote | null;
  readonly learnedThrough: string | null;
}

/**
 * The proof that a knowledge note gives when only its properties name who holds it: its first sentence that is not off
 * the record, and the words of `learned-through`.
 */
export function toProof(text: string, card: NoteCard): Proof {
  const learned = findText(card, 'learned-through')?.trim() ?? '';
  return { quote: findFirst(text, card.path), learnedThrough: learned === '' ? null : learned };
}

function findFirst(text: string, path: string): Quote | null {
  let from = findFrontmatter(text)?.block.to ?? 0;
  while (from < text.length) {
    while (/\s/.test(text[from] ?? '')) from += 1;
    if (text[from] !== '#') break;
    const end = text.indexOf('\n', from);
    from = end === -1 ? text.length : end + 1;
  }
  return from >= text.length ? null : findQuote(text, { path, from, property: null });
}
