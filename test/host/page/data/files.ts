import type * as real from 'obsidian';

/** A file or folder of the vault. Its `path` follows renames; its `parent` is null once it is gone. */
export abstract class TAbstractFile implements real.TAbstractFile {
  parent: TFolder | null = null;

  constructor(
    readonly vault: real.Vault,
    public path: string,
  ) {}

  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1);
  }
}

/** One file. `extension` is empty for a name without a dot; `basename` is the name without its extension. */
export class TFile extends TAbstractFile implements real.TFile {
  constructor(
    vault: real.Vault,
    path: string,
    public stat: real.FileStats,
  ) {
    super(vault, path);
  }

  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot <= 0 ? '' : this.name.slice(dot + 1).toLowerCase();
  }

  get basename(): string {
    return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

/** One folder; the root's path is `/`. */
export class TFolder extends TAbstractFile implements real.TFolder {
  readonly children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
