import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openBrowser } from '../host/browser';
import { findRoot } from '../host/server/root';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';

const SIZES = [5_000, 20_000] as const;

/** Frames come as fast as they are painted, so that a figure tells the work and not the screen. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

interface Spread {
  readonly p50: number;
  readonly p95: number;
}
interface Drawn {
  readonly pan: Spread;
  readonly filter: number;
}

async function bundle(entry: string): Promise<string> {
  const root = findRoot();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`test/bench/page/${entry}`],
    alias: { obsidian: join(root, 'test/host/obsidian.ts') },
    loader: { '.svg': 'text' },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

function readNumber(value: unknown, ...keys: readonly string[]): number {
  let found: unknown = value;
  for (const key of keys) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return typeof found === 'number' ? found : Number.NaN;
}

function readDrawn(value: unknown): Drawn {
  return {
    pan: { p50: readNumber(value, 'pan', 'p50'), p95: readNumber(value, 'pan', 'p95') },
    filter: readNumber(value, 'filter'),
  };
}

async function onPage<T>(script: string, act: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openBrowser(UNCAPPED);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.setContent(
      '<!doctype html><html><head><style>.room { position: absolute; inset: 0 auto auto 0; width: 1400px; ' +
        'height: 900px; }</style></head><body></body></html>',
    );
    await page.addScriptTag({ content: script });
    return await act(page);
  } finally {
    await browser.close();
  }
}

/**
 * What a reader waits for in a browser without a GPU: the first answer, a picture at rest, a frame under the hand, a
 * sharp picture after it, a filter. Others beside it: graph-drawing.
 */
export async function figures(): Promise<readonly Figure[]> {
  const ours = await bundle('ours.ts');
  const found: Figure[] = [];
  const answered = await onPage(ours, (page) => page.evaluate('benchAnswer(20000)'));
  found.push(
    toTimeFigure('graph-answer-20k: query, layout and first paint, scripting p50', readNumber(answered, 'p50')),
    toTimeFigure('graph-answer-20k: the same, p95', readNumber(answered, 'p95')),
  );
  found.push({
    name: 'graph-answer-20k: answers in which something moved afterwards',
    figure: readNumber(answered, 'moved'),
    unit: 'answers',
    peer: null,
    ratio: null,
  });
  const gap = await onPage(ours, (page) => page.evaluate('benchGap(20000)'));
  found.push(
    toTimeFigure('graph-layout-20k: longest gap on the main thread', readNumber(gap, 'longest')),
    toTimeFigure('graph-layout-20k: first picture after', readNumber(gap, 'first')),
    toTimeFigure('graph-layout-20k: at rest, in slices with pictures', readNumber(gap, 'total')),
  );
  for (const size of SIZES) {
    const name = `graph-draw-${size / 1000}k`;
    const drawn: unknown = await onPage(ours, (page) => page.evaluate(`benchDraw(${size})`));
    const mine = readDrawn(drawn);
    found.push(
      toTimeFigure(`${name}: pan frame p50`, mine.pan.p50),
      toTimeFigure(`${name}: pan frame p95`, mine.pan.p95),
      toTimeFigure(`${name}: filter toggle to painted`, mine.filter),
      toTimeFigure(`${name}: sharp again after the hand rests`, readNumber(drawn, 'sharp')),
    );
    found.push({
      name: `${name}: frames drawn while idle`,
      figure: readNumber(drawn, 'idle'),
      unit: 'frames',
      peer: null,
      ratio: null,
    });
  }
  return found;
}
