import { describe, expect, test } from 'vitest';
import { toQuestion } from '../../../../src/core/language/names';
import { toStandardRulebook } from '../../../../src/core/language/rulebook';
import { scanProse } from '../../../../src/core/language/scan';
import { toAgenda, type OpenSentence } from '../../../../src/core/questions/agenda/agenda';
import { toAgendaBody } from '../../../../src/core/questions/agenda/agenda-note';
import { readAccount } from '../../../../src/core/questions/accounts/compare';
import { findUnanswered } from '../../../../src/core/questions/agenda/unanswered';
import { accounts, agenda, atlas, incident } from '../night';

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

  test('asks about what explains and has no answer, until somebody answers, keeps or hides it', () => {
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

  test('keeps together what is about one moment (E26)', () => {
    const text = '- 02:31 lag #mark/confused\n- 02:40 paged #mark/unsure\n';
    const open = (about: string, line: number): OpenSentence => ({
      text: about,
      path: incident.path,
      line,
      because: 'a reader asked',
      people: [],
    });
    const items = toAgenda({
      atlas,
      incident: { ...incident, marks: [] },
      text,
      accounts: [],
      open: [open('Why green?', 0), open('Whom?', 1), open('Which gauge?', 0), open('And then?', 9)],
      findings: [],
      today: '2026-03-12',
    }).items.map(({ about }) => about);
    expect(items).toEqual(['Why green?', 'Which gauge?', 'Whom?', 'And then?']);
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
