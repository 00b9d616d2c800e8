import type { Extension } from '@codemirror/state';
import { vim } from '@replit/codemirror-vim';
import type * as real from 'obsidian';
import { openSearchPanel } from '@codemirror/search';
import type { Editor } from '../../editor/editor';
import { EditingSession } from '../../editor/session';
import { hostOf } from '../host';
import { setIcon } from '../icons';
import { Menu } from '../menu';
import { PreviewMode } from '../markdown/preview-mode';
import { setTooltip } from '../tooltip';
import { readText, TextFileView } from './file-view';
import { readPlace, scrollToPlace } from './place';

/** A note: written in live preview or as source, or read. */
export class MarkdownView
  extends TextFileView
  implements Omit<real.MarkdownView, 'previewMode' | 'editor' | 'currentMode'>
{
  override icon = 'file-text';
  hoverPopover: real.HoverPopover | null = null;
  readonly editor: Editor;
  readonly previewMode: PreviewMode;
  private readonly session: EditingSession;
  private readonly sourceEl: HTMLElement;
  private readonly modeButton: HTMLElement;
  private mode: real.MarkdownViewModeType = 'source';
  private live = true;

  constructor(leaf: real.WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-folding is-live-preview is-readable-line-width node-insert-event',
    );
    this.session = new EditingSession(this.sourceEl, {
      info: this,
      extensions: (): Extension[] => [
        hostOf(this.app).hasVimKeys() ? vim() : [],
        hostOf(this.app).editorExtensions.slice(),
      ],
      changed: (editor, byDisk) => {
        if (!byDisk) this.requestSave();
        this.app.workspace.trigger('editor-change', editor, this);
      },
    });
    this.editor = this.session.editor;
    this.previewMode = new PreviewMode(this, this.contentEl.createDiv('markdown-reading-view'));
    this.addAction('ellipsis-vertical', 'More options', (event) => this.showMore(event));
    this.modeButton = this.addAction('book-open', 'Reading view', () => {
      void this.switchMode(this.mode === 'source' ? 'preview' : 'source');
    });
    this.sourceEl.addEventListener('contextmenu', (event) => this.showEditorMenu(event));
    this.register(this.containerEl.onWindowMigrated((win) => this.session.migrate(win)));
    this.drawMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): real.MarkdownViewModeType {
    return this.mode;
  }

  /** The half of the view that is shown. */
  get currentMode(): real.MarkdownSubView {
    if (this.mode === 'preview') return this.previewMode;
    return {
      get: () => this.getViewData(),
      set: (data, clear) => this.setViewData(data, clear),
      getScroll: () => this.editor.getScrollInfo().top,
      applyScroll: (scroll) => this.editor.scrollTo(null, scroll),
    };
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.session.open(data);
    else this.session.follow(data);
    this.previewMode.invalidate();
  }

  clear(): void {
    this.session.open('');
  }

  showSearch(): void {
    openSearchPanel(this.editor.cm);
  }

  /** Takes what plugins registered for the editor anew. */
  updateOptions(): void {
    this.session.reconfigure();
  }

  /** Shows the note for writing or for reading. */
  async switchMode(mode: real.MarkdownViewModeType): Promise<void> {
    if (mode === this.mode) return;
    this.mode = mode;
    this.drawMode();
    if (mode === 'preview') await this.previewMode.show();
    this.app.workspace.trigger('layout-change');
    this.app.workspace.requestSaveLayout();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.live };
  }

  override async setState(state: unknown, result: real.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    const source: unknown = Reflect.get(state, 'source');
    if (typeof source === 'boolean') this.setLive(!source);
    const mode = readText(state, 'mode');
    if (mode === 'source' || mode === 'preview') await this.switchMode(mode);
    else if (this.mode === 'preview') await this.previewMode.show();
  }

  override getEphemeralState(): Record<string, unknown> {
    return {
      cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') },
      scroll: this.currentMode.getScroll(),
    };
  }

  override setEphemeralState(state: unknown): void {
    const cache = this.file ? this.app.metadataCache.getFileCache(this.file) : null;
    const place = readPlace(state, cache);
    if (place) scrollToPlace(this, place);
    if (typeof state === 'object' && state !== null && Reflect.get(state, 'focus') === true && this.mode === 'source')
      this.editor.focus();
  }

  override async onClose(): Promise<void> {
    await this.leaveFile();
    this.previewMode.unload();
    this.session.destroy();
  }

  override onPaneMenu(menu: real.Menu): void {
    menu.addItem((item) =>
      item
        .setTitle('Reading view')
        .setIcon('book-open')
        .setChecked(this.mode === 'preview')
        .setSection('view')
        .onClick(() => {
          void this.switchMode(this.mode === 'preview' ? 'source' : 'preview');
        }),
    );
    menu.addItem((item) =>
      item
        .setTitle('Source mode')
        .setIcon('code')
        .setChecked(!this.live)
        .setSection('view')
        .onClick(() => this.setLive(!this.live)),
    );
  }

  private setLive(live: boolean): void {
    if (live === this.live) return;
    this.live = live;
    this.sourceEl.toggleClass('is-live-preview', live);
    this.session.setLive(live);
    this.app.workspace.requestSaveLayout();
  }

  private drawMode(): void {
    const reading = this.mode === 'preview';
    this.sourceEl.toggle(!reading);
    this.previewMode.outerEl.toggle(reading);
    this.containerEl.dataset.mode = this.mode;
    setIcon(this.modeButton, reading ? 'pencil' : 'book-open');
    setTooltip(this.modeButton, reading ? 'Edit this note' : 'Reading view');
  }

  private showMore(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu);
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }

  private showEditorMenu(event: MouseEvent): void {
    event.preventDefault();
    this.editor.putCursorAt(event);
    const menu = new Menu();
    const edit = (title: string, icon: string, act: () => void) =>
      menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('clipboard').onClick(act));
    const copy = () => {
      void navigator.clipboard.writeText(this.editor.getSelection());
    };
    if (this.editor.somethingSelected()) {
      edit('Cut', 'scissors', () => {
        copy();
        this.editor.replaceSelection('');
      });
      edit('Copy', 'copy', copy);
    }
    edit('Paste', 'clipboard-paste', () => {
      void navigator.clipboard.readText().then((text) => this.editor.replaceSelection(text));
    });
    edit('Select all', 'text-select', () =>
      this.editor.setSelection({ line: 0, ch: 0 }, this.editor.offsetToPos(this.editor.cm.state.doc.length)),
    );
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}
