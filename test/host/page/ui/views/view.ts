import type * as real from 'obsidian';
import { Component } from '../../data/component';
import { setIcon } from '../icons';
import { setTooltip } from '../tooltip';
import { hostOf } from '../host';

/** What a leaf shows. */
export abstract class View extends Component implements Omit<real.View, never> {
  app: real.App;
  icon = 'file';
  navigation = false;
  containerEl: HTMLElement;
  scope: real.Scope | null = null;

  constructor(public leaf: real.WorkspaceLeaf) {
    super();
    this.app = hostOf(leaf);
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Draws the view; the leaf calls it once. */
  async onOpen(): Promise<void> {}

  /** Undoes what `onOpen` did outside the view's own element. */
  async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: real.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: real.Menu, _source: string): void {}
}

/** A view with a header, buttons in it, and a place for content. */
export abstract class ItemView extends View implements Omit<real.ItemView, never> {
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: real.WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    const titleBox = this.headerEl.createDiv('view-header-title-container');
    this.titleEl = titleBox.createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', (event) => {
      callback(event);
    });
    this.actionsEl.prepend(button);
    return button;
  }
}
