import type { App, Component } from 'obsidian';

/**
 * Keeps the note that a view is about while it is renamed or moved: a view remembers it as a path, because that is what
 * the workspace can keep. `now` is that path, `take` the one it has from now on.
 */
export function followNote(owner: Component, app: App, now: () => string, take: (path: string) => void): void {
  owner.registerEvent(
    app.vault.on('rename', (file, from) => {
      if (from !== now()) return;
      take(file.path);
      app.workspace.requestSaveLayout();
    }),
  );
}
