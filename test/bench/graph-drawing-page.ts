import cytoscape from 'cytoscape';
import ForceGraph from 'force-graph';
import { DataSet, Network } from 'vis-network/standalone';
import { GraphCanvas } from '../../src/app/graph/draw/graph-canvas';
import type { Scene } from '../../src/app/graph/draw/scene';
import { toStaged } from '../../src/app/graph/draw/to-scene';
import { toModel } from '../../src/core/atlas/model/build';
import { toKindNumber } from '../../src/core/atlas/model/model';
import type { GraphModel } from '../../src/core/atlas/model/model';
import { toRestingPlaces } from '../core/graph/layout/resting-places';
import { installDom } from '../host/page/ui/dom';
import { toSyntheticVault } from './synthetic';

/**
 * Times in milliseconds: every frame while the picture was moved about, and from switching people off until that was
 * painted.
 */
export interface Drawing {
  readonly frames: readonly number[];
  readonly toggles: readonly number[];
}

/**
 * What each library must be able to do to be measured. `paintedWithout` ends when the picture without people is on the
 * screen.
 */
interface Subject {
  readonly pan: (dx: number, dy: number) => void;
  readonly paintedWithout: (people: boolean) => Promise<void>;
  readonly close: () => void;
}

const PANS = 40;
const TOGGLES = 6;

interface Stage {
  readonly model: GraphModel;
  readonly scene: Scene;
  readonly without: Scene;
}

function toStage(count: number): Stage {
  const model = toModel(toSyntheticVault(count).notes);
  const all = toStaged(model, {
    nodes: [...model.paths.keys()],
    edges: model.edgeTo.map((_, edge) => edge),
    asked: new Set(),
    pinned: new Set(),
  });
  const places = toRestingPlaces(all.links);
  all.scene.x.set(places.x);
  all.scene.y.set(places.y);
  const person = toKindNumber('person');
  const kept = all.nodes.filter((node) => model.kind[node] !== person);
  const { scene: without } = toStaged(model, { nodes: kept, edges: all.edges, asked: new Set(), pinned: new Set() });
  kept.forEach((node, at) => {
    without.x[at] = places.x[node] ?? 0;
    without.y[at] = places.y[node] ?? 0;
  });
  return { model, scene: all.scene, without };
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

function createOwn(el: HTMLElement, stage: Stage): Subject {
  const canvas = new GraphCanvas(el);
  canvas.load();
  canvas.show(stage.scene);
  canvas.fit();
  return {
    pan: (dx, dy) => {
      canvas.panBy(dx, dy);
    },
    async paintedWithout(people) {
      canvas.show(people ? stage.without : stage.scene);
      do await nextFrame();
      while (!canvas.isSharp);
    },
    close: () => {
      canvas.unload();
    },
  };
}

function createForceGraph(el: HTMLElement, { scene, model }: Stage): Subject {
  const graph = new ForceGraph(el).width(1400).height(900).cooldownTicks(0).autoPauseRedraw(false);
  const nodes = Array.from({ length: scene.count }, (_, id) => ({
    id,
    fx: scene.x[id] ?? 0,
    fy: scene.y[id] ?? 0,
    kind: scene.style[id] ?? 0,
  }));
  const links = Array.from(scene.edgeFrom, (source, at) => ({ source, target: scene.edgeTo[at] ?? 0 }));
  const person = toKindNumber('person');
  const isKept = (id: number): boolean => model.kind[id] !== person;
  const fresh = (): void => {
    graph.graphData({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  };
  let x = 0;
  let y = 0;
  fresh();
  graph.zoom(0.2);
  return {
    pan(dx, dy) {
      x -= dx * 5;
      y -= dy * 5;
      graph.centerAt(x, y);
    },
    async paintedWithout(people) {
      if (people)
        graph.graphData({
          nodes: nodes.filter(({ id }) => isKept(id)).map((node) => ({ ...node })),
          links: links.filter(({ source, target }) => isKept(source) && isKept(target)).map((link) => ({ ...link })),
        });
      else fresh();
      await nextFrame();
      await nextFrame();
    },
    close: () => {
      graph._destructor();
    },
  };
}

function createCytoscape(el: HTMLElement, { scene }: Stage): Subject {
  const nodes = Array.from({ length: scene.count }, (_, id) => ({
    data: { id: `n${id}`, kind: scene.style[id] ?? 0 },
    position: { x: scene.x[id] ?? 0, y: scene.y[id] ?? 0 },
  }));
  const edges = Array.from(scene.edgeFrom, (from, at) => ({
    data: { id: `e${at}`, source: `n${from}`, target: `n${scene.edgeTo[at] ?? 0}` },
  }));
  const graph = cytoscape({ container: el, elements: { nodes, edges }, layout: { name: 'preset' } });
  const people = graph.nodes(`[kind = ${toKindNumber('person')}]`);
  return {
    pan: (dx, dy) => {
      graph.panBy({ x: dx, y: dy });
    },
    async paintedWithout(hide) {
      const painted = new Promise<void>((resolve) => {
        graph.one('render', resolve);
      });
      if (hide) people.hide();
      else people.show();
      await painted;
      await nextFrame();
    },
    close: () => {
      graph.destroy();
    },
  };
}

function createVisNetwork(el: HTMLElement, { scene, model }: Stage): Subject {
  const nodes = new DataSet(
    Array.from({ length: scene.count }, (_, id) => ({ id, x: scene.x[id] ?? 0, y: scene.y[id] ?? 0, hidden: false })),
  );
  const edges = new DataSet(Array.from(scene.edgeFrom, (from, id) => ({ id, from, to: scene.edgeTo[id] ?? 0 })));
  const graph = new Network(
    el,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', size: 5 },
      edges: { smooth: false },
      interaction: { hideEdgesOnDrag: false },
    },
  );
  const person = toKindNumber('person');
  const people = [...model.paths.keys()].filter((id) => model.kind[id] === person);
  let x = 0;
  let y = 0;
  graph.fit({ animation: false });
  return {
    pan(dx, dy) {
      x -= dx * 5;
      y -= dy * 5;
      graph.moveTo({ position: { x, y }, animation: false });
    },
    async paintedWithout(hidden) {
      const painted = new Promise<void>((resolve) => {
        graph.once('afterDrawing', resolve);
      });
      nodes.update(people.map((id) => ({ id, hidden })));
      await painted;
      await nextFrame();
    },
    close: () => {
      graph.destroy();
    },
  };
}

const SUBJECTS: Readonly<Record<string, (el: HTMLElement, stage: Stage) => Subject>> = {
  own: createOwn,
  'force-graph': createForceGraph,
  cytoscape: createCytoscape,
  'vis-network': createVisNetwork,
};

async function measure(name: string, count: number): Promise<Drawing> {
  const el = document.body.createDiv();
  el.setCssStyles({ width: '1400px', height: '900px', position: 'relative' });
  const subject = SUBJECTS[name]?.(el, toStage(count));
  if (!subject) throw new Error(`Nothing called ${name} can be measured.`);
  await new Promise((resolve) => {
    window.setTimeout(resolve, 1500);
  });
  const frames: number[] = [];
  let last = await nextFrame();
  for (let turn = 0; turn < PANS; turn += 1) {
    subject.pan(turn % 20 < 10 ? 9 : -9, turn % 8 < 4 ? 5 : -5);
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  await new Promise((resolve) => {
    window.setTimeout(resolve, 500);
  });
  const toggles: number[] = [];
  for (let turn = 0; turn < TOGGLES; turn += 1) {
    const start = performance.now();
    await subject.paintedWithout(turn % 2 === 0);
    toggles.push(performance.now() - start);
  }
  subject.close();
  el.remove();
  return { frames, toggles };
}

installDom();
Object.assign(window, { measureDrawing: measure });
