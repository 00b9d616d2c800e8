import type * as real from 'obsidian';

const FIVE_SECONDS = 5000;

function findShelf(doc: Document): HTMLElement {
  const found = doc.body.querySelector<HTMLElement>(':scope > .notice-container');
  return found ?? doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}

/** A short message in the corner. It goes after its duration, or at a click; a duration of 0 waits for the click. */
export class Notice implements real.Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration: number = FIVE_SECONDS) {
    this.containerEl = findShelf(document).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  /** Says something else in the same place. */
  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  /** Takes the notice away, and the shelf with the last one. */
  hide(): void {
    const shelf = this.containerEl.parentElement;
    this.containerEl.remove();
    if (shelf?.childElementCount === 0) shelf.remove();
  }
}
