import type { App, Component } from 'obsidian';
import { readPhrases } from '../../core/language/phrases';
import { finish, type Making } from '../../core/language/making';
import type { Rule } from '../../core/language/rule';
import {
  ALL_RULES,
  makeRulebook,
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
  /**
   * Takes one step in making the rules ready, those of the plugin and the team's, and returns false; true once there is
   * no step to take.
   */
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
  let making: Making<Rulebook> | null = null;
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
    making = null;
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
  const make = (): Making<Rulebook> => (making ??= makeRulebook([...ALL_RULES, ...own], dial()));
  const prepare = (): boolean => {
    if (own.length === 0) return prepareStandardRulebook();
    if (book !== null) return true;
    const step = make().next();
    if (step.done === true) book = step.value;
    return false;
  };
  const rulebook = (): Rulebook => {
    if (own.length === 0) return toStandardRulebook(dial());
    book ??= finish(make());
    if (book.dial !== dial()) book = { ...book, dial: dial() };
    return book;
  };
  return { rulebook, prepare, read };
}
