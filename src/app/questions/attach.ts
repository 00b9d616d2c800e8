import type { WorkspaceLeaf } from 'obsidian';
import type { Subject } from '../../core/questions/offer/incident-case';
import { toSubject } from '../../core/questions/offer/incident-case';
import type { Parts } from '../shell/parts';
import { createSignal } from '../shell/signal';
import { showView } from '../shell/open';
import { tell } from '../shell/tell';
import { ACCOUNTS_VIEW, AccountsView } from './meeting/accounts-view';
import { makeAgenda, writeAgenda } from './meeting/agenda';
import { askInNote, toPlaceOf } from './ask/ask-in-note';
import { askNext, openAskModal } from './ask/ask-modal';
import { keepMe } from '../shell/me';
import { MEETING_VIEW, MeetingView } from './meeting/meeting-view';
import { createTalkMemory } from './panel/talk-memory';
import type { PanelCommands } from './panel/panel-actions';
import { QUESTIONS_VIEW, QuestionsView } from './panel/panel-view';
import { attachPaste } from './ask/paste-into-answer';
import { openReadBack } from './interview/read-back-modal';
import type { QuestionParts } from './question-parts';
import { StartInterviewModal } from './interview/start-interview-modal';
import { toTeamHints } from './team/team-hints';
import { createTeamKeeper } from './team/team-keeper';
import { findFileInFront } from '../vault/open-editor';

const WORTH = 'What was this meeting worth to you, in your own words?';

/**
 * Registers the questions room: the panel, the interview, accounts side by side, the agenda and the meeting; and takes
 * questions that other rooms send. Returns what the parts of the room share.
 */
export function attachQuestions(shared: Parts): QuestionParts {
  const { app, plugin } = shared;
  const parts: QuestionParts = {
    ...shared,
    team: createTeamKeeper(plugin, app, shared.mapping),
    memory: createTalkMemory(app),
    pinned: { current: null },
    asked: createSignal(),
  };
  const commands = toPanelCommands(parts);
  plugin.registerView(QUESTIONS_VIEW, (leaf) => new QuestionsView(leaf, parts, commands));
  plugin.registerView(ACCOUNTS_VIEW, (leaf) => new AccountsView(leaf, parts));
  plugin.registerView(MEETING_VIEW, (leaf) => new MeetingView(leaf, parts));
  plugin.registerEditorExtension(toTeamHints(parts.team));
  attachPaste(plugin, app);
  attachCommands(parts, commands);
  attachHandoffs(parts);
  plugin.addRibbonIcon('messages-square', 'Show questions', () => {
    void showQuestions(parts);
  });
  return parts;
}

async function showQuestions(parts: QuestionParts): Promise<void> {
  const leaf = await parts.app.workspace.ensureSideLeaf(QUESTIONS_VIEW, 'right', { active: true, reveal: true });
  if (leaf.view instanceof QuestionsView) leaf.view.focusFirst();
}

/** Puts the panel on the screen, and says what is new there, without taking the cursor away from the note. */
async function revealQuestions(parts: QuestionParts, words = ''): Promise<void> {
  const leaf = await parts.app.workspace.ensureSideLeaf(QUESTIONS_VIEW, 'right', { active: false, reveal: true });
  if (leaf.view instanceof QuestionsView) leaf.view.say(words);
}

async function showMain(parts: QuestionParts, type: string, state: Record<string, unknown>): Promise<void> {
  const { workspace } = parts.app;
  const leaf: WorkspaceLeaf = workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab');
  await showView(parts.app, leaf, type, state);
}

function toPanelCommands(parts: QuestionParts): PanelCommands {
  const start = (about: Subject | null, person: string | null, myself: boolean): void => {
    const known = person ?? (about?.card.kind === 'person' ? about.card.title : '');
    new StartInterviewModal(
      parts,
      { incident: about?.incident ?? null, person: known, myself },
      (wish, title, answers) => {
        keepMe(parts.app, wish.myself ? wish.person : wish.by);
        const taken = parts.handoffs.makeNote.offer({
          kind: 'interview',
          title,
          answers,
          body: '',
          onMade: (path) => {
            void begin(parts, path);
          },
        });
        if (!taken) tell('The interview note could not be made just now. Try again in a moment.');
      },
    ).open();
  };
  return {
    startInterview: (about, person) => {
      start(about, person, false);
    },
    interviewMyself: (about) => {
      start(about, null, true);
    },
    readBack: (path) => {
      void openReadBack(parts, path);
    },
    showAccounts: (incident) => {
      void showMain(parts, ACCOUNTS_VIEW, { incident });
    },
    makeAgenda: (incident) => {
      void makeAgenda(parts, incident);
    },
    writeAgenda: (review) => {
      void writeAgenda(parts, review);
    },
    showMeeting: (review) => {
      void showMain(parts, MEETING_VIEW, { review });
    },
    askWorth: (review) => {
      const file = parts.app.vault.getFileByPath(review);
      if (file) void askInNote(parts, { file, id: 'after-08', text: WORTH, at: 'end' });
    },
  };
}

/** The talk begins: the panel shows, and its first question has the focus. */
async function begin(parts: QuestionParts, path: string): Promise<void> {
  await revealQuestions(parts);
  const file = parts.app.vault.getFileByPath(path);
  if (file) await showQuestions(parts);
}

function attachCommands(parts: QuestionParts, commands: PanelCommands): void {
  const { app, plugin } = parts;
  const subject = (): Subject | null => {
    const card = parts.atlas.card(findFileInFront(app)?.path ?? '');
    return card ? toSubject(parts.atlas, card) : null;
  };
  const withNote = (
    id: string,
    name: string,
    fits: (about: Subject) => boolean,
    run: (about: Subject) => void,
  ): void => {
    plugin.addCommand({
      id,
      name,
      checkCallback: (checking) => {
        const about = subject();
        if (!about || !fits(about)) return false;
        if (!checking) run(about);
        return true;
      },
    });
  };
  plugin.addCommand({
    id: 'show-questions',
    name: 'Show questions',
    callback: () => {
      void showQuestions(parts);
    },
  });
  plugin.addCommand({
    id: 'start-interview',
    name: 'Start interview',
    callback: () => {
      commands.startInterview(subject(), null);
    },
  });
  plugin.addCommand({
    id: 'interview-myself',
    name: 'Interview myself',
    callback: () => {
      commands.interviewMyself(subject());
    },
  });
  withNote(
    'ask-question',
    'Ask a question…',
    () => true,
    ({ card }) => {
      const file = app.vault.getFileByPath(card.path);
      if (file) void openAskModal(parts, file);
    },
  );
  withNote(
    'ask-next',
    'Ask the next question',
    () => true,
    ({ card }) => {
      const file = app.vault.getFileByPath(card.path);
      if (file) void askNext(parts, file);
    },
  );
  withNote(
    'read-back',
    'Read back this interview',
    ({ card }) => card.kind === 'interview',
    ({ card }) => {
      commands.readBack(card.path);
    },
  );
  withNote(
    'compare-accounts',
    'Compare accounts of this incident',
    ({ incident }) => incident !== null,
    ({ incident }) => {
      if (incident) commands.showAccounts(incident.path);
    },
  );
  withNote(
    'make-agenda',
    'Make an agenda for the review',
    ({ incident }) => incident !== null,
    ({ card, incident }) => {
      if (card.kind === 'review') commands.writeAgenda(card.path);
      else if (incident) commands.makeAgenda(incident.path);
    },
  );
  withNote(
    'facilitate',
    'Facilitate this review',
    ({ card }) => card.kind === 'review',
    ({ card }) => {
      commands.showMeeting(card.path);
    },
  );
  withNote(
    'ask-worth',
    'Ask what it was worth',
    ({ card }) => card.kind === 'review',
    ({ card }) => {
      commands.askWorth(card.path);
    },
  );
}

function attachHandoffs(parts: QuestionParts): void {
  const { plugin, handoffs } = parts;
  plugin.register(
    handoffs.askInPanel.accept((request) => {
      parts.pinned.current = request;
      parts.asked.emit();
      void revealQuestions(parts, `On top of the panel: ${request.text}`);
    }),
  );
  plugin.register(
    handoffs.insertQuestion.accept(({ id, text, place }) => {
      void askInNote(parts, { file: place.file, id, text, at: toPlaceOf(place) });
    }),
  );
}
