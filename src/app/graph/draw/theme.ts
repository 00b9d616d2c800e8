import { GRAPH_KINDS } from '../../../core/atlas/model/facts';
import { toContrasting, toMixed, type Rgb } from '../../../core/graph/show/colour-contrast';
import { KIND_ROWS } from '../../../core/notes/kind';

/**
 * The colours of a picture as the host's theme gives them, each checked against the background: points at least 3 : 1,
 * text 4.5 : 1.
 */
export interface Theme {
  readonly background: Rgb;
  readonly line: Rgb;
  readonly text: Rgb;
  readonly accent: Rgb;
  /** By the number of a kind. */
  readonly kinds: readonly Rgb[];
  readonly font: string;
  readonly ink: {
    readonly background: string;
    readonly line: string;
    readonly text: string;
    readonly muted: string;
    readonly accent: string;
    readonly kinds: readonly string[];
  };
}

/** The least contrast of a point with what is behind it (WCAG 1.4.11). */
export const POINT_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;

/**
 * Reads the theme from the host's variables as they hold at an element now; where somebody forces colours of their own
 * upon every page, those of the page and of its words.
 */
export function readTheme(el: HTMLElement, probe: CanvasRenderingContext2D, heedsForced = true): Theme {
  const style = el.win.getComputedStyle(el);
  const isForced = heedsForced && el.win.matchMedia('(forced-colors: active)').matches;
  const read = (name: string, fallback: Rgb): Rgb => resolve(probe, style.getPropertyValue(name).trim()) ?? fallback;
  const page = isForced ? resolve(probe, el.win.getComputedStyle(el.doc.body).backgroundColor) : null;
  const background = page ?? read('--background-primary', [255, 255, 255]);
  const words = isForced ? resolve(probe, style.color) : null;
  const normal = words ?? read('--text-normal', toContrasting(background, background, 12));
  const muted = read('--text-muted', toMixed(normal, background, 0.4));
  const text = toContrasting(words ?? read('--graph-text', normal), background, TEXT_CONTRAST);
  const accent = toContrasting(read('--interactive-accent', normal), background, POINT_CONTRAST);
  const kinds = GRAPH_KINDS.map((kind) => {
    const row = KIND_ROWS.find((each) => each.kind === kind);
    return toContrasting(row ? read(row.colour, muted) : muted, background, POINT_CONTRAST);
  });
  const line = toMixed(background, muted, 0.6);
  const font = style.getPropertyValue('--font-interface').trim() || 'sans-serif';
  const ink = {
    background: toCss(background),
    line: toCss(line),
    text: toCss(text),
    muted: toCss(toContrasting(muted, background, TEXT_CONTRAST)),
    accent: toCss(accent),
    kinds: kinds.map(toCss),
  };
  return { background, line, text, accent, kinds, font, ink };
}

/** A colour as CSS. */
export function toCss([red, green, blue]: Rgb): string {
  return `rgb(${red}, ${green}, ${blue})`;
}

/** What a colour of CSS is in numbers, told by painting one pixel with it; nothing for what is no colour. */
function resolve(probe: CanvasRenderingContext2D, colour: string): Rgb | null {
  if (colour === '') return null;
  probe.fillStyle = 'rgb(1, 2, 3)';
  probe.fillStyle = colour;
  if (probe.fillStyle === '#010203') return null;
  probe.clearRect(0, 0, 1, 1);
  probe.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = probe.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? null : [red, green, blue];
}
