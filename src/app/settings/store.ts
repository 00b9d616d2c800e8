import type { DataAdapter, Plugin, PluginManifest } from 'obsidian';
import { repairData, repairSettings, type RepairedSettings } from '../../core/settings/repair';
import { toData, type IsUsable, type Settings } from '../../core/settings/settings';

/** The parts of the plugin that keep `data.json`. */
export interface SettingsFile extends Pick<Plugin, 'loadData' | 'saveData'> {
  readonly manifest: Pick<PluginManifest, 'dir'>;
  readonly app: { readonly vault: { readonly adapter: Pick<DataAdapter, 'read' | 'exists'> } };
}

/** What the store starts with, what a choice is held to, and whom it tells. */
export interface SettingsPlan {
  readonly defaults: Settings;
  readonly isUsable: IsUsable;
  readonly onChange: (settings: Settings) => void;
  /** Hears one calm sentence when a choice could not be saved. */
  readonly onRefused: (sentence: string) => void;
}

/** What a choice makes of the settings as they are when its turn comes; nothing when it changes nothing. */
export type SettingsChange = (now: Settings) => Partial<Settings> | null;

/** The vault-wide choices: read from `data.json`, changed only by a press. */
export interface SettingsStore {
  readonly current: () => Settings;
  /**
   * Changes some choices. The file is read again and only the changed keys are written, one change after the other;
   * nothing is written over a file that could not be read, and then the choice is taken back and the reader told.
   */
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Reads `data.json` again, as after a sync. Saves nothing. Returns the sentence of `notice`. */
  readonly reload: () => Promise<string | null>;
  /** One sentence about what in `data.json` could not be used, as long as it lies there; nothing when all is well. */
  readonly notice: () => string | null;
}

const UNREADABLE =
  'The settings file could not be read just now, so the settings stand as they come and nothing was written to it. ' +
  'They are read again with the next change, or when the plugin is loaded again.';
const NOT_SAVED =
  'The choice was not saved, because the settings file could not be read or written just now. What lies in it is ' +
  'unchanged; choose once more in a moment.';

/** Makes the store with the defaults in it; `reload` brings in what the vault has. Saves nothing on load. */
export function createSettingsStore(plugin: SettingsFile, plan: SettingsPlan): SettingsStore {
  let saved = plan.defaults;
  let notice: string | null = null;
  let waiting: readonly SettingsChange[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const current = (): Settings => waiting.reduce((now, change) => ({ ...now, ...change(now) }), saved);
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const take = (read: RepairedSettings): void => {
    saved = read.settings;
    notice = read.notice;
  };
  const save = async (change: SettingsChange): Promise<string | null> => {
    const read = await load(plugin, plan.isUsable);
    if (read === null) return NOT_SAVED;
    const patch = change(read.settings);
    if (patch === null) {
      take(read);
      return null;
    }
    try {
      await plugin.saveData(toData(read.held, patch));
    } catch {
      return NOT_SAVED;
    }
    take(repairData(toData(read.held, patch), plan.isUsable));
    return null;
  };
  return {
    current,
    notice: () => notice,
    reload: () =>
      inTurn(async () => {
        const read = await load(plugin, plan.isUsable);
        if (read === null) notice = UNREADABLE;
        else take(read);
        plan.onChange(current());
        return notice;
      }),
    change: (change) => {
      // The choice shows at once; what it was made of may be older than what the file holds when its turn comes.
      waiting = [...waiting, change];
      plan.onChange(current());
      return inTurn(async () => {
        const refusal = await alone(() => save(change));
        waiting = waiting.filter((each) => each !== change);
        plan.onChange(current());
        if (refusal !== null) plan.onRefused(refusal);
      });
    },
  };
}

const TRIES = 3;
const PAUSE_MS = 120;

/**
 * What the file holds now; nothing when there is a file and it could not be read. A file that is empty or broken may be
 * one that somebody is just writing, so it is looked at again before it is taken for what it seems.
 */
async function load(plugin: SettingsFile, isUsable: IsUsable): Promise<RepairedSettings | null> {
  let read: RepairedSettings | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await new Promise((resume) => window.setTimeout(resume, PAUSE_MS));
    read = await loadOnce(plugin, isUsable);
    if (read !== null && !read.repaired.includes('data.json')) return read;
  }
  return read;
}

async function loadOnce(plugin: SettingsFile, isUsable: IsUsable): Promise<RepairedSettings | null> {
  try {
    const data: unknown = await plugin.loadData();
    if (data !== null && data !== undefined) return repairData(data, isUsable);
  } catch {
    // Broken JSON, or a file that is busy: its text tells.
  }
  const path = `${plugin.manifest.dir ?? ''}/data.json`;
  const { adapter } = plugin.app.vault;
  try {
    // The host may answer nothing also for a file that is there and is no JSON.
    return (await adapter.exists(path))
      ? repairSettings(await adapter.read(path), isUsable)
      : repairData(null, isUsable);
  } catch {
    return null;
  }
}

/** Runs a step while no other window of this vault runs one, where the machine can tell windows to wait. */
async function alone<T>(step: () => Promise<T>): Promise<T> {
  const locks: unknown = Reflect.get(window.navigator, 'locks');
  return isLockManager(locks) ? locks.request('second-story-settings', step) : step();
}

function isLockManager(locks: unknown): locks is Pick<LockManager, 'request'> {
  return typeof locks === 'object' && locks !== null && 'request' in locks && typeof locks.request === 'function';
}
