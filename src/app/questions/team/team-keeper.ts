import type { App, Component } from 'obsidian';
import type { Mapping } from '../../../core/notes/mapping';
import type { Question } from '../../../core/questions/question';
import { readTeamQuestions } from '../../../core/questions/team';
import { createHelperNotes } from '../../vault/helper-notes';

/** Keeps a team's own questions: read when first asked for, and again after one of their notes changed. */
export interface TeamKeeper {
  readonly questions: () => Promise<readonly Question[]>;
  /** Whether a note holds a team's questions. */
  readonly isTeamNote: (path: string) => boolean;
}

/** Watches notes of the kind `questions`. Asks the host's own index for them; never lists the vault. */
export function createTeamKeeper(owner: Component, app: App, mapping: () => Mapping): TeamKeeper {
  let known: Promise<readonly Question[]> | null = null;
  const notes = createHelperNotes(owner, app, {
    kind: 'questions',
    mapping,
    changed: () => {
      known = null;
    },
  });
  const read = async (): Promise<readonly Question[]> => {
    const texts = await Promise.all((await notes.list()).map((file) => app.vault.cachedRead(file).catch(() => '')));
    const seen = new Set<string>();
    return texts.flatMap(readTeamQuestions).filter(({ id }) => !seen.has(id) && seen.add(id));
  };
  return { isTeamNote: notes.isOne, questions: () => (known ??= read()) };
}
