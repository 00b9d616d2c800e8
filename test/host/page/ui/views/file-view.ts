import type * as real from 'obsidian';
import { debounce } from '../../data/debounce';
import { TFile } from '../../data/files';
import { mergeTexts } from '../../data/merge';
import { ItemView } from './view';

const SAVE_AFTER = 500;

/** The text of one entry of an unknown state, or null. */
export function readText(state: unknown, key: string): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const value: unknown = Reflect.get(state, key);
  return typeof value === 'string' ? value : null;
}

/** A view of one file. It follows the file when it is renamed and empties when it is deleted. */
export abstract class FileView extends ItemView implements Omit<real.FileView, never> {
  allowNoFile = false;
  file: real.TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file) => {
        if (file === this.file && file instanceof TFile) void this.onRename(file);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, _result: real.ViewStateResult): Promise<void> {
    const path = readText(state, 'file');
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (file === null || file === this.file) return;
    await this.leaveFile();
    this.file = file;
    await this.onLoadFile(file);
  }

  /** Lets go of the file that is shown, if any. */
  async leaveFile(): Promise<void> {
    const file = this.file;
    if (file) await this.onUnloadFile(file);
    this.file = null;
  }

  async onLoadFile(_file: real.TFile): Promise<void> {}

  async onUnloadFile(_file: real.TFile): Promise<void> {}

  async onRename(_file: real.TFile): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

/** A file view in which one can write. */
export abstract class EditableFileView extends FileView {}

/**
 * A view of a text file that saves a moment after a change, and takes in what others write; what was typed and is not
 * saved yet is merged with it, as the app does.
 */
export abstract class TextFileView extends EditableFileView implements Omit<real.TextFileView, never> {
  data = '';
  requestSave: () => void;
  private dirty = false;
  private writing: Promise<void> = Promise.resolve();
  private writes = 0;
  private readonly pause: real.Debouncer<[], void>;

  constructor(leaf: real.WorkspaceLeaf) {
    super(leaf);
    this.pause = debounce(
      () => {
        void this.save();
      },
      SAVE_AFTER,
      true,
    );
    this.requestSave = () => {
      this.dirty = true;
      this.pause();
    };
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        // A file that has gone again before it is read is told by an event of its own.
        if (file === this.file) this.takeIn(this.file).catch(() => undefined);
      }),
    );
  }

  override async onLoadFile(file: real.TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (this.file !== file) return;
    this.dirty = false;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: real.TFile): Promise<void> {
    if (this.dirty) await this.save();
    this.clear();
  }

  /** Writes the view's text into its file, when it has changed since the last time. */
  async save(clear = false): Promise<void> {
    this.pause.cancel();
    const { file } = this;
    const text = this.getViewData();
    this.dirty = false;
    if (file && text !== this.data) {
      this.data = text;
      this.writes += 1;
      const write = this.app.vault.modify(file, text);
      this.writing = write.then(
        () => undefined,
        () => undefined,
      );
      await write;
    }
    if (clear) this.clear();
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /**
   * What is read while this view writes may be what it has just replaced: it is read again, or a late word would be
   * taken away.
   */
  private async takeIn(file: real.TFile): Promise<void> {
    let text: string;
    let before: number;
    do {
      await this.writing;
      before = this.writes;
      text = await this.app.vault.read(file);
    } while (before !== this.writes);
    if (this.file !== file || text === this.data) return;
    const unsaved = this.dirty ? this.getViewData() : this.data;
    const merged = unsaved === this.data ? text : mergeTexts(this.data, unsaved, text);
    this.pause.cancel();
    this.dirty = false;
    this.data = text;
    this.setViewData(merged, false);
    if (merged !== text) this.requestSave();
  }
}
