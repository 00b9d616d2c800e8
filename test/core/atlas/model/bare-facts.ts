import { toTitle } from '../../../../src/core/atlas/model/facts';
import type { GraphKind, NoteFacts } from '../../../../src/core/atlas/model/facts';

/** Facts of a note with nothing in it but its name and kind: a start for tests to spread from. */
export function toBareFacts(path: string, kind: GraphKind): NoteFacts {
  return {
    path,
    title: toTitle(path),
    kind,
    aliases: [],
    date: null,
    left: false,
    stop: false,
    properties: new Map(),
    marks: [],
    links: [],
  };
}
