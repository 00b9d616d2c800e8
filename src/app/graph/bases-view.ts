import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { toNotePath } from '../../core/graph/answer-words';
import { BASE_ROWS, toBaseText } from '../../core/graph/bases';
import { toChosen, toChosenWords } from '../../core/graph/chosen';
import type { GraphModel } from '../../core/graph/model';
import { toKindRow } from '../../core/notes/kind';
import { openNote } from '../shell/open';
import { tell } from '../shell/tell';
import { createFile, isRefused } from '../vault/write';
import type { GraphParts } from './graph-parts';
import { openFileMenu } from './note-link';
import { toEdgeWords } from './view/edge-card';
import { Picture } from './view/picture';

/** The type under which a base remembers our view. */
export const BASES_VIEW = 'second-story-graph';

const AROUND = 'around';
const MOST_TOLD = 200;

/** Registers the graph as a view of bases, and a command that makes ready-made bases. Does nothing where bases are switched off. */
export function attachBases(parts: GraphParts): void {
  parts.plugin.registerBasesView(BASES_VIEW, {
    name: 'Incident graph',
    icon: 'waypoints',
    factory: (controller, containerEl) => new GraphBasesView(controller, containerEl, parts),
    options: () => [{ type: 'toggle', key: AROUND, displayName: 'Show what is one step around', default: false }],
  });
  parts.plugin.addCommand({ id: 'make-bases', name: 'Make bases for incidents, people, systems and knowledge', callback: () => { void makeBases(parts); } });
}

/** The notes that a base chose, with the relations among them; the base's own filter decides which. */
class GraphBasesView extends BasesView implements HoverParent {
  readonly type = BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly picture: Picture;
  private readonly sentence: HTMLElement;
  private readonly stage: HTMLElement;
  private readonly words: HTMLDetailsElement;
  private told: { readonly model: GraphModel; readonly edges: readonly number[] } | null = null;

  constructor(controller: QueryController, containerEl: HTMLElement, private readonly parts: GraphParts) {
    super(controller);
    const el = containerEl.createDiv({ cls: 'second-story-bases' });
    this.sentence = el.createEl('p', { cls: 'second-story-answer-sentence', attr: { role: 'status' } });
    this.stage = el.createDiv({ cls: 'second-story-bases-picture', attr: { role: 'img' } });
    this.words = el.createEl('details', { cls: 'second-story-bases-words' });
    this.words.addEventListener('toggle', () => { this.tellInWords(); });
    const pathOf = (node: number): string | null => toNotePath(parts.model(), node);
    this.picture = this.addChild(new Picture(this.stage, {
      onSelect: (node) => { this.picture.select(node); },
      onEdge: (edge) => { this.picture.focusEdge(edge); },
      onOpen: (node) => { const path = pathOf(node); if (path !== null) void openNote(parts.app, path); },
      onMenu: (node, event) => { const path = pathOf(node); if (path !== null) openFileMenu(parts, path, event); },
      onHover: () => undefined,
      onPin: () => undefined,
    }));
    parts.vaultChanged.on(this, () => { this.onDataUpdated(); });
    this.registerEvent(parts.app.workspace.on('css-change', () => { this.picture.canvas.readTheme(); }));
  }

  override onDataUpdated(): void {
    const model = this.parts.model();
    const around = this.config.get(AROUND) === true;
    const chosen = toChosen(model, this.data.data.map(({ file }) => file.path), around);
    this.sentence.setText(toChosenWords(chosen, around));
    this.told = { model, edges: chosen.edges };
    this.tellInWords();
    this.stage.setAttribute('aria-label', this.sentence.textContent);
    this.picture.show({ model, showing: { nodes: chosen.nodes, edges: chosen.edges, asked: new Set(), pinned: new Set() }, pins: [], anew: false, refit: false });
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
    if (edges.length > MOST_TOLD) list.createEl('li', { text: `and ${(edges.length - MOST_TOLD).toLocaleString('en-US')} more` });
  }
}

async function makeBases(parts: GraphParts): Promise<void> {
  const made: string[] = [];
  for (const { kind } of BASE_ROWS) {
    const written = await createFile(parts.app, { folder: '', name: toKindRow(kind).plural, extension: 'base', content: toBaseText(kind, parts.mapping(), BASES_VIEW) });
    if (isRefused(written)) {
      tell(written.sentence);
      return;
    }
    made.push(`“${written.written}”`);
  }
  tell(`Made ${made.join(', ')}.`);
}
