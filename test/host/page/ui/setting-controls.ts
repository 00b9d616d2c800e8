import type * as real from 'obsidian';
import { TFolder } from '../data/files';
import { hostOf } from './host';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';

/** The tab whose values the controls show and change. */
export interface ControlledTab {
  readonly app: real.App;
  readonly containerEl: HTMLElement;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Offers paths of the vault while one types. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: real.App,
    private readonly inputEl: HTMLInputElement,
    private readonly paths: () => string[],
    private readonly chosen: (path: string) => void,
  ) {
    super(app, inputEl);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.inputEl.value = path;
    this.chosen(path);
    this.close();
  }

  protected getSuggestions(query: string): string[] {
    return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function ask(value: boolean | (() => boolean) | undefined): boolean {
  return typeof value === 'function' ? value() : value === true;
}

type Validate = ((value: never) => string | void | Promise<string | void>) | undefined;

/**
 * Draws one declared control. What it validates is told under the row and not kept; a value kept is written through the
 * tab.
 */
export function drawControl(
  tab: ControlledTab,
  setting: Setting,
  control: real.SettingControl,
  refresh: () => void,
  refreshers: (() => void)[],
): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  setting.settingEl.dataset.key = control.key;
  const keep = async (validate: Validate, next: unknown) => {
    const wrong: unknown = validate ? await Reflect.apply(validate, control, [next]) : undefined;
    setting.setErrorMessage(typeof wrong === 'string' && wrong !== '' ? wrong : null);
    if (typeof wrong === 'string' && wrong !== '') return;
    await tab.setControlValue(control.key, next);
    refresh();
  };
  const changed = (next: unknown) => {
    void keep(control.validate, next);
  };
  drawByType(tab, setting, control, value, changed);
  if (control.disabled === undefined) return;
  const look = () => {
    setting.setDisabled(ask(control.disabled));
  };
  refreshers.push(look);
  look();
}

function drawByType(
  tab: ControlledTab,
  setting: Setting,
  control: real.SettingControl,
  value: unknown,
  changed: (next: unknown) => void,
): void {
  switch (control.type) {
    case 'toggle':
      setting.addToggle((one) => one.setValue(value === true).onChange(changed));
      return;
    case 'text':
      setting.addText((one) =>
        one
          .setPlaceholder(control.placeholder ?? '')
          .setValue(toText(value))
          .onChange(changed),
      );
      return;
    case 'textarea':
      setting.addTextArea((one) => {
        one
          .setPlaceholder(control.placeholder ?? '')
          .setValue(toText(value))
          .onChange(changed);
        one.inputEl.rows = control.rows ?? 4;
      });
      return;
    case 'dropdown':
      setting.addDropdown((one) => one.addOptions(control.options).setValue(toText(value)).onChange(changed));
      return;
    case 'color':
      setting.addColorPicker((one) => one.setValue(toText(value) || '#000000').onChange(changed));
      return;
    case 'slider':
      setting.addSlider((one) =>
        one
          .setLimits(control.min, control.max, control.step)
          .setDisplayFormat(control.displayFormat ?? String)
          .setValue(Number(value ?? control.min))
          .onChange(changed),
      );
      return;
    case 'number':
      drawNumber(setting, control, value, changed);
      return;
    case 'file':
    case 'folder':
      drawPath(tab, setting, control, value, changed);
      return;
  }
}

function drawNumber(
  setting: Setting,
  control: real.SettingNumberControl,
  value: unknown,
  changed: (next: unknown) => void,
): void {
  setting.addText((one) => {
    one.inputEl.type = 'number';
    one.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
    one
      .setPlaceholder(control.placeholder ?? '')
      .setValue(toText(value))
      .onChange((text) => {
        if (text !== '' && Number.isFinite(Number(text))) changed(Number(text));
      });
  });
}

function drawPath(
  tab: ControlledTab,
  setting: Setting,
  control: real.SettingFileControl | real.SettingFolderControl,
  value: unknown,
  changed: (next: unknown) => void,
): void {
  const { vault } = hostOf(tab.app);
  const paths = (): string[] => {
    if (control.type === 'file')
      return vault
        .getFiles()
        .filter((file) => control.filter?.(file) ?? true)
        .map(({ path }) => path);
    const folders = vault
      .getAllLoadedFiles()
      .filter((file) => file instanceof TFolder)
      .filter((folder) => (control.includeRoot ?? false) || !folder.isRoot());
    return folders.filter((folder) => control.filter?.(folder) ?? true).map(({ path }) => path);
  };
  setting.addSearch((one) => {
    one
      .setPlaceholder(control.placeholder ?? '')
      .setValue(toText(value))
      .onChange(changed);
    new PathSuggest(tab.app, one.inputEl, paths, changed);
  });
}
