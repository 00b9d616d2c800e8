/** What is known of a note before it is walked. */
export interface WalkedNote {
  readonly path: string;
  readonly size: number;
  readonly properties: number;
  readonly links: number;
}

/** A folder ('' for the notes in none) whose notes are read as of a kind, and its first note. */
export interface ReadAs {
  readonly kind: string;
  readonly folder: string;
  readonly first: string;
}

/**
 * Which notes are opened on a walk: the one with the most links, the one with the most properties, the largest, the
 * smallest that has words, and one in the middle; each once.
 */
export function chooseNotes(notes: readonly WalkedNote[]): readonly string[] {
  const most = (of: (note: WalkedNote) => number): string =>
    notes.reduce<WalkedNote | null>((best, note) => (best === null || of(note) > of(best) ? note : best), null)?.path ??
    '';
  const chosen = [
    most(({ links }) => links),
    most(({ properties }) => properties),
    most(({ size }) => size),
    most(({ size }) => (size === 0 ? -Infinity : -size)),
    notes[Math.floor(notes.length / 2)]?.path ?? '',
  ];
  return [...new Set(chosen)].filter((path) => path !== '');
}

/**
 * The three folders with the most notes of their own, read as incidents, systems and people; the vault as incidents if
 * flat.
 */
export function chooseKinds(notes: readonly WalkedNote[]): readonly ReadAs[] {
  const folders = new Map<string, string[]>();
  for (const { path } of notes) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const largest = [...folders].sort(([, one], [, other]) => other.length - one.length);
  return ['incident', 'system', 'person'].flatMap((kind, at) => {
    const [folder, paths] = largest[at] ?? [];
    const first = paths?.[0];
    return folder === undefined || first === undefined ? [] : [{ kind, folder, first }];
  });
}
