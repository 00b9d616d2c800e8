import type { App, Component } from 'obsidian';
import { readPhrases } from '../../core/language/phrases';
import { ALL_RULES, buildRulebook, toStandardRulebook, type Rulebook } from '../../core/language/rulebook';
import { findHelperKind, isTemplate, readProperties, type Mapping } from '../../core/notes/mapping';

/** Keeps the rulebook: the rules of the plugin, and the team's own phrases once they have been read. */
export interface PhrasesKeeper {
  readonly rulebook: () => Rulebook;
  /** Reads the phrases notes again; `changed` is called when there are other phrases than before. */
  readonly read: () => Promise<void>;
}

/** Watches notes of the kind `phrases`. Asks the host's own index for them; never lists the vault. */
export function createPhrasesKeeper(
  owner: Component,
  app: App,
  mapping: () => Mapping,
  changed: () => void,
): PhrasesKeeper {
  let book: Rulebook | null = null;
  let known = '';
  const isPhrasesNote = (path: string): boolean => {
    const file = app.vault.getFileByPath(path);
    const frontmatter = file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined;
    return (
      file !== null &&
      !isTemplate(path, mapping()) &&
      findHelperKind({ properties: readProperties(frontmatter) }, mapping()) === 'phrases'
    );
  };
  const read = async (): Promise<void> => {
    const paths = Object.keys(app.metadataCache.resolvedLinks).filter(isPhrasesNote).sort();
    const texts = await Promise.all(
      paths.map(async (path) => {
        const file = app.vault.getFileByPath(path);
        return file ? app.vault.cachedRead(file).catch(() => '') : '';
      }),
    );
    const now = texts.join('\n\n');
    if (now === known) return;
    known = now;
    const rules = texts.flatMap((text) => readPhrases(text).rules);
    book = rules.length === 0 ? null : buildRulebook([...ALL_RULES, ...rules]);
    changed();
  };
  app.workspace.onLayoutReady(() => {
    owner.registerEvent(
      app.metadataCache.on('changed', (file) => {
        if (isPhrasesNote(file.path)) void read();
      }),
    );
    owner.registerEvent(
      app.metadataCache.on('resolved', () => {
        void read();
      }),
    );
    void read();
  });
  return { rulebook: () => book ?? toStandardRulebook(), read };
}
