import type { SettingDefinitionItem } from 'obsidian';
import type { Parts } from '../shell/parts';
import { showWelcome } from './attach';
import { DAMAGE_VIEW } from './damage-view';

/** What the settings show first: a way to begin, and what of this vault was not understood. */
export function toBeginGroup({ app }: Parts): SettingDefinitionItem {
  return {
    type: 'group',
    heading: 'Where to begin',
    items: [
      {
        name: 'Show the welcome page',
        desc: 'New incident, bring in a chat, use notes you have, or an example. Each of them is a command, too.',
        action: () => {
          void showWelcome(app);
        },
      },
      {
        name: 'What was not understood',
        desc: 'Values, links and folders that could not be read, each with the press that mends it.',
        action: () => {
          void app.workspace.ensureSideLeaf(DAMAGE_VIEW, 'right', { active: true, reveal: true });
        },
      },
    ],
  };
}
