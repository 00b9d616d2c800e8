import type { Filter } from '../filter/tree';
import { findNode, toKind, toNodeTitle, type GraphModel } from '../../atlas/model/model';
import { toRelation } from '../../atlas/model/relation';

/**
 * The paths of the incidents for which a reading note is there: one of this reader's, or of any reader's when there is
 * none to name (−1). A reading without a reader counts only for any reader; having been there is not having read.
 */
export function toReadPaths(model: GraphModel, reader: number): ReadonlySet<string> {
  const read = new Set<string>();
  for (let note = 0; note < model.count; note += 1) {
    if (toKind(model, note) !== 'reading') continue;
    if (reader !== -1 && !toFar(model, note, 'reading.reader').includes(reader)) continue;
    for (const incident of toFar(model, note, 'reading.incident')) read.add(model.paths[incident] ?? '');
  }
  return read;
}

/** Whether anything in a filter asks what has been read. A paused clause asks nothing. */
export function asksUnread(filter: Filter): boolean {
  if (filter.is === 'all' || filter.is === 'any') return filter.parts.some(asksUnread);
  return filter.is === 'not' ? asksUnread(filter.part) : filter.is === 'unread';
}

/** What *unread* means in an answer, as one sentence: whose reading notes were looked at. */
export function toUnreadWords(model: GraphModel, reader: number): string {
  return reader === -1
    ? '“Unread” here: nobody has a reading note about it yet.'
    : `“Unread” here: ${toNodeTitle(model, reader)} has no reading note about it yet.`;
}

/** The node of a reader's path; −1 for any reader, also when that note is gone. */
export function findReader(model: GraphModel, path: string): number {
  return path === '' ? -1 : findNode(model, path);
}

function toFar(model: GraphModel, note: number, relation: string): readonly number[] {
  const found: number[] = [];
  for (let edge = model.outStart[note] ?? 0; edge < (model.outStart[note + 1] ?? 0); edge += 1) {
    if (toRelation(model.relation[edge] ?? -1).id === relation) found.push(model.edgeTo[edge] ?? -1);
  }
  return found;
}
