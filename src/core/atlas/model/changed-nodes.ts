import { fold } from '../../notes/mapping';
import type { LinkFact, NoteFacts } from './facts';
import { findPath } from './model';
import type { GraphModel } from './model';

/** What changed, by path in NFC: a note's new contribution, or null for a note that is gone. */
export type Changes = ReadonlyMap<string, NoteFacts | null>;

/**
 * The nodes after some changes: their paths in order, for each the node it was before (−1 for a new one), and for each
 * node of before the one it is now (−1 for one that is gone). `same` says that no node came or went, so numbers stay.
 */
export interface ChangedNodes {
  readonly paths: readonly string[];
  readonly origin: Int32Array;
  readonly now: Int32Array;
  readonly same: boolean;
}

/**
 * The path under which a link's target is a node: a path in NFC, or `?name` while there is no such note, the same for
 * every spelling that the host would resolve to one note.
 */
export function toTargetPath(link: LinkFact): string {
  return link.exists ? link.to.normalize('NFC') : `?${fold(link.to).replace(/\.md$/, '')}`;
}

/**
 * Finds places in an ordered list of paths, −1 for what is not there; with many questions ahead it makes a table first.
 */
export function toFinder(paths: readonly string[], questions: number): (path: string) => number {
  if (questions > paths.length / 20) {
    const table = new Map(paths.map((path, node) => [path, node]));
    return (path) => table.get(path) ?? -1;
  }
  return (path) => findPath(paths, path);
}

/** Which nodes there are after some changes. A node without a note lives as long as a link leads to it. */
export function toChangedNodes(before: GraphModel, changes: Changes): ChangedNodes {
  const find = toFinder(before.paths, changes.size * 8);
  const fresh = new Set<string>();
  const wanted = new Set<number>();
  const changed = new Set<number>();
  const want = (path: string): void => {
    const node = find(path);
    if (node < 0) fresh.add(path);
    else wanted.add(node);
  };
  for (const [path, facts] of changes) {
    const node = find(path);
    if (node >= 0) changed.add(node);
    if (facts === null) continue;
    want(path);
    for (const link of facts.links) want(toTargetPath(link));
  }
  const gone = toGone(before, changes, changed, wanted);
  if (fresh.size === 0 && gone.size === 0) {
    const itself = new Int32Array(before.count);
    for (let node = 0; node < before.count; node += 1) itself[node] = node;
    return { paths: before.paths, origin: itself, now: itself, same: true };
  }
  return merge(before.paths, gone, [...fresh].sort());
}

function toGone(
  before: GraphModel,
  changes: Changes,
  changed: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
): ReadonlySet<number> {
  const gone = new Set<number>();
  const look = (node: number): void => {
    if (wanted.has(node) || gone.has(node)) return;
    const change = changes.get(before.paths[node] ?? '');
    if (change === undefined ? before.facts[node] !== null : change !== null) return;
    for (let at = before.inStart[node] ?? 0; at < (before.inStart[node + 1] ?? 0); at += 1)
      if (!changed.has(before.inFrom[at] ?? -1)) return;
    gone.add(node);
  };
  for (const node of changed) {
    look(node);
    for (let edge = before.outStart[node] ?? 0; edge < (before.outStart[node + 1] ?? 0); edge += 1)
      look(before.edgeTo[edge] ?? -1);
  }
  return gone;
}

function merge(old: readonly string[], gone: ReadonlySet<number>, fresh: readonly string[]): ChangedNodes {
  const paths: string[] = [];
  const origin = new Int32Array(old.length - gone.size + fresh.length);
  const now = new Int32Array(old.length).fill(-1);
  let next = 0;
  const put = (path: string, node: number): void => {
    origin[paths.length] = node;
    if (node >= 0) now[node] = paths.length;
    paths.push(path);
  };
  old.forEach((path, node) => {
    for (let first = fresh[next]; first !== undefined && first < path; first = fresh[next]) {
      put(first, -1);
      next += 1;
    }
    if (!gone.has(node)) put(path, node);
  });
  for (const path of fresh.slice(next)) put(path, -1);
  return { paths, origin, now, same: false };
}
