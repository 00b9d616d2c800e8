import type { TAbstractFile } from 'obsidian';
import { findByName, findNode } from '../../core/atlas/model/model';
import { toNotePath } from '../../core/atlas/model/model';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { attachBases } from './panes/bases-view';
import { attachBlock } from './panes/block-view';
import { answerWhoKnows } from './cli';
import { CONNECTIONS_VIEW, ConnectionsView } from './panes/connections-view';
import type { GraphParts } from './graph-parts';
import { createHostGraph } from './host-graph/host-graph';
import { HOVER_SOURCE } from './answer/note-link';
import { attachQuestions } from './open-graph';
import { NotePicker } from './pick-note';
import { GRAPH_VIEW, GraphView } from './view/graph-view';
import { attachLocalGraph } from './view/local-graph-view';
import { WhoKnowsModal } from './answer/who-knows-modal';
import { findFileInFront } from '../vault/open-editor';

const WHO_KNOWS = 'Who knows about it?';

/**
 * Registers the graph room: graph tabs, the connections pane, and the question who knows as command, menu item, link
 * and command line.
 */
export function attachGraph(shared: Parts): void {
  const parts: GraphParts = { ...shared, model: () => shared.atlas.graph(), host: createHostGraph(shared) };
  attachBlock(parts);
  attachBases(parts);
  const { app, plugin } = parts;
  const whoKnows = (path: string): void => {
    new WhoKnowsModal(parts, path).open();
  };
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: 'Second Story', defaultMod: true });
  plugin.registerView(CONNECTIONS_VIEW, (leaf) => new ConnectionsView(leaf, parts, whoKnows));
  plugin.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, parts));
  attachLocalGraph(parts);
  attachQuestions(parts);
  plugin.addCommand({
    id: 'show-connections',
    name: 'Show connections of the open note',
    callback: () => {
      void app.workspace.ensureSideLeaf(CONNECTIONS_VIEW, 'right', { active: true, reveal: true });
    },
  });
  attachWhoKnows(parts, whoKnows);
  attachMenus(parts, whoKnows);
}

function attachWhoKnows(parts: GraphParts, whoKnows: (path: string) => void): void {
  const { app, plugin } = parts;
  plugin.addCommand({
    id: 'who-knows',
    name: 'Who knows about…',
    callback: () => {
      new NotePicker(parts, 'Who knows about… a system, an incident, any of our notes', ({ path }) => {
        whoKnows(path);
      }).open();
    },
  });
  plugin.addCommand({
    id: 'who-knows-here',
    name: 'Who knows about the open note?',
    checkCallback: (checking) => {
      const file = findFileInFront(app);
      if (!file || file.extension !== 'md') return false;
      if (!checking) whoKnows(file.path);
      return true;
    },
  });
  plugin.registerCliHandler(
    'second-story:who-knows',
    'Who knows about a system or any other note, and where that is said',
    {
      system: {
        value: '<name>',
        description: 'Title, alias or path of a system, an incident or any other note',
        required: true,
      },
      format: { value: 'markdown|json', description: 'How to print the answer; Markdown when not given' },
    },
    (given) => answerWhoKnows(parts, given),
  );
  plugin.registerObsidianProtocolHandler('second-story-who-knows', (given) => {
    void followLink(parts, given['system'] ?? given['note'] ?? '', whoKnows);
  });
}

const LOOKS = 12;
const LOOK_AGAIN_MS = 250;

/**
 * Opens the answer that a link from outside asks for. The link may have started the app, so that notes are still being
 * read: a name that is not there yet is looked for again for three seconds before it is said to be unknown.
 */
async function followLink(parts: GraphParts, name: string, whoKnows: (path: string) => void): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const model = parts.model();
    const node = findByName(model, name);
    const path = node === -1 ? null : toNotePath(model, node);
    if (path !== null) {
      whoKnows(path);
      return;
    }
    await new Promise((resume) => {
      window.setTimeout(resume, LOOK_AGAIN_MS);
    });
  }
  tell(`No note here is called “${name.slice(0, 80)}”. The link may come from another vault, or the note was renamed.`);
}

function attachMenus(parts: GraphParts, whoKnows: (path: string) => void): void {
  const { app, plugin } = parts;
  const isKnown = (file: TAbstractFile): boolean =>
    parts.atlas.card(file.path) !== null || findNode(parts.model(), file.path) !== -1;
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (isKnown(file))
        menu.addItem((item) =>
          item
            .setTitle(WHO_KNOWS)
            .setIcon('waypoints')
            .setSection('view')
            .onClick(() => {
              whoKnows(file.path);
            }),
        );
    }),
  );
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, _editor, info) => {
      const { file } = info;
      if (file && isKnown(file))
        menu.addItem((item) =>
          item
            .setTitle('Who knows about this note?')
            .setIcon('waypoints')
            .setSection('view')
            .onClick(() => {
              whoKnows(file.path);
            }),
        );
    }),
  );
}
