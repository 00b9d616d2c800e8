import { Notice } from 'obsidian';

/** Tells the reader one calm sentence in a notice. Text is text: nothing in it is read as markup. */
export function tell(sentence: string): void {
  new Notice(sentence, Math.max(4_000, sentence.length * 60));
}
