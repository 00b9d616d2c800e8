import type { App, Component } from 'obsidian';
import { readPhrases } from '../../core/language/phrases';
import type { Rule } from '../../core/language/rule';
import {
  ALL_RULES,
  buildRulebook,
  prepareStandardRulebook,
  toStandardRulebook,
  type Rulebook,
} from '../../core/language/rulebook';
import type { Dial } from '../../core/language/weights';
import type { Mapping } from '../../core/notes/mapping';
import { createHelperNotes } from '../vault/helper-notes';

/** Keeps the rulebook: the rules of the plugin, and the team's own phrases once they have been read. */
export interface PhrasesKeeper {
  readonly rulebook: () => Rulebook;
  /** Takes one step in making the plugin's own rules ready. Returns whether they are. */
  readonly prepare: () => boolean;
  /** Reads the phrases notes again; `changed` is called when there are other phrases than before. */
  readonly read: () => Promise<void>;
}

/** Watches notes of the kind `phrases`. Asks the host's own index for them; never lists the vault. */
export function createPhrasesKeeper(
  owner: Component,
  app: App,
  mapping: () => Mapping,
  dial: () => Dial,
  changed: () => void,
): PhrasesKeeper {
  let own: readonly Rule[] = [];
  let book: Rulebook | null = null;
  let known = '';
  let asked = 0;
  const read = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const texts = await Promise.all((await notes.list()).map((file) => app.vault.cachedRead(file).catch(() => '')));
    const now = texts.join('\n\n');
    if (mine !== asked || now === known) return;
    known = now;
    const rules = texts.flatMap((text) => readPhrases(text).rules);
    own = rules;
    book = null;
    changed();
  };
  const notes = createHelperNotes(owner, app, {
    kind: 'phrases',
    mapping,
    changed: () => {
      // The first word of it may come before the list is there to be asked.
      queueMicrotask(() => void read());
    },
  });
  const rulebook = (): Rulebook => {
    if (own.length === 0) return toStandardRulebook(dial());
    if (book?.dial !== dial()) book = buildRulebook([...ALL_RULES, ...own], dial());
    return book;
  };
  return { rulebook, prepare: prepareStandardRulebook, read };
}
