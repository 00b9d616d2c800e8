import { withoutEnding } from '../../../core/text/name/filename';
import { Component } from 'obsidian';
import { toFilterText } from '../../../core/graph/filter/print';
import { readFilter } from '../../../core/graph/filter/parse';
import { NO_FILTER, toTopClauses, withClause, type Filter } from '../../../core/graph/filter/tree';
import { toNodeTitle, type GraphModel } from '../../../core/atlas/model/model';
import type { Told } from '../../../core/graph/ask/answer-state';
import { toEdgeWords } from './edge-card';
import type { Picture } from './picture';
import type { Session } from './session';
import { WalkList } from './walk-list';
import { toCounted } from '../../../core/text/in-words';

/** What a walk does to the rest of the view. */
export interface WalkerHooks {
  readonly select: (node: number) => void;
  /** Shows an edge and resolves to what its card says. */
  readonly showEdge: (edge: number) => Promise<string>;
  readonly open: (node: number, event: KeyboardEvent) => void;
  readonly menu: (node: number) => void;
  /** Goes to the filter, or answers in words why there is none to go to. */
  readonly query: () => string;
  /** How to walk here, in words. */
  readonly help: string;
}

/** What a walk asks of whoever holds the picture: another question, a pin, the way back. */
export type Walked = Pick<Session, 'state' | 'ask' | 'back'>;

/** What a walk goes through: the notes in the picture, and which of them were asked about. */
export interface Walkable {
  readonly model: GraphModel;
  readonly told: Pick<Told, 'nodes' | 'asked'>;
}

const MOST_READ = 12;

/**
 * Walks the picture by keyboard and says aloud where one stands: the view's other half for everyone who does not point.
 */
export class Walker extends Component {
  private readonly list: WalkList;
  private readonly voice: HTMLElement;
  private scenery: Walkable | null = null;
  private edge = -1;
  private chosen = '';

  constructor(
    frame: HTMLElement,
    private readonly session: Walked,
    private readonly picture: Picture,
    id: string,
    private readonly hooks: WalkerHooks,
  ) {
    super();
    this.voice = frame.createDiv({ cls: 'second-story-unseen', attr: { 'aria-live': 'assertive' } });
    this.list = this.addChild(
      new WalkList(
        frame,
        {
          onArrive: picture.hoverNode.bind(picture),
          onGo: (node) => {
            this.stand(node);
          },
          onMove: (node, direction) => picture.towards(node, direction),
          onEdge: (node, step) => {
            void this.step(node, step);
          },
          onFollow: (node) => this.followEdge(node),
          onNeighbours: (node) => {
            this.readNeighbours(node);
          },
          onFocusHere: (node) => {
            this.askAround(node, 1);
          },
          onDepth: (depth) => {
            this.setDepth(depth);
          },
          onQuery: () => {
            this.say(hooks.query());
          },
          onBack: () => {
            session.back();
          },
          onOpen: hooks.open,
          onPin: (node) => {
            this.pin(node);
          },
          onMenu: hooks.menu,
          onConnect: (node) => {
            this.connect(node);
          },
          onEscape: () => {
            this.edge = -1;
            void hooks.showEdge(-1);
            picture.hoverNode(-1);
            picture.highlight([]);
          },
          onHelp: () => {
            this.say(hooks.help);
          },
        },
        id,
        hooks.help,
      ),
    );
  }

  override onload(): void {
    this.registerDomEvent(this.list.el, 'blur', () => {
      this.picture.hoverNode(-1);
    });
  }

  /** Mirrors what is shown. */
  show(scenery: Walkable): void {
    this.scenery = scenery;
    this.edge = -1;
    this.list.show(scenery.model, scenery.told.nodes, (node) => (scenery.told.asked.has(node) ? ', asked about' : ''));
  }

  /** A hand selected a node: the keyboard goes on from there. */
  follow(node: number): void {
    this.edge = -1;
    this.list.follow(node);
  }

  private stand(node: number): void {
    this.edge = -1;
    this.picture.focusEdge(-1);
    this.picture.hoverNode(node);
    this.hooks.select(node);
  }

  private async step(node: number, step: 1 | -1): Promise<void> {
    const edges = this.picture.edgesOf(node);
    if (edges.length === 0 || !this.scenery) {
      this.say('No links from here.');
      return;
    }
    const at = edges.indexOf(this.edge);
    this.edge =
      edges[(at === -1 ? (step === 1 ? 0 : edges.length - 1) : at + step + edges.length) % edges.length] ?? -1;
    const told = await this.hooks.showEdge(this.edge);
    if (this.scenery) this.say(told === '' ? toEdgeWords(this.scenery.model, this.edge, node) : told);
  }

  private followEdge(node: number): number {
    const { model } = this.scenery ?? {};
    if (!model || this.edge === -1) return node;
    return (model.edgeFrom[this.edge] === node ? model.edgeTo[this.edge] : model.edgeFrom[this.edge]) ?? node;
  }

  private connect(node: number): void {
    const path = this.scenery?.model.paths[node] ?? '';
    const { chosen } = this;
    this.chosen = chosen === '' ? path : '';
    if (chosen === '') this.say('Chosen. C on a second note asks how the two are connected.');
    else if (chosen === path) this.say('No longer chosen');
    else this.session.ask({ question: 'connected', subjects: [chosen, path] });
  }

  private readNeighbours(node: number): void {
    const { model } = this.scenery ?? {};
    if (!model) return;
    const edges = this.picture.edgesOf(node);
    const read = edges.slice(0, MOST_READ).map((edge) => toEdgeWords(model, edge, node));
    const more = edges.length > MOST_READ ? `, and ${edges.length - MOST_READ} more` : '';
    this.say(edges.length === 0 ? `${toNodeTitle(model, node)} has no links here.` : `${read.join('; ')}${more}.`);
  }

  private askAround(node: number, steps: number): void {
    const path = this.scenery?.model.paths[node];
    if (path === undefined) return;
    const within: Filter = {
      is: 'within',
      steps,
      of: [{ text: withoutEnding(path).replace(/^\?/, ''), link: true }],
    };
    this.session.ask({ question: 'everything', filter: toFilterText(within) });
  }

  private setDepth(steps: number): void {
    const { filter } = readFilter(this.session.state.filter);
    const clauses = toTopClauses(filter);
    if (clauses.some(({ is }) => is === 'within')) {
      this.session.ask({
        filter: toFilterText(
          clauses
            .map((clause) => (clause.is === 'within' ? { ...clause, steps } : clause))
            .reduce(withClause, NO_FILTER),
        ),
      });
    } else {
      if (this.list.node === -1) return;
      this.askAround(this.list.node, steps);
    }
    this.say(`${toCounted(steps, 'step', 'steps')} around`);
  }

  /** Pins a node where it lies, or lets go of it. */
  pin(node: number): void {
    if (this.picture.drawing !== null) {
      this.say('Every note has its own place here.');
      return;
    }
    const path = this.scenery?.model.paths[node];
    const place = this.picture.remember().get(path ?? '');
    if (path === undefined || !place) return;
    const pins = this.session.state.pins.filter((pin) => pin.path !== path);
    const isPinned = pins.length < this.session.state.pins.length;
    this.session.ask({ pins: isPinned ? pins : [...pins, { path, x: place.x, y: place.y }] });
    this.say(isPinned ? 'No longer pinned' : 'Pinned');
  }

  private say(words: string): void {
    this.voice.setText(words);
  }
}
