import { toKindRow } from '../../notes/kind';
import type { KindRow } from '../../notes/kind';
import { EXISTS, LEFT, hasFlag, toKind } from '../model';
import type { GraphModel } from '../model';
import { toStepWords } from '../chain';
import type { PictureLayout } from '../layout/picture-layout';
import { toXml } from './tables';

const MARGIN = 60;
const SIZE = 7;

/** The colours an exported picture uses, as the theme has them now: one for lines, one for text, one a kind. */
export interface SvgColours {
  readonly line: string;
  readonly text: string;
  readonly background: string;
  readonly ofKind: ReadonlyMap<string, string>;
}

/** A laid-out answer as an SVG picture that needs nothing else: lines with their words as titles, shapes by kind, names. All text is escaped. */
export function toSvg(model: GraphModel, layout: Pick<PictureLayout, 'nodes' | 'x' | 'y'>, edges: readonly number[], colours: SvgColours): string {
  const { left, top, width, height } = toFrame(layout);
  const pointOf = new Map<number, number>();
  layout.nodes.forEach((node, point) => pointOf.set(node, point));
  const at = (point: number): string => `${round((layout.x[point] ?? 0) - left)} ${round((layout.y[point] ?? 0) - top)}`;
  const lines = edges.flatMap((edge) => {
    const from = pointOf.get(model.edgeFrom[edge] ?? -1);
    const to = pointOf.get(model.edgeTo[edge] ?? -1);
    if (from === undefined || to === undefined || from === to) return [];
    return [`<path d="M${at(from)}L${at(to)}"><title>${toXml(toStepWords(model, edge, true))}</title></path>`];
  });
  const nodes = [...layout.nodes].map((node, point) => {
    const kind = toKind(model, node);
    const fill = colours.ofKind.get(kind) ?? colours.text;
    const faded = hasFlag(model, node, LEFT) || !hasFlag(model, node, EXISTS) ? ' fill-opacity="0.45"' : '';
    const shape = kind === 'other' ? 'circle' : toKindRow(kind).shape;
    const hollow = shape === 'ring' ? `fill="none" stroke="${toXml(fill)}" stroke-width="3"` : `fill="${toXml(fill)}"${faded}`;
    return `<g transform="translate(${at(point)})"><path d="${SHAPES[shape]}" ${hollow}/><text x="${SIZE + 4}" y="4">${toXml(model.titles[node] ?? '')}</text></g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="100%" height="100%" fill="${toXml(colours.background)}"/>`,
    `<g fill="none" stroke="${toXml(colours.line)}" stroke-width="1">${lines.join('')}</g>`,
    `<g fill="${toXml(colours.text)}">${nodes.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Outlines around (0, 0), one a shape of the table of kinds. */
const SHAPES: Readonly<Record<KindRow['shape'], string>> = {
  circle: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0',
  ring: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0',
  square: 'M-6 -6H6V6H-6Z',
  diamond: 'M0 -8L8 0L0 8L-8 0Z',
  triangle: 'M0 -8L7.5 6H-7.5Z',
  hexagon: 'M-7.5 0L-3.8 -6.5H3.8L7.5 0L3.8 6.5H-3.8Z',
  pentagon: 'M0 -8L7.6 -2.5L4.7 6.5H-4.7L-7.6 -2.5Z',
  star: 'M0 -9L2.1 -2.9L8.6 -2.8L3.4 1.1L5.3 7.3L0 3.6L-5.3 7.3L-3.4 1.1L-8.6 -2.8L-2.1 -2.9Z',
};

function toFrame(layout: Pick<PictureLayout, 'x' | 'y'>): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  layout.x.forEach((x, point) => {
    const y = layout.y[point] ?? 0;
    left = point === 0 ? x : Math.min(left, x);
    right = point === 0 ? x : Math.max(right, x);
    top = point === 0 ? y : Math.min(top, y);
    bottom = point === 0 ? y : Math.max(bottom, y);
  });
  return { left: left - MARGIN, top: top - MARGIN, width: Math.ceil(right - left + 3 * MARGIN), height: Math.ceil(bottom - top + 2 * MARGIN) };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
