import type { Component } from 'obsidian';

/**
 * Something that can be heard: `on` ends when its owner unloads. A listener that fails does not keep the others from
 * hearing.
 */
export interface Signal {
  readonly on: (owner: Component, listener: () => void) => void;
  readonly emit: () => void;
}

/** Makes a signal nobody listens to yet. */
export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    on: (owner, listener) => {
      listeners.add(listener);
      owner.register(() => listeners.delete(listener));
    },
    emit: () => {
      for (const listener of [...listeners])
        try {
          listener();
        } catch (error) {
          // A mistake of ours in one pane: it is told, and the others still hear.
          console.error(error);
        }
    },
  };
}
