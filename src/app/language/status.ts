import type { LanguageParts } from './room';
import { findActive } from './active';

const OPENS = 'Show the phrases of this note';

/** A count in the status bar that opens the language panel; hidden where the highlighter is not at home or the settings say so. */
export function attachStatus(parts: LanguageParts, open: () => void): void {
  const item = parts.plugin.addStatusBarItem();
  item.addClass('second-story-status');
  const button = item.createEl('button', { cls: 'second-story-status-button', attr: { type: 'button', 'aria-label': OPENS } });
  button.addEventListener('click', open);
  const draw = (): void => {
    const highlighter = parts.settings.current().statusBarCount ? findActive(parts) : null;
    item.toggle(highlighter !== null);
    if (highlighter === null) return;
    const count = highlighter.countOpen();
    button.setText(count === 0 ? 'No phrases to ask about' : count === 1 ? '1 phrase to ask about' : `${count} phrases to ask about`);
  };
  parts.looked.on(parts.plugin, draw);
  parts.changed.on(parts.plugin, draw);
  parts.plugin.registerEvent(parts.app.workspace.on('active-leaf-change', draw));
  draw();
}
