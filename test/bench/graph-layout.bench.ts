import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { toModel } from '../../src/core/atlas/model/build';
import type { GraphModel } from '../../src/core/atlas/model/model';
import { createLayout } from '../../src/core/graph/layout/layout';
import { toRestingPlaces } from '../core/graph/layout/resting-places';
import { toLayoutLinks } from '../../src/core/graph/layout/links';
import type { LayoutLinks } from '../../src/core/graph/layout/links';
import type { Coordinates } from '../../src/core/graph/layout/pivot-mds';
import type { Figure } from './figure';
import { timeMedian, toTimeFigure } from './figure';
import { toMeanEdgeRatio, toPurity } from './graph-quality';
import { toSyntheticVault } from './synthetic';

const TICKS = 300;
const TEAMS = 40;

interface Sample {
  readonly model: GraphModel;
  readonly links: LayoutLinks;
  readonly teams: Int32Array;
}

function toSample(count: number, teams: number): Sample {
  const vault = toSyntheticVault(count, 7, teams);
  const model = toModel(vault.notes);
  return {
    model,
    links: toLayoutLinks(model.count, model.edgeFrom, model.edgeTo),
    teams: Int32Array.from(model.paths, (path) => vault.teamOf.get(path) ?? -1),
  };
}

function layOutWithD3({ count, from, to }: LayoutLinks): Coordinates {
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, (_, index) => ({ index }));
  const links: SimulationLinkDatum<SimulationNodeDatum>[] = Array.from(from, (source, at) => ({
    source,
    target: to[at] ?? 0,
  }));
  const simulation = forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(links))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .stop();
  simulation.tick(TICKS);
  return { x: Float64Array.from(nodes, (node) => node.x ?? 0), y: Float64Array.from(nodes, (node) => node.y ?? 0) };
}

function time(act: () => Coordinates): { readonly ms: number; readonly places: Coordinates } {
  const start = performance.now();
  const places = act();
  return { ms: performance.now() - start, places };
}

/**
 * The layout to rest beside d3-force's 300 ticks, turn about: time, mean edge length against d3's, and how pure planted
 * teams are drawn.
 */
function toBesideD3(count: number, turns: number): readonly Figure[] {
  const plain = toSample(count, 0);
  const planted = toSample(count, TEAMS);
  const ours: number[] = [];
  const theirs: number[] = [];
  let edges = 1;
  toRestingPlaces(plain.links);
  for (let turn = 0; turn < turns; turn += 1) {
    const own = time(() => toRestingPlaces(plain.links));
    const d3 = time(() => layOutWithD3(plain.links));
    ours.push(own.ms);
    theirs.push(d3.ms);
    edges = toMeanEdgeRatio(plain.links, own.places) / toMeanEdgeRatio(plain.links, d3.places);
  }
  const purity = toPurity(toRestingPlaces(planted.links), planted.teams);
  const purityOfD3 = toPurity(layOutWithD3(planted.links), planted.teams);
  return [
    toTimeFigure(`graph/layout-${count}`, toMedian(ours), 'd3-force', toMedian(theirs)),
    {
      name: `graph/layout-${count}-mean-edge-length`,
      figure: round(edges),
      unit: 'of d3-force',
      peer: 'd3-force',
      ratio: round(edges),
    },
    {
      name: `graph/layout-${count}-team-purity`,
      figure: round(purity),
      unit: 'share',
      peer: 'd3-force',
      ratio: round(purity / purityOfD3),
    },
  ];
}

function toMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * The longest time between two looks at the clock while a layout runs in slices of 8 ms: the median of five runs, since
 * a busy machine stretches single ones.
 */
function toSlices(count: number): readonly Figure[] {
  const { links } = toSample(count, 0);
  const longest = Array.from({ length: 5 }, () => {
    const began = performance.now();
    const layout = createLayout(links);
    let most = performance.now() - began;
    for (let done = false; !done;) {
      const start = performance.now();
      done = layout.advance(() => performance.now() - start > 8);
      most = Math.max(most, performance.now() - start);
    }
    return most;
  });
  return [
    {
      name: `graph/layout-${count}-longest-slice`,
      figure: round(toMedian(longest)),
      unit: 'ms',
      peer: null,
      ratio: null,
    },
  ];
}

/** Layout figures at the sizes of real views: an answer of 150 notes, 5,000 and 20,000 notes. */
export async function figures(): Promise<readonly Figure[]> {
  const answer = toSample(150, 0);
  const answerTime = await timeMedian(9, () => toRestingPlaces(answer.links));
  return [
    toTimeFigure('graph/layout-150', answerTime, 'd3-force', await timeMedian(9, () => layOutWithD3(answer.links))),
    ...toBesideD3(5000, 3),
    ...toBesideD3(20_000, 1),
    ...toSlices(20_000),
  ];
}
