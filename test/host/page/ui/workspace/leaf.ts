import type * as real from 'obsidian';
import { hostOf, rememberHost } from '../hosts';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import type { HostApp } from '../app';
import { setTooltip } from '../tooltip';
import { DeferredView, EmptyView, UnknownView } from '../views/small-views';
import { View } from '../views/view';
import { type Side, type Tabs, WorkspaceItem } from './items';
import { tellMoved } from './popout';

let leaves = 0;

function toRealView(view: unknown): real.View {
  if (!isRealView(view)) throw new Error('A leaf can only show a view.');
  return view;
}

function isRealView(view: unknown): view is real.View {
  return view instanceof View;
}

function toState(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** One tab with its view. A deferred leaf has only a name and a state, until someone looks at it. */
export class WorkspaceLeaf extends WorkspaceItem implements real.WorkspaceLeaf {
  readonly app: HostApp;
  readonly id: string;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  hoverPopover: real.HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  /** When this leaf was last active, for finding the most recent one. */
  activeTime = 0;
  private shown: View | null = null;
  private loading: Promise<void> | null = null;

  constructor(
    app: HostApp,
    private tabs: Tabs,
    id?: string,
  ) {
    super(app.workspace);
    this.app = app;
    this.id = id ?? `leaf-${(leaves += 1)}-${Math.random().toString(16).slice(2, 10)}`;
    rememberHost(this, app);
    this.containerEl = createDiv('workspace-leaf');
    this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
    this.containerEl.addEventListener('pointerdown', () => this.workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener('focusin', () => this.workspace.setActiveLeaf(this));
    this.listenToHeader();
    tabs.insert(this);
  }

  get view(): real.View {
    return toRealView(this.surface);
  }

  /** The page's own view; an empty one as long as nothing was opened. */
  get surface(): View {
    this.shown ??= new EmptyView(this);
    return this.shown;
  }

  get parent(): Tabs {
    return this.tabs;
  }

  get isDeferred(): boolean {
    return this.shown instanceof DeferredView;
  }

  getSide(): Side {
    return this.tabs.getSide();
  }

  async open(view: unknown): Promise<real.View> {
    if (!(view instanceof View)) throw new Error('A leaf can only show a view.');
    await this.closeView();
    this.shown = view;
    view.containerEl.dataset.type = view.getViewType();
    this.containerEl.replaceChildren(view.containerEl);
    if (this.getSide().place === 'window') tellMoved(this);
    view.load();
    await view.onOpen();
    this.drawHeader();
    return toRealView(view);
  }

  async openFile(file: real.TFile, openState?: real.OpenViewState): Promise<void> {
    const type = hostOf(this.app).findViewType(file.extension);
    if (!type) {
      this.app.notify(`${file.name} is not a kind of file that this page can show.`);
      return;
    }
    this.app.workspace.noteOpened(file.path);
    await this.setViewState(
      { type, state: { file: file.path, ...openState?.state }, active: openState?.active ?? true },
      openState?.eState,
    );
  }

  getViewState(): real.ViewState {
    return {
      type: this.surface.getViewType(),
      state: this.surface.getState(),
      active: this.workspace.activeLeaf === this,
      pinned: this.pinned,
    };
  }

  async setViewState(viewState: real.ViewState, eState?: unknown): Promise<void> {
    const state = viewState.state ?? {};
    if (
      this.isDeferred ||
      this.shown === null ||
      this.shown.getViewType() !== viewState.type ||
      this.shown instanceof UnknownView
    )
      await this.open(this.makeView(viewState.type, state));
    await this.surface.setState(state, { history: false });
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    this.drawHeader();
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    if (eState !== undefined) this.surface.setEphemeralState(eState);
    this.workspace.leafChanged(this);
  }

  /** Keeps the leaf's state for later, without making its view. */
  defer(type: string, state: Record<string, unknown>, title: string, icon: string): void {
    this.shown = new DeferredView(this, type, state, title, icon);
    this.drawHeader();
  }

  loadIfDeferred(): Promise<void> {
    if (!(this.shown instanceof DeferredView)) return this.loading ?? Promise.resolve();
    const { state } = this.shown;
    const type = this.shown.getViewType();
    this.shown = null;
    this.loading = this.setViewState({ type, state }).finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  getEphemeralState(): unknown {
    return this.surface.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.surface.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.drawHeader();
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: real.WorkspaceLeaf): void {
    if (!(other instanceof WorkspaceLeaf)) return;
    other.group ??= other.id;
    this.setGroup(other.group);
  }

  /** Puts the leaf with its view into another group of tabs, in whichever window that stands. */
  moveTo(tabs: Tabs): void {
    const before = this.tabs;
    before.remove(this);
    this.tabs = tabs;
    tabs.insert(this);
    tellMoved(this);
    this.workspace.leafMoved(this, before);
  }

  detach(): void {
    this.tabs.remove(this);
    void this.closeView();
    this.workspace.leafGone(this);
  }

  getIcon(): string {
    return this.surface.getIcon();
  }

  getDisplayText(): string {
    return this.surface.getDisplayText();
  }

  onResize(): void {
    this.shown?.onResize();
  }

  /** Writes the view's name on the tab and into the view's header. */
  drawHeader(): void {
    const view = this.surface;
    const header = this.tabHeaderEl;
    header.empty();
    header.dataset.type = view.getViewType();
    setTooltip(header, view.getDisplayText());
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), view.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: view.getDisplayText() });
    if (this.pinned) setIcon(inner.createDiv('workspace-tab-header-status-icon mod-pinned'), 'pin');
    const close = inner.createEl('button', {
      cls: 'workspace-tab-header-inner-close-button',
      attr: { type: 'button', 'aria-label': 'Close', tabindex: '-1' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
    if ('titleEl' in view && view.titleEl instanceof HTMLElement) view.titleEl.setText(view.getDisplayText());
  }

  /** Replaces the view after its plugin came or went; the state is kept. */
  async remake(): Promise<void> {
    const { type } = this.getViewState();
    const state = toState(this.surface.getState());
    await this.open(this.makeView(type, state));
    await this.surface.setState(state, { history: false });
    this.drawHeader();
    this.workspace.leafChanged(this);
  }

  private makeView(type: string, state: Record<string, unknown>): unknown {
    if (type === 'empty') return new EmptyView(this);
    const make = this.app.viewCreators.get(type);
    return make ? make(this) : new UnknownView(this, type, state);
  }

  private async closeView(): Promise<void> {
    const view = this.shown;
    this.shown = null;
    if (!view || view instanceof DeferredView) return;
    await view.onClose();
    view.unload();
    view.containerEl.remove();
  }

  private listenToHeader(): void {
    const header = this.tabHeaderEl;
    header.addEventListener('click', () => {
      this.tabs.show(this);
      this.workspace.setActiveLeaf(this, { focus: true });
    });
    header.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        header.click();
      }
    });
    header.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.detach();
    });
    header.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle('Close')
          .setIcon('x')
          .setSection('close')
          .onClick(() => this.detach()),
      );
      menu.addItem((item) =>
        item
          .setTitle(this.pinned ? 'Unpin' : 'Pin')
          .setIcon('pin')
          .setSection('pane')
          .onClick(() => this.togglePinned()),
      );
      this.surface.onPaneMenu(menu, 'tab-header');
      menu.showAtMouseEvent(event);
    });
  }
}
