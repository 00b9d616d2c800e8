import { toCounted } from '../../core/text/in-words';
import { addStatusPress } from '../shell/status-press';
import { findActive } from './active';
import type { LanguageParts } from './room';

const OPENS = 'Show them.';
const LOOKING = 'Looking for phrases…';
const NONE = 'No phrases to ask about';

/**
 * A count in the status bar that opens the language panel; hidden where the highlighter is not at home or the settings
 * say so.
 */
export function attachStatus(parts: LanguageParts, open: () => void): void {
  const { say } = addStatusPress(parts.plugin, 'second-story-status', open);
  const draw = (): void => {
    // The note that was open last stays the active file while a graph is in front: its figure is not the graph’s.
    const isInFront = parts.app.workspace.getMostRecentLeaf()?.view.getViewType() === 'markdown';
    const highlighter = isInFront && parts.settings.current().statusBarCount ? findActive(parts) : null;
    const found = highlighter?.survey()?.survey.open;
    if (highlighter === null) say(null);
    else if (found === undefined) say(LOOKING);
    else if (found === 0) say(NONE);
    else say(toCounted(found, 'phrase to ask about', 'phrases to ask about'), OPENS);
  };
  parts.looked.on(parts.plugin, draw);
  parts.changed.on(parts.plugin, draw);
  parts.plugin.registerEvent(parts.app.workspace.on('active-leaf-change', draw));
  draw();
}
