/** Draws quiet words beside what a view is about: what it shows, or why there is nothing to show. */
export function drawAside(parent: HTMLElement, text: string): void {
  parent.createEl('p', { cls: 'second-story-reading-empty', text });
}
