import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/core/questions/interview/answers';
import { ask } from '../../../../src/core/questions/offer/ask';
import type { Case } from '../../../../src/core/questions/offer/talk-state';
import { hearCues } from '../../../../src/core/questions/offer/cues';
import { selectQuestions, NO_FILTER } from '../../../../src/core/questions/browse';
import { BANK } from '../../../../src/core/questions/bank';
import { findGaps, readTold } from '../../../../src/core/questions/accounts/told-moments';
import { findTies } from '../../../../src/core/questions/offer/person-ties';
import { atlasOf } from '../../atlas/cards';
import { NIGHT } from '../vault';

const atlas = atlasOf(NIGHT);
const incident = atlas.card('Incidents/Stalled queue.md');

function caseOf(note: string, more: Partial<Case> = {}): Case {
  return {
    form: 'interview',
    names: { system: 'Ledger' },
    consentSettled: true,
    begun: false,
    told: false,
    foreign: false,
    ties: null,
    elsewhere: new Map(),
    marks: new Map(),
    gaps: [],
    pinned: null,
    own: [],
    here: readAnswers(note).map((answer) => ({ answer, cues: hearCues(answer.text) })),
    hidden: new Set(),
    skipped: new Set(),
    ...more,
  };
}

const told = '> [!question|story-01] Tell me.\n> It began with the phone.\n\n';
const lines = (about: Case, count = 6): readonly string[] =>
  ask(about)
    .offers.slice(0, count)
    .map(({ question, because }) => `${question.id}, because ${because}`);

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

  test(
    'the first words of the story change nothing on the screen: it ends when somebody says so, or asks something ' +
      'else',
    () => {
      expect(ask(caseOf(told)).phase).toBe('story');
      expect(lines(caseOf(told), 1)).toEqual([
        'story-07, because they are telling it; this is the smallest push there is',
      ]);
      expect(ask(caseOf(told, { told: true })).phase).toBe('case');
      expect(ask(caseOf(`${told}> [!question|cues-02] What did you see?\n> \n`)).phase).toBe('case');
    },
  );

  test('consent is talked through until it is written on the note, or the story begins', () => {
    const one = '> [!question|consent-01] What have you been told?\n> That it is about the queue.\n\n';
    expect(lines(caseOf(one, { consentSettled: false }), 4).map((line) => line.split(',')[0])).toEqual([
      'consent-03',
      'consent-05',
      'consent-06',
      'story-01',
    ]);
    expect(ask(caseOf(`${one}${told}`, { consentSettled: false })).phase).toBe('story');
  });

  test('what was just said comes before what the vault knows', () => {
    const about = caseOf(`${told}> [!question|held-03] What did you make up?\n> Obviously the gauge was lying.\n`, {
      marks: new Map([['confused', 3]]),
    });
    expect(lines(about, 3)).toEqual([
      'followup-12, because the answer said “Obviously”',
      'decisions-07, because it goes on from what was just told',
      'timeline-01, because it is not told yet how they came into it',
    ]);
    expect(ask(about).offers[0]?.context).toBe('Obviously the gauge was lying.');
  });

  test('a question’s own idea of what comes next goes before the general one', () => {
    expect(
      lines(caseOf(`${told}> [!question|cues-10] What reassured you?\n> I assumed that it is replicated.\n`), 2),
    ).toEqual([
      'confusion-03, because the answer said “I assumed”',
      'followup-06, because the answer said “I assumed”',
    ]);
  });

  test('the last answer is followed first', () => {
    const note =
      `${told}> [!question|cues-02] What did you see?\n> Obviously the gauge.\n\n> [!question|held-04] Where ` +
      `were you lucky?\n> Luckily Cy was awake.\n`;
    expect(lines(caseOf(note), 2)).toEqual([
      'followup-21, because the answer said “Luckily”',
      'followup-12, because the answer said “Obviously”',
    ]);
  });

  test('somebody who was called in, and holds something alone, is asked about both', () => {
    const ties = incident && findTies(atlas, incident, 'People/Cy Dunn.md');
    const guide = ask(caseOf(told, { ties, told: true }));
    expect(lines(caseOf(told, { ties, told: true }), 4)).toEqual([
      'coordination-01, because Cy Dunn was called in',
      'knowledge-01, because Cy Dunn is the only holder of “Replay needs the old key”',
      'coordination-02, because Cy Dunn was called in',
      'timeline-01, because nobody has been asked about moments',
    ]);
    expect(guide.offers[1]?.text).toBe('“Replay needs the old key”: where did you pick that up?');
    expect(guide.offers.find(({ question }) => question.id === 'knowledge-14')?.text).toBe(
      'How would you write down “Replay needs the old key” so that a stranger can trust it?',
    );
  });

  test('a newcomer and a former owner are told apart', () => {
    const ana = incident && findTies(atlas, incident, 'People/Ana Reyes.md');
    const didi = incident && findTies(atlas, incident, 'People/Didi Park.md');
    expect(lines(caseOf(told, { ties: ana, told: true }), 1)).toEqual([
      'coordination-03, because Ana Reyes was new here at the time',
    ]);
    expect(lines(caseOf(told, { ties: didi, told: true }), 2)).toEqual([
      'timeline-01, because Didi Park was away that day',
      'knowledge-10, because Didi Park used to own Ledger',
    ]);
    expect(ask(caseOf(told, { ties: didi, told: true })).offers[1]?.text).toBe(
      'Why is Ledger built the way it is, as you have heard it told?',
    );
  });

  test('once somebody has told how they came into it, nobody says that it is not told', () => {
    const because = ask(caseOf(`${told}> [!question|timeline-01] How did you first hear?\n> By phone.\n`)).offers.map(
      (offer) => offer.because,
    );
    expect(because.filter((reason) => reason.startsWith('it is not told yet'))).toEqual([]);
  });

  test('an untold stretch is asked about by its minutes', () => {
    const gaps = findGaps(readTold(NIGHT['Incidents/Stalled queue.md'] ?? ''));
    const offer = ask(caseOf(told, { gaps, told: true })).offers[1];
    expect([offer?.because, offer?.text]).toEqual([
      'nobody has been asked about 02:10–02:31',
      'Between 02:10 and 02:31, what filled the time?',
    ]);
  });

  test('what nobody has been asked comes before the rest of the guide', () => {
    const elsewhere = new Map([
      ['timeline-01', ['Bo Lind']],
      ['cues-01', ['Bo Lind']],
    ]);
    expect(lines(caseOf(told, { elsewhere, told: true }), 3).slice(2)).toEqual([
      'confusion-01, because nobody has been asked about confused, unsure, torn',
    ]);
  });

  test('a question from the highlighter stands on top with its sentence, until it is asked', () => {
    const pinned = {
      id: 'rule-modal-perfect',
      text: 'What were people attending to?',
      sentence: 'They should have paged.',
    };
    expect(lines(caseOf(told, { pinned, told: true }), 1)).toEqual(['rule-modal-perfect, because you asked for it']);
    expect(
      ask(caseOf(`${told}> [!question|rule-modal-perfect] What?\n> \n`, { pinned })).offers[0]?.question.id,
    ).not.toBe('rule-modal-perfect');
  });

  test('a question from the highlighter waits below consent, and below the story (E27)', () => {
    const pinned = { id: 'rule-modal-perfect', text: 'What made it hard?', sentence: 'They should have paged.' };
    const before = ask(caseOf('', { consentSettled: false, pinned })).offers.map(({ question }) => question.lens);
    expect(before.slice(0, 3)).toEqual(['consent', 'consent', 'consent']);
    const story = ask(caseOf('', { pinned })).offers;
    expect(story[0]?.question.lens).toBe('story');
    expect(story[story.length - 1]?.pinned).toBe(true);
  });

  test('what was asked, skipped or hidden is not offered again, and nothing is offered twice', () => {
    const about = caseOf(told, {
      skipped: new Set(['timeline-01']),
      hidden: new Set(['cues-01']),
      marks: new Map([
        ['confused', 1],
        ['surprised', 1],
      ]),
    });
    const ids = ask(about).offers.map(({ question }) => question.id);
    expect(ids.filter((id) => ['story-01', 'timeline-01', 'cues-01'].includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('equal cases give equal guides', () => {
    expect(ask(caseOf(told, { marks: new Map([['torn', 2]]) }))).toEqual(
      ask(caseOf(told, { marks: new Map([['torn', 2]]) })),
    );
  });
});

describe('other forms', () => {
  test('before a group only group-safe questions are asked, and no person is singled out', () => {
    const ties = incident && findTies(atlas, incident, 'People/Cy Dunn.md');
    const { offers } = ask(caseOf('', { form: 'group', ties }));
    expect(offers.every(({ question }) => question.groupSafe)).toBe(true);
    expect(offers.some(({ because }) => because.includes('only holder'))).toBe(false);
  });

  test('a group that was there is not asked what a study group is asked, and a study group nothing else', () => {
    const lensesOf = (foreign: boolean): ReadonlySet<string> =>
      new Set(
        ask(caseOf('', { form: 'group', foreign, marks: new Map([['confused', 2]]) })).offers.map(
          ({ question }) => question.lens,
        ),
      );
    expect(lensesOf(false).has('study')).toBe(false);
    expect([...lensesOf(true)]).toEqual(['study']);
  });

  test('somebody alone begins with what they remember', () => {
    expect(ask(caseOf('', { form: 'self' })).offers[0]?.question.id).toBe('story-08');
  });

  test('a reader gets the readers’ questions', () => {
    expect(new Set(ask(caseOf('', { form: 'reader' })).offers.map(({ question }) => question.form))).toEqual(
      new Set(['reader']),
    );
  });
});

describe('looking through the guide', () => {
  test('words, lens and asked narrow it down', () => {
    expect(selectQuestions({ ...NO_FILTER, words: 'novice graph' }, [], new Set(), new Set())).toEqual([]);
    expect(
      selectQuestions({ ...NO_FILTER, words: 'first month' }, [], new Set(), new Set()).map(({ id }) => id),
    ).toEqual(['knowledge-04']);
    expect(
      selectQuestions(
        { ...NO_FILTER, lens: 'tools', asked: 'unasked' },
        [],
        new Set(['tools-01']),
        new Set(['tools-02']),
      ).map(({ id }) => id),
    ).toEqual(['tools-03', 'tools-04', 'tools-05', 'tools-06', 'tools-07', 'tools-08']);
    expect(selectQuestions(NO_FILTER, [], new Set(), new Set()).length).toBe(BANK.length);
  });
});
