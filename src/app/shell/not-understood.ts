import { sayNotUnderstood } from '../../core/atlas/not-understood';
import type { Parts } from './parts';

/**
 * Says in a view that something of its note, or of the vault, was not understood and may be missing here, as a press
 * that opens the list; draws nothing when all was understood.
 */
export function drawNotUnderstood(
  parent: HTMLElement,
  { atlas, handoffs }: Pick<Parts, 'atlas' | 'handoffs'>,
  path: string | null,
): void {
  const sentence = sayNotUnderstood(atlas, path);
  if (sentence === null) return;
  parent
    .createEl('button', {
      cls: 'second-story-not-understood',
      text: sentence,
      attr: { type: 'button', 'data-key': 'not-understood', 'aria-label': `${sentence} Show the list` },
    })
    .addEventListener('click', () => {
      handoffs.showNotUnderstood.offer(path);
    });
}
