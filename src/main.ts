import { Plugin } from 'obsidian';
import { createApi } from './app/api/api';
import type { SecondStoryApi } from './app/api/types';
import { attachGraph } from './app/graph/attach';
import { toGraphPage } from './app/graph/settings-page';
import { attachLanguage } from './app/language/attach';
import { toLanguagePage } from './app/language/settings-page';
import { attachNotes, showWelcome } from './app/notes/attach';
import { toBeginGroup } from './app/notes/settings-begin';
import { toNotesPage } from './app/notes/settings-page';
import { attachQuestions } from './app/questions/attach';
import { toQuestionsPage } from './app/questions/settings-page';
import { attachReading } from './app/reading/attach';
import { createSettingsStore, type SettingsStore } from './app/settings/store';
import { SecondStorySettingTab } from './app/settings/tab';
import { createHandoffs } from './app/shell/handoffs';
import type { Parts } from './app/shell/parts';
import { createSignal } from './app/shell/signal';
import { tell } from './app/shell/tell';
import { findOpenText } from './app/vault/open-editor';
import { createPlaces } from './app/vault/place';
import { attachWatch } from './app/vault/watch';
import { Atlas } from './core/atlas/atlas';
import { isUsableChoice } from './core/notes/check-choice';
import { toMapping } from './core/notes/mapping';
import { DEFAULT_SETTINGS } from './core/settings/settings';

const WELCOMED = 'second-story-welcomed';

/** Builds each part once and hands it to the rooms; nobody else builds parts. */
export default class SecondStoryPlugin extends Plugin {
  private store: SettingsStore | null = null;
  private tab: SecondStorySettingTab | null = null;
  /** What other plugins and scripts may ask (docs/api.md); there once the plugin is loaded. */
  api: SecondStoryApi | null = null;

  /** Builds the parts and attaches every room. Reads settings and saves none. */
  override async onload(): Promise<void> {
    const settingsChanged = createSignal();
    const vaultChanged = createSignal();
    let mapping = toMapping(DEFAULT_SETTINGS);
    let recognised = JSON.stringify(mappingChoices(DEFAULT_SETTINGS));
    let refill: () => Promise<void> = () => Promise.resolve();
    const store = createSettingsStore(this, {
      defaults: DEFAULT_SETTINGS,
      isUsable: isUsableChoice,
      onChange: (settings) => {
        const choices = JSON.stringify(mappingChoices(settings));
        if (choices !== recognised) {
          recognised = choices;
          mapping = toMapping(settings);
          void refill();
        }
        settingsChanged.emit();
      },
      onRefused: tell,
    });
    this.store = store;
    const notice = await store.reload();
    if (notice !== null) tell(`Second Story: ${notice}`);
    const atlas = new Atlas();
    const places = createPlaces();
    this.registerEditorExtension(places.extension);
    const parts: Parts = {
      app: this.app,
      plugin: this,
      atlas,
      settings: store,
      mapping: () => mapping,
      vaultChanged,
      settingsChanged,
      handoffs: createHandoffs(),
      places,
      readText: (path) => this.readText(path),
      now: () => new Date(),
    };
    this.attachRooms(parts);
    refill = attachWatch(this, { app: this.app, atlas, mapping: parts.mapping, onChange: vaultChanged.emit }).refill;
  }

  /** Somebody has just switched the plugin on: the one time we speak first, once on each device. */
  override onUserEnable(): void {
    if (this.app.loadLocalStorage(WELCOMED) !== null) return;
    this.app.saveLocalStorage(WELCOMED, 'yes');
    this.app.workspace.onLayoutReady(() => {
      void showWelcome(this.app);
    });
  }

  /** Another device changed `data.json`: read it again, save nothing. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.store?.reload();
    this.tab?.refresh();
  }

  private attachRooms(parts: Parts): void {
    attachNotes(parts);
    const questions = attachQuestions(parts);
    attachGraph(parts);
    const language = attachLanguage(parts);
    attachReading(parts);
    this.api = createApi(parts, { language, questions });
    this.tab = new SecondStorySettingTab(this.app, this, parts.settings, [
      () => toBeginGroup(parts),
      () => toNotesPage(parts),
      toQuestionsPage,
      () => toLanguagePage(parts),
      toGraphPage,
    ]);
    this.addSettingTab(this.tab);
  }

  private async readText(path: string): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return null;
    const open = findOpenText(this.app, file);
    if (open !== null) return open;
    try {
      return await this.app.vault.cachedRead(file);
    } catch {
      return null;
    }
  }
}

function mappingChoices(settings: typeof DEFAULT_SETTINGS): readonly unknown[] {
  return [
    settings.kindProperties,
    settings.kindValues,
    settings.kindTags,
    settings.kindFolders,
    settings.kindNames,
    settings.propertyNames,
    settings.templatesFolder,
    settings.markPrefix,
  ];
}
