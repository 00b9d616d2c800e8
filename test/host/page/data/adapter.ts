import type * as real from 'obsidian';
import type { Disk } from './disk';
import { untaught, untaughtLater } from './untaught';
import { normalizePath } from './paths';

/**
 * The little of Obsidian's data adapter that reading a file outside the index needs; writing goes through the vault.
 */
export class DiskAdapter implements real.DataAdapter {
  constructor(readonly disk: Disk) {}

  getName(): string {
    return this.disk.name;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.disk.readMany([normalizePath(path)])).size > 0;
  }

  read(path: string): Promise<string> {
    return this.disk.read(normalizePath(path));
  }

  stat(): Promise<never> {
    return untaughtLater('DataAdapter.stat');
  }
  list(): Promise<never> {
    return untaughtLater('DataAdapter.list');
  }
  readBinary(): Promise<never> {
    return untaughtLater('DataAdapter.readBinary');
  }
  write(): Promise<never> {
    return untaughtLater('DataAdapter.write');
  }
  writeBinary(): Promise<never> {
    return untaughtLater('DataAdapter.writeBinary');
  }
  append(): Promise<never> {
    return untaughtLater('DataAdapter.append');
  }
  appendBinary(): Promise<never> {
    return untaughtLater('DataAdapter.appendBinary');
  }
  process(): Promise<never> {
    return untaughtLater('DataAdapter.process');
  }
  getResourcePath(): string {
    return untaught('DataAdapter.getResourcePath');
  }
  mkdir(): Promise<never> {
    return untaughtLater('DataAdapter.mkdir');
  }
  trashSystem(): Promise<never> {
    return untaughtLater('DataAdapter.trashSystem');
  }
  trashLocal(): Promise<never> {
    return untaughtLater('DataAdapter.trashLocal');
  }
  rmdir(): Promise<never> {
    return untaughtLater('DataAdapter.rmdir');
  }
  remove(): Promise<never> {
    return untaughtLater('DataAdapter.remove');
  }
  rename(): Promise<never> {
    return untaughtLater('DataAdapter.rename');
  }
  copy(): Promise<never> {
    return untaughtLater('DataAdapter.copy');
  }
}
