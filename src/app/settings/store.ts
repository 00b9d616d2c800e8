import type { DataAdapter, Plugin, PluginManifest } from 'obsidian';
import { repairData, repairSettings, type RepairedSettings } from '../../core/settings/repair';
import { toData, type Settings } from '../../core/settings/settings';

/** The parts of the plugin that keep `data.json`. */
export interface SettingsFile extends Pick<Plugin, 'loadData' | 'saveData'> {
  readonly manifest: Pick<PluginManifest, 'dir'>;
  readonly app: { readonly vault: { readonly adapter: Pick<DataAdapter, 'read'> } };
}

/** The vault-wide choices: read from `data.json`, changed only by a press. */
export interface SettingsStore {
  readonly current: () => Settings;
  /** Changes some choices and saves all of them; what another version wrote is kept. */
  readonly change: (patch: Partial<Settings>) => Promise<void>;
  /** Reads `data.json` again, as after a sync. Saves nothing. Returns the sentence of `notice`. */
  readonly reload: () => Promise<string | null>;
  /** One sentence about what in `data.json` could not be used, as long as it lies there; nothing when all is well. */
  readonly notice: () => string | null;
}

/** Makes the store with the defaults in it; `reload` brings in what the vault has. Saves nothing on load. */
export function createSettingsStore(
  plugin: SettingsFile,
  defaults: Settings,
  onChange: (settings: Settings) => void,
): SettingsStore {
  let settings = defaults;
  let unknown: ReadonlyMap<string, unknown> = new Map();
  let notice: string | null = null;
  const reload = async (): Promise<string | null> => {
    const read = await load(plugin);
    settings = read.settings;
    unknown = read.unknown;
    notice = read.notice;
    onChange(settings);
    return notice;
  };
  const change = async (patch: Partial<Settings>): Promise<void> => {
    settings = { ...settings, ...patch };
    onChange(settings);
    await plugin.saveData(toData(settings, unknown));
    notice = null;
  };
  return { current: () => settings, change, reload, notice: () => notice };
}

async function load(plugin: SettingsFile): Promise<RepairedSettings> {
  try {
    return repairData(await plugin.loadData());
  } catch {
    return repairSettings(await readRaw(plugin));
  }
}

/** The text of a `data.json` that is no longer JSON: a sync may have cut it off, and most of it may still be whole. */
async function readRaw(plugin: SettingsFile): Promise<string> {
  try {
    return await plugin.app.vault.adapter.read(`${plugin.manifest.dir ?? ''}/data.json`);
  } catch {
    return '?';
  }
}
