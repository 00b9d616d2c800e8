/** How long a hand has to be still before the picture counts as at rest, in milliseconds. */
const REST_MS = 70;

/**
 * When a canvas draws: once in the next frame of the window it is in, however often it is asked, and whether the hand
 * that moves it has come to rest. Both are forgotten when the canvas moves to another window.
 */
export class Frames {
  private asked: { readonly win: Window; readonly frame: number } | null = null;
  private resting: { readonly win: Window; readonly timer: number } | null = null;

  /** `draw` is called in each frame that was asked for. */
  constructor(
    private readonly el: HTMLElement,
    private readonly draw: () => void,
  ) {}

  /** Whether a hand moved the picture a moment ago. */
  get isMoving(): boolean {
    return this.resting !== null;
  }

  /** Asks for a frame; one that is coming already is enough. */
  ask(): void {
    if (this.asked) return;
    const { win } = this.el;
    this.asked = {
      win,
      frame: win.requestAnimationFrame(() => {
        this.asked = null;
        this.draw();
      }),
    };
  }

  /** A hand moved the picture: it comes to rest a while after the last time. */
  move(): void {
    this.ask();
    if (this.resting) this.resting.win.clearTimeout(this.resting.timer);
    const { win } = this.el;
    const timer = win.setTimeout(() => {
      this.rest();
    }, REST_MS);
    this.resting = { win, timer };
  }

  /** The picture is at rest now, and is drawn as one that is. */
  rest(): void {
    if (this.resting) this.resting.win.clearTimeout(this.resting.timer);
    this.resting = null;
    this.ask();
  }

  /** No frame is drawn and nothing comes to rest until somebody asks again. */
  forget(): void {
    if (this.asked) this.asked.win.cancelAnimationFrame(this.asked.frame);
    if (this.resting) this.resting.win.clearTimeout(this.resting.timer);
    this.asked = null;
    this.resting = null;
  }
}
