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
