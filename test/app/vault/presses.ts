import type { HostApp } from '../../host/page/ui/app';
import { find, findLater, listFields, pick, rest, run, select, write } from '../by-hand';
import { eventually, openNote } from '../language/at-home';

const HEAD = '---\ntype: incident\nstarted: 2026-01-14T09:00\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n';
const PHRASE = 'The team should have called the depot.';
const CLOCK = '- 03/04/2026 09:20 The gauge stands still.';
const SIGN = '> [!offrecord]';
const ASKED = '> [!question|story-01] What did you do then?';

const BELT = `${HEAD}# Belt

## Story

The lamp was green, and we were all at lunch.

${PHRASE}

We could have called the harbour.

${CLOCK}
- 03/04/2026 09:40 Ana looks at it.

${SIGN}
> Words of somebody.

${ASKED}
> They drained it by hand.

> [!question|story-02] And what came after?
> Nothing much.

Afterwards.
`;

/** The notes among which every press is tried. */
export const NOTES: Readonly<Record<string, string>> = {
  'Belt.md': BELT,
  'Talk.md':
    '---\ntype: interview\nincident: "[[Belt]]"\nwith: "[[Ana Reyes]]"\n---\n\n## Story\n\n' +
    '> [!question|story-01] What happened?\n> It stood still.\n\nAfterwards.\n',
  'Meeting.md': '---\ntype: review\nincident: "[[Belt]]"\n---\n\n## Story\n\n## Agenda\n\n- One thing.\n',
  'Ana Reyes.md': '---\ntype: person\n---\n',
  'Quiet.md': 'Noon.\n',
};

/** What a press wrote, as one change of its note. */
export interface Change {
  readonly before: string;
  readonly from: number;
  readonly removed: string;
  readonly inserted: string;
}

/** A press that waits for a hand: how it comes to wait, what is pressed, and what it writes where. */
export interface Press {
  readonly name: string;
  /** The functions of src that write for it. */
  readonly writes: readonly string[];
  /** The note it is meant for. */
  readonly path: string;
  /** The line it is meant for; for a press that is meant for the note as a whole, any line of it. */
  readonly line: string;
  readonly holds: 'line' | 'note';
  /** Opens what waits, and gives the press. */
  readonly open: (app: HostApp) => Promise<() => unknown>;
  /** Whether a change is what was meant, where it was meant. */
  readonly meant: (change: Change, line: string) => boolean;
  /** The folder of the note that the press makes beside, where it makes one. */
  readonly makes?: string;
}

/** Whether a change stands in the line that was meant; of several alike, in the last. */
const inLine =
  (inserted: RegExp, removed = '') =>
  (change: Change, line: string): boolean => {
    const start = change.before.lastIndexOf(line.slice(0, -4));
    const end = change.before.indexOf('\n', start);
    return inserted.test(change.inserted) && change.removed === removed && change.from >= start && change.from <= end;
  };

const below =
  (inserted: RegExp) =>
  ({ before, from, removed, inserted: words }: Change, line: string): boolean => {
    const above = before.slice(0, from).trimEnd();
    const paragraph = above.slice(above.lastIndexOf('\n\n') + 2);
    const start = before.lastIndexOf(line.slice(0, -4));
    return inserted.test(words) && removed === '' && start !== -1 && start >= above.length - paragraph.length;
  };

const inProperties =
  (inserted: RegExp) =>
  ({ before, from, inserted: words }: Change): boolean =>
    inserted.test(words) && from <= before.indexOf('\n---', 3) + 1;

const anywhere =
  (inserted: RegExp) =>
  ({ removed, inserted: words }: Change): boolean =>
    inserted.test(words) && removed === '';

const cardOf = async (app: HostApp): Promise<HTMLElement> => {
  await select(app, 'Belt', 'should have called');
  app.workspace.activeEditor?.editor?.setCursor(app.workspace.activeEditor.editor.getCursor('to'));
  run(app, 'explain-finding');
  return findLater('.second-story-card', 'A past that was not');
};

const renderedCardOf = async (app: HostApp): Promise<HTMLElement> => {
  await openNote(app, 'Belt');
  app.commands.executeCommandById('markdown:toggle-preview');
  (await findLater('.markdown-preview-view .second-story-finding', 'should have called')).click();
  return findLater('.second-story-card', 'A past that was not');
};

const QUESTION = /^\n*> \[!question\|[\w-]+\] .*\n> (?:\*\d\d:\d\d\* )?\n*$/;

/** Every press that opens something and waits, or stands on the screen until somebody comes back to it. */
export const PRESSES: readonly Press[] = [
  {
    name: 'mark this line',
    writes: ['app/notes/marks askForMark'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      await select(app, 'Belt', 'should have called');
      run(app, 'mark-line');
      return () => {
        pick('onfus');
      };
    },
    meant: inLine(/^ #mark\/confused$/),
  },
  {
    name: 'add a section',
    writes: ['app/notes/sections add'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'note',
    open: async (app) => {
      await openNote(app, 'Belt');
      run(app, 'add-section');
      const row = await findLater('.suggestion-item', '');
      return () => {
        row.click();
      };
    },
    meant: anywhere(/^\n*## .+\n*$/),
  },
  {
    name: 'knowledge from selection',
    writes: ['app/notes/from-selection makeKnowledgeFromSelection'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      await select(app, 'Belt', PHRASE);
      run(app, 'knowledge-from-selection');
      const [title] = listFields(find('.modal', 'New knowledge'));
      if (title) write(title, 'Call the depot');
      return () => {
        find('.modal button', 'Create note').click();
      };
    },
    meant: inLine(/^ \^[\w-]+$/),
    makes: 'Knowledge',
  },
  {
    name: 'the reading of a time',
    writes: ['app/notes/moments offerReadings'],
    path: 'Belt.md',
    line: CLOCK,
    holds: 'line',
    open: async (app) => {
      await openNote(app, 'Belt');
      (await findLater('button.second-story-moment-hint', '')).click();
      const row = await findLater('.menu-item', '2026-03-04');
      return () => {
        row.click();
      };
    },
    meant: ({ before, from, inserted }, line) => {
      const start = before.lastIndexOf(line.slice(0, -4));
      return /^[\d-]+$/.test(inserted) && from >= start && from <= start + 20;
    },
  },
  {
    name: 'write the agreed sign',
    writes: ['app/notes/damage-view mend'],
    path: 'Belt.md',
    line: SIGN,
    holds: 'line',
    open: async (app) => {
      await openNote(app, 'Belt');
      run(app, 'show-damaged-notes');
      const button = await findLater('.second-story-damage-mend', 'Write “[!off-record]”');
      return () => {
        button.click();
      };
    },
    meant: inLine(/^-$/),
  },
  {
    name: 'ask a question in an answer',
    writes: ['app/questions/ask/ask-modal onChooseSuggestion'],
    path: 'Belt.md',
    line: ASKED,
    holds: 'line',
    open: async (app) => {
      await select(app, 'Belt', 'drained it by hand');
      run(app, 'ask-question');
      const row = await findLater('.prompt .suggestion-item', '');
      return () => {
        row.click();
      };
    },
    meant: below(QUESTION),
  },
  {
    name: 'ask a question anywhere else',
    writes: ['app/questions/ask/ask-modal onChooseSuggestion'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'note',
    open: async (app) => {
      await select(app, 'Belt', PHRASE);
      run(app, 'ask-question');
      const row = await findLater('.prompt .suggestion-item', '');
      return () => {
        row.click();
      };
    },
    meant: anywhere(QUESTION),
  },
  {
    name: 'insert the question below, from the card',
    writes: ['app/language/actions insertQuestion', 'app/questions/attach attachHandoffs'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      const button = find('button', 'Insert the question below', await cardOf(app));
      return () => {
        button.click();
      };
    },
    meant: below(QUESTION),
  },
  {
    name: 'insert the question below, from the rendered note',
    writes: ['app/language/actions insertQuestion', 'app/questions/attach attachHandoffs'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      const button = find('button', 'Insert the question below', await renderedCardOf(app));
      return () => {
        button.click();
      };
    },
    meant: below(QUESTION),
  },
  {
    name: 'ask in the panel, and then there',
    writes: ['app/questions/panel/panel-view ask'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      find('button', 'Ask in the panel', await cardOf(app)).click();
      await findLater('.second-story-offer-context', 'The team should have called the depot.');
      const button = await findLater('.second-story-questions-next .second-story-offer-ask', '');
      return () => {
        button.click();
      };
    },
    meant: below(QUESTION),
  },
  {
    name: 'keep these words',
    writes: ['app/language/actions keepWords'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      const button = find('button', 'Keep these words', await cardOf(app));
      return () => {
        button.click();
      };
    },
    meant: inLine(/^ %%keep: should have called%%$/),
  },
  {
    name: 'keep these words, from the rendered note',
    writes: ['app/language/actions keepWords'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'line',
    open: async (app) => {
      const button = find('button', 'Keep these words', await renderedCardOf(app));
      return () => {
        button.click();
      };
    },
    meant: inLine(/^ %%keep: should have called%%$/),
  },
  {
    name: 'not in this note',
    writes: ['app/language/actions leaveNoteAlone'],
    path: 'Belt.md',
    line: PHRASE,
    holds: 'note',
    open: async (app) => {
      const button = find('button', 'Not in this note', await cardOf(app));
      return () => {
        button.click();
      };
    },
    meant: inProperties(/^highlight-language: false\n$/),
  },
  {
    name: 'they have read it',
    writes: ['app/questions/interview/read-back-modal markRead'],
    path: 'Talk.md',
    line: '> It stood still.',
    holds: 'note',
    open: async (app) => {
      await openNote(app, 'Talk');
      run(app, 'read-back');
      const button = await findLater('.second-story-read-back button', 'They have read it');
      return () => {
        button.click();
      };
    },
    meant: inProperties(/^read-back: true\n$/),
  },
  {
    name: 'what was agreed',
    writes: ['app/questions/panel/consent-part writeConsent'],
    path: 'Talk.md',
    line: '> It stood still.',
    holds: 'note',
    open: async (app) => {
      await openNote(app, 'Talk');
      run(app, 'show-questions');
      const button = await findLater('.second-story-questions-agreed button', 'Notes are all right');
      return () => {
        button.click();
      };
    },
    meant: inProperties(/^consent: notes\n$/),
  },
  {
    name: 'write the question of a meeting down',
    writes: ['app/questions/meeting/meeting-view drawStage'],
    path: 'Meeting.md',
    line: '- One thing.',
    holds: 'note',
    open: async (app) => {
      await openNote(app, 'Meeting');
      run(app, 'facilitate');
      const button = await findLater('.second-story-meeting button', 'Write it down');
      return () => {
        button.click();
      };
    },
    meant: anywhere(QUESTION),
  },
];

/** Waits until the plugin has read every note of the test's vault. */
export async function untilRead(app: HostApp): Promise<void> {
  await rest(app, 5);
  await eventually(() => {
    find('.second-story-damage-count', 'not understood');
  });
}

/** What writes in the same breath in which it is pressed, or is tried by a test of its own. */
export const AT_ONCE: Readonly<Record<string, string>> = {
  'app/notes/moments sortMomentsAt': 'a command on the line that holds the cursor',
  'app/questions/ask/ask-modal askNext': 'a command at the cursor',
  'app/questions/attach toPanelCommands': 'a press that writes at the end of the open review',
  'app/questions/ask/ask-in-note askInNote': 'the one way of every question, tried by each that takes it',
  'app/notes/import-chat addMoments': 'test/app/notes/offer-chat.test.ts',
  'app/notes/import-chat addResponders': 'test/app/notes/offer-chat.test.ts',
  'app/notes/offer-chat takeOut': 'test/app/notes/offer-chat.test.ts',
  'app/notes/made askToTrashMade': 'test/faults/write.test.ts',
  'app/questions/meeting/agenda writeAgenda': 'a press whose note is kept as its file while others are read',
  'app/reading/hidden-view keep': 'test/app/reading/my-reading.test.ts',
  'app/reading/log-view reply': 'test/app/reading/my-reading.test.ts',
  'app/reading/my-reading writeToMine': 'test/app/reading/my-reading.test.ts',
  'app/reading/pane-view drawDistance': 'test/app/reading/my-reading.test.ts',
  'app/reading/pane-view write': 'test/app/reading/my-reading.test.ts',
  'app/reading/passage-press remarkOn': 'test/app/reading/my-reading.test.ts',
  'app/reading/year-ago-modal askFor': 'test/app/reading/my-reading.test.ts',
};
