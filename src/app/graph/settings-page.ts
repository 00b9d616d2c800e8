import type { SettingDefinitionItem } from 'obsidian';

/**
 * The page of the graph room: what the whole graph leaves out at first, and what it does with notes that link to very
 * many others.
 */
export function toGraphPage(): SettingDefinitionItem {
  return {
    type: 'page',
    name: 'Graph',
    desc: 'What the incident graph shows at first.',
    items: [
      {
        type: 'group',
        items: [
          {
            name: 'Kinds to leave out at first',
            desc:
              'Kinds with commas between, such as reading, theme. They go into the filter line, where a hand can ' +
              'take them out again.',
            control: { type: 'text', key: 'graphHidden', placeholder: 'reading, theme' },
          },
          {
            name: 'Hold back the links of hubs',
            desc:
              'In a large picture a note with very many links says how many it has instead of drawing them, ' +
              'until it is asked about.',
            control: { type: 'toggle', key: 'graphStopAtHubs' },
          },
        ],
      },
    ],
  };
}
