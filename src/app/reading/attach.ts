import { FuzzySuggestModal, type TAbstractFile } from 'obsidian';
import { drawFromVault } from '../../core/reading/draw';
import { findNextStep, toPathSteps, type PathStep } from '../../core/reading/path';
import type { NoteCard } from '../../core/notes/card';
import { createSignal } from '../shell/signal';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { toToday } from '../shell/today';
import { DrawModal, type Drawn } from './draw-modal';
import { findIncident } from './gather';
import { findOpenElsewhere, HIDDEN_VIEW, HiddenView } from './hidden-view';
import { LOG_VIEW, LogView } from './log-view';
import { createMarginDots, createReadingDots, keepShowsOthers, showsOthers } from './margin-dots';
import { keepStart, type ReadingStart } from './my-reading';
import { READING_VIEW, ReadingView } from './pane-view';
import { findReadWords, PRESS_ROWS, remarkOnEditor, remarkOnWords } from './passage-press';
import { READERS_VIEW, ReadersView } from './readers-view';
import type { ReadingParts } from './reading-parts';
import { askWhoReads, findMyNote, withMe, type Me } from './who-reads';

const NOTHING_TO_DRAW = 'There is no incident to draw from yet. “New incident” makes the first one.';
const NO_PATH =
  'This note links no incident. A path to read is any note with links to incidents, in the order to read.';
const PATH_READ = 'You have a reading of every incident on this path.';

/**
 * Registers the reading room: who reads, drawing what to read, the reading pane, remarks on selected words, and the
 * story whose ending is hidden.
 */
export function attachReading(shared: Parts): void {
  const { plugin } = shared;
  const parts: ReadingParts = { ...shared, made: new Map(), written: createSignal(), hidden: { current: null } };
  const doors = {
    readHidden: (incident: string): void => {
      void openHidden(parts, incident, false, true);
    },
    showLog: (incident: string): void => {
      void showMain(parts, LOG_VIEW, incident);
    },
    showReaders: (incident: string): void => {
      void showMain(parts, READERS_VIEW, incident);
    },
  };
  plugin.registerView(READING_VIEW, (leaf) => new ReadingView(leaf, parts, doors));
  plugin.registerView(HIDDEN_VIEW, (leaf) => new HiddenView(leaf, parts));
  plugin.registerView(LOG_VIEW, (leaf) => new LogView(leaf, parts));
  plugin.registerView(READERS_VIEW, (leaf) => new ReadersView(leaf, parts));
  plugin.registerEditorExtension(createMarginDots(parts));
  plugin.registerMarkdownPostProcessor(createReadingDots(parts));
  attachWho(parts);
  attachDraw(parts);
  attachPane(parts);
  attachRemarks(parts);
  attachViews(parts);
}

function attachWho(parts: ReadingParts): void {
  const { app, plugin } = parts;
  plugin.addCommand({
    id: 'who-reads',
    name: 'Say who reads here',
    icon: 'user-check',
    callback: () => {
      askWhoReads(parts, () => {
        parts.written.emit();
      });
    },
  });
  plugin.addCommand({
    id: 'new-reading',
    name: 'New reading',
    icon: 'book-open',
    callback: () => {
      newReading(parts, findIncident(parts));
    },
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file: TAbstractFile) => {
      const card = parts.atlas.card(file.path);
      if (card?.kind !== 'incident') return;
      menu.addItem((item) =>
        item
          .setTitle('New reading')
          .setIcon('book-open')
          .setSection('view')
          .onClick(() => {
            newReading(parts, card);
          }),
      );
      menu.addItem((item) =>
        item
          .setTitle('Read with the ending hidden')
          .setIcon('book-lock')
          .setSection('view')
          .onClick(() => {
            void openHidden(parts, file.path, false, true);
          }),
      );
    }),
  );
}

/** The form for a reading note, with all that is known: who reads, of what, and which day it is. */
function newReading(parts: ReadingParts, incident: NoteCard | null): void {
  withMe(parts, (me) => {
    parts.handoffs.newNote.offer({
      kind: 'reading',
      seed: new Map([
        ['title', [incident === null ? '' : `${me.title} reads ${incident.title}`]],
        ['reader', [me.title]],
        ['date', [toToday(parts.now())]],
        ...(incident === null ? [] : [['incident', [incident.title]] as const]),
      ]),
    });
  });
}

function attachDraw(parts: ReadingParts): void {
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
      new IncidentPicker(parts, (incident) => {
        start(parts, incident.path, { drawn: 'chosen' }, false);
      }).open();
    },
  });
  plugin.addCommand({
    id: 'read-on-path',
    name: 'Read on along this path',
    icon: 'route',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
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
  else new PathModal(parts, steps, (step) => start(parts, step.path, { drawn: 'onboarding' }, false)).open();
}

function start(parts: ReadingParts, incident: string, how: ReadingStart, blind: boolean): void {
  keepStart(parts, incident, how);
  void openHidden(parts, incident, blind, false);
}

/** Opens a story with its ending hidden; in the tab in front where that shows the whole note now. */
async function openHidden(parts: ReadingParts, incident: string, blind: boolean, here: boolean): Promise<void> {
  const { workspace } = parts.app;
  const front = workspace.getMostRecentLeaf();
  const leaf = here && front && workspace.getActiveFile()?.path === incident ? front : workspace.getLeaf('tab');
  const elsewhere = findOpenElsewhere(parts, incident, leaf);
  if (elsewhere !== null) {
    tell(elsewhere);
    return;
  }
  await leaf.setViewState({ type: HIDDEN_VIEW, active: true, state: { incident, blind, projector: false } });
  await workspace.revealLeaf(leaf);
}

function attachPane(parts: ReadingParts): void {
  const { app, plugin } = parts;
  plugin.addCommand({
    id: 'show-reading',
    name: 'Show the reading pane',
    icon: 'book-open',
    callback: () => {
      void showPane(parts);
    },
  });
  plugin.addCommand({
    id: 'read-hidden',
    name: 'Read this incident with the ending hidden',
    icon: 'book-lock',
    checkCallback: (checking) => {
      const incident = findIncident(parts);
      if (incident && !checking) void openHidden(parts, incident.path, false, true);
      return incident !== null;
    },
  });
  plugin.addCommand({
    id: 'show-others-in-margin',
    name: 'Show or hide in the margin where others left something',
    icon: 'users',
    callback: () => {
      const shows = !showsOthers(app);
      keepShowsOthers(app, shows);
      parts.written.emit();
      tell(
        shows
          ? 'The margin of an incident now shows where others left something, once you have left something yourself.'
          : 'The margin now shows only where you left something.',
      );
    },
  });
}

async function showPane(parts: ReadingParts): Promise<void> {
  const leaf = await parts.app.workspace.ensureSideLeaf(READING_VIEW, 'right', { active: true, reveal: true });
  if (leaf.view instanceof ReadingView) leaf.view.focusField();
}

function attachRemarks(parts: ReadingParts): void {
  const { app, plugin } = parts;
  const isIncident = (path: string | undefined): path is string =>
    path !== undefined && parts.atlas.card(path)?.kind === 'incident';
  for (const { remark, press, icon } of PRESS_ROWS)
    plugin.addCommand({
      id: `remark-${remark}`,
      name: press,
      icon,
      checkCallback: (checking) => {
        const read = findReadWords(parts);
        const editor = app.workspace.activeEditor?.editor;
        const path = read?.path ?? app.workspace.activeEditor?.file?.path;
        if (!isIncident(path) || (!read && !editor?.somethingSelected())) return false;
        if (!checking) {
          if (read) void remarkOnWords(parts, remark, path, read.words);
          else if (editor) remarkOnEditor(parts, remark, path, editor);
        }
        return true;
      },
    });
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, { file }) => {
      const path = file?.path;
      if (!isIncident(path) || !editor.somethingSelected()) return;
      for (const { remark, press, icon } of PRESS_ROWS)
        menu.addItem((item) =>
          item
            .setTitle(press)
            .setIcon(icon)
            .setSection('second-story-reading')
            .onClick(() => {
              remarkOnEditor(parts, remark, path, editor);
            }),
        );
    }),
  );
}

function attachViews(parts: ReadingParts): void {
  const { plugin } = parts;
  const ofIncident = (id: string, name: string, icon: string, type: string): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (checking) => {
        const incident = parts.hidden.current === null ? findIncident(parts) : null;
        if (incident && !checking) void showMain(parts, type, incident.path);
        return incident !== null;
      },
    });
  };
  ofIncident('question-log', 'Show readers’ questions about this incident', 'messages-square', LOG_VIEW);
  ofIncident('readers-side-by-side', 'Show readers of this incident side by side', 'columns-3', READERS_VIEW);
  plugin.addCommand({
    id: 'open-questions',
    name: 'Show open questions of readers in this vault',
    icon: 'messages-square',
    callback: () => {
      void showMain(parts, LOG_VIEW, '');
    },
  });
}

/** Shows a view of the main area about an incident, in the tab it has or in a new one. */
async function showMain(parts: ReadingParts, type: string, incident: string): Promise<void> {
  const { workspace } = parts.app;
  const leaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type, active: true, state: { incident } });
  await workspace.revealLeaf(leaf);
}

class IncidentPicker extends FuzzySuggestModal<NoteCard> {
  constructor(
    private readonly parts: ReadingParts,
    private readonly take: (incident: NoteCard) => void,
    words = 'Which incident do you want to read?',
  ) {
    super(parts.app);
    this.setPlaceholder(words);
    this.emptyStateText = 'No incident is called so.';
  }

  override getItems(): NoteCard[] {
    return [...this.parts.atlas.ofKind('incident')];
  }

  override getItemText(incident: NoteCard): string {
    return incident.title;
  }

  override onChooseItem(incident: NoteCard): void {
    this.take(incident);
  }
}

class PathModal extends FuzzySuggestModal<PathStep> {
  constructor(
    parts: ReadingParts,
    private readonly steps: readonly PathStep[],
    private readonly take: (step: PathStep) => void,
  ) {
    super(parts.app);
    this.setPlaceholder('Where do you want to read on?');
  }

  /** The next open step comes first, the others in the order of the path. */
  override getItems(): PathStep[] {
    return [...this.steps.filter(({ read }) => !read), ...this.steps.filter(({ read }) => read)];
  }

  override getItemText({ title, read }: PathStep): string {
    return read ? `${title}: you have read it` : title;
  }

  override onChooseItem(step: PathStep): void {
    this.take(step);
  }
}
