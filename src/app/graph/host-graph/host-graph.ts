import { toKindColour, toKindQueries } from '../../../core/graph/show/host-graph-query';
import type { Rgb } from '../../../core/graph/show/colour-contrast';
import { tell } from '../../shell/tell';
import { bridgeToHostGraph, hasHostGraph, type HostGraphOptions } from './core-graph';
import type { HostGraph } from '../graph-parts';
import type { Parts } from '../../shell/parts';

const NOT_KNOWN =
  "Obsidian's own graph is not as this version knows it, so nothing was changed there. The menu can copy the " +
  'filter for its search box.';

/** Makes the bridge. It remembers how the graph was before our first change, until that is restored. */
export function createHostGraph(parts: Parts): HostGraph {
  let ways: readonly (() => boolean)[] = [];
  const set = async (options: HostGraphOptions, done: string): Promise<void> => {
    const bridged = await bridgeToHostGraph(parts.app, options);
    if (bridged.done) ways = [...ways, bridged.restore];
    tell(bridged.done ? `${done} “Restore” in the graph tab's menu takes it back.` : NOT_KNOWN);
  };
  return {
    get isThere() {
      return hasHostGraph(parts.app);
    },
    get canRestore() {
      return ways.length > 0;
    },
    filter: (query) => set({ search: query }, "Obsidian's graph shows this answer."),
    colour: () =>
      set(
        {
          colorGroups: toKindQueries(parts.mapping()).map(({ kind, query }) => ({
            query,
            color: { a: 1, rgb: toNumber(readColour(parts, toKindColour(kind))) },
          })),
        },
        "Obsidian's graph is coloured by kind.",
      ),
    restore: () => {
      const done = [...ways]
        .reverse()
        .map((way) => way())
        .every((each) => each);
      ways = [];
      tell(
        done
          ? "Obsidian's graph is as it was."
          : "Obsidian's graph was closed in between; what was set there can be changed in its own settings.",
      );
    },
  };
}

/** A colour of the theme in numbers, told by the browser itself. */
function readColour(parts: Parts, variable: string): Rgb {
  const { doc, win } = parts.app.workspace.containerEl;
  const probe = doc.body.createSpan({ cls: 'second-story-unseen' });
  probe.setCssProps({ color: `var(${variable})` });
  const [red = 128, green = 128, blue = 128] = (
    /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)/.exec(win.getComputedStyle(probe).color) ?? []
  )
    .slice(1)
    .map(Number);
  probe.remove();
  return [red, green, blue];
}

function toNumber([red, green, blue]: Rgb): number {
  return (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
}
