import { GRAPH_KINDS } from '../../atlas/model/facts';
import { LINE_LOOKS, type DrawnText, type Drawing, type LineLook, type Place } from '../drawing/drawing';
import { ASIDE_SIZE, LABEL_SIZE, LINE_HEIGHT, toLinesWidth, toTextLines, toTextWidth } from '../drawing/text-size';
import { toHeading } from '../show/answer-words';
import { LINE_WORDS } from '../show/legend';
import { toNumberText } from '../../text/in-words';

/** What a picture that leaves the graph says about itself. */
export interface PageWords {
  /** The answer in one sentence: the title. */
  readonly sentence: string;
  /** The day on which it was made, such as `2026-11-04`. */
  readonly day: string;
  /** How many notes the vault has. */
  readonly notes: number;
}

/** A sign of the legend with its name: a shape for a kind, or a piece of line for a sort of line. */
export interface PageSign extends Place {
  readonly style: number;
  readonly look: LineLook | null;
  readonly text: DrawnText;
}

/** A drawing on a page of its own: its sentence above it, the legend and how it was made below. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly title: DrawnText;
  /** Where the drawing begins on the page. */
  readonly at: Place;
  readonly drawing: Drawing;
  readonly signs: readonly PageSign[];
  readonly foot: DrawnText;
}

const MARGIN = 20;
const LEAST_WIDTH = 420;
const ROOM = 14;
const SIGN = 18;
/** The title is set larger and heavier than a label. */
export const TITLE_SIZE = 15;
/** How far apart two lines of the title are. */
export const TITLE_HEIGHT = 20;
const BOLD = 1.12;

/** Puts a drawing on a page with its title, its legend and how it was made. */
export function toPage(drawing: Drawing, { sentence, day, notes }: PageWords): Page {
  const width = Math.max(LEAST_WIDTH, drawing.width + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const lines = toTextLines(sentence, inner / BOLD, TITLE_SIZE, 12);
  const title: DrawnText = {
    lines,
    muted: 0,
    align: 'start',
    box: { x: MARGIN, y: MARGIN, width: inner, height: lines.length * TITLE_HEIGHT },
  };
  const at = { x: MARGIN + (inner - drawing.width) / 2, y: MARGIN + title.box.height + ROOM };
  const { signs, bottom } = toSigns(drawing, inner, at.y + drawing.height + ROOM);
  const drawn = new Set(drawing.nodes.flatMap(({ node }) => (node === -1 ? [] : [node]))).size;
  const made = toTextLines(
    `${day} · ${toNumberText(drawn)} notes shown, made from ${toNumberText(notes)} notes`,
    inner,
    ASIDE_SIZE,
  );
  const foot: DrawnText = {
    lines: made,
    muted: made.length,
    align: 'start',
    box: { x: MARGIN, y: bottom + ROOM / 2, width: toLinesWidth(made, made.length), height: made.length * LINE_HEIGHT },
  };
  return { width, height: Math.ceil(foot.box.y + foot.box.height + MARGIN), title, at, drawing, signs, foot };
}

/** The legend of what is on the drawing: its kinds, then its sorts of lines, in as many rows as it needs. */
function toSigns(
  drawing: Drawing,
  inner: number,
  top: number,
): { readonly signs: readonly PageSign[]; readonly bottom: number } {
  const styles = new Set(drawing.nodes.filter(({ node }) => node !== -1).map(({ style }) => style));
  const looks = new Set(drawing.lines.map(({ look }) => look));
  const wanted = [
    ...GRAPH_KINDS.flatMap((kind, style) => (styles.has(style) ? [{ style, look: null, words: toHeading(kind) }] : [])),
    ...LINE_LOOKS.flatMap((look) => (looks.has(look) ? [{ style: -1, look, words: LINE_WORDS[look] }] : [])),
  ];
  let [x, y] = [MARGIN, top + LINE_HEIGHT / 2];
  const signs = wanted.map(({ style, look, words }): PageSign => {
    const sign = look === null ? SIGN : SIGN * 1.8;
    const width = toTextWidth(words, LABEL_SIZE);
    if (x > MARGIN && x + sign + width > MARGIN + inner) {
      x = MARGIN;
      y += LINE_HEIGHT + 4;
    }
    const text: DrawnText = {
      lines: [words],
      muted: 0,
      align: 'start',
      box: { x: x + sign, y: y - LINE_HEIGHT / 2, width, height: LINE_HEIGHT },
    };
    const placed = { x, y, style, look, text };
    x += sign + width + ROOM;
    return placed;
  });
  return { signs, bottom: y + LINE_HEIGHT / 2 };
}
