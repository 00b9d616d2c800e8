import type { TAbstractFile } from 'obsidian';
import type { NoteCard } from '../../core/notes/card';
import { showView } from '../shell/open';
import { createSignal } from '../shell/signal';
import type { Parts } from '../shell/parts';
import { tell } from '../shell/tell';
import { toToday } from '../shell/today';
import { attachDraw, openHidden } from './draw-commands';
import { COMPARE_VIEW, CompareView, pickOther } from './compare-view';
import { findIncident } from './gather';
import { HIDDEN_VIEW, HiddenView } from './hidden-view';
import { LOG_VIEW, LogView } from './log-view';
import { createMarginDots, createReadingDots, keepShowsOthers, showsOthers } from './margin-dots';
import { READING_VIEW, ReadingView } from './pane-view';
import { attachRemarks } from './remark-commands';
import { READERS_VIEW, ReadersView } from './readers-view';
import type { ReadingParts } from './reading-parts';
import { RENDERING_VIEW, RenderingView } from './rendering-view';
import { SIGNS_VIEW, SignsView } from './signs-view';
import { askWhoReads, withMe } from './who-reads';
import { YearAgoModal } from './year-ago-modal';

/**
 * Registers the reading room: who reads, drawing what to read, the reading pane, remarks on selected words, and the
 * story whose ending is hidden.
 */
export function attachReading(shared: Parts): void {
  const { plugin } = shared;
  const parts: ReadingParts = {
    ...shared,
    made: new Map(),
    written: createSignal(),
    known: new Map(),
    hidden: { current: null },
  };
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
  plugin.registerView(COMPARE_VIEW, (leaf) => new CompareView(leaf, parts));
  plugin.registerView(SIGNS_VIEW, (leaf) => new SignsView(leaf, parts));
  plugin.registerView(RENDERING_VIEW, (leaf) => new RenderingView(leaf, parts));
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
      menu.addItem((item) =>
        item
          .setTitle('Compare with another incident…')
          .setIcon('columns-2')
          .setSection('view')
          .onClick(() => {
            compareWithAnother(parts, file.path);
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
        ['reader', [me.path]],
        ['date', [toToday(parts.now())]],
        ...(incident === null ? [] : [['incident', [incident.path]] as const]),
      ]),
    });
  });
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

function compareWithAnother(parts: ReadingParts, incident: string): void {
  pickOther(parts, incident, (other) => {
    void showMain(parts, COMPARE_VIEW, `${incident}\n${other}`);
  });
}

function attachViews(parts: ReadingParts): void {
  const { plugin } = parts;
  plugin.register(
    parts.handoffs.compareIncidents.accept(({ first, second }) => {
      void showMain(parts, COMPARE_VIEW, `${first}\n${second}`);
    }),
  );
  const ofIncident = (id: string, name: string, icon: string, show: (incident: string) => void): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (checking) => {
        const incident = parts.hidden.current === null ? findIncident(parts) : null;
        if (incident && !checking) show(incident.path);
        return incident !== null;
      },
    });
  };
  const showIn =
    (type: string) =>
    (incident: string): void => {
      void showMain(parts, type, incident);
    };
  ofIncident('question-log', 'Show readers’ questions about this incident', 'messages-square', showIn(LOG_VIEW));
  ofIncident('readers-side-by-side', 'Show readers of this incident side by side', 'columns-3', showIn(READERS_VIEW));
  ofIncident('write-for', 'Write this incident for a reader', 'book-user', showIn(RENDERING_VIEW));
  ofIncident('compare-incidents', 'Compare this incident with another', 'columns-2', (incident) => {
    compareWithAnother(parts, incident);
  });
  plugin.addCommand({
    id: 'year-ago',
    name: 'A year ago: incidents of this week in earlier years',
    icon: 'calendar-clock',
    callback: () => {
      new YearAgoModal(parts).open();
    },
  });
  plugin.addCommand({
    id: 'signs-read',
    name: 'Show signs that incidents are read',
    icon: 'sprout',
    callback: () => {
      void showMain(parts, SIGNS_VIEW, '');
    },
  });
  plugin.addCommand({
    id: 'open-questions',
    name: 'Open questions of readers in this vault',
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
  await showView(parts.app, leaf, type, { incident });
}
