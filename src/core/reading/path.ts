import type { Atlas } from '../atlas/atlas';
import { findMine } from './readings';

/** One step of a path: an incident, and whether I have a reading of it. */
export interface PathStep {
  readonly path: string;
  readonly title: string;
  readonly read: boolean;
}

/**
 * The steps of a path to read: the incidents that an ordinary note links, in the order of its text, each once.
 * `targets` are the paths that its links lead to. Where I am is told by my readings alone.
 */
export function toPathSteps(atlas: Atlas, targets: readonly string[], me: string | null): readonly PathStep[] {
  return [...new Set(targets)]
    .filter((path) => atlas.card(path)?.kind === 'incident')
    .map((path) => ({ path, title: atlas.titleOf(path), read: findMine(atlas, path, me) !== null }));
}

/** Where I go on: the first step without a reading of mine; nothing when all are read. */
export function findNextStep(steps: readonly PathStep[]): PathStep | null {
  return steps.find(({ read }) => !read) ?? null;
}
