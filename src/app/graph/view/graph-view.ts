import {
  ItemView,
  Keymap,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { findNode, toNotePath } from '../../../core/atlas/model/model';
import { toInquiry } from '../../../core/graph/ask/inquiries';
import { toQuestionName } from '../../../core/graph/ask/question-name';
import { readGraphState, toRenamed, type GraphState } from '../../../core/graph/ask/state';
import { openNote } from '../../shell/open';
import type { Listed } from '../answer/answer-list';
import type { GraphParts } from '../graph-parts';
import { keepFocus } from '../../shell/redraw-part';
import { carryLink, HOVER_SOURCE } from '../answer/note-link';
import { toNodeMenu, toSpotMenu, zoomByKey } from './node-menu';
import { drawAskBar, type Tool } from './ask-bar';
import { clearEdgeCard, showEdge, showPair } from './edge-card';
import { drawLegend } from './legend';
import { buildFurniture, type Furniture } from './view-parts';
import { Session, type Change, type Scenery } from './session';
import { drawTable } from './answer-pane';
import { drawTimeStrip } from './time-strip';
import { createTools } from './tools';

/** The type under which the workspace remembers a graph tab. */
export const GRAPH_VIEW = 'second-story-graph';

const NAME = 'Incident graph';
/** With less room than this, in CSS pixels, the table stands above the picture; with still less, words are short. */
const NARROW = 560;
const LOW = 420;
const SLIM = 360;
const CALM_MS = 120;
let tabs = 0;

/** A graph tab: a question, its answer in one sentence, as a picture and as a table, and one selection for both. */
export class GraphView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  protected readonly session: Session;
  private readonly id: string;
  private furniture: Furniture | null = null;
  private scenery: Scenery | null = null;
  private tools: readonly Tool[] = [];
  private calm: number | null = null;
  private wholeHubs = false;
  private readonly listed: Listed = new Map();

  constructor(
    leaf: WorkspaceLeaf,
    protected readonly parts: GraphParts,
  ) {
    super(leaf);
    this.icon = 'waypoints';
    // A note that is opened from the graph comes beside it and never takes its tab.
    this.navigation = false;
    tabs += 1;
    this.id = `second-story-graph-${tabs}`;
    this.session = new Session(parts, (scenery, change) => {
      this.show(scenery, change);
    });
  }

  override getViewType(): string {
    return GRAPH_VIEW;
  }

  override getDisplayText(): string {
    const { state } = this.session;
    const { least, people } = toInquiry(state.question).needs;
    const isAsking = people ? state.away.length > 0 : state.subjects.length >= least;
    return isAsking ? toQuestionName(state, (path) => this.parts.atlas.nameOf(path)) : NAME;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.session.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.session.take(readGraphState(state));
    await super.setState(state, result);
  }

  /** Asks this tab something, as from a command or another room. */
  ask(patch: Partial<GraphState>): void {
    this.session.ask(patch);
  }

  override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('second-story-graph');
    this.furniture = buildFurniture(this, this.contentEl, this.id, this.parts, this.session, {
      onSelect: (node, adds) => {
        if (adds === true) this.pair(node);
        else this.select(node);
      },
      onCarry: (node, event) => {
        carryLink(this.app, this.scenery?.model.paths[node] ?? '', event);
      },
      showEdge: (edge) => this.showEdge(edge),
      onOpen: (node, event) => {
        this.open(node, event);
      },
      onMenu: (node, event) => {
        this.menu(node, event);
      },
      onHover: (node) => {
        this.preview(node);
      },
      onPin: (pin) => {
        this.session.note({ pins: [...this.session.state.pins.filter(({ path }) => path !== pin.path), pin] });
        this.app.workspace.requestSaveLayout();
      },
    });
    this.tools = createTools(this.parts, this.session, this.furniture.picture, () => this.scenery);
    this.registerDomEvent(this.contentEl, 'keydown', (event) => {
      const { furniture } = this;
      if (!furniture || !Keymap.isModifier(event, 'Mod') || !zoomByKey(furniture.picture, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    const { workspace, vault } = this.app;
    this.registerEvent(
      workspace.on('css-change', () => {
        this.readTheme();
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, from) => {
        this.session.note(toRenamed(this.session.state, from, file.path));
        this.furniture?.picture.rename(from, file.path);
      }),
    );
    this.parts.vaultChanged.on(this, () => {
      this.onVaultChanged();
    });
    this.parts.settingsChanged.on(this, () => {
      this.session.tell();
    });
    this.register(() => {
      if (this.calm !== null) window.clearTimeout(this.calm);
    });
    this.readTheme();
    this.onResize();
    this.session.tell({ asked: true, anew: false });
    await Promise.resolve();
  }

  override onResize(): void {
    const { clientWidth: width, clientHeight: height } = this.contentEl;
    this.contentEl.toggleClass('is-narrow', width < NARROW || height < LOW);
    this.contentEl.toggleClass('is-slim', width < SLIM);
  }

  private show(scenery: Scenery, change: Change): void {
    const { furniture } = this;
    const first = this.scenery === null;
    const before = this.scenery;
    this.scenery = scenery;
    if (change.asked) this.listed.clear();
    if (!furniture) return;
    const { model, told, state } = scenery;
    for (const show of ['both', 'picture', 'table']) this.contentEl.toggleClass(`is-${show}`, state.show === show);
    keepFocus(this.contentEl, () => {
      furniture.bar.empty();
      drawAskBar(furniture.bar, this.parts, this.session, scenery, this.tools);
      furniture.query.show(scenery);
      furniture.legend.empty();
      drawLegend(furniture.legend, this.session, scenery);
      furniture.time.empty();
      drawTimeStrip(furniture.time, this.session, scenery);
      this.drawTable();
    });
    if (furniture.sentence.textContent !== told.sentence) furniture.sentence.setText(told.sentence);
    const pinned = new Set(state.pins.map(({ path }) => findNode(model, path)));
    const wholeHubs = !this.parts.settings.current().graphStopAtHubs;
    const same =
      before !== null &&
      before.model === model &&
      before.told.nodes === told.nodes &&
      before.told.edges === told.edges &&
      this.wholeHubs === wholeHubs &&
      !change.anew;
    this.wholeHubs = wholeHubs;
    if (!same) {
      furniture.picture.show({
        model,
        showing: { nodes: told.nodes, edges: told.edges, asked: told.asked, pinned, wholeHubs },
        plan: told.plan,
        pins: state.pins,
        anew: change.anew,
        refit: change.asked || first,
      });
      clearEdgeCard(furniture.card);
    }
    furniture.walker.show(scenery);
    furniture.picture.select(findNode(model, state.selected));
    this.app.workspace.requestSaveLayout();
  }

  private drawTable(): void {
    const { furniture, scenery } = this;
    if (!furniture || !scenery) return;
    furniture.table.empty();
    drawTable(furniture.table, this.parts, scenery, {
      selected: findNode(scenery.model, scenery.state.selected),
      listed: this.listed,
      hoverParent: this,
      onWiden: (all) => {
        this.session.widen(all);
      },
    });
  }

  private select(node: number): void {
    const { furniture, scenery } = this;
    if (!furniture || !scenery) return;
    this.session.note({ selected: scenery.model.paths[node] ?? '' });
    this.scenery = { ...scenery, state: this.session.state };
    furniture.picture.select(node);
    furniture.walker.follow(node);
    clearEdgeCard(furniture.card);
    furniture.picture.focusEdge(-1);
    furniture.picture.highlight([]);
    keepFocus(furniture.table, () => {
      this.drawTable();
    });
    furniture.table.scrollTop = 0;
    this.app.workspace.requestSaveLayout();
  }

  private pair(node: number): void {
    const { furniture, scenery, session } = this;
    if (!furniture || !scenery) return;
    const { model, state } = scenery;
    const first = findNode(model, state.selected);
    if (first === -1 || first === node) this.select(node);
    else
      showPair(furniture.card, furniture.picture, model, [first, node], () => {
        session.ask({ question: 'connected', subjects: [state.selected, model.paths[node] ?? ''] });
      });
  }

  private async showEdge(edge: number): Promise<string> {
    const { furniture, scenery } = this;
    return furniture && scenery ? showEdge(furniture.card, furniture.picture, this.parts, scenery.model, edge) : '';
  }

  private open(node: number, event: MouseEvent | KeyboardEvent): void {
    const path = this.scenery ? toNotePath(this.scenery.model, node) : null;
    if (path !== null) void openNote(this.app, path, Keymap.isModEvent(event));
  }

  private menu(node: number, event: MouseEvent | null): void {
    const { furniture, scenery, parts, session } = this;
    if (!furniture || !scenery) return;
    const on = { parts, session, scenery, picture: furniture.picture, walker: furniture.walker };
    const menu = node === -1 ? toSpotMenu(on) : toNodeMenu(on, node);
    if (event) menu.showAtMouseEvent(event);
    else menu.showAtPosition(furniture.picture.toPlaceInWindow(node), this.contentEl.doc);
  }

  private preview(node: number): void {
    const { furniture, scenery } = this;
    const path = scenery ? toNotePath(scenery.model, node) : null;
    if (path === null || !furniture) return;
    const event = furniture.picture.lastMove;
    if (event)
      this.app.workspace.trigger('hover-link', {
        event,
        source: HOVER_SOURCE,
        hoverParent: this,
        targetEl: furniture.picture.canvas.el,
        linktext: path,
      });
  }

  private onVaultChanged(): void {
    if (this.calm !== null) return;
    // By the first window's clock: the one that this view is in may be closed when the view is moved out of it.
    this.calm = window.setTimeout(() => {
      this.calm = null;
      this.session.tell();
    }, CALM_MS);
  }

  private readTheme(): void {
    const theme = this.furniture?.picture.canvas.readTheme();
    theme?.ink.kinds.forEach((ink, kind) => {
      this.contentEl.setCssProps({ [`--second-story-kind-${kind}`]: ink });
    });
  }
}
