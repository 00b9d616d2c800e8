import type { Setting } from 'obsidian';
import { tellWhen, type ToldWhen } from '../../core/notes/told-when';
import type { WhenContext } from '../../core/notes/when';

/** A field for a time as people write or paste it. */
export interface WhenField {
  readonly inputEl: HTMLInputElement;
  readonly told: () => ToldWhen;
}

/**
 * Draws a field that takes any time people paste and says back how it was understood, to eyes and to screen readers.
 */
export function drawWhenField(
  setting: Setting,
  label: string,
  start: string,
  context: WhenContext,
  wall: string,
): WhenField {
  const box = setting.controlEl.createDiv({ cls: 'second-story-form-when' });
  const inputEl = box.createEl('input', {
    type: 'text',
    value: start,
    attr: { 'aria-label': label, placeholder: context.date === null ? 'Day and time' : `${context.date} 09:22` },
  });
  const saidEl = box.createDiv({ cls: 'second-story-form-said', attr: { 'aria-live': 'polite' } });
  const say = (): void => {
    saidEl.setText(tellWhen(inputEl.value, context, wall).sentence);
  };
  inputEl.addEventListener('input', say);
  const put = (value: string): void => {
    inputEl.value = value;
    say();
  };
  const presses = box.createDiv({ cls: 'second-story-form-presses' });
  presses
    .createEl('button', { text: 'Now', attr: { type: 'button', 'aria-label': `${label}: now` } })
    .addEventListener('click', () => {
      put(wall.slice(0, 16).replace('T', ' '));
    });
  // The platform's own picker: what it gives is a text like any other. Tab passes it by, as it would stop at each of
  // its seven parts, and the text field beside it takes all that it gives.
  const picker = presses.createEl('input', {
    type: 'datetime-local',
    attr: { 'aria-label': `${label}: pick a day and a time`, tabindex: '-1' },
  });
  picker.addEventListener('input', () => {
    if (picker.value !== '') put(picker.value.replace('T', ' '));
  });
  say();
  return { inputEl, told: () => tellWhen(inputEl.value, context, wall) };
}
