import type * as real from 'obsidian';
import type { ExtraButtonComponent } from './more-components';
import { setIcon } from './icons';
import { drawControl, type ControlledTab } from './setting-controls';
import { Setting, SettingGroup } from './setting';

/** Definitions on the screen. */
export interface DrawnDefinitions {
  /** Looks again at what is visible and enabled. */
  refresh(): void;
  /** Undoes what the rows did. */
  end(): void;
}

/** Where definitions are being drawn: what has to be looked at again, and what undone. */
interface Drawing {
  readonly tab: ControlledTab;
  readonly refreshers: (() => void)[];
  readonly endings: (() => void)[];
  readonly refresh: () => void;
}

type Item = real.SettingDefinitionItem;
type Group = real.SettingDefinitionGroup | real.SettingDefinitionList;

function ask<T>(value: T | (() => T) | undefined, otherwise: T): T {
  if (value === undefined) return otherwise;
  return isAsking(value) ? value() : value;
}

function isAsking<T>(value: T | (() => T)): value is () => T {
  return typeof value === 'function';
}

function isGroup(item: Item): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isPage(item: Item): item is real.SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

function isList(group: Group): group is real.SettingDefinitionList {
  return group.type === 'list';
}

function watchVisible(drawing: Drawing, el: HTMLElement, visible: boolean | (() => boolean) | undefined): void {
  if (visible === undefined) return;
  const look = () => el.toggle(ask(visible, true));
  drawing.refreshers.push(look);
  look();
}

function drawDefinition(
  drawing: Drawing,
  group: SettingGroup,
  definition: real.SettingDefinition,
  index: number,
): Setting {
  const setting = new Setting(group.listEl).setName(definition.name);
  if (definition.desc !== undefined) setting.setDesc(definition.desc);
  watchVisible(drawing, setting.settingEl, definition.visible);
  if (definition.render) {
    const end = definition.render(setting, group);
    if (typeof end === 'function') drawing.endings.push(end);
  } else if (definition.action) drawAction(drawing, setting, definition, index);
  else if (definition.control)
    drawControl(drawing.tab, setting, definition.control, drawing.refresh, drawing.refreshers);
  return setting;
}

function drawAction(drawing: Drawing, setting: Setting, definition: real.SettingDefinitionAction, index: number): void {
  const el = setting.settingEl;
  el.addClass('mod-clickable');
  el.setAttrs({ role: 'button', tabindex: 0 });
  setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  const press = () => {
    if (!ask(definition.disabled, false)) definition.action(el, index);
  };
  el.addEventListener('click', press);
  el.addEventListener('keydown', (event) => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      press();
    }
  });
  const look = () => {
    const off = ask(definition.disabled, false);
    setting.setDisabled(off);
    el.setAttr('aria-disabled', off);
  };
  drawing.refreshers.push(look);
  look();
}

function drawPageRow(drawing: Drawing, group: SettingGroup, page: real.SettingDefinitionPage): Setting {
  const setting = new Setting(group.listEl).setName(page.name).setClass('mod-clickable');
  if (page.desc !== undefined) setting.setDesc(page.desc);
  const look = () => {
    setting.controlEl.empty();
    setting.addDisplayValue((value) => value.setValue(ask(page.displayValue, '')).setStatus(ask(page.status, null)));
    setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
  };
  drawing.refreshers.push(look);
  look();
  watchVisible(drawing, setting.settingEl, page.visible);
  setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
  const open = () => openPage(drawing, page, setting.settingEl);
  setting.settingEl.addEventListener('click', open);
  setting.settingEl.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open();
    }
  });
  return setting;
}

function openPage(drawing: Drawing, page: real.SettingDefinitionPage, row: HTMLElement): void {
  const host = drawing.tab.containerEl;
  const before = Array.from(host.children).filter((child): child is HTMLElement => child.instanceOf(HTMLElement));
  for (const child of before) child.hide();
  const shell = host.createDiv('setting-page-shell');
  const bar = shell.createDiv('setting-page-bar');
  const back = bar.createEl('button', {
    cls: 'clickable-icon setting-page-back',
    attr: { type: 'button', 'aria-label': 'Back' },
  });
  setIcon(back, 'arrow-left');
  const title = bar.createDiv({
    cls: 'setting-page-title',
    text: page.name,
    attr: { role: 'heading', 'aria-level': 2 },
  });
  const own: real.SettingPage | null = page.page?.() ?? null;
  const inner = own ? null : drawItems({ ...drawing }, shell.createDiv(), page.items ?? []);
  if (own) {
    shell.appendChild(own.rootEl);
    own.display();
    title.setText(own.title || page.name);
  }
  back.addEventListener('click', () => {
    own?.hide();
    inner?.();
    shell.remove();
    for (const child of before) child.show();
    drawing.refresh();
    row.focus();
  });
  back.focus();
}

function drawGroup(drawing: Drawing, parent: HTMLElement, definition: Group): void {
  const group = new SettingGroup(parent);
  if (definition.heading) group.setHeading(definition.heading);
  if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
  const rows = (definition.items ?? []).map((item, index) => ({
    item,
    setting: isPage(item) ? drawPageRow(drawing, group, item) : drawDefinition(drawing, group, item, index),
  }));
  const { search } = definition;
  if (search) {
    group.addSearch((box) =>
      box.setPlaceholder(search.placeholder ?? 'Search…').onChange((query) => {
        for (const { item, setting } of rows) {
          const shown = query.trim() === '' || (!isPage(item) && search.match(item, query));
          setting.settingEl.toggleClass('is-filtered-out', !shown);
        }
      }),
    );
  }
  for (const draw of definition.extraButtons ?? [])
    group.addExtraButton((button: ExtraButtonComponent) => {
      draw(button);
    });
  if (isList(definition))
    drawList(
      group,
      definition,
      rows.map(({ setting }) => setting),
    );
  watchVisible(drawing, group.groupEl, definition.visible);
}

function drawList(group: SettingGroup, list: real.SettingDefinitionList, rows: readonly Setting[]): void {
  group.addClass('mod-list');
  if (rows.length === 0 && list.emptyState !== undefined)
    group.listEl.createDiv('setting-list-empty').setText(list.emptyState);
  rows.forEach((row, index) => {
    const { onReorder, onDelete } = list;
    if (onReorder && index > 0)
      row.addExtraButton((button) =>
        button
          .setIcon('arrow-up')
          .setTooltip('Move up')
          .onClick(() => onReorder(index, index - 1)),
      );
    if (onReorder && index < rows.length - 1)
      row.addExtraButton((button) =>
        button
          .setIcon('arrow-down')
          .setTooltip('Move down')
          .onClick(() => onReorder(index, index + 1)),
      );
    if (onDelete)
      row.addExtraButton((button) =>
        button
          .setIcon('trash-2')
          .setTooltip('Delete')
          .onClick(() => onDelete(index)),
      );
  });
  const { addItem } = list;
  if (addItem)
    new Setting(group.groupEl)
      .setClass('setting-list-add')
      .addButton((button) => button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl)));
}

/** Draws items into an element; gives back what takes their refreshers out again. */
function drawItems(drawing: Drawing, parent: HTMLElement, items: readonly Item[]): () => void {
  const before = drawing.refreshers.length;
  let loose: SettingGroup | null = null;
  items.forEach((item, index) => {
    if (isGroup(item)) {
      loose = null;
      drawGroup(drawing, parent, item);
      return;
    }
    loose ??= new SettingGroup(parent);
    if (isPage(item)) drawPageRow(drawing, loose, item);
    else drawDefinition(drawing, loose, item, index);
  });
  const mine = drawing.refreshers.slice(before);
  return () => {
    for (const one of mine) drawing.refreshers.splice(drawing.refreshers.indexOf(one), 1);
  };
}

/** Draws a tab's definitions into the tab: every kind that Obsidian 1.13.1 knows. */
export function drawDefinitions(tab: ControlledTab, items: readonly Item[]): DrawnDefinitions {
  const refreshers: (() => void)[] = [];
  const endings: (() => void)[] = [];
  const refresh = () => {
    for (const look of [...refreshers]) look();
  };
  drawItems({ tab, refreshers, endings, refresh }, tab.containerEl, items);
  return {
    refresh,
    end: () => {
      for (const end of endings.splice(0)) end();
      refreshers.splice(0);
    },
  };
}
