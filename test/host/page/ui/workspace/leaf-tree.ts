import type * as real from 'obsidian';
import { Events } from '../../data/events';
import type { Host } from '../host';
import { Side } from './items';
import { type LeafSide, type LeafTabs, type LeafWorkspace, WorkspaceLeaf } from './leaf';
import { Popouts } from './popout';

/** The tree of the workspace: its main area, sidebars and windows, and the leaves in them. */
export abstract class LeafTree extends Events implements LeafWorkspace {
  readonly leftSplit: LeafSide;
  readonly rightSplit: LeafSide;
  readonly rootSplit: LeafSide;
  abstract activeLeaf: WorkspaceLeaf | null;
  protected readonly popouts: Popouts;

  constructor(
    protected readonly app: Host,
    containerEl: HTMLElement,
  ) {
    super();
    this.popouts = new Popouts(app, this);
    this.leftSplit = new Side(
      this,
      containerEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-left-split'),
      'left',
    );
    this.rootSplit = new Side(this, containerEl.createDiv('workspace-split mod-vertical mod-root'), 'root');
    this.rightSplit = new Side(
      this,
      containerEl.createDiv('workspace-split mod-horizontal mod-sidedock mod-right-split'),
      'right',
    );
    for (const side of this.sides()) side.addGroup();
  }

  abstract setActiveLeaf(leaf: real.WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void;
  abstract openEmptyTab(group: LeafTabs): void;
  abstract leafChanged(leaf: WorkspaceLeaf): void;
  abstract leafMoved(leaf: WorkspaceLeaf, before: LeafTabs): void;
  abstract leafGone(leaf: WorkspaceLeaf): void;
  abstract sideChanged(side: LeafSide): void;

  /** The main area and the sidebars, from left to right. */
  sides(): readonly [LeafSide, LeafSide, LeafSide] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  /** The theme of every window but the first. */
  dressWindows(theme: 'light' | 'dark'): void {
    for (const { doc } of this.popouts.all) {
      doc.body.toggleClass('theme-dark', theme === 'dark');
      doc.body.toggleClass('theme-light', theme === 'light');
    }
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root?: real.WorkspaceParent): WorkspaceLeaf | null {
    const side = this.everySide().find((each) => each === root);
    const leaves = side ? leavesOf(side) : this.mainLeaves();
    return leaves.reduce<WorkspaceLeaf | null>(
      (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
      null,
    );
  }

  iterateRootLeaves(callback: (leaf: real.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.mainLeaves()) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: real.WorkspaceLeaf) => unknown): void {
    this.eachLeaf(callback);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.surface.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  /** Makes a leaf in a group; `inFront` shows it at once. */
  makeLeaf(group: LeafTabs, inFront = false, id?: string): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, this, group, id);
    leaf.drawHeader();
    if (inFront) group.show(leaf);
    return leaf;
  }

  protected makeSideLeaf(side: LeafSide, split: boolean): WorkspaceLeaf {
    const group = split ? side.addGroup() : (side.groups[0] ?? side.addGroup());
    return this.makeLeaf(group);
  }

  protected mostRecent(): WorkspaceLeaf {
    return this.getMostRecentLeaf() ?? this.makeLeaf(this.rootSplit.groups[0] ?? this.rootSplit.addGroup(), true);
  }

  protected everySide(): LeafSide[] {
    return [...this.sides(), ...this.popouts.all];
  }

  protected mainLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, ...this.popouts.all].flatMap(leavesOf);
  }

  protected allLeaves(): WorkspaceLeaf[] {
    return this.everySide().flatMap(leavesOf);
  }

  protected eachLeaf(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }
}

/** The leaves of one side, group by group. */
export function leavesOf(side: LeafSide): WorkspaceLeaf[] {
  return side.groups.flatMap((group) => group.leaves);
}
