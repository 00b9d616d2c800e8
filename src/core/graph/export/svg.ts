import { EXISTS, LEFT, hasFlag, toKind } from '../../atlas/model/model';
import type { GraphModel } from '../../atlas/model/model';
import { toStepWords } from '../walk/chain';
import { toShape, toSvgPath } from '../show/shapes';
import { toXml } from './tables';

const MARGIN = 60;
const SIZE = 7;

/** Notes and where each of them stands, in the same order. */
export interface Standing {
  readonly nodes: ArrayLike<number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The colours an exported picture uses, as the theme has them now: one for lines, one for text, one a kind. */
export interface SvgColours {
  readonly line: string;
  readonly text: string;
  readonly background: string;
  readonly ofKind: ReadonlyMap<string, string>;
}

/**
 * A laid-out answer as an SVG picture that needs nothing else: lines with their words as titles, shapes by kind, names.
 * All text is escaped.
 */
export function toSvg(model: GraphModel, layout: Standing, edges: readonly number[], colours: SvgColours): string {
  const { left, top, width, height } = toFrame(layout);
  const pointOf = new Map<number, number>();
  Array.from(layout.nodes).forEach((node, point) => pointOf.set(node, point));
  const at = (point: number): string =>
    `${round((layout.x[point] ?? 0) - left)} ${round((layout.y[point] ?? 0) - top)}`;
  const lines = edges.flatMap((edge) => {
    const from = pointOf.get(model.edgeFrom[edge] ?? -1);
    const to = pointOf.get(model.edgeTo[edge] ?? -1);
    if (from === undefined || to === undefined || from === to) return [];
    return [`<path d="M${at(from)}L${at(to)}"><title>${toXml(toStepWords(model, edge, true))}</title></path>`];
  });
  const nodes = Array.from(layout.nodes).map((node, point) => {
    const kind = toKind(model, node);
    const fill = colours.ofKind.get(kind) ?? colours.text;
    const faded = hasFlag(model, node, LEFT) || !hasFlag(model, node, EXISTS) ? ' fill-opacity="0.45"' : '';
    return (
      `<g transform="translate(${at(point)})"><path d="${toSvgPath(toShape(model.kind[node] ?? -1), 0, 0, SIZE)}" ` +
      `fill="${toXml(fill)}"${faded}/><text x="${SIZE + 4}" y="4">${toXml(model.titles[node] ?? '')}</text></g>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
      `height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="100%" height="100%" fill="${toXml(colours.background)}"/>`,
    `<g fill="none" stroke="${toXml(colours.line)}" stroke-width="1">${lines.join('')}</g>`,
    `<g fill="${toXml(colours.text)}">${nodes.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function toFrame(layout: Standing): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  layout.x.forEach((x, point) => {
    const y = layout.y[point] ?? 0;
    left = point === 0 ? x : Math.min(left, x);
    right = point === 0 ? x : Math.max(right, x);
    top = point === 0 ? y : Math.min(top, y);
    bottom = point === 0 ? y : Math.max(bottom, y);
  });
  return {
    left: left - MARGIN,
    top: top - MARGIN,
    width: Math.ceil(right - left + 3 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
  };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
