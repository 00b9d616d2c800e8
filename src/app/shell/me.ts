import type { App } from 'obsidian';

const KEY = 'second-story-me';

/**
 * Who I am in this vault, as I said it last: a fact of this device, no shared setting. Asked once and used
 * by interviews, readings, draws and the graph. Empty when I never said it.
 */
export function toMe(app: App): string {
  const kept: unknown = app.loadLocalStorage(KEY);
  return typeof kept === 'string' ? kept : '';
}

/** Remembers who I am. */
export function keepMe(app: App, title: string): void {
  if (title.trim() !== '') app.saveLocalStorage(KEY, title.trim());
}
