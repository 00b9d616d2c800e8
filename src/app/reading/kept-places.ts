import type { App } from 'obsidian';

const PLACE = 'second-story-reading-place';
const MOST = 100;

/** The stop at which this device's reader last was in a story, or nothing. */
export function findKeptPlace(app: App, incident: string): string | null {
  return readPlaces(app.loadLocalStorage(PLACE)).get(incident) ?? null;
}

/** Remembers on this device how far a story was read; the last hundred stories are remembered. */
export function keepPlace(app: App, incident: string, stop: string): void {
  const places = readPlaces(app.loadLocalStorage(PLACE));
  places.delete(incident);
  places.set(incident, stop);
  app.saveLocalStorage(PLACE, JSON.stringify([...places].slice(-MOST)));
}

function readPlaces(kept: unknown): Map<string, string> {
  try {
    const list: unknown = typeof kept === 'string' ? JSON.parse(kept) : [];
    return new Map(
      (Array.isArray(list) ? list : []).flatMap((pair: unknown): [string, string][] =>
        Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string' ? [[pair[0], pair[1]]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}
