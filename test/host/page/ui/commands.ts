import type * as real from 'obsidian';
import type { Host } from './host';
import { Platform } from './platform';

/** Every command of the page and its plugins, by id. */
export class Commands {
  readonly commands = new Map<string, real.Command>();

  constructor(private readonly app: Host) {}

  /** Adds a command; the one before with the same id is replaced. */
  add(command: real.Command): void {
    this.commands.set(command.id, command);
  }

  /** Forgets a command. */
  remove(id: string): void {
    this.commands.delete(id);
  }

  /** The commands that can be run where the reader is now. */
  available(): real.Command[] {
    return [...this.commands.values()].filter((command) => this.run(command, true));
  }

  /** Runs a command; false when there is none of that name or it cannot run here. */
  executeCommandById(id: string): boolean {
    const command = this.commands.get(id);
    return command ? this.run(command, true) && this.run(command, false) : false;
  }

  /** Runs the command whose hotkey was pressed; true when there was one. */
  onKey(event: KeyboardEvent): boolean {
    for (const command of this.commands.values()) {
      for (const { modifiers, key } of command.hotkeys ?? []) {
        const mod = Platform.isMacOS ? event.metaKey : event.ctrlKey;
        if (key.toLowerCase() !== event.key.toLowerCase()) continue;
        if (
          mod !== modifiers.includes('Mod') ||
          event.shiftKey !== modifiers.includes('Shift') ||
          event.altKey !== modifiers.includes('Alt')
        )
          continue;
        event.preventDefault();
        return this.executeCommandById(command.id);
      }
    }
    return false;
  }

  private run(command: real.Command, checking: boolean): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    const info = this.app.workspace.activeEditor;
    const editor = info?.editor;
    if (command.editorCheckCallback)
      return editor && info ? command.editorCheckCallback(checking, editor, info) !== false : false;
    if (command.editorCallback) {
      if (!editor || !info) return false;
      if (!checking) void command.editorCallback(editor, info);
      return true;
    }
    if (command.checkCallback) return command.checkCallback(checking) !== false;
    if (!checking) void command.callback?.();
    return true;
  }
}
