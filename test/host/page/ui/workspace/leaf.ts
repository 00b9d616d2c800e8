import type * as real from 'obsidian';
import { type Host, rememberHost } from '../host';
import { DeferredView, EmptyView, UnknownView } from '../views/small-views';
import { View } from '../views/view';
import { drawTabHeader, listenToTabHeader } from './tab-header';
import { type ItemsWorkspace, type Side, type Tabs, WorkspaceItem } from './items';
import { tellMigrated } from '../realm';

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

/** The main area, a sidebar or a window, with its tabs. */
export type LeafSide = Side<WorkspaceLeaf>;

/** A group of tabs. */
export type LeafTabs = Tabs<WorkspaceLeaf>;

/** The workspace as its leaves ask it, and as they tell it what became of them. */
export interface LeafWorkspace extends ItemsWorkspace<WorkspaceLeaf> {
  readonly activeLeaf: WorkspaceLeaf | null;
  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  leafChanged(leaf: WorkspaceLeaf): void;
  leafMoved(leaf: WorkspaceLeaf, before: LeafTabs): void;
  leafGone(leaf: WorkspaceLeaf): void;
}

/** One tab with its view. A deferred leaf has only a name and a state, until someone looks at it. */
export class WorkspaceLeaf extends WorkspaceItem<WorkspaceLeaf> implements real.WorkspaceLeaf {
  declare readonly workspace: LeafWorkspace;
  readonly app: Host;
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
    app: Host,
    workspace: LeafWorkspace,
    private tabs: LeafTabs,
    id?: string,
  ) {
    super(workspace);
    this.app = app;
    this.id = id ?? `leaf-${(leaves += 1)}-${Math.random().toString(16).slice(2, 10)}`;
    rememberHost(this, app);
    this.containerEl = createDiv('workspace-leaf');
    this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
    this.containerEl.addEventListener('pointerdown', () => this.workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener('focusin', () => this.workspace.setActiveLeaf(this));
    listenToTabHeader(this, () => {
      this.tabs.show(this);
      this.workspace.setActiveLeaf(this, { focus: true });
    });
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

  get parent(): LeafTabs {
    return this.tabs;
  }

  get isDeferred(): boolean {
    return this.shown instanceof DeferredView;
  }

  getSide(): LeafSide {
    return this.tabs.getSide();
  }

  async open(view: unknown): Promise<real.View> {
    if (!(view instanceof View)) throw new Error('A leaf can only show a view.');
    await this.closeView();
    this.shown = view;
    view.containerEl.dataset.type = view.getViewType();
    this.containerEl.replaceChildren(view.containerEl);
    if (this.getSide().place === 'window') this.tellMoved();
    view.load();
    await view.onOpen();
    this.drawHeader();
    return toRealView(view);
  }

  async openFile(file: real.TFile, openState?: real.OpenViewState): Promise<void> {
    const type = this.app.findViewType(file.extension);
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
  moveTo(tabs: LeafTabs): void {
    const before = this.tabs;
    before.remove(this);
    this.tabs = tabs;
    tabs.insert(this);
    this.tellMoved();
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
    drawTabHeader(this);
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

  /** Tells whoever asks that what this leaf shows is in another window now. */
  private tellMoved(): void {
    tellMigrated(this.containerEl, this.getSide().win);
  }

  private async closeView(): Promise<void> {
    const view = this.shown;
    this.shown = null;
    if (!view || view instanceof DeferredView) return;
    await view.onClose();
    view.unload();
    view.containerEl.remove();
  }
}
