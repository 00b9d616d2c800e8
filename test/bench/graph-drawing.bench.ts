import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findOnDisk } from '../host/browser';
import { findRoot } from '../host/server/root';
import type { Figure } from './figure';
import { toTimeFigure } from './figure';
import type { Drawing } from './graph-drawing-page';

const SIZES = [5000, 20_000];
const PEERS = ['force-graph', 'cytoscape', 'vis-network'];
/** Frames as fast as they come, so that a short one can be told from a shorter one. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

async function bundle(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/graph-drawing-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    alias: { obsidian: join(root, 'test/host/obsidian.ts') },
    loader: { '.svg': 'text' },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(page: Page, name: string, count: number): Promise<Drawing> {
  const found: unknown = await page.evaluate(`measureDrawing(${JSON.stringify(name)}, ${count}).then(JSON.stringify)`);
  const drawing: unknown = JSON.parse(String(found));
  if (!isDrawing(drawing)) throw new Error(`${name} gave no times.`);
  return drawing;
}

function isDrawing(value: unknown): value is Drawing {
  return typeof value === 'object' && value !== null && 'frames' in value && 'toggles' in value;
}

function toQuantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/**
 * A frame while the picture is moved about, and a filter from its click until it is painted, beside other libraries in
 * the same browser.
 */
export async function figures(): Promise<readonly Figure[]> {
  const root = findRoot();
  const executablePath = findOnDisk(process.env);
  if (executablePath === null || !PEERS.every((peer) => existsSync(join(root, 'test/bench/node_modules', peer))))
    return [];
  const browser = await chromium.launch({ executablePath, args: ARGS, headless: true });
  const out: Figure[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.setContent('<body style="margin: 0"></body>');
    await page.addScriptTag({ content: await bundle(root) });
    for (const count of SIZES) {
      const own = await measure(page, 'own', count);
      out.push(toTimeFigure(`graph/pan-frame-p95-${count}`, toQuantile(own.frames, 0.95)));
      for (const peer of PEERS) {
        const theirs = await measure(page, peer, count);
        out.push(
          toTimeFigure(`graph/pan-frame-${count}`, toQuantile(own.frames, 0.5), peer, toQuantile(theirs.frames, 0.5)),
        );
        out.push(
          toTimeFigure(
            `graph/filter-painted-${count}`,
            toQuantile(own.toggles, 0.5),
            peer,
            toQuantile(theirs.toggles, 0.5),
          ),
        );
      }
    }
  } finally {
    await browser.close();
  }
  return out;
}
