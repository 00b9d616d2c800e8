import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/core/questions/answered';
import { ask, type Case } from '../../../src/core/questions/ask';
import { hearCues } from '../../../src/core/questions/cues';
import { selectQuestions, NO_FILTER } from '../../../src/core/questions/browse';
import { BANK } from '../../../src/core/questions/bank';
import { findGaps, readTold } from '../../../src/core/questions/moments';
import { findTies } from '../../../src/core/questions/ties';
import { atlasOf } from '../atlas/cards';
import { NIGHT } from './vault';

const atlas = atlasOf(NIGHT);
const incident = atlas.card('Incidents/Stalled queue.md');

function caseOf(note: string, more: Partial<Case> = {}): Case {
  return {
    form: 'interview', names: { system: 'Ledger' }, consentSettled: true, begun: false, ties: null, elsewhere: new Map(), marks: new Map(), gaps: [], pinned: null, own: [],
    here: readAnswers(note).map((answer) => ({ answer, cues: hearCues(answer.text) })), hidden: new Set(), skipped: new Set(), ...more,
  };
}

const told = '> [!question|story-01] Tell me.\n> It began with the phone.\n\n';
const lines = (about: Case, count = 6): readonly string[] => ask(about).offers.slice(0, count).map(({ question, because }) => `${question.id}, because ${because}`);

describe('the order of an interview', () => {
  test('consent comes first, as long as the note does not say that it was settled', () => {
    const guide = ask(caseOf('', { consentSettled: false }));
    expect(guide.phase).toBe('consent');
    expect(new Set(guide.offers.map(({ question }) => question.lens))).toEqual(new Set(['consent', 'story']));
  });

  test('then the open story stands alone', () => {
    const guide = ask(caseOf(''));
    expect(guide.phase).toBe('story');
    expect(new Set(guide.offers.map(({ question }) => question.lens))).toEqual(new Set(['story']));
  });

  test('a story that was asked and not answered yet is still the story', () => {
    expect(ask(caseOf('> [!question|story-01] Tell me.\n> \n')).phase).toBe('story');
  });

  test('what was just said comes before what the vault knows', () => {
    const about = caseOf(`${told}> [!question|cues-02] What did you see?\n> Obviously the gauge was lying.\n`, { marks: new Map([['confused', 3]]) });
    expect(lines(about, 3)).toEqual([
      'followup-12, because the answer said “Obviously”',
      'confusion-01, because three marks of confusion',
      'confusion-03, because three marks of confusion',
    ]);
    expect(ask(about).offers[0]?.context).toBe('Obviously the gauge was lying.');
  });

  test('a question’s own idea of what comes next goes before the general one', () => {
    expect(lines(caseOf(`${told}> [!question|cues-10] What reassured you?\n> I assumed that it is replicated.\n`), 2)).toEqual([
      'confusion-03, because the answer said “I assumed”',
      'followup-06, because the answer said “I assumed”',
    ]);
  });

  test('the last answer is followed first', () => {
    const note = `${told}> [!question|cues-02] What did you see?\n> Obviously the gauge.\n\n> [!question|held-04] Where were you lucky?\n> Luckily Cy was awake.\n`;
    expect(lines(caseOf(note), 2)).toEqual(['followup-21, because the answer said “Luckily”', 'followup-12, because the answer said “Obviously”']);
  });

  test('somebody who was called in, and holds something alone, is asked about both', () => {
    const ties = incident && findTies(atlas, incident, 'People/Cy Dunn.md');
    expect(lines(caseOf(told, { ties }), 6)).toEqual([
      'coordination-01, because was called in',
      'coordination-02, because was called in',
      'coordination-05, because was called in',
      'coordination-04, because was called in',
      'knowledge-01, because only holder of “Replay needs the old key”',
      'knowledge-14, because only holder of “Replay needs the old key”',
    ]);
    expect(ask(caseOf(told, { ties })).offers[5]?.text).toBe('What would you want said about “Replay needs the old key” so that it can be trusted by somebody who was not there?');
  });

  test('a newcomer and a former owner are told apart', () => {
    const ana = incident && findTies(atlas, incident, 'People/Ana Reyes.md');
    const didi = incident && findTies(atlas, incident, 'People/Didi Park.md');
    expect(lines(caseOf(told, { ties: ana }), 1)).toEqual(['coordination-03, because new here at the time']);
    expect(ask(caseOf(told, { ties: didi })).offers[0]?.text).toBe('Why is Ledger built the way it is, as you have heard it told?');
  });

  test('an untold stretch is asked about by its minutes', () => {
    const gaps = findGaps(readTold(NIGHT['Incidents/Stalled queue.md'] ?? ''));
    const offer = ask(caseOf(told, { gaps })).offers[0];
    expect([offer?.because, offer?.text]).toEqual(['nobody has been asked about 02:10–02:31', 'Between 02:10 and 02:31, what filled the time?']);
  });

  test('what nobody has been asked comes before the rest of the guide', () => {
    const elsewhere = new Map([['timeline-01', ['Bo Lind']], ['cues-01', ['Bo Lind']]]);
    expect(lines(caseOf(told, { elsewhere }), 1)).toEqual(['confusion-01, because nobody has been asked about confused, unsure, torn']);
  });

  test('a question from the highlighter stands on top with its sentence, until it is asked', () => {
    const pinned = { id: 'rule-modal-perfect', text: 'What were people attending to?', sentence: 'They should have paged.' };
    expect(lines(caseOf(told, { pinned }), 1)).toEqual(['rule-modal-perfect, because you asked for it']);
    expect(ask(caseOf(`${told}> [!question|rule-modal-perfect] What?\n> \n`, { pinned })).offers[0]?.question.id).not.toBe('rule-modal-perfect');
  });

  test('what was asked, skipped or hidden is not offered again, and nothing is offered twice', () => {
    const about = caseOf(told, { skipped: new Set(['timeline-01']), hidden: new Set(['cues-01']), marks: new Map([['confused', 1], ['surprised', 1]]) });
    const ids = ask(about).offers.map(({ question }) => question.id);
    expect(ids.filter((id) => ['story-01', 'timeline-01', 'cues-01'].includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('equal cases give equal guides', () => {
    expect(ask(caseOf(told, { marks: new Map([['torn', 2]]) }))).toEqual(ask(caseOf(told, { marks: new Map([['torn', 2]]) })));
  });
});

describe('other forms', () => {
  test('before a group only group-safe questions are asked, and no person is singled out', () => {
    const ties = incident && findTies(atlas, incident, 'People/Cy Dunn.md');
    const { offers } = ask(caseOf('', { form: 'group', ties }));
    expect(offers.every(({ question }) => question.groupSafe)).toBe(true);
    expect(offers.some(({ because }) => because.includes('only holder'))).toBe(false);
  });

  test('a reader gets the readers’ questions', () => {
    expect(new Set(ask(caseOf('', { form: 'reader' })).offers.map(({ question }) => question.form))).toEqual(new Set(['reader']));
  });
});

describe('looking through the guide', () => {
  test('words, lens and asked narrow it down', () => {
    expect(selectQuestions({ ...NO_FILTER, words: 'novice graph' }, [], new Set(), new Set())).toEqual([]);
    expect(selectQuestions({ ...NO_FILTER, words: 'first month' }, [], new Set(), new Set()).map(({ id }) => id)).toEqual(['knowledge-04']);
    expect(selectQuestions({ ...NO_FILTER, lens: 'tools', asked: 'unasked' }, [], new Set(['tools-01']), new Set(['tools-02'])).map(({ id }) => id)).toEqual(['tools-03', 'tools-04', 'tools-05', 'tools-06', 'tools-07', 'tools-08']);
    expect(selectQuestions(NO_FILTER, [], new Set(), new Set()).length).toBe(BANK.length);
  });
});
