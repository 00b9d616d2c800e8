import { GRAPH_KINDS } from '../../atlas/model/facts';
import { LINE_DASHES, toArrow, type DrawnLine, type DrawnNode, type DrawnText, type Place } from '../drawing/drawing';
import { ASIDE_SIZE, LABEL_SIZE, LINE_HEIGHT } from '../drawing/text-size';
import { toShape, toSvgPath } from '../show/shapes';
import { TITLE_HEIGHT, TITLE_SIZE, type Page, type PageSign } from './page';
import { toXml } from './tables';

const ASKED_ROOM = 3.5;
const SIGN_RADIUS = 6;

/** The colours and the font an exported picture uses, as a theme has them. */
export interface SvgTheme {
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly background: string;
  readonly ofKind: ReadonlyMap<string, string>;
  /** Fonts by name, as CSS lists them; the last one is one that every machine has. */
  readonly font: string;
}

/**
 * A page as an SVG picture that needs nothing else: words stay words that can be searched and set anew, each line says
 * how its relation reads. All text is escaped.
 */
export function toSvg(page: Page, theme: SvgTheme): string {
  const { drawing, at } = page;
  const size = `viewBox="0 0 ${page.width} ${page.height}" width="${page.width}" height="${page.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${toXml(theme.font)}" ` +
      `font-size="${LABEL_SIZE}" fill="${toXml(theme.text)}">`,
    `<title>${toXml(page.title.lines.join(' '))}</title>`,
    `<rect width="100%" height="100%" fill="${toXml(theme.background)}"/>`,
    toText(page.title, theme, { size: TITLE_SIZE, height: TITLE_HEIGHT, style: ' font-weight="600"' }),
    `<g transform="translate(${at.x} ${at.y})">`,
    ...drawing.lines.map((line) => toLine(line, theme)),
    ...drawing.nodes.map((node) => toNode(node, theme)),
    ...drawing.words.map(({ role, text }) =>
      toText(text, theme, { style: role === 'heading' ? ' font-weight="600"' : '' }),
    ),
    ...drawing.lines.flatMap(({ label }) => (label ? [toText(label, theme)] : [])),
    '</g>',
    ...page.signs.map((sign) => toSign(sign, theme)),
    toText(page.foot, theme),
    '</svg>',
    '',
  ].join('\n');
}

function toLine({ curve, look, arrow, words }: DrawnLine, theme: SvgTheme): string {
  const [start, ...rest] = curve;
  if (!start) return '';
  const pieces = rest.flatMap((_point, place) =>
    place % 3 === 0
      ? [
          `C${rest
            .slice(place, place + 3)
            .map(at)
            .join(' ')}`,
        ]
      : [],
  );
  const head =
    arrow === 'none' ? '' : `<path d="M${toArrow(curve, arrow).map(at).join('L')}Z" fill="${toXml(theme.line)}"/>`;
  return (
    `<g><title>${toXml(words)}</title><path d="M${at(start)}${pieces.join('')}" fill="none" ` +
    `stroke="${toXml(theme.line)}" stroke-width="1.1"${toDashes(LINE_DASHES[look])}/>${head}</g>`
  );
}

function toDashes(dashes: readonly number[]): string {
  return dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
}

function toNode(node: DrawnNode, theme: SvgTheme): string {
  const ink = toXml(theme.ofKind.get(GRAPH_KINDS[node.style] ?? 'other') ?? theme.text);
  const shape = toShape(node.style);
  const path = (radius: number): string => toSvgPath(shape, node.x, node.y, radius);
  const body =
    node.radius === 0
      ? ''
      : `<path d="${path(node.radius)}" fill="${node.hollow ? toXml(theme.background) : ink}" ` +
        `stroke="${node.hollow ? ink : toXml(theme.background)}" stroke-width="${node.hollow ? 2 : 1}"/>`;
  const ring = node.asked
    ? `<path d="${path(node.radius + ASKED_ROOM)}" fill="none" stroke="${ink}" stroke-width="1.5"/>`
    : '';
  const step =
    node.step === ''
      ? ''
      : `<text x="${round(node.x)}" y="${round(node.y + ASIDE_SIZE * 0.36)}" text-anchor="middle" ` +
        `font-size="${ASIDE_SIZE}" font-weight="600" fill="${toXml(theme.background)}">${toXml(node.step)}</text>`;
  const label = node.label ? toText(node.label, theme, { style: node.node === -1 ? ' font-style="italic"' : '' }) : '';
  return `<g>${body}${ring}${step}${label}</g>`;
}

/** How some lines of text are set. */
interface Setting {
  readonly size?: number;
  readonly height?: number;
  readonly style?: string;
}

function toText(
  { lines, muted, box, align }: DrawnText,
  theme: SvgTheme,
  { size = LABEL_SIZE, height = LINE_HEIGHT, style = '' }: Setting = {},
): string {
  const x = align === 'middle' ? box.x + box.width / 2 : align === 'end' ? box.x + box.width : box.x;
  const rows = lines.map((line, row) => {
    const isMuted = row >= lines.length - muted;
    const own = isMuted ? ASIDE_SIZE : size;
    const y = box.y + (row + 0.5) * height + own * 0.36;
    const looks = isMuted
      ? ` font-size="${ASIDE_SIZE}" fill="${toXml(theme.muted)}"`
      : size === LABEL_SIZE
        ? ''
        : ` font-size="${size}"`;
    return `<tspan x="${round(x)}" y="${round(y)}"${looks}>${toXml(line)}</tspan>`;
  });
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const halo = ` paint-order="stroke" stroke="${toXml(theme.background)}" stroke-width="3" stroke-linejoin="round"`;
  return `<text${anchor}${style}${halo}>${rows.join('')}</text>`;
}

function toSign({ x, y, style, look, text }: PageSign, theme: SvgTheme): string {
  const ink = toXml(theme.ofKind.get(GRAPH_KINDS[style] ?? 'other') ?? theme.text);
  const sign =
    look === null
      ? `<path d="${toSvgPath(toShape(style), x + SIGN_RADIUS, y, SIGN_RADIUS)}" fill="${ink}"/>`
      : `<path d="M${at({ x, y })}h26" stroke="${toXml(theme.line)}" ` +
        `stroke-width="1.2"${toDashes(LINE_DASHES[look])}/>`;
  return `${sign}${toText(text, theme)}`;
}

function at({ x, y }: Place): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
