import { Component } from 'obsidian';
import { toKindRow } from '../../../core/notes/kind';
import {
  EMPTY_MODEL,
  LEFT,
  EXISTS,
  findNode,
  hasFlag,
  toKind,
  toNodeTitle,
  type GraphModel,
} from '../../../core/atlas/model/model';

/** What the keyboard asks of the view, with the node it stands on. */
export interface WalkHooks {
  /** The keyboard came in and stands on a node, perhaps only on its way through: nothing is chosen by that. */
  readonly onArrive: (node: number) => void;
  /** The keyboard went to a node. */
  readonly onGo: (node: number) => void;
  readonly onMove: (node: number, direction: 0 | 1 | 2 | 3) => number;
  readonly onEdge: (node: number, step: 1 | -1) => void;
  readonly onFollow: (node: number) => number;
  readonly onNeighbours: (node: number) => void;
  readonly onFocusHere: (node: number) => void;
  readonly onDepth: (depth: number) => void;
  readonly onQuery: () => void;
  readonly onBack: () => void;
  readonly onOpen: (node: number, event: KeyboardEvent) => void;
  readonly onPin: (node: number) => void;
  /** The first of two notes that are asked how they are connected, or the second. */
  readonly onConnect: (node: number) => void;
  readonly onMenu: (node: number) => void;
  readonly onEscape: () => void;
  readonly onHelp: () => void;
}

const STEPS_HELP =
  'Arrow keys go to the nearest note. Right bracket and left bracket go along its links and read what says so; ' +
  'Space follows the link. N reads the neighbours';

/** How to walk the picture, in words: read out on `?`, and the description of the list. */
export const WALK_HELP =
  `${STEPS_HELP}, F asks about this note alone, 1 to 4 set how far around, C on two notes asks how they are ` +
  'connected. Enter opens, M shows the menu, P pins, slash goes to the filter, Backspace goes back.';

/** The same for a picture inside a base, whose own filter chooses the notes. */
export const BASE_WALK_HELP =
  `${STEPS_HELP}, F or 1 to 4 ask in a tab of its own what is that many steps around this note. Enter opens, M ` +
  'shows the menu, P pins.';

const ARROWS = new Map<string, 0 | 1 | 2 | 3>([
  ['ArrowRight', 0],
  ['ArrowDown', 1],
  ['ArrowLeft', 2],
  ['ArrowUp', 3],
]);
const MOST = 400;

/**
 * The picture as a list that nobody sees and everybody can walk: it takes the keyboard's focus, and a screen reader
 * reads from it. One option a visible note, in the order of the answer; `aria-activedescendant` says where the reader
 * stands.
 */
export class WalkList extends Component {
  readonly el: HTMLElement;
  private model: GraphModel = EMPTY_MODEL;
  private nodes: readonly number[] = [];
  private current = -1;
  private readonly prefix: string;

  constructor(
    parent: HTMLElement,
    private readonly hooks: WalkHooks,
    id: string,
    walkHelp: string,
  ) {
    super();
    this.prefix = id;
    const help = parent.createDiv({
      cls: 'second-story-unseen',
      text: walkHelp,
      attr: { id: `${id}-help`, 'aria-hidden': 'true' },
    });
    this.el = parent.createDiv({
      cls: 'second-story-graph-walk',
      attr: {
        role: 'listbox',
        tabindex: '0',
        'aria-label': 'Notes in the picture',
        'aria-describedby': help.id,
        'data-key': 'walk',
      },
    });
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'keydown', (event) => {
      this.onKey(event);
    });
    // No pointer reaches the list: what asks for its menu is the menu key, Shift and F10, or a screen reader.
    this.registerDomEvent(this.el, 'contextmenu', (event) => {
      event.preventDefault();
      if (this.current !== -1) this.hooks.onMenu(this.current);
    });
    this.registerDomEvent(this.el, 'focus', () => {
      if (this.nodes.length === 0) return;
      this.follow(this.nodes.includes(this.current) ? this.current : (this.nodes[0] ?? -1));
      this.hooks.onArrive(this.current);
    });
  }

  /** The node that the keyboard stands on, or −1. */
  get node(): number {
    return this.current;
  }

  /**
   * Mirrors what is visible. The reader stays on the same note when it is still there, whatever number it has by now.
   */
  show(model: GraphModel, nodes: readonly number[], describe: (node: number) => string): void {
    if (model !== this.model) this.current = findNode(model, this.model.paths[this.current] ?? '');
    this.model = model;
    this.nodes = nodes.slice(0, MOST);
    this.el.empty();
    for (const node of this.nodes) {
      this.el.createDiv({
        text: `${toNodeTitle(model, node)}, ${toWords(model, node)}${describe(node)}`,
        attr: { role: 'option', id: this.toId(node), 'aria-selected': String(node === this.current) },
      });
    }
    if (!this.nodes.includes(this.current)) this.current = -1;
    this.mark();
  }

  /** Takes the reader to a node. */
  go(node: number): void {
    this.current = node;
    this.mark();
    this.hooks.onGo(node);
  }

  /** Says where the reader stands without moving anything else. */
  follow(node: number): void {
    this.current = node;
    this.mark();
  }

  private mark(): void {
    const id = this.toId(this.current);
    for (const option of this.el.findAll('[role=option]'))
      option.setAttribute('aria-selected', String(option.id === id));
    if (this.nodes.includes(this.current)) this.el.setAttribute('aria-activedescendant', id);
    else this.el.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent): void {
    const { hooks, current } = this;
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return;
    const direction = ARROWS.get(event.key);
    if (direction !== undefined && current !== -1) this.go(hooks.onMove(current, direction));
    else if (!this.act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private act(event: KeyboardEvent): boolean {
    const { hooks, current } = this;
    const here = (act: (node: number) => void): boolean => {
      if (current !== -1) act(current);
      return true;
    };
    switch (event.key.toLowerCase()) {
      case ']':
        return here((node) => {
          hooks.onEdge(node, 1);
        });
      case '[':
        return here((node) => {
          hooks.onEdge(node, -1);
        });
      case ' ':
        return here((node) => {
          this.go(hooks.onFollow(node));
        });
      case 'n':
        return here(hooks.onNeighbours);
      case 'f':
        return here(hooks.onFocusHere);
      case 'p':
        return here(hooks.onPin);
      case 'c':
        return here(hooks.onConnect);
      case 'enter':
        return here((node) => {
          hooks.onOpen(node, event);
        });
      case 'm':
        return here(hooks.onMenu);
      case '1':
      case '2':
      case '3':
      case '4':
        hooks.onDepth(Number(event.key));
        return true;
      case '/':
        hooks.onQuery();
        return true;
      case '?':
        hooks.onHelp();
        return true;
      case 'backspace':
        hooks.onBack();
        return true;
      case 'escape':
        hooks.onEscape();
        return true;
      case 'home':
        if (this.nodes[0] !== undefined) this.go(this.nodes[0]);
        return true;
      default:
        return false;
    }
  }

  private toId(node: number): string {
    return `${this.prefix}-${node}`;
  }
}

function toWords(model: GraphModel, node: number): string {
  const kind = toKind(model, node);
  const words = kind === 'other' ? 'note' : toKindRow(kind).label.toLowerCase();
  if (!hasFlag(model, node, EXISTS)) return `${words} that is not written yet`;
  return hasFlag(model, node, LEFT) ? `${words}, no longer here` : words;
}
