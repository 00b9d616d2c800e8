import type { Parts } from '../shell/parts';
import { DAMAGE_VIEW, DamageView } from './damage-view';

/** Registers the notes room: the list of notes that could not be read. */
export function attachNotes(parts: Parts): void {
  const { app, plugin } = parts;
  plugin.registerView(DAMAGE_VIEW, (leaf) => new DamageView(leaf, parts));
  plugin.addCommand({
    id: 'show-damaged-notes',
    name: 'Show notes that could not be read',
    callback: () => { void app.workspace.ensureSideLeaf(DAMAGE_VIEW, 'right', { active: true, reveal: true }); },
  });
}
