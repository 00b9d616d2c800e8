// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ItemView } from '../page/ui/views/view';
import { appWith } from './page';

const notes = { 'A.md': '# One\n\ntext\n\n## Two\n', 'B.md': 'See [[A]].', 'Folder/C.md': '' };

class PanelView extends ItemView {
  static made = 0;
  constructor(...leaf: ConstructorParameters<typeof ItemView>) {
    super(...leaf);
    PanelView.made += 1;
  }
  getViewType(): string {
    return 'panel';
  }
  getDisplayText(): string {
    return 'Panel';
  }
}

test('the active file is still the last note while a panel in the sidebar is active', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  const opened = vi.fn();
  app.workspace.on('file-open', opened);
  await app.workspace.openLinkText('A', '');
  const leaf = await app.workspace.ensureSideLeaf('panel', 'right', { active: true });
  expect(leaf.getViewState().active).toBe(true);
  expect(app.workspace.getActiveFile()?.path).toBe('A.md');
  expect(leaf.surface).toBeInstanceOf(PanelView);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a view without a file in front of the main area leaves the active file as it was', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  await app.workspace.openLinkText('B', '');
  await app.workspace.getLeaf('tab').setViewState({ type: 'panel', active: true });
  expect(app.workspace.getActiveFile()?.path).toBe('B.md');
});

test('a link opens in the same tab, in a new one, or beside it', async () => {
  const app = appWith(notes);
  await app.workspace.openLinkText('A', '');
  await app.workspace.openLinkText('B', 'A.md');
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
  await app.workspace.openLinkText('C', 'A.md', 'tab');
  await app.workspace.openLinkText('A', 'A.md', 'split');
  expect(app.workspace.rootSplit.groups.map((group) => group.leaves.length)).toEqual([2, 1]);
});

test('a note that is opened leaves a pinned tab alone, and one that cannot be navigated (the types)', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  await app.workspace.openLinkText('A', '');
  const panel = app.workspace.getLeaf('tab');
  await panel.setViewState({ type: 'panel', active: true });
  await app.workspace.openLinkText('B', '');
  expect(panel.surface.getViewType()).toBe('panel');
  expect(app.workspace.getActiveFile()?.path).toBe('B.md');
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
  app.workspace.getLeavesOfType('markdown')[0]?.setPinned(true);
  await app.workspace.openLinkText('C', '');
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
});

test('a new tab is a new leaf, though the one in front is empty (Workspace.getLeaf in the types)', () => {
  const app = appWith(notes);
  const before = app.workspace.getMostRecentLeaf();
  expect(app.workspace.getLeaf('tab')).not.toBe(before);
});

test('a side leaf is made once and found again', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  app.workspace.rightSplit.collapse();
  const first = await app.workspace.ensureSideLeaf('panel', 'right');
  expect(app.workspace.rightSplit.collapsed).toBe(false);
  expect(await app.workspace.ensureSideLeaf('panel', 'right')).toBe(first);
});

test('what was open comes back deferred, and loads when it is looked at', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  await app.workspace.openLinkText('A', '');
  await app.workspace.openLinkText('B', '', 'tab');
  await app.workspace.ensureSideLeaf('panel', 'right', { reveal: false });
  const layout = app.workspace.getLayout();
  PanelView.made = 0;

  const later = appWith(notes);
  later.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  for (const leaf of later.workspace.getLeavesOfType('empty')) leaf.parent.remove(leaf);
  later.workspace.layoutReady = false;
  expect(later.workspace.restore(layout)).toBe(true);
  const [panel] = later.workspace.getLeavesOfType('panel');
  expect([panel?.isDeferred, PanelView.made]).toEqual([true, 0]);
  expect(later.workspace.getLeavesOfType('markdown').map((leaf) => [leaf.isDeferred, leaf.getDisplayText()])).toEqual([
    [true, 'A'],
    [true, 'B'],
  ]);
  await panel?.loadIfDeferred();
  expect([panel?.isDeferred, PanelView.made]).toEqual([false, 1]);
});

test('a view of a plugin that was switched off keeps its place and comes back', async () => {
  const app = appWith(notes);
  app.viewCreators.set('panel', (leaf) => new PanelView(leaf));
  const leaf = await app.workspace.ensureSideLeaf('panel', 'right');
  app.viewCreators.delete('panel');
  await leaf.remake();
  expect(leaf.getDisplayText()).toBe('Plugin no longer active');
  app.viewCreators.set('panel', (other) => new PanelView(other));
  await leaf.remake();
  expect(leaf.getDisplayText()).toBe('Panel');
});

test('a note that is renamed keeps its tab, and one that is deleted loses it', async () => {
  const app = appWith(notes);
  await app.workspace.openLinkText('A', '');
  const file = app.vault.getFileByPath('A.md');
  if (!file) throw new Error('The note is there.');
  await app.vault.rename(file, 'Other.md');
  expect(app.workspace.getLeavesOfType('markdown')[0]?.getDisplayText()).toBe('Other');
  await app.fileManager.trashFile(file);
  expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(0);
});

test('a browser that refuses another window is told, and nothing is left half open', () => {
  const app = appWith(notes);
  const refused = vi.spyOn(window, 'open').mockReturnValue(null);
  expect(() => app.workspace.getLeaf('window')).toThrow(/does not let this page open another window/);
  refused.mockRestore();
  expect(app.workspace.getLeavesOfType('empty')).toHaveLength(1);
});
