import { TFile, type App, type Component } from 'obsidian';
import type { HelperKind } from '../../core/notes/kind';
import { findHelperKind, isTemplate, readProperties, type Mapping } from '../../core/notes/mapping';
import { createBreath } from './breath';
import { isNotePath, listNotes } from './read';

/** The notes of one helper kind, a team's questions say, kept up to date by what changes. */
export interface HelperNotes {
  /** Those notes in the order of their paths; the index is looked through once, when first asked, and in slices. */
  readonly list: () => Promise<readonly TFile[]>;
  /** Whether a note is one of them, told from the host's index. */
  readonly isOne: (path: string) => boolean;
}

/**
 * Watches the notes of a helper kind; `changed` is called when one came, went or was written. A save costs a look at
 * the saved note alone, however large the vault is.
 */
export function createHelperNotes(
  owner: Component,
  app: App,
  { kind, mapping, changed }: { kind: HelperKind; mapping: () => Mapping; changed: () => void },
): HelperNotes {
  let known: Set<TFile> | null = null;
  let looking: Promise<void> | null = null;
  const isOne = (path: string): boolean => {
    const frontmatter: unknown = app.metadataCache.getCache(path)?.frontmatter;
    return (
      frontmatter !== undefined &&
      isNotePath(path) &&
      !isTemplate(path, mapping()) &&
      findHelperKind({ properties: readProperties(frontmatter) }, mapping()) === kind
    );
  };
  const consider = (file: TFile, isWritten: boolean): void => {
    const was = known?.has(file) === true;
    const is = isOne(file.path);
    if (is) known?.add(file);
    else known?.delete(file);
    if (was !== is || (is && isWritten)) changed();
  };
  const forget = (): void => {
    known = null;
    looking = null;
    changed();
  };
  /** Events that come meanwhile put notes into the same set or take them out, and have the last word. */
  const look = async (found: Set<TFile>): Promise<void> => {
    const breathe = createBreath(() => window);
    for (const path of listNotes(app)) {
      await breathe();
      if (known !== found) return;
      const file = isOne(path) ? app.vault.getFileByPath(path) : null;
      if (file) found.add(file);
    }
  };
  const list = async (): Promise<readonly TFile[]> => {
    if (known === null) {
      known = new Set();
      looking = look(known);
    }
    const found = known;
    await looking;
    // What was forgotten meanwhile is looked for anew.
    return found === known ? [...found].sort((a, b) => (a.path < b.path ? -1 : 1)) : list();
  };
  attachEvents(owner, app, {
    consider,
    forget,
    isKnown: (file) => known?.has(file) === true,
  });
  return {
    isOne,
    list,
  };
}

interface Heard {
  readonly consider: (file: TFile, isWritten: boolean) => void;
  readonly forget: () => void;
  readonly isKnown: (file: TFile) => boolean;
}

function attachEvents(owner: Component, app: App, { consider, forget, isKnown }: Heard): void {
  app.workspace.onLayoutReady(() => {
    let resolved = 0;
    owner.registerEvent(
      app.metadataCache.on('changed', (file) => {
        consider(file, true);
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('resolve', (file) => {
        resolved += 1;
        consider(file, false);
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('resolved', () => {
        // The end of a batch that named none of its notes: the index may hold any number of new ones.
        if (resolved === 0) forget();
        resolved = 0;
      }),
    );
    owner.registerEvent(
      app.vault.on('delete', (file) => {
        if (!(file instanceof TFile) || isKnown(file)) forget();
      }),
    );
    owner.registerEvent(
      app.vault.on('rename', (file) => {
        if (file instanceof TFile) consider(file, true);
        else forget();
      }),
    );
    forget();
  });
}
