import type { App } from 'obsidian';

/**
 * Opens the settings at a plugin's own tab. The window behind it is not part of the host's promised API, so each step
 * is looked for first; returns false when it is not there, and the caller says the way in words.
 */
export function openSettings(app: App, tab: string): boolean {
  const settings: unknown = Reflect.get(app, 'setting');
  return call(settings, 'open', []) && call(settings, 'openTabById', [tab]);
}

function call(on: unknown, name: string, words: readonly string[]): boolean {
  if (typeof on !== 'object' || on === null) return false;
  const step: unknown = Reflect.get(on, name);
  if (typeof step !== 'function') return false;
  Reflect.apply(step, on, words);
  return true;
}
