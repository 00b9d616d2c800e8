import type { HostApp } from '../host/page/ui/app';
import { find, findLater, pick, rest, run, select } from './by-hand';
import { openNote } from './language/at-home';

const asMe = (app: HostApp, name: string): void => {
  app.saveLocalStorage('second-story-me', name);
};

/**
 * How a person comes to each dialog of the plugin, by the name of its class. The test beside names those without a way.
 */
export const DIALOGS: Readonly<Record<string, (app: HostApp) => Promise<void>>> = {
  MarkModal: async (app) => {
    await select(app, 'Slow lamp', 'Nobody noticed');
    run(app, 'mark-line');
  },
  SectionModal: async (app) => {
    await openNote(app, 'Slow lamp');
    run(app, 'add-section');
  },
  NewNoteModal: async (app) => {
    await select(app, 'Slow lamp', 'Nobody noticed the second lamp');
    run(app, 'knowledge-from-selection');
  },
  KindModal: async (app) => {
    await select(app, 'Slow lamp', 'Nowhere');
    run(app, 'note-from-link');
  },
  ImportChatModal: async (app) => {
    await openNote(app, 'Slow lamp');
    run(app, 'import-chat');
  },
  FolderModal: (app) => {
    run(app, 'adopt-folder');
    return Promise.resolve();
  },
  AdoptModal: async (app) => {
    run(app, 'adopt-folder');
    await findLater('.suggestion-item', 'Incidents');
    pick('Incidents');
    await rest(app);
  },
  AskModal: async (app) => {
    await openNote(app, 'Slow lamp');
    run(app, 'ask-question');
    await findLater('.prompt .suggestion-item', '');
  },
  StartInterviewModal: async (app) => {
    await openNote(app, 'Slow lamp');
    run(app, 'start-interview');
  },
  ReadBackModal: async (app) => {
    await openNote(app, 'Ana on the queue');
    run(app, 'read-back');
    await findLater('.second-story-read-back', 'Read back');
  },
  WhoReadsModal: (app) => {
    run(app, 'who-reads');
    return Promise.resolve();
  },
  DrawModal: (app) => {
    run(app, 'draw-incident');
    return Promise.resolve();
  },
  Picker: async (app) => {
    asMe(app, 'Ana Reyes');
    await openNote(app, 'Path');
    run(app, 'read-on-path');
  },
  WordsModal: async (app) => {
    await select(app, 'Slow lamp', 'Nobody noticed the second lamp');
    run(app, 'remark-question');
  },
  YearAgoModal: (app) => {
    run(app, 'year-ago');
    find('button', 'What do you remember?').click();
    return Promise.resolve();
  },
  ClaimModal: async (app) => {
    asMe(app, 'Bo Lind');
    await openNote(app, 'Stalled queue');
    run(app, 'readers-side-by-side');
    (await findLater('button', 'Make a knowledge note of it')).click();
  },
  NotePicker: (app) => {
    run(app, 'who-knows');
    return Promise.resolve();
  },
  WhoKnowsModal: async (app) => {
    run(app, 'who-knows');
    await findLater('.suggestion-item', 'Ledger');
    pick('Ledger');
    await rest(app);
  },
  SavedPicker: async (app) => {
    await openGraphMenu(app);
    find('.menu-item', 'Open a saved question').click();
  },
  SaveModal: async (app) => {
    await openGraphMenu(app);
    find('.menu-item', 'Save this question').click();
  },
};

async function openGraphMenu(app: HostApp): Promise<void> {
  run(app, 'graph-who-knows');
  (await findLater('.second-story-graph button', 'More')).click();
  await findLater('.menu-item', 'Save this question');
}
