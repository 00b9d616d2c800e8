import type * as real from 'obsidian';
import { hostOf } from '../host';
import { setIcon } from '../icons';
import { followLinks } from './links';
import { setTooltip } from '../tooltip';

/** What is shown of a note's properties and what a press asks for. */
export interface PropertiesState {
  readonly properties: readonly (readonly [string, unknown])[];
  readonly collapsed: boolean;
  readonly sourcePath: string;
  onCollapse(collapsed: boolean): void;
  onEdit(): void;
}

type PropertyKind = 'text' | 'list' | 'number' | 'checkbox' | 'date' | 'datetime' | 'tags' | 'aliases';

const ICONS: Readonly<Record<PropertyKind, string>> = {
  text: 'text-align-start',
  list: 'list',
  number: 'binary',
  checkbox: 'square-check',
  date: 'calendar',
  datetime: 'clock',
  tags: 'tags',
  aliases: 'forward',
};
const WIKILINK = /^\s*\[\[([^\]|]+)(?:\|([^\]]*))?\]\]\s*$/;

function toKind(key: string, value: unknown): PropertyKind {
  if (key === 'tags' || key === 'aliases') return key;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'checkbox';
  if (typeof value === 'number') return 'number';
  const text = value instanceof Date ? value.toISOString() : value;
  if (typeof text !== 'string') return 'text';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'date';
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) ? 'datetime' : 'text';
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function drawLink(app: real.App, parent: HTMLElement, found: RegExpExecArray, sourcePath: string, cls: string): void {
  const [, link = '', alias] = found;
  const path = (link.split('#')[0] ?? '').trim();
  const known = path === '' || app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
  parent.createEl('a', {
    cls: `${cls} internal-link${known ? '' : ' is-unresolved'}`,
    text: alias || link,
    href: link,
    attr: { 'data-href': link },
  });
}

function drawValue(app: real.App, el: HTMLElement, kind: PropertyKind, value: unknown, sourcePath: string): void {
  if (kind === 'checkbox') {
    const box = el.createEl('input', { type: 'checkbox', attr: { 'aria-label': 'Value', disabled: 'true' } });
    box.checked = value === true;
    return;
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPill = kind === 'list' || kind === 'tags' || kind === 'aliases';
  if (isPill) el.addClass('multi-select-container');
  for (const one of values) {
    const text = toText(one);
    const link = WIKILINK.exec(text);
    if (isPill && text !== '') {
      const pill = el.createDiv(`multi-select-pill${kind === 'tags' ? ' tag' : ''}`);
      if (link) drawLink(app, pill.createDiv('multi-select-pill-content'), link, sourcePath, 'metadata-link');
      else pill.createDiv({ cls: 'multi-select-pill-content', text });
    } else if (link) drawLink(app, el, link, sourcePath, 'metadata-link');
    else
      el.createSpan({
        cls: `metadata-value-text${text === '' ? ' is-empty' : ''}`,
        text: text === '' ? 'Empty' : text.replace('T', kind === 'datetime' ? ' ' : 'T'),
      });
  }
}

/** Draws the properties of a note as a table of names and values that folds away. */
export function drawProperties(app: real.App, state: PropertiesState): HTMLElement {
  const container = createDiv({ cls: 'metadata-container', attr: { 'data-property-count': state.properties.length } });
  container.toggleClass('is-collapsed', state.collapsed);
  const heading = container.createDiv('metadata-properties-heading');
  const toggle = heading.createEl('button', {
    cls: 'metadata-properties-toggle',
    attr: { type: 'button', 'aria-expanded': !state.collapsed },
  });
  setIcon(toggle.createSpan('collapse-icon'), 'chevron-down');
  toggle.createSpan({ cls: 'metadata-properties-title', text: 'Properties' });
  toggle.addEventListener('click', () => state.onCollapse(!state.collapsed));
  const edit = heading.createEl('button', { cls: 'clickable-icon metadata-edit', attr: { type: 'button' } });
  setIcon(edit, 'pencil');
  setTooltip(edit, 'Edit the properties as text');
  edit.addEventListener('click', () => state.onEdit());
  const content = container.createDiv('metadata-content');
  content.toggle(!state.collapsed);
  for (const [key, value] of state.properties) {
    const kind = toKind(key, value);
    const row = content.createDiv({
      cls: 'metadata-property',
      attr: { 'data-property-key': key, 'data-property-type': kind },
    });
    const keyEl = row.createDiv('metadata-property-key');
    setIcon(keyEl.createSpan('metadata-property-icon'), ICONS[kind]);
    keyEl.createSpan({ cls: 'metadata-property-key-input', text: key });
    drawValue(app, row.createDiv('metadata-property-value'), kind, value, state.sourcePath);
  }
  followLinks(hostOf(app), container, 'editor', () => state.sourcePath);
  return container;
}
