import type { Extension } from '@codemirror/state';
import { WidgetType } from '@codemirror/view';
import { MarkdownRenderChild, setTooltip, type App, type MarkdownPostProcessorContext } from 'obsidian';
import { toMarginDots, type MarginDot } from '../../core/reading/margin';
import { readReadings } from './gather';
import type { ReadingParts } from './reading-parts';
import { showWordsMenu } from './passage-press';
import { findMainFile } from '../vault/open-editor';
import { createLineSigns, LONGEST_SIGNED } from '../shell/line-signs';
import { findMyNote } from './who-reads';

const OTHERS = 'second-story-reading-others';

/** Whether the margin also shows where others left something: off until this device says otherwise. */
export function showsOthers(app: App): boolean {
  return app.loadLocalStorage(OTHERS) === 'yes';
}

/** Shows or hides in the margin where others left something, on this device. */
export function keepShowsOthers(app: App, shows: boolean): void {
  app.saveLocalStorage(OTHERS, shows ? 'yes' : null);
}

/**
 * The dots of an incident's text: mine, and those of others when they are asked for and I have left something. A text
 * that nobody left anything in is not even looked at.
 */
async function findDots(
  parts: ReadingParts,
  path: string,
  { length, read }: { readonly length: number; readonly read: () => string },
): Promise<readonly MarginDot[]> {
  if (parts.atlas.card(path)?.kind !== 'incident' || length > LONGEST_SIGNED) return [];
  const me = findMyNote(parts)?.path ?? null;
  const readers = (await readReadings(parts, path)).map(({ who, reader, remarks }) => ({
    who,
    mine: me !== null && reader === me,
    remarks,
  }));
  const withOthers = showsOthers(parts.app) && readers.some(({ mine, remarks }) => mine && remarks.length > 0);
  const shown = readers.filter(({ mine, remarks }) => (mine || withOthers) && remarks.length > 0);
  return shown.length === 0 ? [] : toMarginDots(parts.atlas.titleOf(path), read(), shown);
}

function drawDot({ mine, sentence }: MarginDot): HTMLElement {
  const el = createSpan({
    cls: `second-story-reading-dot${mine ? '' : ' is-theirs'}`,
    attr: { role: 'img', 'aria-label': sentence },
  });
  setTooltip(el, sentence);
  return el;
}

class Dot extends WidgetType {
  constructor(private readonly dot: MarginDot) {
    super();
  }

  override eq(other: Dot): boolean {
    return other.dot.sentence === this.dot.sentence && other.dot.mine === this.dot.mine;
  }

  override toDOM(): HTMLElement {
    return drawDot(this.dot);
  }
}

/** Quiet dots in the margin of an incident that is being edited. */
export function createMarginDots(parts: ReadingParts): Extension {
  return createLineSigns([parts.vaultChanged, parts.written], async (view) => {
    const { doc } = view.state;
    const path = findMainFile(view)?.path ?? '';
    const dots = await findDots(parts, path, { length: doc.length, read: () => doc.toString() });
    return dots.map((dot) => ({ line: dot.line, sign: new Dot(dot) }));
  });
}

/** The same dots in reading view, and a menu on selected words there. */
export function createReadingDots(
  parts: ReadingParts,
): (el: HTMLElement, context: MarkdownPostProcessorContext) => void {
  return (el, context) => {
    const path = context.sourcePath;
    if (parts.atlas.card(path)?.kind !== 'incident') return;
    const child = new MarkdownRenderChild(el);
    context.addChild(child);
    child.registerDomEvent(el, 'contextmenu', (event) => {
      const words = el.doc.getSelection()?.toString() ?? '';
      if (words.trim() === '') return;
      event.preventDefault();
      showWordsMenu(parts, path, words, event);
    });
    const info = context.getSectionInfo(el);
    if (!info) return;
    const draw = async (): Promise<void> => {
      const dots = await findDots(parts, path, { length: info.text.length, read: () => info.text });
      for (const known of el.findAll('.second-story-reading-dot')) known.remove();
      const here = dots.filter(({ line }) => line >= info.lineStart && line <= info.lineEnd);
      const items = el.findAll('li');
      for (const dot of here) (items[dot.line - info.lineStart] ?? el.firstElementChild ?? el).prepend(drawDot(dot));
    };
    for (const signal of [parts.vaultChanged, parts.written])
      signal.on(child, () => {
        void draw();
      });
    void draw();
  };
}
