import type { Scope } from 'obsidian';

/**
 * Submits a field with Enter, the one way of every dialog: while an input method composes a word, Enter takes the word
 * and submits nothing. `mod` asks for Ctrl or Cmd as well.
 */
export function onEnter(field: HTMLElement, submit: () => void, held: 'plain' | 'mod' = 'plain'): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (held === 'mod' && !event.ctrlKey && !event.metaKey) return;
    // No Enter reaches what is below.
    event.preventDefault();
    event.stopPropagation();
    submit();
  });
}

/** Submits a whole dialog with Ctrl or Cmd and Enter, wherever in it the focus is. */
export function onModEnter(scope: Scope, submit: () => void): void {
  scope.register(['Mod'], 'Enter', (event) => {
    if (event.isComposing) return true;
    submit();
    return false;
  });
}
