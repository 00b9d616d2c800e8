import type * as real from 'obsidian';
import { Events } from '../../data/events';
import { setIcon } from '../icons';
import { Platform } from '../platform';
import { setTooltip } from '../tooltip';

/** One tab, as the group it stands in shows it. */
export interface TabLeaf {
  readonly tabHeaderEl: HTMLElement;
  readonly containerEl: HTMLElement;
  loadIfDeferred(): Promise<void>;
  onResize(): void;
}

/** The workspace as the parts of its tree ask it. */
export interface ItemsWorkspace<L extends TabLeaf> {
  readonly rootSplit: Side<L>;
  readonly rightSplit: Side<L>;
  openEmptyTab(group: Tabs<L>): void;
  sideChanged(side: Side<L>): void;
}

/** A part of the workspace's tree. */
export abstract class WorkspaceItem<L extends TabLeaf> extends Events implements real.WorkspaceItem {
  abstract parent: real.WorkspaceParent;

  constructor(readonly workspace: ItemsWorkspace<L>) {
    super();
  }

  /** The sidebar or the main area that this part stands in. */
  getRoot(): real.WorkspaceItem {
    return this.getSide();
  }

  /** The root of the window that this part stands in. */
  getContainer(): real.WorkspaceContainer {
    const side = this.getSide();
    return side.place === 'window' ? side : this.workspace.rootSplit;
  }

  abstract getSide(): Side<L>;
}

/** The main area or a sidebar: groups of tabs beside each other. */
export class Side<L extends TabLeaf> extends WorkspaceItem<L> implements real.WorkspaceRoot, real.WorkspaceSidedock {
  readonly groups: Tabs<L>[] = [];
  readonly doc: Document;
  private shut = false;

  constructor(
    workspace: ItemsWorkspace<L>,
    readonly containerEl: HTMLElement,
    readonly place: 'root' | 'left' | 'right' | 'window',
    readonly win: Window = window,
  ) {
    super(workspace);
    this.doc = win.document;
  }

  get parent(): real.WorkspaceParent {
    return this;
  }

  getSide(): Side<L> {
    return this;
  }

  /** Adds a group of tabs after another, or at the end. */
  addGroup(after?: Tabs<L>): Tabs<L> {
    const group = new Tabs<L>(this);
    const at = after ? this.groups.indexOf(after) + 1 : this.groups.length;
    this.groups.splice(at, 0, group);
    this.containerEl.insertBefore(group.containerEl, this.groups[at + 1]?.containerEl ?? null);
    return group;
  }

  removeGroup(group: Tabs<L>): void {
    this.groups.splice(this.groups.indexOf(group), 1);
    group.containerEl.remove();
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  /** Whether the sidebar is shut; on a phone, whether its drawer is. */
  get collapsed(): boolean {
    return Platform.isPhone ? !document.body.hasClass(`is-${this.place}-drawer-open`) : this.shut;
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.place === 'root' || this.place === 'window' || collapsed === this.collapsed) return;
    if (Platform.isPhone) {
      document.body.removeClasses(['is-left-drawer-open', 'is-right-drawer-open']);
      document.body.toggleClass(`is-${this.place}-drawer-open`, !collapsed);
    } else {
      this.shut = collapsed;
      this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    }
    if (!collapsed) for (const group of this.groups) void group.current?.loadIfDeferred();
    this.workspace.sideChanged(this);
  }
}

/** A group of tabs, one of which is in front. */
export class Tabs<L extends TabLeaf> extends WorkspaceItem<L> implements real.WorkspaceTabs {
  readonly leaves: L[] = [];
  readonly containerEl: HTMLElement;
  current: L | null = null;
  private readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;

  constructor(private readonly side: Side<L>) {
    super(side.workspace);
    this.containerEl = createDiv('workspace-tabs mod-top');
    const bar = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    if (side.place === 'root') {
      const add = bar.createEl('button', {
        cls: 'workspace-tab-header-new-tab clickable-icon',
        attr: { type: 'button' },
      });
      setIcon(add, 'plus');
      setTooltip(add, 'New tab');
      add.addEventListener('click', () => {
        this.workspace.openEmptyTab(this);
      });
    }
    bar.createDiv('workspace-tab-header-spacer');
    if (side.place === 'root') {
      const toggle = bar.createEl('button', {
        cls: 'clickable-icon sidebar-toggle-button mod-right',
        attr: { type: 'button' },
      });
      setIcon(toggle, 'panel-right');
      setTooltip(toggle, 'Toggle right sidebar');
      toggle.addEventListener('click', () => this.workspace.rightSplit.toggle());
    }
    this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get parent(): Side<L> {
    return this.side;
  }

  getSide(): Side<L> {
    return this.side;
  }

  /** Adds a leaf, behind the one in front. */
  insert(leaf: L): void {
    this.leaves.push(leaf);
    this.headersEl.appendChild(leaf.tabHeaderEl);
    this.bodyEl.appendChild(leaf.containerEl);
    if (!this.current) this.show(leaf);
    else leaf.containerEl.hide();
  }

  /** Takes a leaf out; its neighbour comes to the front. An empty group of the main area goes, except the last. */
  remove(leaf: L): void {
    const at = this.leaves.indexOf(leaf);
    if (at === -1) return;
    this.leaves.splice(at, 1);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    if (this.current === leaf) {
      this.current = null;
      const next = this.leaves[at] ?? this.leaves[at - 1];
      if (next) this.show(next);
    }
    if (this.leaves.length === 0 && this.side.groups.length > 1) this.side.removeGroup(this);
  }

  /** Brings a leaf to the front. */
  show(leaf: L): void {
    this.current = leaf;
    for (const one of this.leaves) {
      const front = one === leaf;
      one.containerEl.toggle(front);
      one.tabHeaderEl.toggleClass('is-active', front);
      one.tabHeaderEl.setAttr('aria-selected', front);
    }
    void leaf.loadIfDeferred();
    leaf.onResize();
  }
}
