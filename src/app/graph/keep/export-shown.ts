import { toToday } from '../../shell/today';
import { toAnswerMarkdown } from '../../../core/graph/show/answer-words';
import type { Drawing } from '../../../core/graph/drawing/drawing';
import { toMapDrawing } from '../../../core/graph/drawing/map';
import { toQuestionName } from '../../../core/graph/ask/question-name';
import { GRAPHS_FOLDER } from '../../../core/graph/ask/saved-question';
import { toJsonCanvas } from '../../../core/graph/export/json-canvas';
import { toPage, type Page } from '../../../core/graph/export/page';
import { toSvg, type SvgTheme } from '../../../core/graph/export/svg';
import { toEdgesCsv, toGraphMl, toNodesCsv } from '../../../core/graph/export/tables';
import { GRAPH_KINDS } from '../../../core/atlas/model/facts';
import { createFile, createNote, isRefused, type NewFile, type Refused, type Written } from '../../vault/write';
import { tell } from '../../shell/tell';
import { readSentences } from '../answer/edge-evidence';
import type { GraphParts } from '../graph-parts';
import { toPng } from '../draw/paint-page';
import type { Theme } from '../draw/theme';
import type { Picture } from '../view/picture';
import type { Scenery } from '../view/session';

/**
 * The ways in which what is shown can leave the tab: each makes one file in the vault, when somebody presses for it.
 */
export const EXPORTS = [
  { id: 'outline', label: 'Markdown outline' },
  { id: 'png-light', label: 'Picture (PNG), light' },
  { id: 'png-dark', label: 'Picture (PNG), dark' },
  { id: 'svg', label: 'Picture (SVG)' },
  { id: 'canvas', label: 'Canvas' },
  { id: 'nodes', label: 'Notes as CSV' },
  { id: 'edges', label: 'Links as CSV' },
  { id: 'graphml', label: 'GraphML' },
] as const;
/** One of the ways. */
export type ExportId = (typeof EXPORTS)[number]['id'];

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
  const { model, told, state } = scenery;
  const name = toQuestionName(state, (path) => parts.atlas.nameOf(path));
  const make = (extension: NewFile['extension'], content: string | ArrayBuffer, of = ''): Promise<Written | Refused> =>
    createFile(app, { folder: GRAPHS_FOLDER, name: `${name}${of}`, extension, content });
  const shown = { nodes: told.nodes, edges: told.edges };
  switch (id) {
    case 'outline':
      return createNote(app, {
        folder: GRAPHS_FOLDER,
        name,
        text: toAnswerMarkdown(model, told.answer, await readSentences(parts, model, told.answer), name),
      });
    case 'nodes':
      return make('csv', toNodesCsv(model, shown), ', notes');
    case 'edges':
      return make('csv', toEdgesCsv(model, shown), ', links');
    case 'graphml':
      return make('graphml', toGraphMl(model, shown));
    case 'canvas': {
      const drawing = toShownDrawing(scenery, picture);
      return drawing && make('canvas', toJsonCanvas(model, drawing, told.sentence, toToday(parts.now())));
    }
    case 'svg': {
      const page = toShownPage(parts, scenery, picture);
      return page && make('svg', toSvg(page, toSvgTheme(picture.canvas.theme)));
    }
    case 'png-light':
    case 'png-dark': {
      const page = toShownPage(parts, scenery, picture);
      const theme = picture.canvas.readThemeOf(id === 'png-light' ? 'theme-light' : 'theme-dark');
      const bytes = page && (await toPng(page, theme));
      return bytes && make('png', bytes, id === 'png-light' ? '' : ', dark');
    }
  }
}

/** What is drawn; a map as it stands on the screen. Nothing while no picture is shown. */
function toShownDrawing({ model, told }: Scenery, picture: Picture): Drawing | null {
  if (picture.drawing) return picture.drawing;
  const { shown: scene } = picture.canvas;
  if (scene.count === 0) return null;
  return toMapDrawing(model, { nodes: picture.nodes, x: scene.x, y: scene.y }, told.edges, told.asked);
}

function toShownPage(parts: GraphParts, scenery: Scenery, picture: Picture): Page | null {
  const drawing = toShownDrawing(scenery, picture);
  const { model, told } = scenery;
  return drawing && toPage(drawing, { sentence: told.sentence, day: toToday(parts.now()), notes: model.count });
}

function toSvgTheme({ ink, font }: Theme): SvgTheme {
  return {
    ...ink,
    ofKind: new Map(GRAPH_KINDS.map((kind, at) => [kind, ink.kinds[at] ?? ink.text])),
    font: /sans-serif\s*$/.test(font) ? font : `${font}, sans-serif`,
  };
}
