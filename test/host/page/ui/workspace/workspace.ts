import type * as real from 'obsidian';
import { debounce } from '../../data/debounce';
import { TFile } from '../../data/files';
import { parseLinktext } from '../../data/text';
import { untaught } from '../../data/untaught';
import type { Host } from '../host';
import { MarkdownView } from '../views/markdown-view';
import { LeafTree, leavesOf } from './leaf-tree';
import { readLayout, writeLayout } from './layout';
import { type LeafSide, type LeafTabs, WorkspaceLeaf } from './leaf';

const RECENT = 10;

/** Obsidian's workspace: a main area with tabs and splits, a sidebar on each side, and windows that were popped out. */
export class Workspace extends LeafTree implements real.Workspace {
  readonly leftRibbon: real.WorkspaceRibbon = {};
  readonly rightRibbon: real.WorkspaceRibbon = {};
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly requestSaveLayout: real.Debouncer<[], Promise<void>>;
  private readonly waiting: (() => unknown)[] = [];
  private readonly lastOpen: string[] = [];
  private openFile: real.TFile | null = null;
  private clock = 0;

  constructor(
    app: Host,
    readonly containerEl: HTMLElement,
  ) {
    super(app, containerEl);
    this.requestSaveLayout = debounce(
      () => {
        this.app.saveLocalStorage('workspace', writeLayout(this));
        return Promise.resolve();
      },
      300,
      true,
    );
  }

  get activeEditor(): real.MarkdownFileInfo | null {
    const view = this.getMostRecentLeaf()?.surface;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** Tells everyone who waited that the layout stands. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) callback();
    this.trigger('layout-ready');
    this.trigger('layout-change');
  }

  /** Puts back what was saved at the last visit, every leaf deferred; false when there was nothing. */
  restore(saved: unknown): boolean {
    return readLayout(this, this.app, saved);
  }

  getLayout(): Record<string, unknown> {
    return { ...writeLayout(this) };
  }

  changeLayout(): Promise<void> {
    return untaught('Workspace.changeLayout');
  }

  createLeafInParent(): real.WorkspaceLeaf {
    return untaught('Workspace.createLeafInParent');
  }

  createLeafBySplit(leaf: real.WorkspaceLeaf, direction: real.SplitDirection = 'vertical'): WorkspaceLeaf {
    const group = leaf instanceof WorkspaceLeaf ? leaf.parent : undefined;
    this.rootSplit.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
    this.rootSplit.containerEl.toggleClass('mod-vertical', direction === 'vertical');
    return this.makeLeaf((group?.getSide() ?? this.rootSplit).addGroup(group));
  }

  splitActiveLeaf(direction?: real.SplitDirection): WorkspaceLeaf {
    return this.createLeafBySplit(this.mostRecent(), direction);
  }

  async duplicateLeaf(
    leaf: real.WorkspaceLeaf,
    kind: real.PaneType | real.SplitDirection | boolean = 'split',
  ): Promise<real.WorkspaceLeaf> {
    const copy =
      kind === 'tab' || kind === true
        ? this.getLeaf('tab')
        : this.getLeaf('split', kind === 'horizontal' ? 'horizontal' : 'vertical');
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  /** The leaf last active whose view can be navigated and that is not pinned, or a new one. */
  getUnpinnedLeaf(): WorkspaceLeaf {
    const recent = this.mostRecent();
    const byTime = [recent, ...this.mainLeaves().sort((a, b) => b.activeTime - a.activeTime)];
    return byTime.find((leaf) => !leaf.pinned && leaf.surface.navigation) ?? this.makeLeaf(recent.parent, true);
  }

  getLeaf(kind?: real.PaneType | boolean, direction?: real.SplitDirection): WorkspaceLeaf {
    if (kind === 'window') return this.openPopoutLeaf();
    if (kind === 'split') return this.splitActiveLeaf(direction);
    if (kind === 'tab' || kind === true) return this.makeLeaf(this.mostRecent().parent, true);
    return this.getUnpinnedLeaf();
  }

  moveLeafToPopout(leaf: real.WorkspaceLeaf, wish?: real.WorkspaceWindowInitData): real.WorkspaceWindow {
    if (!(leaf instanceof WorkspaceLeaf)) throw new Error('Only a leaf of this page can be moved.');
    return this.popouts.take(leaf, wish);
  }

  openPopoutLeaf(wish?: real.WorkspaceWindowInitData): WorkspaceLeaf {
    return this.makeLeaf(this.popouts.open(wish).addGroup(), true);
  }

  /** Opens what a link names, at its heading or block; a note that is not there yet is made. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: real.PaneType | boolean,
    openViewState?: real.OpenViewState,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const source = this.app.vault.getFileByPath(sourcePath);
    const found = path === '' ? source : this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.makeNote(path));
    if (!file) return;
    const eState = subpath ? { subpath, focus: true, ...openViewState?.eState } : openViewState?.eState;
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState ? { eState } : {}) });
  }

  setActiveLeaf(leaf: real.WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    if (!(leaf instanceof WorkspaceLeaf)) return;
    const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
    if (leaf.parent.current !== leaf) leaf.parent.show(leaf);
    if (leaf.getSide() === this.rootSplit) this.app.shell.closeDrawers();
    if (this.activeLeaf !== leaf) {
      this.activeLeaf = leaf;
      leaf.activeTime = this.clock += 1;
      this.eachLeaf((one) => one.containerEl.toggleClass('mod-active', one === leaf));
      for (const side of this.everySide())
        for (const group of side.groups) group.containerEl.toggleClass('mod-active', group === leaf.parent);
      this.trigger('active-leaf-change', leaf);
    }
    if (wantsFocus && leaf.surface instanceof MarkdownView && leaf.surface.getMode() === 'source')
      leaf.surface.editor.focus();
    this.tellOpenFile();
    void this.requestSaveLayout();
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.makeSideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.makeSideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: real.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    let leaf = this.getLeavesOfType(type).find((one) => one.getSide() === dock) ?? this.getLeavesOfType(type)[0];
    if (!leaf) {
      leaf = this.makeSideLeaf(dock, options.split ?? false);
      await leaf.setViewState({ type, ...(options.state ? { state: options.state } : {}) });
    } else if (options.state) await leaf.setViewState({ type, state: options.state });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  getActiveViewOfType<T extends real.View>(type: real.Constructor<T>): T | null {
    const view: unknown = this.activeLeaf?.surface;
    return view instanceof type ? view : null;
  }

  /**
   * The file of the leaf that was last active in the main area, even while a sidebar or a view without a file is in
   * front.
   */
  getActiveFile(): real.TFile | null {
    const byTime = this.mainLeaves()
      .filter((leaf) => leaf.activeTime > 0)
      .sort((a, b) => b.activeTime - a.activeTime);
    for (const leaf of byTime) {
      const { surface } = leaf;
      if ('file' in surface && surface.file instanceof TFile) return surface.file;
    }
    return null;
  }

  async revealLeaf(leaf: real.WorkspaceLeaf): Promise<void> {
    if (!(leaf instanceof WorkspaceLeaf)) return;
    const side = leaf.getSide();
    if (side.collapsed) side.expand();
    leaf.parent.show(leaf);
    if (side === this.rootSplit) this.setActiveLeaf(leaf);
    await leaf.loadIfDeferred();
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpen];
  }

  updateOptions(): void {
    this.eachLeaf((leaf) => {
      if (leaf.surface instanceof MarkdownView) leaf.surface.updateOptions();
    });
  }

  handleLinkContextMenu(): boolean {
    return untaught('Workspace.handleLinkContextMenu');
  }

  /** Opens an empty tab in a group, in front. */
  openEmptyTab(group: LeafTabs): void {
    const leaf = this.makeLeaf(group, true);
    void leaf.setViewState({ type: 'empty', active: true });
  }

  /** A leaf shows something else now. */
  leafChanged(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf || leaf === this.getMostRecentLeaf()) this.tellOpenFile();
    this.trigger('layout-change');
    void this.requestSaveLayout();
  }

  /** A leaf was closed. */
  leafGone(leaf: WorkspaceLeaf): void {
    this.popouts.leafGone(leaf.getSide());
    if (leavesOf(this.rootSplit).length === 0) this.openEmptyTab(this.rootSplit.groups[0] ?? this.rootSplit.addGroup());
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = leaf.parent.current ?? this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.trigger('layout-change');
    this.tellOpenFile();
    void this.requestSaveLayout();
  }

  /** A leaf stands in another group now, perhaps in another window. */
  leafMoved(leaf: WorkspaceLeaf, before: LeafTabs): void {
    this.popouts.leafGone(before.getSide());
    if (leavesOf(this.rootSplit).length === 0) this.openEmptyTab(this.rootSplit.groups[0] ?? this.rootSplit.addGroup());
    leaf.parent.show(leaf);
    this.setActiveLeaf(leaf, { focus: true });
    this.trigger('layout-change');
    void this.requestSaveLayout();
  }

  /** A sidebar was opened or shut. */
  sideChanged(side: LeafSide): void {
    document.body.toggleClass(`is-${side.place}-sidebar-open`, !side.collapsed);
    this.trigger('layout-change');
    this.trigger('resize');
    void this.requestSaveLayout();
  }

  /** Remembers what was opened, the newest first. */
  noteOpened(path: string): void {
    this.lastOpen.splice(
      0,
      this.lastOpen.length,
      path,
      ...this.lastOpen.filter((one) => one !== path).slice(0, RECENT - 1),
    );
  }

  private async makeNote(path: string): Promise<TFile | null> {
    const name = path.replace(/\.md$/, '');
    const folder = name.includes('/') ? '' : this.app.fileManager.getNewFileParent().path.replace(/^\/$/, '');
    try {
      return await this.app.vault.create(`${folder ? `${folder}/` : ''}${name}.md`, '');
    } catch (error) {
      this.app.notify(error instanceof Error ? error.message : 'The note could not be made.');
      return null;
    }
  }

  private tellOpenFile(): void {
    const file = this.getActiveFile();
    if (file === this.openFile) return;
    this.openFile = file;
    this.trigger('file-open', file);
  }
}
