// @vitest-environment happy-dom
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { GraphCanvas } from '../../../../src/app/graph/draw/graph-canvas';
import { NO_SCENE, type Scene } from '../../../../src/app/graph/draw/scene';
import { appWith } from '../../../host/ui/page';

const TWO: Scene = {
  ...NO_SCENE,
  count: 2,
  x: Float64Array.of(0, 40),
  y: Float64Array.of(0, 40),
  radius: Float32Array.of(4, 4),
  style: new Uint8Array(2),
  look: new Uint8Array(2),
  labels: ['Ledger', 'Gauge'],
  order: Int32Array.of(0, 1),
};

let blits = 0;
/** How many milliseconds go by from one look at the clock to the next. */
let pace = 1;

/** A canvas in the page whose context takes every call, and counts the sheets that are laid onto the screen. */
function openCanvas(): { readonly canvas: GraphCanvas; readonly parent: HTMLElement } {
  appWith({}, null);
  const parent = document.body.createDiv();
  for (const side of ['clientWidth', 'clientHeight']) Reflect.defineProperty(parent, side, { value: 400 });
  const canvas = new GraphCanvas(parent);
  canvas.load();
  onTestFinished(() => {
    canvas.unload();
    parent.remove();
  });
  return { canvas, parent };
}

/** Takes every call, and answers with itself; `drawImage` on the canvas of the screen is counted. */
function toContext(isScreen: () => boolean): unknown {
  const taken: unknown = new Proxy(() => undefined, {
    get: (_whole, name) => {
      if (name === 'width') return 10;
      if (name === Symbol.toPrimitive) return () => 0;
      if (name === 'drawImage' && isScreen())
        return () => {
          blits += 1;
        };
      return taken;
    },
    apply: () => taken,
    set: () => true,
  });
  return taken;
}

beforeEach(() => {
  blits = 0;
  pace = 1;
  let now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.spyOn(performance, 'now').mockImplementation(() => (now += pace));
  const before = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
  Reflect.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value(this: HTMLCanvasElement) {
      return toContext(() => this.hasClass('second-story-graph-canvas'));
    },
  });
  onTestFinished(() => {
    if (before) Reflect.defineProperty(HTMLCanvasElement.prototype, 'getContext', before);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
});

describe('A picture on the canvas', () => {
  test('that proves slow under a hand goes with the hand all the same', () => {
    const { canvas } = openCanvas();
    canvas.show(TWO);
    vi.runAllTimers();
    expect([canvas.isSharp, blits]).toEqual([true, 0]);
    pace = 9;
    for (let at = 0; at < 5; at += 1) {
      canvas.zoomAt({ x: 200, y: 200 }, 1.1);
      vi.advanceTimersByTime(16);
    }
    expect(blits).toBe(4);
  });
});
