import { BasesView, Keymap, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { toNotePath } from '../../../core/atlas/model/model';
import { BASE_ROWS, toBaseText } from '../../../core/graph/show/bases-file';
import { toChosen, toChosenWords } from '../../../core/graph/ask/bases-selection';
import { findNode, type GraphModel } from '../../../core/atlas/model/model';
import { FRESH_STATE, type GraphState, type Pin } from '../../../core/graph/ask/state';
import { toKindRow } from '../../../core/notes/kind';
import { openNote } from '../../shell/open';
import { tell } from '../../shell/tell';
import { createFile, isRefused } from '../../vault/write';
import type { GraphParts } from '../graph-parts';
import { openFileMenu } from '../answer/note-link';
import { openGraph } from '../open-graph';
import type { Point } from '../draw/camera';
import { clearEdgeCard, showEdge, toEdgeWords } from '../view/edge-card';
import { Picture } from '../view/picture';
import { BASE_WALK_HELP } from '../view/walk-list';
import { Walker, type Walked } from '../view/walker';
import { toNumberText } from '../../../core/text/in-words';

/** The type under which a base remembers our view. */
export const BASES_VIEW = 'second-story-graph';

const NAME = 'Incident graph';
const AROUND = 'around';
const MOST_TOLD = 200;

/**
 * Registers the graph as a view of bases, and a command that makes ready-made bases. Does nothing where bases are
 * switched off.
 */
export function attachBases(parts: GraphParts): void {
  const open = new Set<GraphBasesView>();
  parts.plugin.registerBasesView(BASES_VIEW, {
    name: NAME,
    icon: 'waypoints',
    factory: (controller, containerEl) => {
      const el = containerEl.createDiv({ cls: 'second-story-bases' });
      const view = new GraphBasesView(controller, el, parts);
      open.add(view);
      view.register(() => {
        open.delete(view);
        el.remove();
      });
      return view;
    },
    options: () => [{ type: 'toggle', key: AROUND, displayName: 'Show what is one step around', default: false }],
  });
  // A base stays open when the plugin goes, and nobody promises that what was drawn in it goes with the plugin.
  parts.plugin.register(() => {
    for (const view of open) view.unload();
  });
  parts.plugin.addCommand({
    id: 'make-bases',
    name: 'Make bases for incidents, people, systems, knowledge, reviews and readings',
    callback: () => {
      void makeBases(parts);
    },
  });
}

let views = 0;

/**
 * The notes that a base chose, with the relations among them; the base's own filter decides which. Walked by keyboard,
 * and with the card of each relation, as in a graph tab.
 */
class GraphBasesView extends BasesView implements HoverParent {
  readonly type = BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly picture: Picture;
  private readonly walker: Walker;
  private readonly sentence: HTMLElement;
  private readonly card: HTMLElement;
  private readonly words: HTMLDetailsElement;
  private told: { readonly model: GraphModel; readonly edges: readonly number[] } | null = null;
  private pins: readonly Pin[] = [];
  /** Before the host has handed over its data for the first time there is nothing to draw from. */
  private isFed = false;

  constructor(
    controller: QueryController,
    el: HTMLElement,
    private readonly parts: GraphParts,
  ) {
    super(controller);
    views += 1;
    this.sentence = el.createEl('p', { cls: 'second-story-answer-sentence', attr: { role: 'status' } });
    const frame = el.createDiv({ cls: 'second-story-bases-picture', attr: { role: 'group', 'aria-label': NAME } });
    this.words = el.createEl('details', { cls: 'second-story-bases-words' });
    this.words.addEventListener('toggle', () => {
      this.tellInWords();
    });
    this.picture = this.addChild(
      new Picture(frame, {
        onSelect: (node) => {
          this.select(node);
        },
        onEdge: (edge) => {
          void this.showEdge(edge);
        },
        onOpen: (node, event) => {
          this.open(node, event);
        },
        onMenu: (node, event) => {
          this.menu(node, event);
        },
        onHover: () => undefined,
        onPin: (pin) => {
          this.pins = [...this.pins.filter(({ path }) => path !== pin.path), pin];
        },
      }),
    );
    this.walker = this.addChild(
      new Walker(frame, this.toWalked(), this.picture, `second-story-bases-${views}`, {
        select: (node) => {
          this.select(node);
        },
        showEdge: (edge) => this.showEdge(edge),
        open: (node, event) => {
          this.open(node, event);
        },
        menu: (node) => {
          this.menu(node, this.picture.toPlaceInWindow(node));
        },
        query: () => 'The filter of this base chooses the notes.',
        help: BASE_WALK_HELP,
      }),
    );
    this.card = frame.createDiv({ cls: 'second-story-edge-card is-empty' });
    parts.vaultChanged.on(this, () => {
      if (this.isFed) this.show();
    });
    this.registerEvent(
      parts.app.workspace.on('css-change', () => {
        this.picture.canvas.readTheme();
      }),
    );
  }

  override onDataUpdated(): void {
    this.isFed = true;
    this.show();
  }

  private show(): void {
    const model = this.parts.model();
    const around = this.config.get(AROUND) === true;
    const chosen = toChosen(
      model,
      this.data.data.map(({ file }) => file.path),
      around,
    );
    this.sentence.setText(toChosenWords(chosen, around));
    const { nodes, edges } = chosen;
    this.told = { model, edges };
    this.tellInWords();
    const asked = new Set<number>();
    const pinned = new Set(this.pins.map(({ path }) => findNode(model, path)));
    this.picture.show({
      model,
      showing: { nodes, edges, asked, pinned },
      plan: null,
      pins: this.pins,
      anew: false,
      refit: false,
    });
    clearEdgeCard(this.card);
    this.walker.show({ model, told: { nodes, asked } });
  }

  /** A base asks nothing itself: another question opens in a tab of its own, and pins last as long as the view. */
  private toWalked(): Walked {
    const now = (): GraphState => ({ ...FRESH_STATE, pins: this.pins });
    return {
      get state(): GraphState {
        return now();
      },
      ask: (patch) => {
        if (patch.pins === undefined) {
          void openGraph(this.parts, patch);
          return;
        }
        this.pins = patch.pins;
        this.onDataUpdated();
      },
      back: () => undefined,
    };
  }

  private select(node: number): void {
    this.picture.select(node);
    this.walker.follow(node);
    clearEdgeCard(this.card);
    this.picture.focusEdge(-1);
  }

  private async showEdge(edge: number): Promise<string> {
    return this.told ? showEdge(this.card, this.picture, this.parts, this.told.model, edge) : '';
  }

  private open(node: number, event: MouseEvent | KeyboardEvent): void {
    const path = this.told ? toNotePath(this.told.model, node) : null;
    if (path !== null) void openNote(this.parts.app, path, Keymap.isModEvent(event));
  }

  private menu(node: number, at: MouseEvent | Point): void {
    const path = this.told ? toNotePath(this.told.model, node) : null;
    if (path !== null) openFileMenu(this.parts, path, at, this.card);
  }

  /** The picture as text, for everyone who does not see it; written only while it is open. */
  private tellInWords(): void {
    const { model, edges } = this.told ?? { model: null, edges: [] };
    this.words.empty();
    this.words.toggleClass('is-empty', edges.length === 0);
    this.words.createEl('summary', { text: 'The relations in words' });
    if (!this.words.open || !model) return;
    const list = this.words.createEl('ul');
    for (const edge of edges.slice(0, MOST_TOLD)) list.createEl('li', { text: toEdgeWords(model, edge) });
    if (edges.length > MOST_TOLD) list.createEl('li', { text: `and ${toNumberText(edges.length - MOST_TOLD)} more` });
  }
}

async function makeBases(parts: GraphParts): Promise<void> {
  const made: string[] = [];
  for (const { kind } of BASE_ROWS) {
    const written = await createFile(parts.app, {
      folder: '',
      name: toKindRow(kind).plural,
      extension: 'base',
      content: toBaseText(kind, parts.mapping(), BASES_VIEW),
    });
    if (isRefused(written)) {
      tell(written.sentence);
      return;
    }
    made.push(`“${written.written}”`);
  }
  tell(`Made ${made.join(', ')}.`);
}
