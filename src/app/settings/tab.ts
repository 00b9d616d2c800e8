import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { findSettingText, toSettingsWith } from '../../core/settings/control';
import type { SettingsStore } from './store';

/** One page of the settings: each room brings its own. */
export type SettingsPage = () => SettingDefinitionItem;

/**
 * The settings, declared rather than drawn, so that Obsidian's settings search finds every one. A control's key is a
 * key of `Settings`, or `kindValues.incident` for one list of words; lists are shown as words with commas between.
 */
export class SecondStorySettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly pages: readonly SettingsPage[],
  ) {
    super(app, plugin);
  }

  /** One entry for each room's page, below a word about what of the settings file could not be used. */
  override getSettingDefinitions(): SettingDefinitionItem[] {
    const notice = this.store.notice();
    return [
      ...(notice === null ? [] : [{ name: 'About the settings file', desc: notice, searchable: false }]),
      ...this.pages.map((page) => page()),
    ];
  }

  /** Draws the tab anew when it is on the screen, because another device changed the settings. */
  refresh(): void {
    if (this.containerEl.isShown()) this.update();
  }

  /** The value a control shows. */
  override getControlValue(key: string): unknown {
    return findSettingText(this.store.current(), key);
  }

  /** Takes what a control says and saves it. A value that cannot be used changes nothing. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.store.change((now) => toSettingsWith(now, key, value));
  }
}
