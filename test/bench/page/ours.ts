import { readFilter } from '../../../src/core/graph/filter/parse';
import { readDay } from '../../../src/core/atlas/model/day';
import { findByName } from '../../../src/core/atlas/model/model';
import { FRESH_STATE } from '../../../src/core/graph/ask/state';
import { toTold } from '../../../src/core/graph/ask/answer-state';
import { arrange } from '../../../src/app/graph/draw/arrange';
import { toStaged } from '../../../src/app/graph/draw/to-scene';
import { GraphCanvas } from '../../../src/app/graph/draw/graph-canvas';
import { Picture } from '../../../src/app/graph/view/picture';
import { installDom } from '../../host/page/ui/dom';
import { measure, nextFrame, toSample, toSpread, type Drawing, type Sample } from './sample';

installDom();

const NOBODY = new Set<number>();

function toRoom(): HTMLElement {
  document.body.replaceChildren();
  return document.body.createDiv({ cls: 'room' });
}

async function untilSharp(canvas: GraphCanvas): Promise<void> {
  do await nextFrame();
  while (!canvas.isSharp);
}

function toDrawing(sample: Sample): { readonly drawing: Drawing; readonly canvas: GraphCanvas } {
  const canvas = new GraphCanvas(toRoom());
  canvas.load();
  const show = (text: string): void => {
    const told = toTold(
      sample.model,
      { ...FRESH_STATE, question: 'everything', filter: text },
      readFilter(text).filter,
      { today: 0, room: Infinity },
    );
    const staged = toStaged(sample.model, { nodes: told.nodes, edges: told.edges, asked: NOBODY, pinned: NOBODY });
    canvas.show({
      ...staged.scene,
      x: Float64Array.from(staged.nodes, (node) => sample.x[node] ?? 0),
      y: Float64Array.from(staged.nodes, (node) => sample.y[node] ?? 0),
    });
  };
  show('');
  canvas.fit();
  return {
    canvas,
    drawing: {
      panBy: async (dx, dy) => {
        canvas.panBy(dx, dy);
        await nextFrame();
      },
      hidePeople: async (hidden) => {
        show(hidden ? '-kind:person' : '');
        await untilSharp(canvas);
      },
    },
  };
}

/**
 * Pan frames and filter toggles at so many notes, and how long the sharp picture takes to come back after the hand
 * rests.
 */
async function draw(count: number): Promise<unknown> {
  const { drawing, canvas } = toDrawing(toSample(count));
  await untilSharp(canvas);
  const measured = await measure(drawing, 60, 7);
  const returns: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    canvas.panBy(15, 5);
    await nextFrame();
    const start = performance.now();
    await untilSharp(canvas);
    returns.push(performance.now() - start);
  }
  const before = canvas.frames;
  await new Promise((done) => {
    setTimeout(done, 400);
  });
  return { ...measured, sharp: toSpread(returns).p50, idle: canvas.frames - before };
}

/**
 * An answer of at most 150 notes in a vault of so many: the scripting of query, layout and first paint, and how far
 * anything moves afterwards.
 */
async function answer(count: number): Promise<unknown> {
  const { model } = toSample(count);
  const systems = [0, 3, 7, 12, 20, 31, 44]
    .map((at) => model.paths[findByName(model, `system ${at}`)] ?? '')
    .filter((path) => path !== '');
  const asked =
    systems.length > 0
      ? systems
      : [...model.paths].filter((_path, node) => model.facts[node]?.kind === 'system').slice(0, 7);
  const spent: number[] = [];
  let moved = 0;
  for (const path of asked) {
    const hooks = {
      onSelect: () => undefined,
      onEdge: () => undefined,
      onOpen: () => undefined,
      onMenu: () => undefined,
      onHover: () => undefined,
      onPin: () => undefined,
    };
    const picture = new Picture(toRoom(), hooks);
    picture.load();
    await nextFrame();
    let scripting = 0;
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) =>
      real((now) => {
        const start = performance.now();
        act(now);
        scripting += performance.now() - start;
      });
    const start = performance.now();
    const told = toTold(model, { ...FRESH_STATE, subjects: [path] }, readFilter('').filter, {
      today: readDay('2026-01-01') ?? 0,
    });
    picture.show({
      model,
      showing: { nodes: told.nodes, edges: told.edges, asked: told.asked, pinned: NOBODY },
      plan: told.plan,
      pins: [],
      anew: false,
      refit: true,
    });
    scripting += performance.now() - start;
    await nextFrame();
    window.requestAnimationFrame = real;
    spent.push(scripting);
    const places = JSON.stringify([...picture.remember()]);
    await new Promise((done) => {
      setTimeout(done, 200);
    });
    if (JSON.stringify([...picture.remember()]) !== places) moved += 1;
    picture.unload();
  }
  return { ...toSpread(spent), moved, answers: spent.length };
}

/** The longest gap on the main thread while so many notes are laid out and drawn. */
async function gap(count: number): Promise<unknown> {
  const { model } = toSample(count);
  const told = toTold(model, { ...FRESH_STATE, question: 'everything' }, readFilter('').filter, {
    today: 0,
    room: Infinity,
  });
  const staged = toStaged(model, { nodes: told.nodes, edges: told.edges, asked: NOBODY, pinned: NOBODY });
  const canvas = new GraphCanvas(toRoom());
  canvas.load();
  await nextFrame();
  let longest = 0;
  let gaps: number[] = [];
  let last = performance.now();
  let beating = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (beating) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const start = performance.now();
  let first = 0;
  await new Promise<void>((resolve) => {
    arrange(canvas, {
      win: window,
      links: staged.links,
      known: new Map(),
      pinned: new Map(),
      onPicture: (layout, done) => {
        if (first === 0) first = performance.now() - start;
        canvas.show({ ...staged.scene, x: layout.x, y: layout.y });
        canvas.fit();
        if (done) resolve();
      },
    });
    // What `arrange` does before it returns is its start, and belongs to the same thread.
  });
  const total = performance.now() - start;
  beating = false;
  longest = Math.max(...gaps.slice(1));
  const long = gaps.filter((each) => each > 34).length;
  gaps = [];
  return { longest, long, total, first };
}

Object.assign(window, { benchDraw: draw, benchAnswer: answer, benchGap: gap });
