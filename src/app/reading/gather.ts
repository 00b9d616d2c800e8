import type { NoteCard } from '../../core/notes/card';
import { findText } from '../../core/notes/card';
import { readReadingLines, type ReadingLines } from '../../core/notes/reading-note';
import type { WhenContext } from '../../core/notes/when';
import { findReadings, type Reading } from '../../core/reading/readings';
import type { ReadingParts } from './reading-parts';
import { findFileInFront } from '../vault/open-editor';

/** A reading with what its note holds now. */
export interface ReadReading extends Reading, ReadingLines {
  readonly text: string;
}

/** The readings of an incident with their texts as they are now; one whose note cannot be read is left out. */
export async function readReadings(parts: ReadingParts, incident: string): Promise<readonly ReadReading[]> {
  const read = await Promise.all(
    findReadings(parts.atlas, incident).map(async (reading) => {
      const text = await parts.readText(reading.path);
      return text === null ? null : { ...reading, text, ...readLines(parts, reading.path, text) };
    }),
  );
  return read.filter((each): each is ReadReading => each !== null);
}

/** The remarks and replies of a note, read anew only when its text is another one. */
function readLines({ known }: ReadingParts, path: string, text: string): ReadingLines {
  const before = known.get(path);
  if (before?.text === text) return before.lines;
  const lines = readReadingLines(text);
  known.set(path, { text, lines });
  return lines;
}

/** The incident that is in front: the open one, that of an open reading, or the one whose ending is hidden. */
export function findIncident(parts: ReadingParts): NoteCard | null {
  if (parts.hidden.current !== null) return parts.atlas.card(parts.hidden.current);
  const card = parts.atlas.card(findFileInFront(parts.app)?.path ?? '');
  if (card?.kind === 'incident') return card;
  const edge = card && parts.atlas.edgesFrom(card.path).find(({ relation }) => relation.id === `${card.kind}.incident`);
  const incident = edge ? parts.atlas.card(edge.to) : null;
  return incident?.kind === 'incident' ? incident : null;
}

/** The day and the zone in which an incident's times are read. */
export function toWhenContext(parts: ReadingParts, incident: NoteCard): WhenContext {
  const zone = findText(incident, 'zone') ?? parts.settings.current().defaultZone;
  return {
    date: /^\d{4}-\d{2}-\d{2}/.exec(findText(incident, 'started') ?? '')?.[0] ?? null,
    zone: zone === '' ? null : zone,
  };
}
