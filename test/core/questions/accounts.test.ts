import { describe, expect, test } from 'vitest';
import { toQuestion } from '../../../src/core/language/names';
import { toStandardRulebook } from '../../../src/core/language/rulebook';
import { scanProse } from '../../../src/core/language/scan';
import { toAgenda } from '../../../src/core/questions/agenda/agenda';
import { toAgendaBody } from '../../../src/core/questions/agenda/agenda-note';
import { compareAccounts, readAccount, toSentences } from '../../../src/core/questions/accounts/compare';
import { readTold, toClock } from '../../../src/core/questions/accounts/told-moments';
import { toReadBack } from '../../../src/core/questions/interview/read-back';
import { readTeamQuestions, hintTeamQuestions } from '../../../src/core/questions/team';
import { findUnanswered } from '../../../src/core/questions/agenda/unanswered';
import { findAccounts, findWhomNext, toTeller } from '../../../src/core/questions/offer/whom-next';
import { atlasOf } from '../atlas/cards';
import { NIGHT } from './vault';

const atlas = atlasOf(NIGHT);
const path = 'Incidents/Stalled queue.md';
const card = atlas.card(path);
if (!card) throw new Error('The vault of this test has no incident');
const incident = card;
const text = NIGHT[path] ?? '';
const accounts = findAccounts(atlas, incident).map((each) =>
  readAccount(each.path, toTeller(atlas, each), NIGHT[each.path] ?? ''),
);
const comparison = compareAccounts(accounts, path, readTold(text));
const agenda = toAgenda({
  atlas,
  incident,
  text,
  accounts,
  open: [],
  findings: findUnanswered(text),
  today: '2026-03-12',
});

describe('accounts side by side', () => {
  test('an account off the record is not among them', () => {
    expect(comparison.who).toEqual(['Ana Reyes', 'Bo Lind']);
  });

  test('questions stand in the order of the guide, empty where nobody asked', () => {
    expect(comparison.questions.map(({ id, cells }) => `${id} ${cells.map((cell) => cell.length).join(' ')}`)).toEqual([
      'story-01 1 0',
      'timeline-01 1 1',
      'knowledge-02 1 1',
      'after-03 1 0',
    ]);
  });

  test('two times for one question are a place to ask', () => {
    expect(comparison.questions[1]?.places.map(({ sentence }) => sentence)).toEqual([
      'Ana Reyes says 02:12, Bo Lind says 02:20.',
    ]);
  });

  test('surprise beside what everyone knows is a place to ask', () => {
    expect(comparison.questions[2]?.places.map(({ sentence }) => sentence)).toEqual([
      'It came as a surprise to Ana Reyes and sounds familiar to Bo Lind.',
    ]);
  });

  test('moments stand in the order of the clock, the note’s own beside each person’s', () => {
    expect(
      comparison.moments.map(
        ({ clock, note, cells }) => `${toClock(clock)} ${note.length} ${cells.map((cell) => cell.length).join(' ')}`,
      ),
    ).toEqual(['02:10 1 0 0', '02:12 0 2 0', '02:20 0 0 1', '02:31 1 0 0', '02:55 1 0 0']);
  });

  test('a follow-up stands with the question it went after, and two of them about two things do not differ', () => {
    const talk = (parent: string, words: string): string =>
      `> [!question|${parent}] Parent ${parent}?\n> It was.\n\n> [!question|followup-12] How can you tell?\n> ` +
      `${words}\n`;
    const rows = compareAccounts(
      [
        readAccount('A.md', 'Ana', talk('cues-02', 'It surprised me.')),
        readAccount('B.md', 'Bo', talk('held-04', 'Everyone knows that.')),
      ],
      path,
      [],
    ).questions;
    const row = rows.find(({ id }) => id === 'followup-12');
    expect([row?.cells.map((cell) => cell.map(({ after }) => after)), row?.places]).toEqual([
      [['Parent cues-02?'], ['Parent held-04?']],
      [],
    ]);
  });

  test('a night that crosses midnight stays in its order', () => {
    const moments = readTold('- 2026-03-01 23:50 Late.\n- 2026-03-02 00:20 Later.\n');
    const account = readAccount(
      'A.md',
      'Ana',
      '> [!question|timeline-03] Which moments?\n> At 00:05 I sat up. At 23:55 I lay.\n',
    );
    expect(compareAccounts([account], 'I.md', moments).moments.map(({ clock }) => toClock(clock))).toEqual([
      '23:50',
      '23:55',
      '00:05',
      '00:20',
    ]);
  });

  test('sentences end where a reader would end them', () => {
    expect(toSentences('The 06.10 sailed. “So what?” he said! Then')).toEqual([
      'The 06.10 sailed.',
      '“So what?”',
      'he said!',
      'Then',
    ]);
  });
});

describe('the agenda of the review meeting', () => {
  test('begins with what concerns most people, and never sorts by anything else', () => {
    const counts = agenda.items.map(({ people }) => people.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(agenda.items[0]?.people.length).toBe(2);
  });

  test('gathers marks, differences, open and unanswered questions, each once', () => {
    expect(agenda.items.map(({ about, because }) => `${about} (${because.join('; ')})`)).toEqual(
      expect.arrayContaining([
        '02:31 Bo Lind restarts the consumer on a hunch. (marked: being torn; marked: confusion)',
        'Who set the old key, and for whom? Didi Park may know. (open question)',
        'What would you still like to find out about it? (asked and not answered yet)',
      ]),
    );
  });

  test('asks about what explains and has no answer, until somebody answers, keeps it, or says it off the record', () => {
    const note =
      '## Story\n\n[[Bo Lind]] should have paged Ana at 02:20.\n\nThey should have looked. %%keep: should have ' +
      'looked%%\n\n> [!off-record]\n> They should have TAINTED it.\n';
    const items = (each: string): readonly string[] =>
      toAgenda({
        atlas,
        incident,
        text: each,
        accounts,
        open: [],
        findings: findUnanswered(each),
        today: '2026-03-12',
      }).items.map(({ about, because, line }) => `${about} (${because.join('; ')}) ${line}`);
    const ruleId = scanProse('Bo Lind should have paged Ana.')[0]?.ruleId ?? '';
    const [asked = ''] = toStandardRulebook().rules.get(ruleId)?.questions ?? [];
    const question = toQuestion(asked, { people: [], systems: [], around: '' });
    const about = `${question} (a sentence there asks it, and has no answer yet) 2`;
    expect(items(note)).toContain(about);
    // The blame under suspicion is not handed on; it stands behind the link.
    expect(items(note).join()).not.toMatch(/TAINTED|looked|should have/);
    expect(items(note.replace('02:20.', '02:20. They should have asked. She should have called.'))).toContain(
      `${question} (3 sentences there ask it, and none has an answer yet) 2`,
    );
    expect(
      items(
        note.replace('02:20.\n', `02:20.\n\n> [!question|rule-${ruleId}] What were they attending to?\n> The gauge.\n`),
      ),
    ).not.toContain(about);
  });

  test('a question that nobody has answered is one item with everybody who was asked', () => {
    const open = (who: string): ReturnType<typeof readAccount> =>
      readAccount(`${who}.md`, who, '> [!question|after-03] What is left?\n> \n');
    const items = toAgenda({
      atlas,
      incident,
      text: '',
      accounts: ['Ana', 'Bo', 'Cy'].map(open),
      open: [],
      findings: [],
      today: '2026-03-12',
    }).items;
    expect(items.filter(({ about }) => about === 'What is left?').map(({ people }) => people)).toEqual([
      ['Ana', 'Bo', 'Cy'],
    ]);
  });

  test('names who can speak to it', () => {
    expect(agenda.items.find(({ about }) => about.startsWith('Who set the old key'))?.people).toEqual(['Didi Park']);
  });

  test('lists parked ideas last, with how long they have soaked', () => {
    expect(agenda.parked).toEqual([
      { text: 'Write the key on the door.', parked: '2026-03-05', soaked: 7 },
      { text: 'Ask the vendor for a horn.', parked: null, soaked: null },
    ]);
    const body = toAgendaBody(agenda, { linkTo: () => '[[Stalled queue#Moments|where it stands]]' });
    expect(body.indexOf('## Parked ideas')).toBeGreaterThan(body.indexOf('## Agenda'));
    expect(body).toContain('- 2026-03-05 Write the key on the door. (soaking for 7 days)');
  });
});

describe('whom to talk to next', () => {
  test('everybody comes with the reasons, and those who were heard do not come', () => {
    expect(
      findWhomNext(atlas, incident, '2026-03-12').people.map(({ title, reasons }) => `${title}: ${reasons.join(', ')}`),
    ).toEqual([
      'Cy Dunn: to ask next, says the talk with Ana Reyes, was called in, only holder of “Replay needs the old key”',
      'Didi Park: used to own Ledger, was away that day',
      'Eve Sato: named in the talk with Ana Reyes',
    ]);
  });

  test('each of the eight reasons brings somebody, and nobody comes without one', () => {
    const person = (name: string, more = ''): Record<string, string> => ({
      [`People/${name}.md`]: `---\ntype: person\n${more}---\n`,
    });
    const link = (name: string): string => `["[[${name}]]"]`;
    const vault = atlasOf({
      'Incidents/Fog.md':
        `---\ntype: incident\nstarted: 2026-03-02T02:10:00\nsystems: ${link('Horn')}\ncalled-in: ` +
        `${link('Called')}\naway: ${link('Away')}\nforeseen-by: ${link('Foresaw')}\nresponders: ["[[Took ` +
        `part]]", "[[Newcomer]]"]\n---\n`,
      'Systems/Horn.md': `---\ntype: system\nformer-owners: ${link('Former owner')}\n---\n`,
      'Knowledge/The horn has two reeds.md': `---\ntype: knowledge\nabout: ${link('Horn')}\nheld-by: ${link('Only holder')}\n---\n`,
      'Interviews/Heard.md':
        `---\ntype: interview\nincident: ${link('Fog')}\nwith: ${link('Heard')}\nto-ask-next: ` +
        `${link('Pointed at')}\n---\n\n> [!question|story-01] Tell me.\n> [[Named]] said a word.\n`,
      ...person('Called'),
      ...person('Away'),
      ...person('Foresaw'),
      ...person('Took part'),
      ...person('Newcomer', 'since: 2026-01-10\n'),
      ...person('Former owner'),
      ...person('Only holder'),
      ...person('Heard'),
      ...person('Pointed at'),
      ...person('Named'),
      ...person('Nobody in particular'),
    });
    const fog = vault.card('Incidents/Fog.md');
    expect(
      fog &&
        findWhomNext(vault, fog, '2026-03-12').people.map(({ title, reasons }) => `${title}: ${reasons.join(', ')}`),
    ).toEqual([
      'Pointed at: to ask next, says the talk with Heard',
      'Called: was called in',
      'Only holder: only holder of “The horn has two reeds”',
      'Newcomer: took part, was new here at the time',
      'Took part: took part',
      'Foresaw: saw it coming',
      'Former owner: used to own Horn',
      'Away: was away that day',
      'Named: named in the talk with Heard',
    ]);
  });

  test('days without an account are said gently, once there is one nothing is said', () => {
    const { 'Interviews/Ana.md': _ana, 'Interviews/Bo.md': _bo, ...rest } = NIGHT;
    const early = atlasOf(rest);
    const alone = early.card(path);
    expect(alone && findWhomNext(early, alone, '2026-03-12').waiting).toMatch(
      /^10 days since, no account recorded yet\./,
    );
    expect(findWhomNext(atlas, incident, '2026-03-12').waiting).toBeNull();
  });
});

describe('reading back', () => {
  test('gives the interviewee their own words, clean, and nothing off the record', () => {
    const {
      text: clean,
      answered,
      open,
    } = toReadBack(NIGHT['Interviews/Ana.md'] ?? '', 'Your account of the stalled queue');
    expect([answered, open]).toEqual([3, 1]);
    expect(clean).toContain(
      '**Who else here knows that?**\n\nIt surprised me that anybody did. Eve Sato once said a word about ' +
        'keys.\n\nThat is all.',
    );
    expect(clean).not.toMatch(/TAINTED|\[!|\[\[/);
  });
});

describe('a team’s own questions', () => {
  const note =
    '---\ntype: questions\n---\n\n## Tools and pictures\n\n- Which printer do you trust? ^own-printer\n\n## On ' +
    'paper\n\n- What did you have on paper?\n- Did you tell anyone?\n';

  test('stand under our lenses or their own, and keep their ids', () => {
    expect(readTeamQuestions(note).map(({ id, lens, ownLens }) => `${id} ${lens} ${ownLens ?? ''}`.trim())).toEqual([
      'own-printer tools',
      'own-what-did-you-have-on-paper own On paper',
      'own-did-you-tell-anyone own On paper',
    ]);
  });

  test('thirty thousand items with the same words have thirty thousand ids, without counting to each from the start', () => {
    const same = `---\ntype: questions\n---\n\n- Which printer? ^own-printer-3\n${'- Which printer? ^own-printer\n'.repeat(30_000)}`;
    const ids = readTeamQuestions(same).map(({ id }) => id);
    expect([new Set(ids).size, ids.slice(0, 4)]).toEqual([
      30_001,
      ['own-printer-3', 'own-printer', 'own-printer-2', 'own-printer-4'],
    ]);
  });

  test('get hints where the words stand, and are never refused', () => {
    expect(hintTeamQuestions(note).map(({ rule, from, to }) => `${rule}: ${note.slice(from, to)}`)).toEqual([
      'closed: Did ',
    ]);
  });
});

test('nothing said off the record reaches the accounts, the agenda, the reasons or the reading back', () => {
  const everything = JSON.stringify([
    comparison,
    agenda,
    toAgendaBody(agenda, { linkTo: () => '' }),
    findWhomNext(atlas, incident, '2026-03-12'),
    ...Object.values(NIGHT)
      .filter((note) => !note.includes('attribution: off record'))
      .map((note) => toReadBack(note, 'x').text),
  ]);
  expect(everything).not.toContain('TAINTED');
});
