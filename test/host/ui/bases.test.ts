// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type * as real from 'obsidian';
import { BasesView } from '../page/ui/bases-view';
import { appWith } from './page';

class ProbeView extends BasesView {
  type = 'probe';
  readonly met: string[] = [];

  constructor(controller: real.QueryController) {
    super(controller);
    this.look('constructor');
  }

  override onload(): void {
    this.look('onload');
  }

  onDataUpdated(): void {
    this.look('update');
  }

  private look(when: string): void {
    const [config, data]: readonly unknown[] = [Reflect.get(this, 'config'), Reflect.get(this, 'data')];
    this.met.push(
      `${when}: ${config === undefined ? 'no config' : 'config'}, ${data === undefined ? 'no data' : 'data'}`,
    );
  }
}

test('a view of a base gets its config and data from outside, and has neither before its first update', async () => {
  const app = appWith({ 'All.base': 'views:\n  - type: probe\n    name: Probe\n', 'A.md': '' });
  const views: ProbeView[] = [];
  app.basesViews.set('probe', {
    name: 'Probe',
    icon: 'list',
    factory: (controller) => {
      const view = new ProbeView(controller);
      views.push(view);
      return view;
    },
  });
  const file = app.vault.getFileByPath('All.base');
  if (!file) throw new Error('The base is there.');
  await app.workspace.getLeaf('tab').openFile(file);
  await vi.waitFor(() => {
    expect(views[0]?.met).toEqual([
      'constructor: no config, no data',
      'onload: no config, no data',
      'update: config, data',
    ]);
  });
});
