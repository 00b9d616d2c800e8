import { setIcon } from 'obsidian';

/** How a button looks and what it says. `key` is how it keeps the focus when the place around it is drawn anew. */
export interface ButtonWish {
  readonly cls?: string;
  readonly text?: string;
  readonly icon?: string;
  readonly key?: string;
  readonly label?: string;
  readonly attr?: Readonly<Record<string, string>>;
}

/** Adds a button that acts when it is pressed. */
export function addButton(
  parent: HTMLElement,
  { cls, text, icon, key, label, attr }: ButtonWish,
  act: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = parent.createEl('button', { cls, text, attr: { type: 'button', ...attr } });
  if (key !== undefined) button.setAttribute('data-key', key);
  if (label !== undefined) button.setAttribute('aria-label', label);
  if (icon !== undefined) setIcon(button, icon);
  button.addEventListener('click', act);
  return button;
}
