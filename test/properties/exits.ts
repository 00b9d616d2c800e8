import { createApi } from '../../src/app/api/api';
import type { SecondStoryApi } from '../../src/app/api/types';
import { answerWhoKnows } from '../../src/app/graph/cli';
import type { QuestionParts } from '../../src/app/questions/question-parts';
import type { Parts } from '../../src/app/shell/parts';
import type { Atlas } from '../../src/core/atlas/atlas';
import { findQuote } from '../../src/core/atlas/evidence';
import { USUAL_CHOICES } from '../../src/core/language/choices';
import { finish } from '../../src/core/language/making';
import { toStandardRulebook } from '../../src/core/language/rulebook';
import { findKnowledgeSeed } from '../../src/core/notes/from-selection';
import { findMoments } from '../../src/core/notes/moments';
import { compareAccounts, readAccount } from '../../src/core/questions/accounts/compare';
import { readTold } from '../../src/core/questions/accounts/told-moments';
import { readAgendaItems, toAgendaBody } from '../../src/core/questions/agenda/agenda-note';
import { toAgenda } from '../../src/core/questions/agenda/agenda';
import { findHeadingAbove } from '../../src/core/questions/agenda/heading-above';
import { readReaderQuestions } from '../../src/core/questions/agenda/reader-questions';
import { findUnanswered } from '../../src/core/questions/agenda/unanswered';
import { readAnswers } from '../../src/core/questions/interview/answers';
import { toReadBack } from '../../src/core/questions/interview/read-back';
import { ask } from '../../src/core/questions/offer/ask';
import { toCase, toSubject } from '../../src/core/questions/offer/incident-case';
import { readTeamQuestions } from '../../src/core/questions/team';
import { compareIncidents, toComparisonNote } from '../../src/core/reading/compare';
import { toFirstSentence } from '../../src/core/reading/explain';
import { listSections, toRendering } from '../../src/core/reading/rendering';
import { findSigns } from '../../src/core/reading/signs';
import { readStopAnswers, toStops } from '../../src/core/reading/stops';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { toAllAnswers } from '../recorded/all-answers';

/** A small vault in which the same body stands in a note of each kind. */
export interface ExitVault {
  readonly notes: Readonly<Record<string, string>>;
  readonly atlas: Atlas;
  readonly body: string;
}

/**
 * One way out of a note: everything that it would repeat, as text, and the files of src whose doors it stands for. A
 * door is where words reach a person or a file: a view, a modal, the clipboard, the command line, a new note.
 */
export interface Exit {
  readonly doors: readonly string[];
  /** Takes long, and sees of a note only what its card keeps: walked less often. */
  readonly slow?: true;
  readonly words: (vault: ExitVault) => string | Promise<string>;
}

const all = (of: (text: string, path: string) => unknown) => (vault: ExitVault) =>
  JSON.stringify(Object.entries(vault.notes).map(([path, text]) => of(text, path)));

/** The API as other plugins meet it, over notes that nobody has open. */
function toApi({ notes, atlas }: ExitVault): SecondStoryApi {
  const parts = {
    atlas,
    readText: (path: string) => Promise.resolve(notes[path] ?? null),
    now: () => new Date(0),
    settings: { current: () => DEFAULT_SETTINGS },
  } as unknown as Parts;
  const questions = {
    ...parts,
    team: { questions: () => Promise.resolve([]) },
    memory: { skipped: () => new Set(), isTold: () => true },
    pinned: { current: null },
  } as unknown as QuestionParts;
  return createApi(parts, {
    language: { rulebook: () => toStandardRulebook(), choices: () => USUAL_CHOICES },
    questions,
  });
}

/**
 * Every exit, by the name a person would give it. The test beside it walks them, and fails for a door that none names.
 */
export const EXITS: Readonly<Record<string, Exit>> = {
  'connections, graph, inquiries, filters, exports, command line and questions panel': {
    doors: [
      'app/graph/panes/connections-view',
      'app/graph/panes/bases-view',
      'app/graph/panes/block-view',
      'app/graph/view/graph-view',
      'app/graph/view/more-actions',
      'app/graph/answer/who-knows-modal',
      'app/graph/answer/copy',
      'app/graph/attach',
      'app/questions/panel/panel-view',
    ],
    slow: true,
    words: async ({ notes }) => [...(await toAllAnswers(notes)).values()].join('\n'),
  },
  'the evidence of each connection': {
    doors: ['app/graph/cli'],
    words: ({ notes, atlas }) =>
      atlas
        .all()
        .flatMap(({ path, links }) =>
          links.map(({ from, property }) => findQuote(notes[path] ?? '', { path, from, property })?.sentence ?? ''),
        )
        .join('\n'),
  },
  'who knows, on the command line': {
    doors: ['app/graph/cli'],
    words: async ({ notes, atlas }) => {
      const readText = (path: string): Promise<string | null> => Promise.resolve(notes[path] ?? null);
      return answerWhoKnows(
        { atlas, readText, model: () => atlas.graph(), now: () => new Date(0) },
        { system: 'Ledger' },
      );
    },
  },
  'what other plugins and scripts are answered': {
    doors: ['app/api/api'],
    slow: true,
    words: async (vault) => {
      const api = toApi(vault);
      const asked = Object.entries(vault.notes).map(async ([path, text]) => [
        await api.whoKnows(path),
        await api.connections(path),
        await api.questions(path),
        api.findings(text),
        api.kind(path),
      ]);
      return JSON.stringify(await Promise.all(asked));
    },
  },
  'what a card keeps of a note': {
    doors: [],
    words: ({ atlas }) =>
      JSON.stringify(atlas.all().map(({ questions, headings, marks, links }) => [questions, headings, marks, links])),
  },
  'the agenda and its new note': {
    doors: ['app/questions/meeting/agenda'],
    words: ({ notes, atlas }) => {
      const incident = atlas.card('Incidents/Stall.md');
      if (!incident) return '';
      const text = notes[incident.path] ?? '';
      const accounts = [readAccount('Interviews/Talk.md', 'Ana', notes['Interviews/Talk.md'] ?? '')];
      const open = readReaderQuestions(
        Object.entries(notes).map(([path, each]) => ({ path, title: path, text: each })),
      ).map(({ path, line, text: words }) => ({ path, line, text: words, because: 'a reader asks', people: [] }));
      const sources = { atlas, incident, text, accounts, open, findings: findUnanswered(text), today: '2026-01-15' };
      return toAgendaBody(toAgenda(sources), {
        linkTo: (path, line) => `${path}#${findHeadingAbove(notes[path] ?? '', line) ?? ''}`,
      });
    },
  },
  'the facilitator’s view of the review': {
    doors: ['app/questions/meeting/meeting-view'],
    words: all(readAgendaItems),
  },
  'accounts side by side': {
    doors: ['app/questions/meeting/accounts-view'],
    words: ({ notes }) => {
      const accounts = Object.entries(notes).map(([path, text]) => readAccount(path, path, text));
      return JSON.stringify([
        accounts,
        compareAccounts(accounts, 'Incidents/Stall.md', readTold(notes['Incidents/Stall.md'] ?? '')),
      ]);
    },
  },
  'what is read back to who told it': {
    doors: ['app/questions/interview/read-back-modal'],
    words: all((text) => toReadBack(text, 'Talk')),
  },
  'answers and what follows from them': {
    doors: [],
    words: ({ notes, atlas }) => {
      const card = atlas.card('Interviews/Talk.md');
      const text = notes['Interviews/Talk.md'] ?? '';
      if (!card) return JSON.stringify(readAnswers(text));
      const facts = { heardClocks: [], scan: () => [], own: [], hidden: new Set<string>(), skipped: new Set<string>() };
      const incidentText = notes['Incidents/Stall.md'] ?? '';
      const about = toCase(atlas, toSubject(atlas, card), { ...facts, text, incidentText, pinned: null, told: true });
      return JSON.stringify([readAnswers(text), ask(about).offers.slice(0, 9), about.here]);
    },
  },
  'a rendering for other readers': {
    doors: ['app/reading/rendering-view'],
    words: all((text) => {
      const chosen = new Set(listSections(text).map(({ id }) => id));
      const rest = { links: [], explained: new Map<string, string>(), link: '[[Stall]]', day: '2026-01-15' };
      return toRendering({ title: 'Stall', text, audience: 'hands-on', chosen, ...rest });
    }),
  },
  'two incidents side by side, and the note that is made of them': {
    doors: ['app/reading/compare-view'],
    words: ({ notes, atlas }) => {
      const paths = Object.keys(notes).filter((path) => atlas.card(path)?.kind === 'incident');
      const told = [paths[0], paths[1] ?? paths[0]].map((path = '') => ({ path, text: notes[path] ?? '' }));
      const found = compareIncidents(atlas, told);
      return JSON.stringify([found, toComparisonNote(found, ['Stall', 'Stall'], '2026-01-15')]);
    },
  },
  'the signs that incidents are read': {
    doors: ['app/reading/signs-view'],
    words: ({ notes, atlas }) =>
      JSON.stringify(
        finish(
          findSigns(
            atlas,
            Object.entries(notes).map(([path, text]) => ({
              path,
              title: path,
              text,
              links: [...text.matchAll(/\[\[[^\]]*\]\]/g)].map(({ 0: link, index }) => ({
                target: 'Incidents/Stall.md',
                from: index,
                to: index + link.length,
              })),
            })),
          ),
        ),
      ),
  },
  'an incident read stop by stop, its answers, and a note explained': {
    doors: ['app/reading/main-view', 'app/reading/pane-view', 'app/reading/hidden-view'],
    words: all((text) => [
      toStops(text, { date: null, zone: null }),
      [...readStopAnswers(text)],
      toFirstSentence(text),
    ]),
  },
  'moments and their order': { doors: [], words: all((text) => findMoments(text, { date: null, zone: null })) },
  'a team’s own questions': { doors: [], words: all(readTeamQuestions) },
  'phrases without an answer': { doors: [], words: all((text) => findUnanswered(text)) },
  'a selection that becomes knowledge': {
    doors: [],
    words: ({ body }) => JSON.stringify([findKnowledgeSeed(body, { from: 0, to: body.length }, null)]),
  },
};

/** Doors through which no word of a note goes, each with the reason. */
export const WORDLESS: Readonly<Record<string, string>> = {
  main: 'joins the parts and registers the views that the rooms bring',
  'app/graph/keep/export-shown': 'writes what the graph’s own export gives',
  'app/graph/keep/reader': 'offers the names of people’s notes',
  'app/graph/keep/saved-questions': 'writes a question and the names in it',
  'app/graph/pick-note': 'offers the names of notes',
  'app/graph/view/filter-suggest': 'offers words of the filter and the names of notes, which the model’s cards guard',
  'app/graph/view/local-graph-view': 'draws names of notes, as the graph view does',
  'app/reading/attach': 'joins the room’s parts',
  'app/reading/draw-commands': 'makes a reading note of its own',
  'app/reading/draw-modal': 'offers names of notes',
  'app/reading/log-view':
    'lists readers’ own questions, which `readReaderQuestions` and passages found by `toPassage` guard',
  'app/reading/my-reading': 'writes the reader’s own note',
  'app/reading/pick': 'offers the names of notes and headings that a card keeps',
  'app/reading/passage-press': 'writes a passage that `toPassage` refuses when it is off the record',
  'app/reading/readers-view': 'lists names of readers and their own remarks',
  'app/reading/year-ago-modal': 'names incidents of this week in earlier years, and keeps what the reader types',
  'app/shell/form': 'offers the names of notes in a field',
  'app/reading/who-reads': 'shows a form',
  'app/language/attach': 'marks words in the note that holds them',
  'app/language/panel-view': 'lists phrases of the open note from its own editor, through `findUnanswered`’s surveyor',
  'app/notes/adopt-folder': 'shows the names of properties and headings, and how names of notes begin',
  'app/notes/attach': 'draws chips and hints in the note that holds the words',
  'app/notes/create': 'writes what the form was given',
  'app/notes/damage-view': 'names the reason and the line',
  'app/notes/import-chat-modal': 'shows what was pasted',
  'app/notes/import-chat': 'writes what was pasted',
  'app/notes/kind-modal': 'offers kinds',
  'app/notes/link-field': 'offers the names of notes',
  'app/notes/marks': 'offers marks, and writes into the note that was marked',
  'app/notes/new-note-modal': 'shows a form; a selection comes through `findKnowledgeSeed`',
  'app/notes/sections': 'offers headings of our own',
  'app/notes/template': 'writes a template of our own',
  'app/notes/welcome-view': 'says what the plugin is for',
  'app/questions/ask/ask-modal': 'offers questions',
  'app/questions/attach': 'joins the room’s parts',
  'app/questions/interview/start-interview-modal': 'shows a form',
  'app/vault/write': 'writes what the others hand it',
};
