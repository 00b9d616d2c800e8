import type { App, Plugin } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import type { Mapping } from '../../core/notes/mapping';
import type { SettingsStore } from '../settings/store';
import type { Places } from '../vault/place';
import type { Handoffs } from './handoffs';
import type { Signal } from './signal';

/**
 * Everything that main builds once and hands to the rooms. A room takes its parts in `attach<Room>(parts)` and builds
 * none of them itself.
 */
export interface Parts {
  readonly app: App;
  readonly plugin: Plugin;
  readonly atlas: Atlas;
  readonly settings: SettingsStore;
  /** The team's vocabulary as it is now. */
  readonly mapping: () => Mapping;
  /** Heard after each change of the atlas. */
  readonly vaultChanged: Signal;
  /** Heard after each change of the settings. */
  readonly settingsChanged: Signal;
  readonly handoffs: Handoffs;
  /** Remembers places in notes while a window, a menu or a card waits for the hand. */
  readonly places: Places;
  /** The text of a note as it is now, open editors included; nothing when it is gone or cannot be read. */
  readonly readText: (path: string) => Promise<string | null>;
  /** The clock, handed in so that core never asks the machine. */
  readonly now: () => Date;
}
