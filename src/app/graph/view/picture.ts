import { Component } from 'obsidian';
import type { Drawing } from '../../../core/graph/drawing/drawing';
import type { Plan } from '../../../core/graph/drawing/plan/plan';
import { toDrawing } from '../../../core/graph/drawing/to-drawing';
import { toBeginning } from '../../../core/graph/layout/beginning';
import type { Layout, Place } from '../../../core/graph/layout/layout';
import type { GraphModel } from '../../../core/atlas/model/model';
import { toRenamedPath } from '../../../core/graph/ask/state';
import { arrange } from '../draw/arrange';
import { findEdgesOf, findLine, toDrawnStage } from '../draw/drawn-scene';
import { toScreen, toWorld, type Point } from '../draw/camera';
import { GraphCanvas } from '../draw/graph-canvas';
import { attachHands } from '../draw/pointer';
import { NO_EMPHASIS, type Emphasis } from '../draw/overlay';
import { pickEdge, pickPoint, pickTowards } from '../draw/pick';
import { PINNED } from '../draw/scene';
import { NOTHING_STAGED, toStaged, type Showing, type Staged } from '../draw/to-scene';
import type { PictureContent, PictureHooks } from './picture-content';

const FINGER = 16;
const MOUSE = 5;

/**
 * The picture of an answer: finds places, keeps them by path while the answer changes, and tells what the hand means.
 */
export class Picture extends Component {
  readonly canvas: GraphCanvas;
  private model: GraphModel | null = null;
  private staged: Staged = NOTHING_STAGED;
  private showing: Showing | null = null;
  private emphasis: Emphasis = NO_EMPHASIS;
  private places = new Map<string, Place>();
  private cancel: () => void = () => undefined;
  private dragged = -1;
  private carried = -1;
  /** The last movement of a hovering hand, for the host's preview. */
  lastMove: MouseEvent | null = null;
  private plan: Plan | null = null;

  constructor(
    private readonly parent: HTMLElement,
    private readonly hooks: PictureHooks,
  ) {
    super();
    this.canvas = this.addChild(new GraphCanvas(parent));
  }

  override onload(): void {
    this.register(() => {
      this.cancel();
    });
    const { canvas, hooks } = this;
    canvas.onSize = () => {
      if (this.model && this.plan) this.layOut(this.model, this.plan);
    };
    this.registerDomEvent(canvas.el, 'pointermove', (event) => {
      this.lastMove = event;
    });
    this.registerDomEvent(canvas.el, 'dragstart', (event) => {
      hooks.onCarry?.(this.carried, event);
    });
    attachHands(this, canvas.el, {
      panBy: canvas.panBy.bind(canvas),
      zoomAt: canvas.zoomAt.bind(canvas),
      hover: (at) => {
        this.hover(at ? this.pointAt(at) : -1, true);
      },
      grab: (at, event) => {
        const point = this.pointAt(at);
        // A mouse carries a drawn note away; on a map it moves it, and carries it with Alt.
        const carries =
          hooks.onCarry !== undefined &&
          point !== -1 &&
          event.pointerType === 'mouse' &&
          (this.plan !== null || event.altKey);
        this.carried = carries ? (this.staged.nodes[point] ?? -1) : -1;
        canvas.el.draggable = carries;
        this.dragged = this.plan || carries ? -1 : point;
        return carries || this.dragged !== -1;
      },
      drag: (at) => {
        this.drag(at);
      },
      drop: () => {
        this.drop();
      },
      tap: (at, event) => {
        this.tap(at, event.pointerType === 'touch' ? FINGER : MOUSE, event.shiftKey);
      },
      open: (at, event) => {
        const node = this.staged.nodes[this.pointAt(at)];
        if (node !== undefined) hooks.onOpen(node, event);
      },
      menu: (at, event) => {
        event.preventDefault();
        hooks.onMenu(this.staged.nodes[this.pointAt(at)] ?? -1, event);
      },
    });
  }

  /** The nodes that are on the picture, in the order of the answer. */
  get nodes(): Int32Array {
    return this.staged.nodes;
  }

  /** Where everything stands now, by path: to be given back by `restore`. */
  remember(): ReadonlyMap<string, Place> {
    return new Map(this.places);
  }

  /** Puts everything back to where it stood. */
  restore(places: ReadonlyMap<string, Place>): void {
    this.places = new Map(places);
  }

  /** A note or a folder got another name: its place stays. */
  rename(from: string, to: string): void {
    this.places = new Map([...this.places].map(([path, place]) => [toRenamedPath(path, from, to), place]));
  }

  /** Shows an answer; what was there before stays where it stood. */
  show(content: PictureContent): void {
    this.cancel();
    this.model = content.model;
    this.plan = content.plan;
    if (content.plan) {
      this.showing = null;
      this.emphasis = NO_EMPHASIS;
      this.layOut(content.model, content.plan);
      if (content.refit || content.anew || this.canvas.isWhole) this.canvas.fit();
    } else this.showMap(content);
  }

  /** What is drawn, laid out for the room there is; nothing for a map. */
  get drawing(): Drawing | null {
    return this.staged.scene.drawing;
  }

  private layOut(model: GraphModel, plan: Plan): void {
    this.staged = toDrawnStage(model, toDrawing(model, plan, this.canvas.box.width));
    this.canvas.show(this.staged.scene);
  }

  private showMap({ model, showing, pins, anew, refit }: PictureContent): void {
    const shown = this.staged.nodes.length;
    this.staged = toStaged(model, showing);
    this.showing = showing;
    this.emphasis = NO_EMPHASIS;
    const pinned = this.toPlaces(new Map(pins.map((pin) => [pin.path, pin])));
    const before = this.toPlaces(this.places);
    const beginning = anew ? 'anew' : toBeginning(before.size, this.staged.nodes.length, shown);
    if (beginning === 'stand') {
      this.stand(new Map([...before, ...pinned]));
      if (refit) this.canvas.fit();
      return;
    }
    const cold = beginning === 'anew';
    const known = cold ? new Map<number, Place>() : before;
    if (cold) this.places.clear();
    let first = true;
    this.cancel = arrange(this, {
      win: this.parent.win,
      links: this.staged.links,
      known,
      pinned: beginning === 'join' ? new Map([...known, ...pinned]) : pinned,
      onPicture: (layout, done) => {
        this.staged = { ...this.staged, scene: { ...this.staged.scene, x: layout.x, y: layout.y } };
        this.canvas.show(this.staged.scene);
        if ((first || done) && (cold || refit)) this.canvas.fit();
        first = false;
        if (done) this.keep(layout);
      },
    });
  }

  /** Marks a node as selected. A hub shows the links that it held back for as long as it is; nothing moves. */
  select(node: number): void {
    const { model, showing, staged } = this;
    const isOpen = showing?.opened !== undefined && showing.opened !== node;
    if (model && showing && (isOpen || staged.hubs.has(node))) {
      this.showing = { ...showing, opened: node };
      this.staged = toStaged(model, this.showing);
      this.staged.scene.x.set(staged.scene.x);
      this.staged.scene.y.set(staged.scene.y);
      this.canvas.show(this.staged.scene);
    }
    this.emphasise({ selected: this.pointOf(node) });
  }

  /** Lets the neighbours of a node stand out, as under a hovering hand. */
  hoverNode(node: number): void {
    this.hover(this.pointOf(node), false);
  }

  focusEdge(edge: number): void {
    this.emphasise({ edge: findLine(this.staged, edge) });
  }

  highlight(nodes: readonly number[]): void {
    this.emphasise({ hits: nodes.map((node) => this.pointOf(node)).filter((point) => point !== -1) });
  }

  private emphasise(patch: Partial<Emphasis>): void {
    this.emphasis = { ...this.emphasis, ...patch };
    this.canvas.emphasise(this.emphasis);
  }

  /** The nearest node in a direction, or the same one when there is none. */
  towards(node: number, direction: 0 | 1 | 2 | 3): number {
    const point = pickTowards(this.staged.scene, this.pointOf(node), direction);
    return point === -1 ? node : (this.staged.nodes[point] ?? node);
  }

  /** The edges of a node that are on the picture, in the order of the answer. */
  edgesOf(node: number): readonly number[] {
    return this.model ? findEdgesOf(this.model, this.staged, node) : [];
  }

  /** Where a node appears, in CSS pixels of the window; the middle of the drawing when it is not on it. */
  toPlaceInWindow(node: number): Point {
    const point = this.pointOf(node);
    const at = toScreen(this.canvas.camera, this.canvas.box, {
      x: this.staged.scene.x[point] ?? 0,
      y: this.staged.scene.y[point] ?? 0,
    });
    const { left, top } = this.canvas.el.getBoundingClientRect();
    return { x: left + at.x, y: top + at.y };
  }

  private toPlaces(places: ReadonlyMap<string, Place>): Map<number, Place> {
    const found = new Map<number, Place>();
    this.staged.nodes.forEach((node, point) => {
      const place = places.get(this.model?.paths[node] ?? '');
      if (place) found.set(point, { x: place.x, y: place.y });
    });
    return found;
  }

  /** Shows everything where it stood: nothing moves when nothing is new. */
  private stand(places: ReadonlyMap<number, Place>): void {
    const { scene } = this.staged;
    for (const [point, { x, y }] of places) {
      scene.x[point] = x;
      scene.y[point] = y;
    }
    this.canvas.show(scene);
    this.keep(scene);
  }

  private keep(layout: Pick<Layout, 'x' | 'y'>): void {
    this.staged.nodes.forEach((node, point) => {
      this.places.set(this.model?.paths[node] ?? '', { x: layout.x[point] ?? 0, y: layout.y[point] ?? 0 });
    });
  }

  private pointOf(node: number): number {
    return node === -1 ? -1 : this.staged.nodes.indexOf(node);
  }

  private pointAt(at: Point, reach = MOUSE): number {
    return pickPoint(this.staged.scene, this.canvas.camera, this.canvas.box, at, reach);
  }

  private hover(point: number, tell: boolean): void {
    if (point === this.emphasis.hovered) return;
    this.emphasise({ hovered: point });
    if (tell) this.hooks.onHover(this.staged.nodes[point] ?? -1);
  }

  private tap(at: Point, reach: number, adds: boolean): void {
    const point = this.pointAt(at, reach);
    if (point !== -1) this.hooks.onSelect(this.staged.nodes[point] ?? -1, adds);
    else
      this.hooks.onEdge(
        this.staged.edges[pickEdge(this.staged.scene, this.canvas.camera, this.canvas.box, at, reach)] ?? -1,
      );
  }

  private drag(at: Point): void {
    const { scene } = this.staged;
    const place = toWorld(this.canvas.camera, this.canvas.box, at);
    scene.x[this.dragged] = place.x;
    scene.y[this.dragged] = place.y;
    this.canvas.refresh();
  }

  private drop(): void {
    const { scene, nodes } = this.staged;
    const path = this.model?.paths[nodes[this.dragged] ?? -1];
    const pin = { path: path ?? '', x: scene.x[this.dragged] ?? 0, y: scene.y[this.dragged] ?? 0 };
    if (path !== undefined) scene.look[this.dragged] = (scene.look[this.dragged] ?? 0) | PINNED;
    this.dragged = -1;
    this.canvas.refresh();
    if (path === undefined) return;
    this.places.set(path, pin);
    this.hooks.onPin(pin);
  }
}
