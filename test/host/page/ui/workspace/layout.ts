import type { Host } from '../host';
import type { LeafSide, LeafTabs, WorkspaceLeaf } from './leaf';

/** The workspace as its layout is written down and put back. */
interface LaidOut {
  readonly activeLeaf: WorkspaceLeaf | null;
  sides(): readonly [LeafSide, LeafSide, LeafSide];
  getLastOpenFiles(): string[];
  noteOpened(path: string): void;
  onLayoutReady(callback: () => unknown): void;
  getLeafById(id: string): WorkspaceLeaf | null;
  getMostRecentLeaf(): WorkspaceLeaf | null;
  setActiveLeaf(leaf: WorkspaceLeaf): void;
  makeLeaf(group: LeafTabs, inFront: boolean, id: string): WorkspaceLeaf;
}

interface SavedLeaf {
  readonly id: string;
  readonly type: string;
  readonly state: Record<string, unknown>;
  readonly title: string;
  readonly icon: string;
  readonly pinned: boolean;
}
interface SavedGroup {
  readonly leaves: readonly SavedLeaf[];
  readonly current: number;
}
interface SavedSide {
  readonly collapsed: boolean;
  readonly groups: readonly SavedGroup[];
}
interface SavedLayout {
  readonly left: SavedSide;
  readonly root: SavedSide;
  readonly right: SavedSide;
  readonly active: string;
  readonly lastOpen: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function saveSide(side: LeafSide): SavedSide {
  const groups = side.groups.map((group) => ({
    current: Math.max(
      0,
      group.leaves.findIndex((leaf) => leaf === group.current),
    ),
    leaves: group.leaves.map((leaf) => ({
      id: leaf.id,
      type: leaf.surface.getViewType(),
      state: leaf.surface.getState(),
      title: leaf.getDisplayText(),
      icon: leaf.getIcon(),
      pinned: leaf.pinned,
    })),
  }));
  return { collapsed: side.collapsed, groups };
}

/** What is open where, as plain data. */
export function writeLayout(workspace: LaidOut): SavedLayout {
  const [left, root, right] = workspace.sides();
  return {
    left: saveSide(left),
    root: saveSide(root),
    right: saveSide(right),
    active: workspace.activeLeaf?.id ?? '',
    lastOpen: workspace.getLastOpenFiles(),
  };
}

function restoreSide(workspace: LaidOut, side: LeafSide, saved: unknown): void {
  if (!isRecord(saved)) return;
  const groups: unknown[] = Array.isArray(saved.groups) ? saved.groups : [];
  groups.filter(isRecord).forEach((savedGroup, index) => {
    const group = side.groups[index] ?? side.addGroup();
    const leaves: unknown[] = Array.isArray(savedGroup.leaves) ? savedGroup.leaves : [];
    for (const one of leaves.filter(isRecord)) {
      const leaf = workspace.makeLeaf(group, false, String(one.id));
      leaf.defer(String(one.type), isRecord(one.state) ? one.state : {}, String(one.title), String(one.icon));
      if (one.pinned === true) leaf.setPinned(true);
    }
    const current = group.leaves[Number(savedGroup.current)];
    if (current) group.current = current;
  });
  if (saved.collapsed === true) side.collapse();
}

/**
 * Puts a saved layout back: every leaf deferred, the ones in front loaded once the layout is ready. False when nothing
 * usable was saved.
 */
export function readLayout(workspace: LaidOut, app: Host, saved: unknown): boolean {
  if (!isRecord(saved) || !isRecord(saved.root)) return false;
  const [left, root, right] = workspace.sides();
  restoreSide(workspace, left, saved.left);
  restoreSide(workspace, root, saved.root);
  restoreSide(workspace, right, saved.right);
  const lastOpen: unknown[] = Array.isArray(saved.lastOpen) ? saved.lastOpen : [];
  for (const path of lastOpen.reverse())
    if (typeof path === 'string' && app.vault.getFileByPath(path)) workspace.noteOpened(path);
  workspace.onLayoutReady(() => {
    for (const side of workspace.sides())
      for (const group of side.groups)
        if (group.current && (!side.collapsed || side === root)) group.show(group.current);
    const active = workspace.getLeafById(String(saved.active)) ?? workspace.getMostRecentLeaf();
    if (active) workspace.setActiveLeaf(active);
  });
  return true;
}
