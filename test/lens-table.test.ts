// @vitest-environment happy-dom
import type { EditorView } from '@codemirror/view';
import { describe, expect, test, vi } from 'vitest';
import { findQuestion, toLensLabel } from '../src/core/questions/bank';
import { compareAccounts, readAccount } from '../src/core/questions/accounts/compare';
import { NO_FILTER, selectQuestions } from '../src/core/questions/browse';
import type * as lensRows from '../src/core/questions/lens-rows';
import type * as question from '../src/core/questions/question';
import { readTeamQuestions } from '../src/core/questions/team';
import { eventually, openNote, runPlugin } from './app/language/at-home';
import { find, findLater, rest, run, write } from './app/by-hand';
import type { HostApp } from './host/page/ui/app';

// A stranger's row: a lens with its questions. Nothing else is touched, and everything that offers, searches, asks and
// compares must know it.
vi.mock('../src/core/questions/lens-rows', async (original) => {
  const { ROWS } = await original<typeof lensRows>();
  const { toLens } = await vi.importActual<typeof question>('../src/core/questions/question');
  const entry = (number: number, text: string): question.BankEntry => ({
    id: `practice-0${number}`,
    text,
    purpose: 'What was practised shows what was expected.',
    listensFor: 'A drill, and who was there.',
    followUps: [],
    source: 'A stranger',
    avoidWhen: '',
    groupSafe: true,
  });
  const lens = toLens({ slug: 'practice', label: 'What was practised', purpose: 'What hands had done before.' }, [
    entry(1, 'What of this had you done before, and where?'),
    entry(2, 'Who had shown you how to stop the belt?'),
  ]);
  return { ROWS: [...ROWS, lens] };
});

const INTERVIEW = (more: string): string =>
  '---\ntype: interview\nincident: "[[Stall]]"\nwith: "[[Ana]]"\nconsent: notes\n---\n\n' +
  `> [!question|story-01] Tell me about it.\n> The belt stood still.\n${more}`;
const NOTES = {
  'Stall.md': '---\ntype: incident\n---\n\n## Story\n\nThe belt stood still.\n',
  'Ana.md': '---\ntype: person\n---\n',
  'Talk.md': INTERVIEW('\n> [!question|timeline-01] How did you first hear?\n> By phone.\n'),
};
const PRACTISED = 'What of this had you done before, and where?';

async function openTalk(): Promise<{ app: HostApp; cm: EditorView }> {
  const app = await runPlugin(NOTES);
  await rest(app);
  return { app, cm: await openNote(app, 'Talk') };
}

describe('a lens is a row and a file with its questions, and nothing else', () => {
  test('it is offered as what nobody has been asked about, and what is asked is written with its id', async () => {
    const { app, cm } = await openTalk();
    run(app, 'ask-question');
    const offer = await findLater('.prompt .suggestion-item', PRACTISED);
    expect(offer.textContent).toContain('nobody has been asked about what was practised');
    offer.click();
    await eventually(() => {
      expect(cm.state.doc.toString()).toContain(`> [!question|practice-01] ${PRACTISED}`);
    });
    await rest(app);
    run(app, 'ask-question');
    await findLater('.prompt .suggestion-item', '');
    const search = document.body.find('.prompt input');
    if (search.instanceOf(HTMLInputElement)) write(search, 'practice');
    const next = await findLater('.prompt .suggestion-item', 'Who had shown you');
    expect(next.textContent).toContain('it is next in the guide');
    expect(document.body.findAll('.prompt .suggestion-item')).toHaveLength(1);
  });

  test('the list of all questions is narrowed down to it, under its name', async () => {
    const { app } = await openTalk();
    run(app, 'show-questions');
    const browse = await findLater('.second-story-browse', 'All questions');
    browse.setAttribute('open', '');
    const lens = browse.find('select[aria-label="Lens"]');
    expect(lens.textContent).toContain('What was practised');
    Reflect.set(lens, 'value', 'practice');
    lens.dispatchEvent(new Event('change'));
    expect(find('.second-story-browse-count', '', browse).textContent).toBe('2 questions');
    expect(browse.findAll('h4').map((el) => el.textContent)).toEqual(['What was practised']);
  });

  test('it is found by its words, and a team’s own heading of its name is this lens', () => {
    const found = selectQuestions({ ...NO_FILTER, words: 'practised belt' }, [], new Set(), new Set());
    expect(found.map(({ id }) => id)).toEqual(['practice-02']);
    const [own] = readTeamQuestions('---\ntype: questions\n---\n\n## What was practised\n\n- Who drilled it?\n');
    expect([own?.lens, own && toLensLabel(own)]).toEqual(['practice', 'What was practised']);
  });

  test('accounts are compared by its questions, behind those of the lenses before it', () => {
    const asked = (who: string): ReturnType<typeof readAccount> =>
      readAccount(
        `${who}.md`,
        who,
        INTERVIEW(`\n> [!question|practice-01] ${findQuestion('practice-01')?.text ?? ''}\n> On the old belt.\n`),
      );
    const { questions } = compareAccounts([asked('Ana'), asked('Bo')], 'Stall.md', []);
    expect(questions.map(({ id, cells }) => `${id}: ${cells.map((cell) => cell[0]?.text ?? '').join(' / ')}`)).toEqual([
      'story-01: The belt stood still. / The belt stood still.',
      'practice-01: On the old belt. / On the old belt.',
    ]);
  });
});
