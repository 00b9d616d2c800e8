import { listNotUnderstood } from '../../core/atlas/not-understood';
import type { Parts } from '../shell/parts';
import { attachRedraw } from '../shell/redraw';
import { addStatusPress } from '../shell/status-press';
import { DAMAGE_VIEW, DamageView } from './damage-view';
import { listMissingFolders } from './missing-folders';
import { toCounted } from '../../core/text/in-words';

/** The list of what was not understood, and its count in the status bar; nothing there when all was. */
export function attachNotUnderstood(parts: Parts): void {
  const { app, plugin } = parts;
  plugin.registerView(DAMAGE_VIEW, (leaf) => new DamageView(leaf, parts));
  const show = async (path: string | null): Promise<void> => {
    const leaf = await app.workspace.ensureSideLeaf(DAMAGE_VIEW, 'right', { active: true, reveal: true });
    if (path !== null && leaf.view instanceof DamageView) leaf.view.show(path);
  };
  plugin.addCommand({
    id: 'show-damaged-notes',
    name: 'Show what was not understood',
    callback: () => {
      void show(null);
    },
  });
  plugin.register(
    parts.handoffs.showNotUnderstood.accept((path) => {
      void show(path);
    }),
  );
  const press = addStatusPress(plugin, 'second-story-damage-count', () => {
    void show(null);
  });
  const draw = (): void => {
    const count = listNotUnderstood(parts.atlas).length;
    const gone = listMissingFolders(parts).length;
    const notes = toCounted(count, 'note not understood', 'notes not understood');
    const folders = gone === 1 ? 'a folder of the settings is gone' : `${gone} folders of the settings are gone`;
    const words = [...(count > 0 ? [notes] : []), ...(gone > 0 ? [folders] : [])].join(', ');
    press.say(words === '' ? null : words, 'Show which.');
  };
  attachRedraw(plugin, press.el, [parts.vaultChanged, parts.settingsChanged], draw);
}
