import type * as real from 'obsidian';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import { setTooltip } from '../tooltip';

/** What the head of a tab shows of its leaf, and does to it. */
export interface HeadedLeaf {
  readonly tabHeaderEl: HTMLElement;
  readonly pinned: boolean;
  readonly surface: {
    getViewType(): string;
    getDisplayText(): string;
    getIcon(): string;
    onPaneMenu(menu: real.Menu, source: string): void;
  };
  detach(): void;
  togglePinned(): void;
}

/** Writes the view's name on the tab and into the view's header. */
export function drawTabHeader(leaf: HeadedLeaf): void {
  const view = leaf.surface;
  const header = leaf.tabHeaderEl;
  header.empty();
  header.dataset.type = view.getViewType();
  setTooltip(header, view.getDisplayText());
  const inner = header.createDiv('workspace-tab-header-inner');
  setIcon(inner.createDiv('workspace-tab-header-inner-icon'), view.getIcon());
  inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: view.getDisplayText() });
  if (leaf.pinned) setIcon(inner.createDiv('workspace-tab-header-status-icon mod-pinned'), 'pin');
  const close = inner.createEl('button', {
    cls: 'workspace-tab-header-inner-close-button',
    attr: { type: 'button', 'aria-label': 'Close', tabindex: '-1' },
  });
  setIcon(close, 'x');
  close.addEventListener('click', (event) => {
    event.stopPropagation();
    leaf.detach();
  });
  if ('titleEl' in view && view.titleEl instanceof HTMLElement) view.titleEl.setText(view.getDisplayText());
}

/** Lets the head of a tab be pressed, closed, and asked for its menu; `show` brings its leaf to the front. */
export function listenToTabHeader(leaf: HeadedLeaf, show: () => void): void {
  const header = leaf.tabHeaderEl;
  header.addEventListener('click', show);
  header.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      header.click();
    }
  });
  header.addEventListener('auxclick', (event) => {
    if (event.button === 1) leaf.detach();
  });
  header.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .setSection('close')
        .onClick(() => leaf.detach()),
    );
    menu.addItem((item) =>
      item
        .setTitle(leaf.pinned ? 'Unpin' : 'Pin')
        .setIcon('pin')
        .setSection('pane')
        .onClick(() => leaf.togglePinned()),
    );
    leaf.surface.onPaneMenu(menu, 'tab-header');
    menu.showAtMouseEvent(event);
  });
}
