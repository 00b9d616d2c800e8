import type * as real from 'obsidian';
import type { Host } from './host';
import type { Workspace } from './workspace/workspace';
import { CommandPalette, QuickSwitcher } from './prompts';
import { printNote } from './markdown/print';
import { MarkdownView } from './views/markdown-view';

/** The app as its own commands act on it. */
interface CommandedApp extends Host {
  readonly workspace: Workspace;
  readonly setting: { open(): void };
  isDarkMode(): boolean;
  setVimKeys(on: boolean): void;
}

/** Adds what Obsidian itself can do to the commands and the ribbon, as far as this page goes. */
export function addCoreCommands(app: CommandedApp): void {
  const add = (id: string, name: string, key: string | null, callback: () => unknown) => {
    app.commands.add({ id, name, callback, ...(key === null ? {} : { hotkeys: [{ modifiers: ['Mod'], key }] }) });
  };
  const onRecent = (act: (leaf: real.WorkspaceLeaf) => unknown): void => {
    const leaf = app.workspace.getMostRecentLeaf();
    if (leaf) act(leaf);
  };
  const toggleTheme = () => app.setTheme(app.isDarkMode() ? 'light' : 'dark');
  const openSettings = () => app.setting.open();
  const openPalette = () => new CommandPalette(app).open();
  add('command-palette:open', 'Command palette: Open command palette', 'p', openPalette);
  add('switcher:open', 'Quick switcher: Open quick switcher', 'o', () => new QuickSwitcher(app).open());
  add('app:open-settings', 'Open settings', ',', openSettings);
  add('theme:toggle-light-dark', 'Toggle light/dark mode', null, toggleTheme);
  add('editor:toggle-vim', 'Toggle Vim key bindings', null, () => app.setVimKeys(!app.hasVimKeys()));
  add('app:toggle-left-sidebar', 'Toggle left sidebar', null, () => app.workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', null, () => app.workspace.rightSplit.toggle());
  add('workspace:split-vertical', 'Split right', null, () =>
    onRecent((leaf) => app.workspace.duplicateLeaf(leaf, 'vertical')),
  );
  add('workspace:move-to-new-window', 'Move current tab to new window', null, () =>
    onRecent((leaf) => app.workspace.moveLeafToPopout(leaf)),
  );
  app.commands.add({
    id: 'workspace:close',
    name: 'Close current tab',
    callback: () => app.workspace.getMostRecentLeaf()?.detach(),
  });
  app.commands.add({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (checking) => {
      const view = app.workspace.getMostRecentLeaf()?.surface;
      if (!(view instanceof MarkdownView) || !view.file) return false;
      if (!checking) void view.switchMode(view.getMode() === 'source' ? 'preview' : 'source');
      return true;
    },
  });
  app.commands.add({
    id: 'workspace:export-pdf',
    name: 'Export to PDF...',
    checkCallback: (checking) => {
      const view = app.workspace.getMostRecentLeaf()?.surface;
      if (!(view instanceof MarkdownView) || !view.file) return false;
      if (!checking) void printNote(app, view.getViewData(), view.file.path);
      return true;
    },
  });
  app.shell.addSidebarToggle('Toggle left sidebar', () => app.workspace.leftSplit.toggle());
  app.shell.addMobileButton('panel-left', 'Files', () => app.workspace.leftSplit.toggle());
  app.shell.addMobileButton('search', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
  app.shell.addMobileButton('terminal', 'Open command palette', openPalette);
  app.shell.addMobileButton('panel-right', 'Right sidebar', () => app.workspace.rightSplit.toggle());
  app.shell.addMobileButton('menu', 'More', (event) => app.shell.showRibbonMenu(event));
  app.shell.addRibbonIcon('terminal', 'Open command palette', openPalette);
  app.shell.addRibbonIcon('sun-moon', 'Light or dark', toggleTheme, true);
  app.shell.addRibbonIcon('settings', 'Settings', openSettings, true);
}
