import type { LanguageParts } from './room';
import { findActive } from './active';
import { toCounted } from '../../core/text/in-words';

const OPENS = 'Show the phrases of this note';
const LOOKING = 'Looking for phrases…';
const NONE = 'No phrases to ask about';

/**
 * A count in the status bar that opens the language panel; hidden where the highlighter is not at home or the settings
 * say so.
 */
export function attachStatus(parts: LanguageParts, open: () => void): void {
  const item = parts.plugin.addStatusBarItem();
  item.addClass('second-story-status');
  const button = item.createEl('button', {
    cls: 'second-story-status-button',
    attr: { type: 'button', 'aria-label': OPENS },
  });
  button.addEventListener('click', open);
  const draw = (): void => {
    // The note that was open last stays the active file while a graph is in front: its figure is not the graph’s.
    const isInFront = parts.app.workspace.getMostRecentLeaf()?.view.getViewType() === 'markdown';
    const highlighter = isInFront && parts.settings.current().statusBarCount ? findActive(parts) : null;
    item.toggle(highlighter !== null);
    if (highlighter === null) return;
    const open = highlighter.survey()?.survey.open;
    if (open === undefined) button.setText(LOOKING);
    else button.setText(open === 0 ? NONE : toCounted(open, 'phrase to ask about', 'phrases to ask about'));
  };
  parts.looked.on(parts.plugin, draw);
  parts.changed.on(parts.plugin, draw);
  parts.plugin.registerEvent(parts.app.workspace.on('active-leaf-change', draw));
  draw();
}
