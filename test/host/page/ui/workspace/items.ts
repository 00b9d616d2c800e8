import type * as real from 'obsidian';
import { Events } from '../../data/events';
import { setIcon } from '../icons';
import { Platform } from '../platform';
import { setTooltip } from '../tooltip';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A part of the workspace's tree. */
export abstract class WorkspaceItem extends Events implements real.WorkspaceItem {
  abstract parent: real.WorkspaceParent;

  constructor(readonly workspace: Workspace) {
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

  abstract getSide(): Side;
}

/** The main area or a sidebar: groups of tabs beside each other. */
export class Side extends WorkspaceItem implements real.WorkspaceRoot, real.WorkspaceSidedock {
  readonly groups: Tabs[] = [];
  readonly doc: Document;
  private shut = false;

  constructor(
    workspace: Workspace,
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

  getSide(): Side {
    return this;
  }

  /** Adds a group of tabs after another, or at the end. */
  addGroup(after?: Tabs): Tabs {
    const group = new Tabs(this);
    const at = after ? this.groups.indexOf(after) + 1 : this.groups.length;
    this.groups.splice(at, 0, group);
    this.containerEl.insertBefore(group.containerEl, this.groups[at + 1]?.containerEl ?? null);
    return group;
  }

  removeGroup(group: Tabs): void {
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
export class Tabs extends WorkspaceItem implements real.WorkspaceTabs {
  readonly leaves: WorkspaceLeaf[] = [];
  readonly containerEl: HTMLElement;
  current: WorkspaceLeaf | null = null;
  private readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;

  constructor(private readonly side: Side) {
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

  get parent(): Side {
    return this.side;
  }

  getSide(): Side {
    return this.side;
  }

  /** Adds a leaf, behind the one in front. */
  insert(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.headersEl.appendChild(leaf.tabHeaderEl);
    this.bodyEl.appendChild(leaf.containerEl);
    if (!this.current) this.show(leaf);
    else leaf.containerEl.hide();
  }

  /** Takes a leaf out; its neighbour comes to the front. An empty group of the main area goes, except the last. */
  remove(leaf: WorkspaceLeaf): void {
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
  show(leaf: WorkspaceLeaf): void {
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
