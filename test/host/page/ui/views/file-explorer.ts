import type * as real from 'obsidian';
import { TFolder, TFile, type TAbstractFile } from '../../data/files';
import { debounce } from '../../data/debounce';
import { hostOf } from '../host';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import { Keymap } from '../scope';
import { SearchComponent } from '../components';
import { ItemView } from './view';

/** The vault's files in their folders, with a box that looks for names. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private treeEl: HTMLElement | null = null;
  private query = '';
  private revealed: real.TFile | null = null;
  private readonly open = new Set<string>();
  private readonly later = debounce(() => this.draw(), 50, true);

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override async onOpen(): Promise<void> {
    const saved: unknown = hostOf(this.app).loadLocalStorage('open-folders');
    for (const path of Array.isArray(saved) ? saved : []) if (typeof path === 'string') this.open.add(path);
    const header = this.contentEl.createDiv('nav-header');
    const search = new SearchComponent(header).setPlaceholder('Search file names…').onChange((query) => {
      this.query = query.trim().toLowerCase();
      this.draw();
    });
    search.inputEl.setAttr('aria-label', 'Search file names');
    this.treeEl = this.contentEl.createDiv({
      cls: 'nav-files-container node-insert-event',
      attr: { role: 'tree', 'aria-label': 'Files' },
    });
    const { vault, workspace } = this.app;
    this.registerEvent(vault.on('create', () => this.later()));
    this.registerEvent(vault.on('delete', () => this.later()));
    this.registerEvent(vault.on('rename', () => this.later()));
    this.registerEvent(workspace.on('file-open', (file) => this.showActive(file)));
    this.draw();
  }

  private draw(): void {
    const tree = this.treeEl;
    if (!tree) return;
    const scroll = tree.scrollTop;
    tree.empty();
    for (const child of sorted(hostOf(this.app).vault.getRoot())) this.drawItem(child, tree, 0);
    if (tree.childElementCount === 0)
      tree.createDiv({ cls: 'nav-empty', text: this.query ? 'No file has this in its name.' : 'This vault is empty.' });
    tree.scrollTop = scroll;
    this.showActive(this.app.workspace.getActiveFile());
  }

  private drawItem(file: TAbstractFile, parent: HTMLElement, depth: number): void {
    if (this.query && !holds(file, this.query)) return;
    if (file instanceof TFolder) this.drawFolder(file, parent, depth);
    else if (file instanceof TFile) this.drawFile(file, parent, depth);
  }

  private drawFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
    const item = parent.createDiv('tree-item nav-folder');
    const self = this.drawSelf(item, folder, 'nav-folder-title', depth);
    setIcon(self.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
    self.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    const isOpen = this.query !== '' || this.open.has(folder.path);
    item.toggleClass('is-collapsed', !isOpen);
    self.setAttr('aria-expanded', isOpen);
    self.addEventListener('click', () => this.toggle(folder));
    if (!isOpen) return;
    const children = item.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } });
    for (const child of sorted(folder)) this.drawItem(child, children, depth + 1);
  }

  private drawFile(file: TFile, parent: HTMLElement, depth: number): void {
    const self = this.drawSelf(parent.createDiv('tree-item nav-file'), file, 'nav-file-title', depth);
    self.createDiv({
      cls: 'tree-item-inner nav-file-title-content',
      text: file.extension === 'md' ? file.basename : file.name,
    });
    const open = (event: MouseEvent | KeyboardEvent) => {
      void this.app.workspace
        .getLeaf(Keymap.isModEvent(event))
        .openFile(file)
        .then(() => hostOf(this.app).shell.closeDrawers());
    };
    self.addEventListener('click', open);
    self.addEventListener('auxclick', (event) => {
      if (event.button === 1) open(event);
    });
  }

  private drawSelf(item: HTMLElement, file: TAbstractFile, cls: string, depth: number): HTMLElement {
    const self = item.createDiv({
      cls: `tree-item-self is-clickable ${cls}`,
      attr: { 'data-path': file.path, role: 'treeitem', tabindex: '0', 'aria-level': depth + 1 },
    });
    self.style.paddingInlineStart = `${24 + depth * 17}px`;
    self.addEventListener('contextmenu', (event) => this.showMenu(event, file));
    self.addEventListener('keydown', (event) => this.onKey(event, self));
    return self;
  }

  private onKey(event: KeyboardEvent, self: HTMLElement): void {
    const rows = this.treeEl?.findAll('.tree-item-self') ?? [];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') self.click();
    else if (step !== undefined) rows[rows.indexOf(self) + step]?.focus();
    else return;
    event.preventDefault();
  }

  private toggle(folder: TFolder): void {
    if (this.open.has(folder.path)) this.open.delete(folder.path);
    else this.open.add(folder.path);
    hostOf(this.app).saveLocalStorage('open-folders', [...this.open]);
    this.draw();
  }

  private showMenu(event: MouseEvent, file: TAbstractFile): void {
    event.preventDefault();
    const menu = new Menu();
    if (file instanceof TFile) {
      menu.addItem((item) =>
        item
          .setTitle('Open in new tab')
          .setIcon('file-plus')
          .setSection('open')
          .onClick(() => {
            void this.app.workspace.getLeaf('tab').openFile(file);
          }),
      );
      menu.addItem((item) =>
        item
          .setTitle('Open to the right')
          .setIcon('separator-vertical')
          .setSection('open')
          .onClick(() => {
            void this.app.workspace.getLeaf('split').openFile(file);
          }),
      );
    }
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtMouseEvent(event);
  }

  private showActive(file: real.TFile | null): void {
    for (let folder = file === this.revealed ? null : file?.parent; folder && !folder.isRoot(); folder = folder.parent)
      this.open.add(folder.path);
    if (file !== this.revealed) {
      this.revealed = file;
      this.later();
    }
    for (const el of this.treeEl?.findAll('.nav-file-title') ?? []) {
      const active = el.dataset.path === file?.path;
      el.toggleClass('is-active', active);
      el.setAttr('aria-selected', active);
    }
  }
}

function holds(file: TAbstractFile, query: string): boolean {
  return file instanceof TFolder
    ? file.children.some((child) => holds(child, query))
    : file.name.toLowerCase().includes(query);
}

function sorted(folder: TFolder): TAbstractFile[] {
  return [...folder.children].sort(
    (a, b) =>
      Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
      a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
}
