import { toAnswerMarkdown } from '../../../core/graph/show/answer-words';
import { toSvg } from '../../../core/graph/export/svg';
import { toEdgesCsv, toGraphMl, toNodesCsv } from '../../../core/graph/export/tables';
import { GRAPH_KINDS } from '../../../core/atlas/model/facts';
import { toDayText, readDay } from '../../../core/atlas/model/day';
import { createFile, createNote, isRefused, type Refused, type Written } from '../../vault/write';
import { tell } from '../../shell/tell';
import { readSentences } from '../answer/edge-evidence';
import type { GraphParts } from '../graph-parts';
import type { Picture } from '../view/picture';
import type { Scenery } from '../view/session';

/**
 * The ways in which what is shown can leave the tab: each makes one file in the vault, when somebody presses for it.
 */
export const EXPORTS = [
  { id: 'outline', label: 'Markdown outline' },
  { id: 'png', label: 'Picture (PNG)' },
  { id: 'svg', label: 'Picture (SVG)' },
  { id: 'nodes', label: 'Notes as CSV' },
  { id: 'edges', label: 'Links as CSV' },
  { id: 'graphml', label: 'GraphML' },
] as const;
/** One of the ways. */
export type ExportId = (typeof EXPORTS)[number]['id'];

const FOLDER = 'Graphs';

/**
 * Exports what is shown as a new file and says where it is. Nothing off the record is ever in it: the graph holds none
 * of it.
 */
export async function exportShown(parts: GraphParts, scenery: Scenery, picture: Picture, id: ExportId): Promise<void> {
  const written = await write(parts, scenery, picture, id);
  if (written === null) tell('There is no picture to export while only the table is shown. Show the picture first.');
  else tell(isRefused(written) ? written.sentence : `Made “${written.written}”.`);
}

async function write(
  parts: GraphParts,
  scenery: Scenery,
  picture: Picture,
  id: ExportId,
): Promise<Written | Refused | null> {
  const { app } = parts;
  const { model, told } = scenery;
  const name = toName(parts, scenery);
  const shown = { nodes: told.nodes, edges: told.edges };
  switch (id) {
    case 'outline':
      return createNote(app, {
        folder: FOLDER,
        name,
        text: toAnswerMarkdown(model, told.answer, await readSentences(parts, model, told.answer), name),
      });
    case 'nodes':
      return createFile(app, {
        folder: FOLDER,
        name: `${name} notes`,
        extension: 'csv',
        content: toNodesCsv(model, shown),
      });
    case 'edges':
      return createFile(app, {
        folder: FOLDER,
        name: `${name} links`,
        extension: 'csv',
        content: toEdgesCsv(model, shown),
      });
    case 'graphml':
      return createFile(app, { folder: FOLDER, name, extension: 'graphml', content: toGraphMl(model, shown) });
    case 'svg': {
      const { theme, shown: scene } = picture.canvas;
      if (scene.count === 0) return null;
      const colours = {
        line: theme.ink.line,
        text: theme.ink.text,
        background: theme.ink.background,
        ofKind: new Map(GRAPH_KINDS.map((kind, at) => [kind, theme.ink.kinds[at] ?? theme.ink.text])),
      };
      return createFile(app, {
        folder: FOLDER,
        name,
        extension: 'svg',
        content: toSvg(model, { nodes: picture.nodes, x: scene.x, y: scene.y }, [...told.edges], colours),
      });
    }
    case 'png': {
      const bytes = await picture.canvas.toPng();
      return bytes === null ? null : createFile(app, { folder: FOLDER, name, extension: 'png', content: bytes });
    }
  }
}

function toName(parts: GraphParts, { state }: Scenery): string {
  const about = state.subjects.map((path) => parts.atlas.titleOf(path)).join(' and ');
  const day = toDayText(readDay(parts.now().toISOString()) ?? 0);
  return [state.question.replace(/-/g, ' '), about, day].filter((part) => part !== '').join(' · ');
}
