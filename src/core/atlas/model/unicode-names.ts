/**
 * Which note stands for a path, when the vault holds several whose paths differ only in how their accents are spelled.
 */
export interface Twins<Note> {
  /** Remembers a path and gives the one spelling (NFC) under which the graph knows it. */
  readonly toKey: (path: string) => string;
  /**
   * The note that stands for a key among the notes there are now, or nothing: the composed spelling first, then the
   * first by its letters.
   */
  readonly find: (notes: ReadonlyMap<string, Note>, key: string) => Note | null;
}

/**
 * Keeps only what is spelled otherwise than in NFC, so that a usual vault costs nothing. The order in which notes come
 * in makes no difference.
 */
export function createTwins<Note>(): Twins<Note> {
  const others = new Map<string, Set<string>>();
  return {
    toKey(path) {
      const key = path.normalize('NFC');
      if (key === path) return key;
      const known = others.get(key);
      if (known) known.add(path);
      else others.set(key, new Set([path]));
      return key;
    },
    find(notes, key) {
      const composed = notes.get(key);
      if (composed !== undefined) return composed;
      for (const path of [...(others.get(key) ?? [])].sort()) {
        const note = notes.get(path);
        if (note !== undefined) return note;
      }
      return null;
    },
  };
}
