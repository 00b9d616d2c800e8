import { TFile, type App, type Component } from 'obsidian';
import type { HelperKind } from '../../core/notes/kind';
import { findHelperKind, isTemplate, readProperties, type Mapping } from '../../core/notes/mapping';
import { isNotePath, listNotes } from './read';

/** The notes of one helper kind, a team's questions say, kept up to date by what changes. */
export interface HelperNotes {
  /** Those notes in the order of their paths; the index is looked through once, when first asked. */
  readonly list: () => readonly TFile[];
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
  const isOne = (path: string): boolean => {
    const frontmatter: unknown = app.metadataCache.getCache(path)?.frontmatter;
    return (
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
    changed();
  };
  attachEvents(owner, app, {
    consider,
    forget,
    isKnown: (file) => known?.has(file) === true,
  });
  return {
    isOne,
    list: () => {
      known ??= new Set(
        listNotes(app)
          .filter(isOne)
          .flatMap((path) => app.vault.getFileByPath(path) ?? []),
      );
      return [...known].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
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
