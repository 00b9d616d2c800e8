import { drawFromVault } from '../../core/reading/draw';
import { findNextStep, toPathSteps } from '../../core/reading/path';
import { showView } from '../shell/open';
import { tell } from '../shell/tell';
import { DrawModal, type Drawn } from './draw-modal';
import { findOpenElsewhere, HIDDEN_VIEW } from './hidden-view';
import { keepStart, type ReadingStart } from './my-reading';
import { pick } from './pick';
import type { ReadingParts } from './reading-parts';
import { findMyNote, withMe, type Me } from './who-reads';
import { findFileInFront } from '../vault/open-editor';

const NOTHING_TO_DRAW = 'There is no incident to draw from yet. “New incident” makes the first one.';
const NO_PATH =
  'This note links no incident. A path to read is any note with links to incidents, in the order to read.';
const PATH_READ = 'You have a reading of every incident on this path.';

/** Registers the three ways to come by an incident: drawn blind, chosen, or next on a path. */
export function attachDraw(parts: ReadingParts): void {
  const { app, plugin } = parts;
  plugin.register(
    parts.handoffs.askForDraw.accept(({ onDraw }) => {
      new DrawModal(parts, onDraw).open();
    }),
  );
  plugin.addCommand({
    id: 'draw-incident',
    name: 'Draw an incident to read',
    icon: 'dices',
    callback: () => {
      new DrawModal(parts, (drawn) => {
        drawBlind(parts, drawn);
      }).open();
    },
  });
  plugin.addCommand({
    id: 'choose-incident',
    name: 'Choose an incident to read',
    icon: 'list',
    callback: () => {
      pick(
        app,
        {
          asks: 'Which incident do you want to read?',
          items: parts.atlas.ofKind('incident'),
          say: ({ path }) => parts.atlas.nameOf(path),
        },
        ({ path }) => {
          start(parts, path, { drawn: 'chosen' }, false);
        },
      );
    },
  });
  plugin.addCommand({
    id: 'read-on-path',
    name: 'Read on along this path',
    icon: 'route',
    checkCallback: (checking) => {
      const file = findFileInFront(app);
      if (!file || file.extension !== 'md' || parts.atlas.card(file.path)) return false;
      if (!checking)
        withMe(parts, (me) => {
          readOnPath(parts, file.path, me);
        });
      return true;
    },
  });
}

function drawBlind(parts: ReadingParts, { group, day }: Drawn): void {
  const go = (me: Me | null): void => {
    const drawn = drawFromVault(parts.atlas, { group, day, me: me?.path ?? null });
    if (drawn === null) tell(NOTHING_TO_DRAW);
    else start(parts, drawn, { drawn: 'blind', session: group === '' ? '' : `${group}, ${day}` }, true);
  };
  if (group === '') withMe(parts, go);
  else go(findMyNote(parts));
}

function readOnPath(parts: ReadingParts, path: string, me: Me): void {
  const file = parts.app.vault.getFileByPath(path);
  const links = (file && parts.app.metadataCache.getFileCache(file)?.links) ?? [];
  const targets = links.flatMap(({ link }) => {
    const target = parts.app.metadataCache.getFirstLinkpathDest(link.split('#')[0] ?? '', path);
    return target ? [target.path] : [];
  });
  const steps = toPathSteps(parts.atlas, targets, me.path);
  const next = findNextStep(steps);
  if (steps.length === 0) tell(NO_PATH);
  else if (!next) tell(PATH_READ);
  else
    pick(
      parts.app,
      {
        asks: 'Where do you want to read on?',
        // The next open step comes first, the others in the order of the path.
        items: [...steps.filter(({ read }) => !read), ...steps.filter(({ read }) => read)],
        say: ({ title, read }) => (read ? `${title}: you have read it` : title),
      },
      (step) => {
        start(parts, step.path, { drawn: 'onboarding' }, false);
      },
    );
}

function start(parts: ReadingParts, incident: string, how: ReadingStart, blind: boolean): void {
  keepStart(parts, incident, how);
  void openHidden(parts, incident, blind, false);
}

/** Opens a story with its ending hidden; in the tab in front where that shows the whole note now. */
export async function openHidden(parts: ReadingParts, incident: string, blind: boolean, here: boolean): Promise<void> {
  const { workspace } = parts.app;
  const front = workspace.getMostRecentLeaf();
  const leaf = here && front && findFileInFront(parts.app)?.path === incident ? front : workspace.getLeaf('tab');
  const elsewhere = findOpenElsewhere(parts, incident, leaf);
  if (elsewhere !== null) {
    tell(elsewhere);
    return;
  }
  await showView(parts.app, leaf, HIDDEN_VIEW, { incident, blind, projector: false });
}
