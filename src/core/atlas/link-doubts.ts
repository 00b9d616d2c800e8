import type { CardLink } from '../notes/card';
import type { Atlas } from './atlas';
import { toLinkedName } from './name-index';
import { createPerRevision } from './per-revision';

/**
 * A link that the host takes otherwise than its writer may have meant. `open`: it leads nowhere, though a note is also
 * called so, or stands elsewhere. `one-name`: notes of one name could be meant, and one of them was taken.
 */
export interface LinkDoubt {
  readonly reason: 'open' | 'one-name';
  /** The note that the link stands in. */
  readonly path: string;
  /** The note's name as the link writes it. */
  readonly name: string;
  /** Where the first such link stands: an offset in the note, 0 in its properties. */
  readonly from: number;
  /** Whether that link stands in the note's properties. */
  readonly stored: boolean;
  /** The note that it leads to now. */
  readonly taken: string | null;
  /** The notes that may be meant, by path. */
  readonly meant: readonly string[];
}

/** The doubtful links of a vault, by path; each name once for each note. A link off the record is never here. */
export const findLinkDoubts: (atlas: Atlas) => readonly LinkDoubt[] = createPerRevision((atlas) =>
  [...listOpen(atlas), ...listShared(atlas)].sort((a, b) => (a.path < b.path ? -1 : +(a.path > b.path))),
);

function listOpen(atlas: Atlas): readonly LinkDoubt[] {
  return atlas.names.met().flatMap(({ name, from, meant }) =>
    from.flatMap((path) => {
      const link = findLink(atlas, path, (each) => each.target === null && toLinkedName(each) === name);
      return link ? [{ reason: 'open', path, ...toPlace(link), taken: null, meant }] : [];
    }),
  );
}

/** Links by the bare name of notes that share it. A note without a folder is called by nothing else. */
function listShared(atlas: Atlas): readonly LinkDoubt[] {
  return atlas.names.shared().flatMap((meant) =>
    meant.flatMap((taken) => {
      if (!taken.includes('/')) return [];
      return [...new Set(atlas.edgesTo(taken).map((edge) => edge.from))].flatMap((path) => {
        const link = findLink(atlas, path, (each) => each.target === taken && !each.linkpath.includes('/'));
        return link ? [{ reason: 'one-name', path, ...toPlace(link), taken, meant }] : [];
      });
    }),
  );
}

function findLink(atlas: Atlas, path: string, isMeant: (link: CardLink) => boolean): CardLink | undefined {
  return atlas.card(path)?.links.find(isMeant);
}

function toPlace({ linkpath, from, property }: CardLink): Pick<LinkDoubt, 'name' | 'from' | 'stored'> {
  return { name: linkpath, from, stored: property !== null };
}
