import type * as real from 'obsidian';
import { drawDefinitions, type DrawnDefinitions } from './setting-definitions';

/** A tab of the settings. It is drawn from its definitions, or by its own `display` when it has none. */
export abstract class SettingTab implements real.SettingTab {
  icon = 'settings';
  app: real.App;
  containerEl: HTMLElement;
  settingItems: real.SettingDefinitionItem[] = [];
  private drawn: DrawnDefinitions | null = null;

  constructor(app: real.App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): real.SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  /** Asks for the definitions anew and draws them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.drawn?.end();
    this.drawn = null;
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.containerEl.empty();
    this.drawn = drawDefinitions(this, this.settingItems);
  }

  /** Looks again at what is visible and enabled, without drawing anything anew. */
  refreshDomState(): void {
    this.drawn?.refresh();
  }

  display(): void {}

  hide(): void {
    this.drawn?.end();
    this.drawn = null;
    this.containerEl.empty();
  }
}

/** A plugin's tab. Unless it says otherwise, a control's value is the entry of that name in the plugin's settings. */
export abstract class PluginSettingTab extends SettingTab implements real.PluginSettingTab {
  constructor(
    app: real.App,
    private readonly owner: real.Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.owner;
    return typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.owner;
    if (typeof settings === 'object' && settings !== null) Reflect.set(settings, key, value);
    else this.owner.settings = { [key]: value };
    await this.owner.saveData(this.owner.settings);
  }
}

/** A page inside a tab, with a title and a way back. */
export abstract class SettingPage implements real.SettingPage {
  rootEl: HTMLElement;
  titlebarEl: HTMLElement;
  containerEl: HTMLElement;
  title = '';

  constructor() {
    this.rootEl = createDiv('setting-page');
    this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
    this.containerEl = this.rootEl.createDiv('setting-page-content');
  }

  abstract display(): void;

  hide(): void {}
}
