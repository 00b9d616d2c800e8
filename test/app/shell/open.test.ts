// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { App, WorkspaceLeaf } from 'obsidian';
import { showView } from '../../../src/app/shell/open';
import { rest, run, stubCanvas } from '../by-hand';
import { eventually, openNote, runPlugin } from '../language/at-home';
import { worldWith } from '../world';

/** A leaf that writes down what is asked of it. */
function leafThat(isDeferred: boolean): { readonly leaf: WorkspaceLeaf; readonly app: App; readonly asked: string[] } {
  const asked: string[] = [];
  const record = (what: string) => (): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  const leaf: unknown = { isDeferred, loadIfDeferred: record('load'), setViewState: record('state') };
  const app: unknown = { workspace: { revealLeaf: record('reveal') } };
  if (!isLeaf(leaf) || !isApp(app)) throw new Error('Both are made above.');
  return { leaf, app, asked };
}

function isLeaf(value: unknown): value is WorkspaceLeaf {
  return typeof value === 'object' && value !== null && 'setViewState' in value;
}

function isApp(value: unknown): value is App {
  return typeof value === 'object' && value !== null && 'workspace' in value;
}

describe('one of our views in the main area', () => {
  test('is loaded before it is told anything, where the host had put its loading off (G12)', async () => {
    const { leaf, app, asked } = leafThat(true);
    await showView(app, leaf, 'second-story-graph');
    expect(asked).toEqual(['load', 'state', 'reveal']);
  });

  test('that is there already is told at once', async () => {
    const { leaf, app, asked } = leafThat(false);
    await showView(app, leaf, 'second-story-graph');
    expect(asked).toEqual(['state', 'reveal']);
  });
});

describe('a note that is opened', () => {
  test('leaves a graph its tab, and takes the tab of a page about a note, which leads back (G6)', async () => {
    stubCanvas();
    const app = await runPlugin(worldWith());
    await rest(app);
    await openNote(app, 'Slow lamp');
    run(app, 'graph-who-knows');
    await eventually(() => {
      expect(app.workspace.getLeavesOfType('second-story-graph')).toHaveLength(1);
    });
    await app.workspace.openLinkText('Cold start', '');
    expect(app.workspace.getLeavesOfType('second-story-graph')).toHaveLength(1);
    expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
    await openNote(app, 'Queue review');
    run(app, 'facilitate');
    await eventually(() => {
      expect(app.workspace.getLeavesOfType('second-story-meeting')).toHaveLength(1);
    });
    await app.workspace.openLinkText('Cold start', '');
    expect(app.workspace.getLeavesOfType('second-story-meeting')).toHaveLength(0);
  });
});
