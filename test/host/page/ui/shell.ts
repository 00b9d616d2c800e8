import { setIcon } from './icons';
import { Menu } from './menu';
import { setTooltip } from './tooltip';

interface RibbonAction {
  readonly icon: string;
  readonly title: string;
  readonly callback: (event: MouseEvent) => unknown;
}

function drawButton(parent: HTMLElement, { icon, title, callback }: RibbonAction, cls: string): HTMLElement {
  const button = parent.createEl('button', { cls: `clickable-icon ${cls}`, attr: { type: 'button' } });
  setIcon(button, icon);
  setTooltip(button, title, { placement: 'right' });
  button.addEventListener('click', (event) => {
    callback(event);
  });
  return button;
}

/** The frame around the workspace: ribbon, status bar and, on a phone, drawers and a bar at the bottom. */
export class Shell {
  readonly workspaceEl: HTMLElement;
  private readonly mobileBarEl: HTMLElement;
  private readonly ribbonTopEl: HTMLElement;
  private readonly ribbonActionsEl: HTMLElement;
  private readonly ribbonSettingsEl: HTMLElement;
  private readonly statusBarEl: HTMLElement;
  private readonly actions = new Set<RibbonAction>();

  constructor(parent: HTMLElement) {
    const main = parent.createDiv('app-container').createDiv('horizontal-main-container');
    this.workspaceEl = main.createDiv('workspace');
    const ribbon = this.workspaceEl.createDiv({
      cls: 'workspace-ribbon side-dock-ribbon mod-left',
      attr: { role: 'toolbar', 'aria-label': 'Ribbon', 'aria-orientation': 'vertical' },
    });
    this.ribbonTopEl = ribbon.createDiv('sidebar-toggle-button mod-left');
    this.ribbonActionsEl = ribbon.createDiv('side-dock-actions');
    this.ribbonSettingsEl = ribbon.createDiv('side-dock-settings');
    this.statusBarEl = parent.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
    this.mobileBarEl = parent.createDiv({
      cls: 'mobile-navbar',
      attr: { role: 'toolbar', 'aria-label': 'Navigation' },
    });
    parent.createDiv('drawer-shade').addEventListener('click', () => this.closeDrawers());
  }

  /**
   * Adds a button to the ribbon, with those of the page at the bottom or with those of the plugins; the phone's menu
   * has it too.
   */
  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown, atBottom = false): HTMLElement {
    const action = { icon, title, callback };
    const button = drawButton(
      atBottom ? this.ribbonSettingsEl : this.ribbonActionsEl,
      action,
      'side-dock-ribbon-action',
    );
    this.actions.add(action);
    const remove = button.remove.bind(button);
    button.remove = () => {
      this.actions.delete(action);
      remove();
    };
    return button;
  }

  /** Adds the button at the head of the ribbon that shuts the left sidebar. */
  addSidebarToggle(title: string, callback: () => unknown): void {
    drawButton(this.ribbonTopEl, { icon: 'panel-left', title, callback }, 'sidebar-toggle');
  }

  /** Adds a button to the phone's bar. */
  addMobileButton(icon: string, title: string, callback: (event: MouseEvent) => unknown): void {
    drawButton(this.mobileBarEl, { icon, title, callback }, 'mobile-navbar-action');
  }

  /** Adds an empty item to the status bar. */
  addStatusBarItem(): HTMLElement {
    return this.statusBarEl.createDiv('status-bar-item');
  }

  /** Offers what the ribbon offers, as a menu. */
  showRibbonMenu(event: MouseEvent): void {
    const menu = new Menu();
    for (const { icon, title, callback } of this.actions)
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .onClick((press) => {
            if (press instanceof MouseEvent) callback(press);
          }),
      );
    menu.showAtMouseEvent(event);
  }

  /** On a phone: shuts the drawers, so that what was chosen in them is seen. */
  closeDrawers(): void {
    document.body.removeClasses(['is-left-drawer-open', 'is-right-drawer-open']);
  }
}
