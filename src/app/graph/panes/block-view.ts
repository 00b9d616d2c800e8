import { addButton } from '../add-button';
import { toToday } from '../../shell/today';
import { MarkdownRenderChild, type HoverParent, type HoverPopover, type MarkdownPostProcessorContext } from 'obsidian';
import { readBlock, type GraphBlock } from '../../../core/graph/ask/question-block';
import { readDay } from '../../../core/atlas/model/day';
import { readFilter } from '../../../core/graph/filter/parse';
import { findNode } from '../../../core/atlas/model/model';
import { FRESH_STATE, type GraphState } from '../../../core/graph/ask/state';
import { toTold, type Told } from '../../../core/graph/ask/answer-state';
import { openNote } from '../../shell/open';
import { toNotePath } from '../../../core/atlas/model/model';
import { drawAnswerList } from '../answer/answer-list';
import type { GraphParts } from '../graph-parts';
import { toDrawStart } from '../keep/reader';
import { openGraph } from '../open-graph';
import { findSaved } from '../keep/saved-questions';
import { openFileMenu } from '../answer/note-link';
import { Picture } from '../view/picture';

const CALM_MS = 300;

/**
 * Registers the fenced block `incident-graph`: a question asked of the note it stands in, answered live, in the editor
 * and in reading view.
 */
export function attachBlock(parts: GraphParts): void {
  parts.plugin.registerMarkdownCodeBlockProcessor('incident-graph', (source, el, ctx) => {
    ctx.addChild(new BlockView(el, parts, source, ctx));
  });
}

/** One block on a page. It draws again when the vault changes, and ends with the page. */
class BlockView extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private calm: number | null = null;
  private picture: Picture | null = null;
  private drawn = -1;

  constructor(
    el: HTMLElement,
    private readonly parts: GraphParts,
    private readonly source: string,
    private readonly ctx: MarkdownPostProcessorContext,
  ) {
    super(el);
  }

  override onload(): void {
    this.containerEl.addClass('second-story-block');
    this.draw();
    this.registerEvent(
      this.parts.app.workspace.on('css-change', () => {
        this.picture?.canvas.readTheme();
      }),
    );
    this.parts.vaultChanged.on(this, () => {
      if (this.calm !== null) return;
      this.calm = window.setTimeout(() => {
        this.calm = null;
        this.draw();
      }, CALM_MS);
    });
    this.register(() => {
      if (this.calm !== null) window.clearTimeout(this.calm);
    });
  }

  private draw(): void {
    if (this.drawn === this.parts.atlas.revision) return;
    this.drawn = this.parts.atlas.revision;
    const el = this.containerEl;
    if (this.picture) this.removeChild(this.picture);
    this.picture = null;
    el.empty();
    const block = readBlock(this.source);
    const state = this.toState(block);
    if (typeof state === 'string') {
      el.createEl('p', { cls: 'second-story-block-trouble', text: state });
      return;
    }
    const parsed = readFilter(state.filter);
    const model = this.parts.model();
    const told = toTold(model, state, parsed.filter, {
      today: readDay(toToday(this.parts.now())) ?? 0,
      here: findNode(model, this.ctx.sourcePath),
      drawStart: toDrawStart(this.parts),
    });
    for (const trouble of [...block.troubles, ...parsed.troubles.map(({ message }) => message)])
      el.createEl('p', { cls: 'second-story-block-trouble', text: trouble });
    const line = el.createDiv({ cls: 'second-story-block-line' });
    line.createSpan({ cls: 'second-story-answer-sentence', text: told.sentence });
    addButton(line, { text: 'Open in the graph' }, () => {
      void openGraph(this.parts, state);
    });
    if (told.missing !== null) return;
    if (block.as === 'table') drawAnswerList(el, this.parts, model, told.answer, this);
    if (block.as === 'picture') this.drawPicture(el, state, told);
  }

  private drawPicture(el: HTMLElement, state: GraphState, told: Told): void {
    const model = this.parts.model();
    const stage = el.createDiv({
      cls: 'second-story-block-picture',
      attr: { role: 'img', 'aria-label': told.sentence },
    });
    const toPath = (node: number): string | null => toNotePath(model, node);
    this.picture = this.addChild(
      new Picture(stage, {
        onSelect: (node) => {
          this.picture?.select(node);
        },
        onEdge: (edge) => {
          this.picture?.focusEdge(edge);
        },
        onOpen: (node) => {
          const path = toPath(node);
          if (path !== null) void openNote(this.parts.app, path);
        },
        onMenu: (node, event) => {
          const path = toPath(node);
          if (path !== null) openFileMenu(this.parts, path, event, this.containerEl);
        },
        onHover: () => undefined,
        onPin: () => undefined,
      }),
    );
    this.picture.show({
      model,
      showing: { nodes: told.nodes, edges: told.edges, asked: told.asked, pinned: new Set() },
      plan: told.plan,
      pins: state.pins,
      anew: false,
      refit: true,
    });
  }

  /** What the block asks, with its names found from the note it stands in; or one sentence when a name is not found. */
  private toState(block: GraphBlock): GraphState | string {
    const { app } = this.parts;
    const find = (name: string): string | null =>
      name === 'this'
        ? this.ctx.sourcePath
        : (app.metadataCache.getFirstLinkpathDest(name, this.ctx.sourcePath)?.path ?? null);
    const base =
      block.saved === ''
        ? { ...FRESH_STATE, question: block.question ?? 'everything' }
        : findSaved(this.parts, block.saved, this.ctx.sourcePath);
    if (base === null)
      return `No saved question is called “${block.saved}”. It may have been renamed; the graph's menu lists them all.`;
    const lost = [...block.of, ...block.away, ...(block.reader === '' ? [] : [block.reader])].find(
      (name) => find(name) === null,
    );
    if (lost !== undefined) return `No note is called “${lost}” yet, so this block has nothing to ask about.`;
    const paths = (names: readonly string[]): readonly string[] => names.flatMap((name) => find(name) ?? []);
    return {
      ...base,
      question: block.question ?? base.question,
      subjects: block.of.length > 0 ? paths(block.of) : base.subjects,
      away: block.away.length > 0 ? paths(block.away) : base.away,
      date: block.by === '' ? base.date : block.by,
      reader: block.reader === '' ? base.reader : (find(block.reader) ?? ''),
      draw: block.draw === '' ? base.draw : block.draw,
      filter: [base.filter, block.filter].filter((text) => text !== '').join(' '),
    };
  }
}
