import type * as real from 'obsidian';
import { BaseComponent, ValueComponent } from './components';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A small button with an icon at the end of a row. */
export class ExtraButtonComponent extends BaseComponent implements real.ExtraButtonComponent {
  extraSettingsEl: HTMLElement;
  private pressed: (() => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { role: 'button', tabindex: '0' },
    });
    this.setIcon('settings');
    const press = () => {
      if (!this.disabled) this.pressed?.();
    };
    this.extraSettingsEl.addEventListener('click', press);
    this.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.pressed = callback;
    return this;
  }
}

/** A number on a scale. It tells at the end of a drag, or at once when instant. */
export class SliderComponent extends ValueComponent<number> implements real.SliderComponent {
  sliderEl: HTMLInputElement;
  private instant = false;
  private format: (value: number) => string = String;
  private readonly shownEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.shownEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => {
      this.show();
      if (this.instant) this.changed?.(this.getValue());
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.instant) this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.show();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.show();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  showTooltip(): void {
    this.show();
  }

  private show(): void {
    this.shownEl.setText(this.getValuePretty());
    this.sliderEl.setAttr('aria-valuetext', this.getValuePretty());
  }
}

const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/**
 * A colour, told as `#rrggbb`, as red, green and blue up to 255, or as hue in degrees with saturation and lightness in
 * percent.
 */
export class ColorComponent extends ValueComponent<string> implements real.ColorComponent {
  readonly colorPickerEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => {
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  getValueRgb(): real.RGB {
    const [, r = '0', g = '0', b = '0'] = HEX.exec(this.getValue()) ?? [];
    return { r: parseInt(r, 16), g: parseInt(g, 16), b: parseInt(b, 16) };
  }

  setValueRgb({ r, g, b }: real.RGB): this {
    return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
  }

  getValueHsl(): real.HSL {
    const { r, g, b } = this.getValueRgb();
    const [red, green, blue] = [r / 255, g / 255, b / 255];
    const max = Math.max(red, green, blue);
    const spread = max - Math.min(red, green, blue);
    const l = max - spread / 2;
    const turn =
      spread === 0
        ? 0
        : max === red
          ? ((green - blue) / spread + 6) % 6
          : max === green
            ? (blue - red) / spread + 2
            : (red - green) / spread + 4;
    const s = spread === 0 ? 0 : spread / (1 - Math.abs(2 * l - 1));
    return { h: Math.round(turn * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
  }

  setValueHsl({ h, s, l }: real.HSL): this {
    const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const part = (at: number) => {
      const k = (at + h / 30) % 12;
      return 255 * (l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }
}

/** A bar that fills, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements real.ProgressBarComponent {
  private readonly barEl: HTMLProgressElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createEl('progress', { attr: { max: 100 } });
  }

  getValue(): number {
    return this.barEl.value;
  }

  setValue(value: number): this {
    this.barEl.value = value;
    return this;
  }
}

/** A value shown at the end of a row that leads elsewhere. */
export class DisplayValueComponent implements real.DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-item-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
