/** The size of a label, in CSS pixels. */
export const LABEL_SIZE = 12;
/** The size of an aside and of a heading. */
export const ASIDE_SIZE = 11;
/** How far apart two lines of text are. */
export const LINE_HEIGHT = 15;

/** How wide signs are as a part of the font's size, in a wide interface font; the rest is as wide as `OTHER`. */
const WIDTHS: readonly (readonly [signs: string, width: number])[] = [
  ["ijlI.,:;'!|", 0.33],
  ['ft()[]/-"“”‘’ ', 0.42],
  ['rJs', 0.54],
  ['ckvxyzL', 0.6],
  ['abdeghnopquFEPSTZ0123456789?_', 0.66],
  ['ABCRVXYK', 0.71],
  ['DGHNOQU', 0.79],
  ['wM', 0.88],
  ['mW@%…—', 1.02],
];
const OTHER = 0.72;
/** Signs that fill a whole square: Han, Kana, Hangul, full-width forms, and pictures. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const WIDTH_OF = new Map(WIDTHS.flatMap(([signs, width]) => Array.from(signs, (sign) => [sign, width] as const)));

/**
 * How wide a text is at most, in CSS pixels: told from a table of widths, so that a drawing is the same wherever it is
 * made, and rather too wide than too narrow.
 */
export function toTextWidth(text: string, size = LABEL_SIZE): number {
  let width = 0;
  for (const sign of text) width += toSignWidth(sign);
  return width * size;
}

function toSignWidth(sign: string): number {
  const known = WIDTH_OF.get(sign);
  if (known !== undefined) return known;
  if (sign.length > 1) return 1.3;
  return SQUARE.test(sign) ? 1.05 : OTHER;
}

/** How many lines a label has at most; a title longer than that ends in an ellipsis. */
const MOST_LINES = 10;

/** A text broken into lines no wider than asked, between words where it can be; what is too long is told by “…”. */
export function toTextLines(text: string, width: number, size = LABEL_SIZE, most = MOST_LINES): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (toTextWidth(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = toPieces(word, width, size, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), toShortened(lines[most - 1] ?? '', width, size)];
}

/** A text that is cut to fit, with “…” where it was cut. */
function toShortened(text: string, width: number, size: number): string {
  const signs = Array.from(text);
  while (signs.length > 0 && toTextWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A word that may be wider than a line, in pieces that are not; no more of it than anybody will see. */
function toPieces(word: string, width: number, size: number, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let wide = 0;
  for (const sign of word) {
    const next = toSignWidth(sign) * size;
    if (piece !== '' && wide + next > width) {
      pieces.push(piece);
      piece = '';
      wide = 0;
      if (pieces.length > most) break;
    }
    piece += sign;
    wide += next;
  }
  return [...pieces, piece];
}

/** The width of the widest of some lines; the last `muted` of them are set smaller. */
export function toLinesWidth(lines: readonly string[], muted = 0): number {
  return lines.reduce(
    (widest, line, at) => Math.max(widest, toTextWidth(line, at >= lines.length - muted ? ASIDE_SIZE : LABEL_SIZE)),
    0,
  );
}
