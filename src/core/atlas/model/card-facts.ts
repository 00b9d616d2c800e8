import { findRelationOf } from '../relations';
import { findText } from '../../notes/card';
import type { NoteCard } from '../../notes/card';
import { readDay } from './day';
import type { LinkFact, NoteFacts } from './facts';

/** Which property dates a note of each kind, the first that is there. Systems and people carry no date of their own. */
const DATED_BY: Readonly<Record<NoteCard['kind'], readonly string[]>> = {
  incident: ['started', 'noticed', 'ended'],
  knowledge: ['confirmed'],
  interview: ['date'],
  review: ['date'],
  reading: ['date'],
  system: [],
  person: [],
  theme: [],
};

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
    date: findDate(card),
    left: kind === 'person' && (findText(card, 'left')?.trim() ?? '') !== '',
    stop: findText(card, 'graph')?.trim().toLowerCase() === 'stop',
    properties: card.properties,
    marks: card.marks.map(({ mark }) => mark),
    links: card.links.flatMap((link): LinkFact[] => {
      const relation = findRelationOf(kind, link.property);
      if (!relation || (link.linkpath === '' && link.target === null)) return [];
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

function findDate(card: NoteCard): number | null {
  for (const key of DATED_BY[card.kind]) {
    const day = readDay(findText(card, key) ?? '');
    if (day !== null) return day;
  }
  return null;
}
