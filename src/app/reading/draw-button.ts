/** Draws a button whose words are all it needs. */
export function drawButton(
  parent: HTMLElement,
  text: string,
  key: string,
  press: () => void,
  cls = '',
): HTMLButtonElement {
  const button = parent.createEl('button', { cls, text, attr: { type: 'button', 'data-key': key } });
  button.addEventListener('click', press);
  return button;
}

/** Draws words of a note as a button that looks like them: a press opens where they stand. */
export function drawSaid(parent: HTMLElement, text: string, key: string, press: () => void): HTMLButtonElement {
  return drawButton(parent, text, key, press, 'second-story-reading-said');
}
