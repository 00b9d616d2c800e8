// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { rest, stubCanvas } from '../../by-hand';
import { eventually, runPlugin } from '../../language/at-home';
import { worldWith } from '../../world';

const BASE = 'views:\n  - type: second-story-graph\n    name: Graph\n';

test('a note that changes before a base hands over its data stops no pane, and the base follows (G7)', async () => {
  stubCanvas();
  const errors = vi.spyOn(console, 'error');
  const app = await runPlugin({ ...worldWith(), 'All.base': BASE });
  await rest(app);
  const made = app.basesViews.get('second-story-graph');
  if (!made) throw new Error('The view is registered.');
  const early: string[] = [];
  app.basesViews.set('second-story-graph', {
    ...made,
    factory: (controller, el) => {
      const view = made.factory(controller, el);
      view.load();
      // Nobody promises config and data by now, and the vault goes on.
      app.metadataCache.trigger('deleted', app.vault.getFileByPath('Near.md'), null);
      early.push(Reflect.get(view, 'config') === undefined ? 'nothing' : 'config');
      return view;
    },
  });
  const base = app.vault.getFileByPath('All.base');
  if (!base) throw new Error('The base is there.');
  await app.workspace.getLeaf('tab').openFile(base);
  await eventually(() => {
    expect(document.querySelector('.second-story-bases .second-story-answer-sentence')?.textContent).toMatch(
      /of this base/,
    );
  });
  expect(early).toEqual(['nothing']);
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});

test('a base that is open when the plugin is switched off shows nothing of it any more', async () => {
  stubCanvas();
  const app = await runPlugin({ ...worldWith(), 'All.base': BASE });
  const base = app.vault.getFileByPath('All.base');
  if (!base) throw new Error('The base is there.');
  await app.workspace.getLeaf('tab').openFile(base);
  await eventually(() => {
    expect(document.querySelector('.second-story-bases canvas')).not.toBeNull();
  });
  app.plugins.disable('second-story');
  expect(document.querySelectorAll('[class*="second-story"]')).toHaveLength(0);
});
