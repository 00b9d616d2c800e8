// @vitest-environment happy-dom
import type * as real from 'obsidian';
import { expect, test, vi } from 'vitest';
import { SettingTab } from '../page/ui/setting-tab';
import { appWith } from './page';

class Tab extends SettingTab {
  readonly values = new Map<string, unknown>();
  constructor(private readonly items: () => real.SettingDefinitionItem[]) {
    super(appWith({ 'Notes/A.md': '' }));
  }
  override getSettingDefinitions(): real.SettingDefinitionItem[] {
    return this.items();
  }
  override getControlValue(key: string): unknown {
    return this.values.get(key);
  }
  override setControlValue(key: string, value: unknown): void {
    this.values.set(key, value);
  }
}

function drawn(items: () => real.SettingDefinitionItem[]): Tab {
  const tab = new Tab(items);
  document.body.appendChild(tab.containerEl);
  tab.update();
  return tab;
}

const row = (tab: Tab, key: string): HTMLElement =>
  tab.containerEl.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? createDiv();
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

test('every kind of control is drawn and writes its value', async () => {
  const tab = drawn(() => [
    { name: 'Toggle', control: { type: 'toggle', key: 'toggle' } },
    { name: 'Text', control: { type: 'text', key: 'text', defaultValue: 'start' } },
    { name: 'Area', control: { type: 'textarea', key: 'area', rows: 3 } },
    { name: 'Number', control: { type: 'number', key: 'number', min: 0 } },
    { name: 'Choice', control: { type: 'dropdown', key: 'choice', options: { a: 'A', b: 'B' } } },
    { name: 'Slide', control: { type: 'slider', key: 'slide', min: 0, max: 10, step: 1 } },
    { name: 'Colour', control: { type: 'color', key: 'colour' } },
    { name: 'Folder', control: { type: 'folder', key: 'folder' } },
    { name: 'File', control: { type: 'file', key: 'file' } },
  ]);
  expect(row(tab, 'text').querySelector('input')?.value).toBe('start');
  row(tab, 'toggle').querySelector<HTMLElement>('.checkbox-container')?.click();
  const type = (key: string, value: string, event = 'input') => {
    const field = row(tab, key).querySelector<HTMLInputElement | HTMLSelectElement>('input, textarea, select');
    if (!field) throw new Error(`No field for ${key}`);
    field.value = value;
    field.dispatchEvent(new Event(event));
  };
  type('area', 'long');
  type('number', '7');
  type('choice', 'b', 'change');
  type('slide', '4', 'change');
  type('folder', 'Notes');
  await settled();
  expect(Object.fromEntries(tab.values)).toEqual({
    toggle: true,
    area: 'long',
    number: 7,
    choice: 'b',
    slide: 4,
    folder: 'Notes',
  });
});

test('what does not pass is told under the row and not kept', async () => {
  const tab = drawn(() => [
    {
      name: 'Prefix',
      control: {
        type: 'text',
        key: 'prefix',
        validate: (value) => (value.includes(' ') ? 'No spaces, please.' : undefined),
      },
    },
  ]);
  const input = row(tab, 'prefix').querySelector('input');
  if (!input) throw new Error('No input');
  input.value = 'a b';
  input.dispatchEvent(new Event('input'));
  await settled();
  expect(tab.containerEl.querySelector('.setting-item-error')?.getText()).toBe('No spaces, please.');
  expect(tab.values.has('prefix')).toBe(false);
  input.value = 'ab';
  input.dispatchEvent(new Event('input'));
  await settled();
  expect(tab.containerEl.querySelector('.setting-item-error')).toBeNull();
  expect(tab.values.get('prefix')).toBe('ab');
});

test('a row shows and enables itself anew when another changes', async () => {
  const isOn = (): boolean => tab.values.get('on') === true;
  const tab = new Tab(() => [
    { name: 'On', control: { type: 'toggle', key: 'on' } },
    { name: 'More', visible: isOn, control: { type: 'text', key: 'more' } },
    { name: 'Off', control: { type: 'text', key: 'off', disabled: isOn } },
  ]);
  tab.update();
  expect(row(tab, 'more').style.display).toBe('none');
  row(tab, 'on').querySelector<HTMLElement>('.checkbox-container')?.click();
  await settled();
  expect(row(tab, 'more').style.display).toBe('');
  expect(row(tab, 'off').querySelector('input')?.disabled).toBe(true);
});

test('a group has a heading and a search that filters its rows', () => {
  const tab = drawn(() => [
    {
      type: 'group',
      heading: 'Rules',
      search: { match: (definition, query) => definition.name.includes(query) },
      items: [{ name: 'alpha' }, { name: 'beta' }],
    },
  ]);
  expect(tab.containerEl.querySelector('.setting-item-heading .setting-item-name')?.getText()).toBe('Rules');
  const search = tab.containerEl.querySelector<HTMLInputElement>('input[type="search"]');
  if (!search) throw new Error('No search');
  search.value = 'bet';
  search.dispatchEvent(new Event('input'));
  const shown = tab.containerEl
    .findAll('.setting-items .setting-item:not(.is-filtered-out)')
    .map((el) => el.querySelector('.setting-item-name')?.getText());
  expect(shown).toEqual(['beta']);
});

test('a page opens inside the tab and leads back', () => {
  const tab = drawn(() => [
    {
      type: 'page',
      name: 'Words',
      displayValue: () => '3',
      items: [{ name: 'Inner', control: { type: 'toggle', key: 'inner' } }],
    },
  ]);
  expect(tab.containerEl.querySelector('.setting-item-display-value')?.getText()).toBe('3');
  tab.containerEl.querySelector<HTMLElement>('.mod-clickable')?.click();
  expect(row(tab, 'inner').isConnected).toBe(true);
  tab.containerEl.querySelector<HTMLElement>('.setting-page-back')?.click();
  expect(tab.containerEl.querySelector('[data-key="inner"]')).toBeNull();
});

test('a list says when it is empty, adds, moves and deletes', () => {
  const calls: unknown[] = [];
  const list = (items: real.SettingGroupItem[]): real.SettingDefinitionItem => ({
    type: 'list',
    emptyState: 'Nothing yet.',
    items,
    addItem: { name: 'Add', action: () => calls.push('add') },
    onDelete: (index) => calls.push(['delete', index]),
    onReorder: (from, to) => calls.push(['move', from, to]),
  });
  expect(
    drawn(() => [list([])])
      .containerEl.querySelector('.setting-list-empty')
      ?.getText(),
  ).toBe('Nothing yet.');
  const tab = drawn(() => [list([{ name: 'One' }, { name: 'Two' }])]);
  tab.containerEl.querySelector<HTMLElement>('[aria-label="Move down"]')?.click();
  tab.containerEl.findAll('[aria-label="Delete"]')[1]?.click();
  tab.containerEl.querySelector<HTMLElement>('.setting-list-add button')?.click();
  expect(calls).toEqual([['move', 0, 1], ['delete', 1], 'add']);
});

test('a row may draw itself and be tidied up, or act when pressed', () => {
  const tidy = vi.fn();
  const acted = vi.fn();
  const tab = drawn(() => [
    {
      name: 'Own',
      render: (setting) => {
        setting.addButton((button) => button.setButtonText('Mine'));
        return tidy;
      },
    },
    { name: 'Act', action: acted },
  ]);
  expect(tab.containerEl.querySelector('button')?.getText()).toBe('Mine');
  tab.containerEl.querySelector<HTMLElement>('.mod-clickable')?.click();
  expect(acted).toHaveBeenCalledOnce();
  tab.hide();
  expect(tidy).toHaveBeenCalledOnce();
});
