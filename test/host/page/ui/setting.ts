import type * as real from 'obsidian';
import { untaught } from '../data/untaught';
import {
  type BaseComponent,
  ButtonComponent,
  DropdownComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
} from './components';
import {
  ColorComponent,
  DisplayValueComponent,
  ExtraButtonComponent,
  ProgressBarComponent,
  SliderComponent,
} from './more-components';
import { setTooltip } from './tooltip';

/** One row of the settings: a name, a description and controls. */
export class Setting implements real.Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl =
      message === null || message === ''
        ? null
        : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    this.settingEl.toggleClass('mod-invalid', this.errorEl !== null);
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), cb);
  }
  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), cb);
  }
  addToggle(cb: (component: ToggleComponent) => unknown): this {
    return this.addNamed(new ToggleComponent(this.controlEl), (one) => one.toggleEl, cb);
  }
  addText(cb: (component: TextComponent) => unknown): this {
    return this.addNamed(new TextComponent(this.controlEl), (one) => one.inputEl, cb);
  }
  addSearch(cb: (component: SearchComponent) => unknown): this {
    return this.addNamed(new SearchComponent(this.controlEl), (one) => one.inputEl, cb);
  }
  addTextArea(cb: (component: TextAreaComponent) => unknown): this {
    return this.addNamed(new TextAreaComponent(this.controlEl), (one) => one.inputEl, cb);
  }
  addDropdown(cb: (component: DropdownComponent) => unknown): this {
    return this.addNamed(new DropdownComponent(this.controlEl), (one) => one.selectEl, cb);
  }
  addColorPicker(cb: (component: ColorComponent) => unknown): this {
    return this.addNamed(new ColorComponent(this.controlEl), (one) => one.colorPickerEl, cb);
  }
  addSlider(cb: (component: SliderComponent) => unknown): this {
    return this.addNamed(new SliderComponent(this.controlEl), (one) => one.sliderEl, cb);
  }
  addProgressBar(cb: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), cb);
  }
  addMomentFormat(): this {
    return untaught('Setting.addMomentFormat');
  }

  addComponent<T extends real.BaseComponent>(cb: (el: HTMLElement) => T): this {
    cb(this.controlEl);
    return this;
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
    this.components.push(component);
    cb(component);
    return this;
  }

  private addNamed<T extends BaseComponent>(
    component: T,
    toEl: (component: T) => HTMLElement,
    cb: (component: T) => unknown,
  ): this {
    const el = toEl(component);
    if (!el.hasAttribute('aria-label')) el.setAttr('aria-label', this.nameEl.getText());
    return this.add(component, cb);
  }
}

/** Rows that belong together, under a heading that may carry a search box and buttons. */
export class SettingGroup implements real.SettingGroup {
  readonly groupEl: HTMLElement;
  listEl: HTMLElement;
  private heading: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingRow().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.headingRow().addSearch(cb);
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.headingRow().addExtraButton(cb);
    return this;
  }

  private headingRow(): Setting {
    if (!this.heading) {
      this.heading = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.heading.settingEl);
    }
    return this.heading;
  }
}
