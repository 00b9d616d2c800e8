import { TFile, type App, type Component } from 'obsidian';
import { findHelperKind, isTemplate, readProperties, type Mapping } from '../../../core/notes/mapping';
import type { Question } from '../../../core/questions/question';
import { readTeamQuestions } from '../../../core/questions/team';

/** Keeps a team's own questions: read when first asked for, and again after one of their notes changed. */
export interface TeamKeeper {
  readonly questions: () => Promise<readonly Question[]>;
  /** Whether a note holds a team's questions. */
  readonly isTeamNote: (path: string) => boolean;
}

/** Watches notes of the kind `questions`. Asks the host's own index for them; never lists the vault. */
export function createTeamKeeper(owner: Component, app: App, mapping: () => Mapping): TeamKeeper {
  let known: Promise<readonly Question[]> | null = null;
  const isTeamNote = (path: string): boolean => {
    const file = app.vault.getFileByPath(path);
    const frontmatter = file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined;
    return (
      file !== null &&
      !isTemplate(path, mapping()) &&
      findHelperKind({ properties: readProperties(frontmatter) }, mapping()) === 'questions'
    );
  };
  const read = async (): Promise<readonly Question[]> => {
    const paths = Object.keys(app.metadataCache.resolvedLinks).filter(isTeamNote).sort();
    const texts = await Promise.all(
      paths.map(async (path) => {
        const file = app.vault.getFileByPath(path);
        return file ? app.vault.cachedRead(file).catch(() => '') : '';
      }),
    );
    const seen = new Set<string>();
    return texts.flatMap(readTeamQuestions).filter(({ id }) => !seen.has(id) && seen.add(id));
  };
  const forget = (): void => {
    known = null;
  };
  app.workspace.onLayoutReady(() => {
    owner.registerEvent(
      app.metadataCache.on('changed', (file) => {
        if (known && isTeamNote(file.path)) forget();
      }),
    );
    owner.registerEvent(app.metadataCache.on('resolved', forget));
    owner.registerEvent(app.vault.on('delete', forget));
    owner.registerEvent(
      app.vault.on('rename', (file) => {
        if (file instanceof TFile) forget();
      }),
    );
  });
  return { isTeamNote, questions: () => (known ??= read()) };
}
