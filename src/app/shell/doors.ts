import type { Atlas } from '../../core/atlas/atlas';
import type { Door, Handoffs } from './handoffs';

const DOORS: readonly (readonly [door: Door, label: string])[] = [
  ['incident', 'New incident'],
  ['chat', 'Bring in a chat'],
  ['folder', 'Use notes I have'],
  ['example', 'Show me an example'],
];

/**
 * Draws the four ways to begin where a view has nothing to show because the vault holds no note of ours yet; nothing
 * where it holds one. Returns whether they were drawn.
 */
export function drawDoors(parent: HTMLElement, { atlas, handoffs }: { atlas: Atlas; handoffs: Handoffs }): boolean {
  if (!atlas.isEmpty()) return false;
  const box = parent.createDiv({ cls: 'second-story-doors' });
  box.createEl('p', { text: 'No note of this vault is an incident, a system or a person yet. Four ways to begin:' });
  const row = box.createDiv({ cls: 'second-story-doors-row' });
  for (const [door, text] of DOORS)
    row
      .createEl('button', { text, attr: { type: 'button', 'data-key': `door:${door}` } })
      .addEventListener('click', () => {
        handoffs.openDoor.offer(door);
      });
  return true;
}
