import type * as real from 'obsidian';
import { isPropertyId, readBase, toCell, toRowFacts, type Base, type BaseView } from '../../data/bases/query';
import { toText } from '../../data/bases/expression';
import { Component } from '../../data/component';
import { parseYaml, stringifyYaml } from '../../data/text';
import { untaught } from '../../data/untaught';
import { hostOf } from '../host';
import { TextFileView } from './file-view';
import { toResult, type RowOf } from './bases-result';

/**
 * Shows a `.base` file: one of its views at a time, a table as rows, a view that a plugin registered as the plugin
 * draws it.
 */
export class BasesLeafView extends TextFileView {
  override icon = 'table';
  private text = '';
  private chosen = 0;
  private drawn: real.BasesView | null = null;

  getViewType(): string {
    return 'bases';
  }

  getViewData(): string {
    return this.text;
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.chosen = 0;
    this.text = data;
    this.draw();
  }

  clear(): void {
    this.text = '';
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.metadataCache.on('changed', () => {
        this.update();
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', () => {
        this.update();
      }),
    );
    this.registerEvent(
      this.app.vault.on('rename', () => {
        this.update();
      }),
    );
  }

  private draw(): void {
    if (this.drawn) this.removeChild(this.drawn);
    this.drawn = null;
    this.contentEl.empty();
    try {
      const base = readBase(this.text);
      const view = base.views[this.chosen] ?? base.views[0];
      if (!view) return untaught('a base without a view');
      this.drawToolbar(base, view);
      const el = this.contentEl.createDiv('bases-view');
      if (view.type === 'table') this.drawTable(el, base, view);
      else this.drawRegistered(el, base, view);
    } catch (error) {
      this.contentEl.createDiv({
        cls: 'bases-error',
        text: error instanceof Error ? error.message : 'This base could not be read.',
      });
    }
  }

  private update(): void {
    const { drawn } = this;
    if (!drawn) {
      if (this.text !== '') this.draw();
      return;
    }
    const base = readBase(this.text);
    const view = base.views[this.chosen];
    if (!view) return;
    drawn.config = this.toConfig(view);
    drawn.data = toResult(this.toRows(base, view), view);
    drawn.onDataUpdated();
  }

  private drawToolbar(base: Base, view: BaseView): void {
    const bar = this.contentEl.createDiv({ cls: 'bases-toolbar', attr: { role: 'toolbar', 'aria-label': 'Base' } });
    base.views.forEach((each, at) => {
      const button = bar.createEl('button', {
        text: each.name,
        attr: { type: 'button', 'aria-pressed': String(each === view) },
      });
      button.addEventListener('click', () => {
        this.chosen = at;
        this.draw();
      });
    });
    const registered = hostOf(this.app).basesViews.get(view.type);
    for (const option of registered?.options?.(this.toConfig(view)) ?? []) {
      if (option.type !== 'toggle') {
        untaught(`an option of the type ${option.type}`);
        continue;
      }
      const label = bar.createEl('label', { text: option.displayName });
      const box = label.createEl('input', { type: 'checkbox' });
      box.checked = (view.options.get(option.key) ?? option.default ?? false) === true;
      box.addEventListener('change', () => {
        void this.setOption(option.key, box.checked);
      });
    }
  }

  private drawTable(el: HTMLElement, base: Base, view: BaseView): void {
    const table = el.createEl('table', 'bases-table');
    const head = table.createEl('thead').createEl('tr');
    for (const property of view.order) head.createEl('th', { text: property.replace(/^(?:note|file)\./, '') });
    const body = table.createEl('tbody');
    for (const { facts, file } of this.toRows(base, view)) {
      const row = body.createEl('tr');
      for (const property of view.order) {
        const cell = row.createEl('td');
        const value = toCell(facts, property);
        if (property !== 'file.name') {
          cell.setText(toText(value));
          continue;
        }
        const link = cell.createEl('a', { cls: 'internal-link', text: file.basename, href: '#' });
        link.addEventListener('click', (event) => {
          event.preventDefault();
          void this.app.workspace.openLinkText(file.path, '');
        });
      }
    }
  }

  private drawRegistered(el: HTMLElement, base: Base, view: BaseView): void {
    const registered = hostOf(this.app).basesViews.get(view.type);
    if (!registered) {
      el.setText(`No view of the type “${view.type}” is there. The plugin that draws it may be switched off.`);
      return;
    }
    const drawn = registered.factory(new Component(), el);
    drawn.app = this.app;
    this.drawn = this.addChild(drawn);
    // The types promise config and data for onDataUpdated only, so a view that asks before finds neither.
    window.setTimeout(() => {
      if (this.drawn !== drawn) return;
      drawn.config = this.toConfig(view);
      drawn.data = toResult(this.toRows(base, view), view);
      drawn.onDataUpdated();
    }, 0);
  }

  private toRows(base: Base, view: BaseView): readonly RowOf[] {
    const { vault, metadataCache } = hostOf(this.app);
    const rows = vault
      .getMarkdownFiles()
      .map((file) => ({ file, facts: toRowFacts(file, metadataCache) }))
      .filter(({ facts }) => base.filter(facts) && view.filter(facts));
    const compare = (a: RowOf, b: RowOf): number => {
      for (const { property, direction } of view.sort) {
        const [left, right] = [toText(toCell(a.facts, property)), toText(toCell(b.facts, property))];
        if (left !== right) return (left < right ? -1 : 1) * (direction === 'DESC' ? -1 : 1);
      }
      return a.file.path < b.file.path ? -1 : 1;
    };
    return rows.sort(compare);
  }

  private toConfig(view: BaseView): real.BasesViewConfig {
    return {
      name: view.name,
      get: (key) => view.options.get(key),
      getAsPropertyId: (key) => {
        const id = view.options.get(key);
        return isPropertyId(id) ? id : null;
      },
      getEvaluatedFormula: () => untaught('formulas of a base'),
      set: (key, value: unknown) => {
        void this.setOption(key, value);
      },
      getOrder: () => view.order.filter(isPropertyId),
      getSort: () =>
        view.sort.flatMap(({ property, direction }) => (isPropertyId(property) ? [{ property, direction }] : [])),
      getDisplayName: (id) => id.slice(id.indexOf('.') + 1),
    };
  }

  /** Keeps an option of the view in the file, as Obsidian does. */
  private async setOption(key: string, value: unknown): Promise<void> {
    const { file } = this;
    if (!file) return;
    await this.app.vault.process(file, (text) => {
      const root: unknown = parseYaml(text);
      const views: unknown = typeof root === 'object' && root !== null ? Reflect.get(root, 'views') : null;
      const view: unknown = Array.isArray(views) ? views[this.chosen] : null;
      if (typeof view === 'object' && view !== null) Reflect.set(view, key, value);
      return stringifyYaml(root);
    });
  }
}
