import { Notice } from 'obsidian';

/** Tells the reader one calm sentence in a notice. Text is text: nothing in it is read as markup. */
export function tell(sentence: string): void {
  new Notice(sentence, Math.max(4_000, sentence.length * 60));
}

/** Tells one calm sentence and offers one thing to do about it. It stays until it is pressed or clicked away. */
export function tellWithPress(sentence: string, label: string, press: () => void): void {
  const content = createFragment((fragment) => {
    fragment.createSpan({ text: `${sentence} ` });
    fragment.createEl('button', { text: label, attr: { type: 'button' } }).addEventListener('click', press);
  });
  new Notice(content, 0);
}
