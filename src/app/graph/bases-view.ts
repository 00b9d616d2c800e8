import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { toNotePath } from '../../core/graph/answer-words';
import { BASE_ROWS, toBaseText } from '../../core/graph/bases';
import { toChosen } from '../../core/graph/chosen';
import { toKindRow } from '../../core/notes/kind';
import { openNote } from '../shell/open';
import { tell } from '../shell/tell';
import { createFile, isRefused } from '../vault/write';
import type { GraphParts } from './graph-parts';
import { openFileMenu } from './note-link';
import { Picture } from './view/picture';

/** The type under which a base remembers our view. */
export const BASES_VIEW = 'second-story-graph';

const AROUND = 'around';
const EMPTY = 'None of these notes is an incident, a system, a person or tied to one yet.';

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

  constructor(controller: QueryController, containerEl: HTMLElement, private readonly parts: GraphParts) {
    super(controller);
    const el = containerEl.createDiv({ cls: 'second-story-bases' });
    this.sentence = el.createEl('p', { cls: 'second-story-answer-sentence', attr: { role: 'status' } });
    this.stage = el.createDiv({ cls: 'second-story-bases-picture', attr: { role: 'img' } });
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
  }

  override onDataUpdated(): void {
    const model = this.parts.model();
    const chosen = toChosen(model, this.data.data.map(({ file }) => file.path), this.config.get(AROUND) === true);
    const more = chosen.more > 0 ? ` ${chosen.more} more are in the base and not drawn.` : '';
    this.sentence.setText(chosen.nodes.length === 0 ? EMPTY : `${chosen.nodes.length} notes and ${chosen.edges.length} relations among them.${more}`);
    this.stage.setAttribute('aria-label', this.sentence.textContent);
    this.picture.show({ model, showing: { nodes: chosen.nodes, edges: chosen.edges, asked: new Set(), pinned: new Set() }, pins: [], anew: false, refit: false });
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
