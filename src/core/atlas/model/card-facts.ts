import { findRelationOf } from '../relations';
import { findText } from '../../notes/card';
import type { CardLink, NoteCard } from '../../notes/card';
import { findDated } from '../dated';
import type { LinkFact, NoteFacts } from './facts';

const FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp|mp[34]|mov|pdf|canvas)$/i;

/** Whether a link in the text leads to a picture or another file that is no note, or would if it were there. */
function isFile({ property, linkpath, target }: CardLink): boolean {
  return property === null && (target === null ? FILE.test(linkpath) : !/\.md$/i.test(target));
}

/**
 * What a note's card contributes to the graph. An interview off the record keeps its name and gives nothing else: no
 * relation, no date, no property that a filter could find.
 */
export function toFacts(card: NoteCard): NoteFacts {
  const { path, title, kind, aliases } = card;
  if (card.offRecord)
    return {
      path,
      title,
      kind,
      aliases: [],
      date: null,
      left: false,
      stop: false,
      properties: new Map(),
      marks: [],
      links: [],
    };
  return {
    path,
    title,
    kind,
    aliases,
    date: findDated(card)?.day ?? null,
    left: kind === 'person' && (findText(card, 'left')?.trim() ?? '') !== '',
    stop: findText(card, 'graph')?.trim().toLowerCase() === 'stop',
    properties: card.properties,
    marks: card.marks.map(({ mark }) => mark),
    links: card.links.flatMap((link): LinkFact[] => {
      const relation = findRelationOf(kind, link.property);
      if (!relation || (link.linkpath === '' && link.target === null) || isFile(link)) return [];
      const inText = link.property === null && link.to > link.from;
      return [
        {
          to: link.target ?? link.linkpath,
          exists: link.target !== null,
          relation: relation.id,
          offset: inText ? link.from : -1,
        },
      ];
    }),
  };
}
