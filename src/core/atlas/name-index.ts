import type { CardLink, NoteCard } from '../notes/card';
import { fold } from '../notes/mapping';
import { toPathTitle } from '../text/name/filename';

/**
 * What notes are called, and which names links write that lead nowhere, kept beside the cards so that a change costs
 * its own note alone. Names are folded; a link's folder is no part of its name.
 */
export interface NameIndex {
  readonly put: (card: NoteCard) => void;
  readonly drop: (card: NoteCard) => void;
  /** The names of links that lead nowhere and that a note has, as its title or else as an alias. */
  readonly met: () => readonly MetName[];
  /** The notes of each title that several notes have. */
  readonly shared: () => readonly (readonly string[])[];
}

/** A name that links write and that leads nowhere: the notes it stands in, and those it may mean, by path. */
export interface MetName {
  readonly name: string;
  readonly from: readonly string[];
  readonly meant: readonly string[];
}

/** The name that a link writes, without a folder and without an ending, folded. */
export function toLinkedName({ linkpath }: CardLink): string {
  return fold(toPathTitle(linkpath));
}

/** An index with no name in it. */
export function createNameIndex(): NameIndex {
  const titled = new Names();
  const called = new Names();
  const open = new Names();
  const each = (card: NoteCard, act: (names: Names, name: string) => void): void => {
    act(titled, fold(card.title));
    for (const alias of new Set(card.aliases.map(fold))) act(called, alias);
    const nowhere = card.links.filter(({ target }) => target === null);
    if (nowhere.length > 0) for (const name of new Set(nowhere.map(toLinkedName))) act(open, name);
  };
  return {
    put: (card) => {
      each(card, (names, name) => {
        names.add(name, card.path);
      });
    },
    drop: (card) => {
      each(card, (names, name) => {
        names.remove(name, card.path);
      });
    },
    met: () =>
      open.list().flatMap(([name, from]) => {
        const meant = titled.of(name) ?? called.of(name);
        return meant === null || name === '' ? [] : [{ name, from, meant }];
      }),
    shared: () => titled.several(),
  };
}

/** Which notes have a name: most names are those of one note. */
class Names {
  private readonly one = new Map<string, string>();
  private readonly more = new Map<string, string[]>();

  add(name: string, path: string): void {
    const first = this.one.get(name);
    if (first === undefined) this.one.set(name, path);
    else if (first !== path) this.more.set(name, [...(this.more.get(name) ?? [first]), path].sort());
  }

  remove(name: string, path: string): void {
    const left = this.more.get(name)?.filter((each) => each !== path) ?? [];
    this.more.delete(name);
    if (left.length > 1) this.more.set(name, left);
    if (left[0] !== undefined) this.one.set(name, left[0]);
    else if (this.one.get(name) === path) this.one.delete(name);
  }

  of(name: string): readonly string[] | null {
    const first = this.one.get(name);
    return this.more.get(name) ?? (first === undefined ? null : [first]);
  }

  list(): readonly (readonly [string, readonly string[]])[] {
    return [...this.one].map(([name, path]) => [name, this.more.get(name) ?? [path]]);
  }

  several(): readonly (readonly string[])[] {
    return [...this.more.values()];
  }
}
