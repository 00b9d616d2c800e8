import type * as real from 'obsidian';
import { Platform } from './platform';

interface Handler extends real.KeymapEventHandler {
  readonly func: real.KeymapEventListener;
}

function heldModifiers(event: MouseEvent | KeyboardEvent | TouchEvent): string {
  const held: string[] = [];
  if (event.ctrlKey) held.push(Platform.isMacOS ? 'Ctrl' : 'Mod');
  if (event.metaKey) held.push(Platform.isMacOS ? 'Mod' : 'Meta');
  if (event.altKey) held.push('Alt');
  if (event.shiftKey) held.push('Shift');
  return held.sort().join(',');
}

function toModifiers(wanted: readonly real.Modifier[]): string {
  return wanted
    .map((one) => (one === (Platform.isMacOS ? 'Meta' : 'Ctrl') ? 'Mod' : one))
    .sort()
    .join(',');
}

/** A set of key handlers. What it does not handle goes to its parent. */
export class Scope implements real.Scope {
  private handlers: Handler[] = [];

  constructor(private readonly parent?: real.Scope) {}

  /** Registers a handler; null modifiers or a null key stand for any. */
  register(
    modifiers: real.Modifier[] | null,
    key: string | null,
    func: real.KeymapEventListener,
  ): real.KeymapEventHandler {
    const handler: Handler = { scope: this, modifiers: modifiers ? toModifiers(modifiers) : null, key, func };
    this.handlers.push(handler);
    return handler;
  }

  /** Forgets a handler. */
  unregister(handler: real.KeymapEventHandler): void {
    this.handlers = this.handlers.filter((one) => one !== handler);
  }

  /**
   * Offers a key press to the handlers, newest first; true when one of them returned false, which in Obsidian means
   * handled.
   */
  handle(event: KeyboardEvent): boolean {
    const held = heldModifiers(event);
    for (const handler of [...this.handlers].reverse()) {
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (handler.modifiers !== null && handler.modifiers !== held) continue;
      const answer: unknown = handler.func(event, { modifiers: held, key: event.key, vkey: event.key });
      if (answer === false) {
        event.preventDefault();
        event.stopPropagation();
        return true;
      }
    }
    return this.parent instanceof Scope ? this.parent.handle(event) : false;
  }
}

/** The stack of scopes: the one pushed last hears the keys. */
export class Keymap implements real.Keymap {
  private readonly stack: real.Scope[] = [];

  /** Lets a scope hear the keys, until it is popped. */
  pushScope(scope: real.Scope): void {
    this.stack.push(scope);
  }

  /** Takes a scope off the stack, wherever it lies. */
  popScope(scope: real.Scope): void {
    const at = this.stack.lastIndexOf(scope);
    if (at !== -1) this.stack.splice(at, 1);
  }

  /** Offers a key press to the scope on top, or else to the one given. */
  dispatch(event: KeyboardEvent, base: real.Scope): boolean {
    const top = this.stack[this.stack.length - 1] ?? base;
    return top instanceof Scope && top.handle(event);
  }

  /** Whether a modifier is held during an event. */
  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: real.Modifier): boolean {
    return heldModifiers(event)
      .split(',')
      .includes(toModifiers([modifier]));
  }

  /**
   * Where a click asks a link to open: a tab with Mod or the middle button, a split with Mod and Alt, false without.
   */
  static isModEvent(event?: real.UserEvent | null): real.PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
