import { Component } from 'obsidian';
import { SLICE_MS } from '../../vault/breath';
import { pan, toDrawingCamera, toFitting, zoomAt, type Camera, type Point, type Size } from './camera';
import { Frames } from './frames';
import { toKeptSides, type Placed, type Sides } from './labels';
import { drawEmphasis, NO_EMPHASIS, toBaseAlpha, type Emphasis } from './overlay';
import { paint } from './paint';
import { NO_SCENE, type Scene } from './scene';
import { createSheet, drawSheet, fitSheet, toContext, toLayer, type Sheet } from './sheet';
import { readTheme, type Theme } from './theme';

const QUICK_MS = 7;
const OVERSCAN = 1.25;
const QUICK_EDGES = 1_500;

interface Painting {
  readonly work: Generator<void, readonly Placed[]>;
  /** Where it is painted; null for the screen itself. */
  readonly sheet: Sheet | null;
  spent: number;
}

/**
 * A canvas that shows a scene. While the hand moves a large picture, the last sharp one is moved about; the next sharp
 * one is painted in slices of about 8 ms once the hand rests. Small pictures are always sharp: they are painted
 * straight onto the screen, and onto a sheet only when they have to fade. When nothing changes, no frame is asked for.
 */
export class GraphCanvas extends Component {
  readonly el: HTMLCanvasElement;
  private readonly ctx: CanvasRenderingContext2D;
  private readonly probe: CanvasRenderingContext2D;
  private sheets: readonly [Sheet, Sheet];
  private colours: Theme;
  private scene: Scene = NO_SCENE;
  private emphasis: Emphasis = NO_EMPHASIS;
  private view: Camera = { x: 0, y: 0, scale: 1 };
  private size: Size = { width: 0, height: 0 };
  private density = 1;
  private painting: Painting | null = null;
  private stale = true;
  /** Whether the picture on the screen lies on no sheet. */
  private sheetless = false;
  /** Nobody moved the picture since it was shown whole: it stays whole when its room changes. */
  private whole = true;
  /** Whether the colours were read where the picture stands in a page, which has them. */
  private sees: boolean;
  private quick = true;
  private readonly schedule: Frames;
  private count = 0;
  private placed: readonly Placed[] = [];
  private sides: Sides = new Map();
  /**
   * Whether names that are written now leave their sides behind: while a hand moves the picture, so that none jumps.
   * Another scene only reads them, so that what was hidden and is shown again looks as it did.
   */
  private keepsSides = true;
  /** Hears of a new size before anything is painted in it. */
  onSize: () => void = () => undefined;

  /** Makes the canvas at the end of an element that gives it its size. */
  constructor(private readonly parent: HTMLElement) {
    super();
    this.el = parent.createEl('canvas', { cls: 'second-story-graph-canvas', attr: { 'aria-hidden': 'true' } });
    this.schedule = new Frames(this.el, () => {
      this.draw();
    });
    this.ctx = toContext(this.el);
    this.probe = toContext(createEl('canvas', { attr: { width: 1, height: 1 } }), true);
    this.sheets = [createSheet(), createSheet()];
    this.colours = readTheme(parent, this.probe);
    this.sees = parent.isConnected;
  }

  override onload(): void {
    this.register(() => {
      this.schedule.forget();
    });
    this.register(
      this.parent.onWindowMigrated(() => {
        this.schedule.forget();
        this.measure();
      }),
    );
    const observer = new ResizeObserver(() => {
      // In a note that is read the picture is made before the page is: only there it sees the colours.
      if (!this.sees && this.parent.isConnected) this.readTheme();
      this.measure();
    });
    observer.observe(this.parent);
    this.register(() => {
      observer.disconnect();
    });
    this.measure();
  }

  /** The colours in use. */
  get theme(): Theme {
    return this.colours;
  }

  /** The colours as they would be in one of the host's two themes, whichever is shown now. */
  readThemeOf(theme: 'theme-light' | 'theme-dark'): Theme {
    const probe = this.parent.createDiv({ cls: theme });
    const found = readTheme(probe, this.probe, false);
    probe.remove();
    return found;
  }

  /** How many frames were drawn so far: it stands still while nothing changes. */
  get frames(): number {
    return this.count;
  }

  /** Whether nobody moved the picture since it was shown whole. */
  get isWhole(): boolean {
    return this.whole;
  }

  get camera(): Camera {
    return this.view;
  }

  get box(): Size {
    return this.size;
  }

  get shown(): Scene {
    return this.scene;
  }

  /** Whether the sharp picture of what is to be shown is on the screen. */
  get isSharp(): boolean {
    return !this.stale && this.painting === null;
  }

  /** Shows another scene, or the same one whose points moved. The camera stays. */
  show(scene: Scene): void {
    this.scene = scene;
    this.keepsSides = false;
    this.quick = scene.edgeFrom.length <= QUICK_EDGES;
    this.refresh();
  }

  /** Brings what stands out up to date; the picture below stays as it is. */
  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.schedule.ask();
  }

  /** Reads the theme again and returns it. */
  readTheme(): Theme {
    this.sees = this.parent.isConnected;
    this.colours = readTheme(this.parent, this.probe);
    this.refresh();
    return this.colours;
  }

  /** Paints the picture again, because its points moved. */
  refresh(): void {
    this.stale = true;
    this.painting = null;
    this.schedule.ask();
  }

  /** Shows the whole scene. Its names are placed as if nothing had been seen before: it always looks the same. */
  fit(): void {
    const { drawing } = this.scene;
    this.sides = new Map();
    this.keepsSides = true;
    this.look(drawing ? toDrawingCamera(drawing, this.size) : toFitting(this.scene.x, this.scene.y, this.size));
    this.whole = true;
    this.schedule.rest();
  }

  look(camera: Camera): void {
    this.view = camera;
    this.stale = true;
    this.painting = null;
    this.schedule.ask();
  }

  panBy(dx: number, dy: number): void {
    this.move(pan(this.view, dx, dy));
  }

  zoomAt(at: Point, factor: number): void {
    this.move(zoomAt(this.view, this.size, at, factor));
  }

  private move(camera: Camera): void {
    this.whole = false;
    this.keepsSides = true;
    this.look(camera);
    this.schedule.move();
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.parent;
    const density = Math.min(2, this.el.win.devicePixelRatio || 1);
    if (width === 0 || height === 0) return;
    if (width === this.size.width && height === this.size.height && density === this.density) return;
    this.size = { width, height };
    this.density = density;
    this.sheetless = false;
    this.el.width = Math.round(width * density);
    this.el.height = Math.round(height * density);
    this.onSize();
    if (this.whole) this.fit();
    else this.refresh();
  }

  private draw(): void {
    if (this.size.width === 0) return;
    this.count += 1;
    const isWanted = this.stale || this.sheetless;
    if (isWanted && this.quick && toBaseAlpha(this.emphasis) === 1) this.paintStraight();
    else {
      if (isWanted && this.painting === null && (!this.schedule.isMoving || this.quick || this.sheetless)) this.begin();
      if (this.painting) this.advance(this.painting);
      // What stands on the screen alone stays there until it stands on a sheet too.
      if (!this.sheetless) this.blit();
    }
    if (this.painting || (this.stale && !this.schedule.isMoving)) this.schedule.ask();
  }

  /**
   * Paints the picture onto the screen and no sheet; when that takes long, it is kept on one to be moved about, and the
   * next frame begins a sharp one.
   */
  private paintStraight(): void {
    const { ctx, size, density } = this;
    const layer = toLayer(ctx, { ...size, camera: this.view }, size, density);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    this.advance({ work: paint(layer, this.scene, this.theme, this.sides), sheet: null, spent: 0 });
    this.stale = !this.quick;
    if (this.stale) this.keepOnSheet();
    drawEmphasis(layer, this.scene, this.theme, this.emphasis, this.placed);
  }

  /** Copies the picture on the screen to a sheet, before anything stands out on it. */
  private keepOnSheet(): void {
    const [last, sheet] = this.sheets;
    fitSheet(sheet, this.view, this.size, 1, this.density);
    sheet.ctx.setTransform(1, 0, 0, 1, 0, 0);
    sheet.ctx.globalAlpha = 1;
    sheet.ctx.drawImage(this.el, 0, 0);
    this.sheets = [sheet, last];
    this.sheetless = false;
  }

  private begin(): void {
    const [, sheet] = this.sheets;
    const extra = this.quick ? 1 : OVERSCAN;
    fitSheet(sheet, this.view, this.size, extra, this.density);
    this.painting = {
      work: paint(toLayer(sheet.ctx, sheet, this.size, this.density), this.scene, this.theme, this.sides),
      sheet,
      spent: 0,
    };
    this.stale = false;
  }

  private advance(painting: Painting): void {
    const start = performance.now();
    let done = false;
    while (!done && (this.quick || performance.now() - start < SLICE_MS)) {
      const step = painting.work.next();
      done = step.done === true;
      if (step.done === true) this.placed = step.value;
    }
    painting.spent += performance.now() - start;
    if (!done) return;
    if (this.keepsSides) this.sides = toKeptSides(this.sides, this.placed);
    if (painting.sheet) this.sheets = [painting.sheet, this.sheets[0]];
    this.sheetless = painting.sheet === null;
    this.painting = null;
    this.quick = painting.spent < QUICK_MS && this.scene.edgeFrom.length <= QUICK_EDGES;
  }

  private blit(): void {
    const { ctx, size, density } = this;
    const [sheet] = this.sheets;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = this.theme.ink.background;
    ctx.fillRect(0, 0, this.el.width, this.el.height);
    drawSheet(ctx, sheet, this.view, size, density, toBaseAlpha(this.emphasis));
    drawEmphasis(
      toLayer(ctx, { ...size, camera: this.view }, size, density),
      this.scene,
      this.theme,
      this.emphasis,
      this.placed,
    );
  }
}
