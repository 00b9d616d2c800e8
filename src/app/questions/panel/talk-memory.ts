import type { App } from 'obsidian';

/**
 * What one person did at the panel beside one note: skipped questions, notes to self by question, and that the free
 * account is told. Kept on this device alone.
 */
export interface TalkMemory {
  readonly skipped: (path: string) => ReadonlySet<string>;
  readonly skip: (path: string, id: string) => void;
  readonly unskipAll: (path: string) => void;
  readonly noteFor: (path: string, id: string) => string;
  readonly keepNote: (path: string, id: string, note: string) => void;
  readonly isTold: (path: string) => boolean;
  readonly keepTold: (path: string) => void;
}

interface Talk {
  readonly skipped: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
  readonly told: boolean;
}

const KEY = 'second-story-talks';
const MOST = 40;
const NOTHING: Talk = { skipped: [], notes: new Map(), told: false };

/** Reads what is kept, and keeps what is told; the forty notes touched last are remembered. */
export function createTalkMemory(app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>): TalkMemory {
  const talks = readTalks(app.loadLocalStorage(KEY));
  const keep = (path: string, talk: Talk): void => {
    talks.delete(path);
    talks.set(path, talk);
    for (const oldest of [...talks.keys()].slice(0, Math.max(0, talks.size - MOST))) talks.delete(oldest);
    app.saveLocalStorage(
      KEY,
      JSON.stringify([...talks].map(([name, { skipped, notes, told }]) => [name, skipped, [...notes], told])),
    );
  };
  const of = (path: string): Talk => talks.get(path) ?? NOTHING;
  return {
    skipped: (path) => new Set(of(path).skipped),
    skip: (path, id) => {
      keep(path, { ...of(path), skipped: [...new Set([...of(path).skipped, id])] });
    },
    unskipAll: (path) => {
      keep(path, { ...of(path), skipped: [] });
    },
    noteFor: (path, id) => of(path).notes.get(id) ?? '',
    keepNote: (path, id, note) => {
      const notes = new Map(of(path).notes);
      if (note.trim() === '') notes.delete(id);
      else notes.set(id, note);
      keep(path, { ...of(path), notes });
    },
    isTold: (path) => of(path).told,
    keepTold: (path) => {
      keep(path, { ...of(path), told: true });
    },
  };
}

function readTalks(stored: unknown): Map<string, Talk> {
  const out = new Map<string, Talk>();
  if (typeof stored !== 'string') return out;
  try {
    const parsed: unknown = JSON.parse(stored);
    for (const entry of Array.isArray(parsed) ? parsed : []) {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') continue;
      const skipped = Array.isArray(entry[1]) ? entry[1].filter((id): id is string => typeof id === 'string') : [];
      const notes = (Array.isArray(entry[2]) ? entry[2] : []).flatMap((pair: unknown): [string, string][] =>
        Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string' ? [[pair[0], pair[1]]] : [],
      );
      out.set(entry[0], { skipped, notes: new Map(notes), told: entry[3] === true });
    }
  } catch {
    return new Map();
  }
  return out;
}
