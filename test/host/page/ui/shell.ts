import { drawRibbonButton } from './plugin';

/** The frame around the workspace: ribbon, status bar and, on a phone, the bar at the bottom. */
export class Shell {
  readonly workspaceEl: HTMLElement;
  readonly mobileBarEl: HTMLElement;
  private readonly ribbonActionsEl: HTMLElement;
  private readonly ribbonSettingsEl: HTMLElement;
  private readonly statusBarEl: HTMLElement;

  constructor(parent: HTMLElement) {
    const main = parent.createDiv('app-container').createDiv('horizontal-main-container');
    this.workspaceEl = main.createDiv('workspace');
    const ribbon = this.workspaceEl.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar', 'aria-label': 'Ribbon', 'aria-orientation': 'vertical' } });
    this.ribbonActionsEl = ribbon.createDiv('side-dock-actions');
    this.ribbonSettingsEl = ribbon.createDiv('side-dock-settings');
    this.statusBarEl = parent.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
    this.mobileBarEl = parent.createDiv({ cls: 'mobile-navbar', attr: { role: 'toolbar', 'aria-label': 'Navigation' } });
  }

  /** Adds a button to the ribbon: with those of the page at the bottom, or with those of the plugins. */
  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown, atBottom = false): HTMLElement {
    return drawRibbonButton(atBottom ? this.ribbonSettingsEl : this.ribbonActionsEl, icon, title, callback);
  }

  /** Adds an empty item to the status bar. */
  addStatusBarItem(): HTMLElement {
    return this.statusBarEl.createDiv('status-bar-item');
  }

  /** On a phone: shuts the drawers, so that what was chosen in them is seen. */
  closeDrawers(): void {
    document.body.removeClasses(['is-left-drawer-open', 'is-right-drawer-open']);
  }
}
