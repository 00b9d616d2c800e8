import { TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { KIND_ROWS } from '../../core/notes/kind';
import { toRenamedFolders } from '../../core/notes/renamed-folder';
import { showView } from '../shell/open';
import type { Parts } from '../shell/parts';
import { tellWithPress } from '../shell/tell';
import { askForFolder } from './adopt-folder';
import { askForNote, makeNoteFor } from './create';
import { attachDoors } from './doors';
import { findUnresolvedAtCursor, hasSelection, makeKnowledgeFromSelection } from './from-selection';
import { askForChat } from './import-chat';
import { askForKind } from './kind-modal';
import { askToTrashMade } from './made';
import { attachNotUnderstood } from './not-understood';
import { askForMark, createMarkChips, drawReadingMarks } from './marks';
import { createMomentHints, sortMomentsAt } from './moments';
import type { Seed } from './new-note-modal';
import { createChatOffer } from './offer-chat';
import { askForSection } from './sections';
import { askForTemplate } from './template';
import { WELCOME_VIEW, WelcomeView } from './welcome-view';
import { findFileInFront } from '../vault/open-editor';

// Named as people search for it; two names of programs stand for all.
const IMPORT_CHAT = 'Import a chat (Slack, Teams, …)';
const NOTHING_KNOWN: Seed = new Map();

/**
 * Registers the notes room: making notes of every kind, the list of notes that could not be read, and taking back what
 * was made.
 */
export function attachNotes(parts: Parts): void {
  const { app, plugin } = parts;
  plugin.registerView(WELCOME_VIEW, (leaf) => new WelcomeView(leaf, parts));
  plugin.addCommand({
    id: 'show-welcome',
    name: 'Show the welcome page',
    callback: () => {
      void showWelcome(app);
    },
  });
  plugin.register(
    parts.handoffs.makeNote.accept((request) => {
      void makeNoteFor(parts, request);
    }),
  );
  plugin.register(
    parts.handoffs.newNote.accept(({ kind, seed }) => {
      askForNote(parts, kind, seed);
    }),
  );
  // A new reading knows which incident is open and who reads: the reading room has its command.
  for (const { kind, label, icon } of KIND_ROWS.filter((row) => row.kind !== 'reading')) {
    plugin.addCommand({
      id: `new-${kind}`,
      name: `New ${label.toLowerCase()}`,
      icon,
      callback: () => {
        askForNote(parts, kind, NOTHING_KNOWN);
      },
    });
  }
  plugin.addRibbonIcon('flame', 'New incident', () => {
    askForNote(parts, 'incident', NOTHING_KNOWN);
  });
  plugin.addCommand({
    id: 'knowledge-from-selection',
    name: 'New knowledge note from selection',
    icon: 'lightbulb',
    editorCheckCallback: (checking, editor, info) => {
      if (!hasSelection(editor)) return false;
      if (!checking) makeKnowledgeFromSelection(parts, editor, info);
      return true;
    },
  });
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, info) => {
      if (hasSelection(editor))
        menu.addItem((item) =>
          item
            .setTitle('New knowledge note from selection')
            .setIcon('lightbulb')
            .onClick(() => {
              makeKnowledgeFromSelection(parts, editor, info);
            }),
        );
      const name = findUnresolvedAtCursor(parts, editor, info);
      if (name !== null)
        menu.addItem((item) =>
          item
            .setTitle(`New note “${name}”…`)
            .setIcon('file-plus-2')
            .onClick(() => {
              askForLinked(parts, name);
            }),
        );
    }),
  );
  attachEditing(parts);
  plugin.addCommand({
    id: 'import-chat',
    name: IMPORT_CHAT,
    icon: 'message-square-plus',
    callback: () => {
      const editor = app.workspace.activeEditor?.editor;
      const selected = editor?.getSelection() ?? '';
      askForChat(parts, {
        text: selected.includes('\n') ? selected : '',
        file: findFileInFront(app),
      });
    },
  });
  plugin.addCommand({
    id: 'adopt-folder',
    name: 'Use notes you have: look at a folder of write-ups',
    icon: 'folder-search',
    callback: () => {
      askForFolder(parts);
    },
  });
  plugin.addCommand({
    id: 'write-template',
    name: 'Write a template for a kind of note',
    icon: 'layout-template',
    callback: () => {
      askForTemplate(parts);
    },
  });
  plugin.addCommand({
    id: 'trash-made',
    name: 'Undo the last creation: put away what it made',
    callback: () => {
      void askToTrashMade(app);
    },
  });
  attachFromNotes(parts);
  attachDoors(parts);
  attachNotUnderstood(parts);
  plugin.registerEvent(
    app.vault.on('rename', (file, from) => {
      if (file instanceof TFolder) offerFolderName(parts, from, file.path);
    }),
  );
}

/** Says that a folder of the settings has another name now, and offers to use it; nothing changes by itself. */
function offerFolderName(parts: Parts, from: string, to: string): void {
  if (!toRenamedFolders(parts.settings.current(), from, to)) return;
  tellWithPress(
    `The settings tell notes by the folder “${from}”, which is called “${to}” now.`,
    `Use “${to}” in the settings`,
    () => {
      void parts.settings.change((now) => toRenamedFolders(now, from, to));
    },
  );
}

/**
 * What makes a note from where the reader stands: an incident from a system or a person, any kind from a link that
 * leads nowhere yet.
 */
function attachFromNotes(parts: Parts): void {
  const { app, plugin } = parts;
  plugin.addCommand({
    id: 'incident-here',
    name: 'New incident here',
    icon: 'flame',
    checkCallback: (checking) => {
      const seed = findIncidentSeed(parts, findFileInFront(app));
      if (seed && !checking) askForNote(parts, 'incident', seed);
      return seed !== null;
    },
  });
  plugin.addCommand({
    id: 'note-from-link',
    name: 'New note from this link',
    icon: 'file-plus-2',
    editorCheckCallback: (checking, editor, info) => {
      const name = findUnresolvedAtCursor(parts, editor, info);
      if (name !== null && !checking) askForLinked(parts, name);
      return name !== null;
    },
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const seed = findIncidentSeed(parts, file);
      if (seed)
        menu.addItem((item) =>
          item
            .setTitle('New incident here')
            .setIcon('flame')
            .onClick(() => {
              askForNote(parts, 'incident', seed);
            }),
        );
    }),
  );
}

function attachEditing(parts: Parts): void {
  const { app, plugin } = parts;
  plugin.registerEditorExtension([createMarkChips(parts), createMomentHints(parts), createChatOffer(parts)]);
  plugin.registerMarkdownPostProcessor((el) => {
    drawReadingMarks(el, parts.mapping().markPrefix);
  });
  plugin.addCommand({
    id: 'mark-line',
    name: 'Mark this line',
    icon: 'tag',
    editorCallback: (editor, info) => {
      askForMark(parts, editor, info);
    },
  });
  plugin.addCommand({
    id: 'add-section',
    name: 'Add a section',
    icon: 'list-plus',
    checkCallback: (checking) => {
      const file = findFileInFront(app);
      if (!file || !parts.atlas.card(file.path)) return false;
      if (!checking) void askForSection(parts, file);
      return true;
    },
  });
  plugin.addCommand({
    id: 'sort-moments',
    name: 'Put the moments of this list in order',
    icon: 'arrow-down-0-1',
    editorCallback: (editor, { file }) => {
      if (file) void sortMomentsAt(parts, file, editor);
    },
  });
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, info) => {
      menu.addItem((item) =>
        item
          .setTitle('Mark this line')
          .setIcon('tag')
          .onClick(() => {
            askForMark(parts, editor, info);
          }),
      );
    }),
  );
}

/** Shows the welcome in the main area, in the tab it has or in a new one. */
export async function showWelcome(app: App): Promise<void> {
  const leaf = app.workspace.getLeavesOfType(WELCOME_VIEW)[0] ?? app.workspace.getLeaf('tab');
  await showView(app, leaf, WELCOME_VIEW);
}

/** A note for a name that has none yet; the kind is asked for. */
function askForLinked(parts: Parts, name: string): void {
  askForKind(parts.app, `What is “${name}”?`, (kind) => {
    askForNote(parts, kind, new Map([['title', [name]]]));
  });
}

/** What an incident that begins at this note starts with, or nothing when the note is neither a system nor a person. */
function findIncidentSeed(parts: Parts, file: TAbstractFile | null): Seed | null {
  const card = file instanceof TFile ? parts.atlas.card(file.path) : null;
  const key = card?.kind === 'system' ? 'systems' : card?.kind === 'person' ? 'responders' : null;
  return card && key !== null ? new Map([[key, [card.path]]]) : null;
}
